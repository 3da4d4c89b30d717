import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

export interface Crumb {
  readonly label: string;
  /** Absent for the last entry, which is the page itself. */
  readonly href?: string;
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("breadcrumb")} className="breadcrumb no-print">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <TextLink href={crumb.href}>{crumb.label}</TextLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
