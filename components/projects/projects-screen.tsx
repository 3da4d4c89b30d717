import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { DataTable, TableBody, TableHead } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { ProjectRow } from "./project-row";
import type { ProjectsView } from "./types";

/** Which of the reader's projects is worst. */
export function ProjectsScreen({
  projects,
  mayFound,
}: {
  readonly projects: ProjectsView;
  readonly mayFound: boolean;
}) {
  const t = useTranslations("projects");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const total = projects.length;
  const untested = projects.filter(({ unchecked }) => unchecked).length;
  const unknown = projects.filter(({ state }) => state === "no-record").length;
  const known = unknown === 0 ? "fine" : "unknown";
  const some = untested === 0 ? known : "untested";
  const count = untested === 0 ? unknown : untested;
  const key = total === 0 ? "none" : some;
  const plain = t.markup(key, { total, count, n: (chunks) => chunks });
  return (
    <>
      <title>{`${plain}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[t.rich(key, { total, count, n: noBreak })]}
        {...(total > 0 && { lead: t("lead") })}
      />
      <div className="mt-8">
        {total === 0 ? (
          <Notice tone="empty">{t(mayFound ? "noneToFound" : "noneText")}</Notice>
        ) : (
          <DataTable caption={t("caption")} captionHidden>
            <TableHead>
              <ColumnHeading name={t("name")} />
              <ColumnHeading name={t("state")} width="20rem" />
              <ColumnHeading name={t("decisions")} width="8rem" numeric />
              <ColumnHeading name={t("waiting")} width="9rem" numeric />
              <ColumnHeading name={t("data")} width="14rem" />
            </TableHead>
            <TableBody>
              {projects.map((project) => (
                <ProjectRow key={project.key} project={project} locale={locale} />
              ))}
            </TableBody>
          </DataTable>
        )}
      </div>
      {mayFound && (
        <p className="mt-8">
          <LinkButton href="/projects/new" tone={total === 0 ? "primary" : "outline"}>
            {t("found.link")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
