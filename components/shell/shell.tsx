import type { ReactNode } from "react";
import { AsOfBar, type AsOfBarProps } from "./as-of-bar";
import { Breadcrumb, type Crumb } from "./breadcrumb";
import { ShellForm } from "./shell-form";
import { SiteFooter, type SiteFooterProps } from "./site-footer";
import { SiteHeader, type SiteHeaderProps } from "./site-header";
import { SkipLink } from "./skip-link";

export interface ShellProps {
  readonly header: SiteHeaderProps;
  /** Whether what the page shows is an exercise. */
  readonly exercise?: boolean;
  /** Present: the page shows the past and has a gray background. */
  readonly past?: AsOfBarProps;
  readonly crumbs?: readonly Crumb[];
  readonly footer: SiteFooterProps;
  readonly children: ReactNode;
}

export function Shell({ header, exercise = false, past, crumbs, footer, children }: ShellProps) {
  return (
    <div className="shell" {...(past && { "data-past": "true" })}>
      <SkipLink />
      <ShellForm />
      {past && <AsOfBar exercise={exercise} {...past} />}
      <SiteHeader {...header} />
      <main id="main" tabIndex={-1}>
        <div className="page">
          {crumbs && crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
          {children}
        </div>
      </main>
      <SiteFooter exercise={exercise} {...footer} />
    </div>
  );
}
