import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface SiteFooterProps {
  readonly dataTime?: ReactNode;
  readonly sources?: ReactNode;
  readonly exercise?: boolean;
}

export function SiteFooter({ dataTime, sources, exercise = false }: SiteFooterProps) {
  const t = useTranslations("shell");
  return (
    <footer className="site-footer">
      <div className="page">
        {exercise && (
          <p className="print-only">
            <b>{t("exercise.label")}</b> {t("exercise.printed")}
          </p>
        )}
        <dl>
          {dataTime !== undefined && (
            <>
              <dt>{t("footer.dataTime")}</dt>
              <dd>{dataTime}</dd>
            </>
          )}
          {sources !== undefined && (
            <>
              <dt>{t("footer.sources")}</dt>
              <dd>{sources}</dd>
            </>
          )}
        </dl>
      </div>
    </footer>
  );
}
