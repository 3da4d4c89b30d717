import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { HeaderTools, type HeaderToolsProps } from "./header-tools";
import { MainNav, type NavItem } from "./main-nav";

export interface SiteHeaderProps {
  readonly homeHref: string;
  readonly project?: { readonly name: string; readonly href: string };
  readonly nav: readonly NavItem[];
  readonly tools: HeaderToolsProps;
}

/** On the phone the screens and the tools are in a menu, opened without script. */
export function SiteHeader({ homeHref, project, nav, tools }: SiteHeaderProps) {
  const t = useTranslations("shell");
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <TextLink href={homeHref} className="site-name">
          {t("name")}
          <span>{t("trial")}</span>
        </TextLink>
        {project && (
          <TextLink href={project.href} className="site-project">
            {project.name}
          </TextLink>
        )}
        <div className="site-wide">
          <HeaderTools {...tools} />
        </div>
        <details className="site-menu no-print">
          <summary className="button" data-tone="outline" data-size="small">
            {t("menu")}
          </summary>
          <div className="site-menu-panel">
            {nav.length > 0 && <MainNav items={nav} />}
            <HeaderTools {...tools} />
          </div>
        </details>
      </div>
      {nav.length > 0 && (
        <div className="page site-wide">
          <MainNav items={nav} />
        </div>
      )}
      {(project || tools.reader) && (
        <p className="page site-phone-line">
          <b>{project?.name}</b>
          <span>{tools.reader?.role}</span>
        </p>
      )}
    </header>
  );
}
