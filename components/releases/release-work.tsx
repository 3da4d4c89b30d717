import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { FromOutside, Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "@/server/domain/words";
import { type Here, screenOf } from "./here";
import { PlaceNote } from "./place-note";
import type { ReleaseView } from "./release-verdict";
import { TestPlace } from "./test-place";

interface Line {
  readonly id: string;
  readonly kind: "task" | "defect" | "report";
  readonly title: Words;
  readonly href: string;
  readonly illustrative: boolean;
  readonly state: ReactNode;
  readonly day: ReactNode;
}

/** The work on this version, its defects, and external reports about it. */
export function ReleaseWork({
  view,
  here,
  project,
}: {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("releases.work");
  const lines = useLines(view, here, project);
  const day = () => <CalendarDay day={view.day} />;
  return (
    <Section id="work" heading={t("heading")}>
      {lines.length > 0 && (
        <DataTable
          caption={t("heading")}
          captionHidden
          labels={{ from: 2, names: [t("kind"), t("state"), t("day")] }}
        >
          <TableHead>
            <ColumnHeading name={t("title")} />
            <ColumnHeading name={t("kind")} width="9rem" />
            <ColumnHeading name={t("state")} width="18rem" />
            <ColumnHeading name={t("day")} width="13rem" />
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <Row key={line.id}>
                <RowHeading>
                  <TextLink href={line.href}>
                    <RecordWords words={line.title} />
                  </TextLink>
                  {line.illustrative && <Illustrative />}
                </RowHeading>
                <Cell>{t(line.kind)}</Cell>
                <Cell>{line.state}</Cell>
                <Cell>{line.day}</Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
      <div className="quiet type-small mt-4">
        {view.tasks.some((task) => task.prime && task.place !== null) && (
          <p>
            <PlaceNote />
          </p>
        )}
        {view.tasks.length === 0 && <p>{t("noTasks")}</p>}
        {!view.whole && <p>{t("hiddenTasks")}</p>}
        {view.defects.length === 0 && <p>{t.rich("noDefects", { day })}</p>}
        {view.reports.length === 0 && <p>{t.rich("noReports", { day })}</p>}
      </div>
    </Section>
  );
}

/** How far we are with a report, who owns it, whether it names this build, and what the reporter added. */
function ReportState({ report }: { readonly report: ReleaseView["reports"][number] }) {
  const t = useTranslations("releases.work");
  const standing = useTranslations("reports.standing");
  const { owner, moved, added, nearness } = report;
  const over = report.standing === "closed" || report.standing === "declined";
  return (
    <>
      {standing(report.standing)}
      {!over && (
        <span className="block">
          {owner === null
            ? t("unowned")
            : t.rich("owner", { owner: () => <RecordWords words={owner} /> })}
        </span>
      )}
      {moved !== null && (
        <span className="block">
          {t.rich("moved", { day: () => <CalendarDay day={moved.on} /> })}
        </span>
      )}
      {nearness !== "build" && <span className="quiet block">{t(`near.${nearness}`)}</span>}
      {added !== null && (
        <span className="block">
          <FromOutside /> {t.rich("added", { day: () => <CalendarDay day={added.on} /> })}
        </span>
      )}
    </>
  );
}

function useLines(view: ReleaseView, here: Here, project: string): readonly Line[] {
  const t = useTranslations("releases.work");
  const words = useTranslations("words");
  const ofKey = (key: string) => screenOf(here, project, `reports?open=${encodeURIComponent(key)}`);
  const dated = (key: "entered" | "found" | "received", on: ReleaseView["day"]) =>
    t.rich(key, { day: () => <CalendarDay day={on} /> });
  return [
    ...view.tasks.map(
      (task): Line => ({
        id: task.id,
        kind: "task",
        title: task.title,
        href: screenOf(here, project, `queues/${encodeURIComponent(task.partyKey)}`),
        illustrative: task.illustrative,
        state: (
          <>
            <TestPlace test={task} />
            {task.place !== null && (
              <span className="ml-4">{words(`taskStatus.${task.status}`)}</span>
            )}
          </>
        ),
        day: dated("entered", task.enteredOn),
      }),
    ),
    ...view.defects.map(
      (defect): Line => ({
        id: defect.id,
        kind: "defect",
        title: defect.title,
        href: ofKey(defect.key),
        illustrative: defect.illustrative,
        state: (
          <>
            {words(`severity.${defect.severity}`)}
            <span className="ml-4">
              {defect.resolvedOn === null && t("open")}
              {defect.resolvedOn !== null &&
                (defect.resolvedIn === null
                  ? t("resolved")
                  : t.rich("resolvedIn", { version: defect.resolvedIn, n: noBreak }))}
            </span>
          </>
        ),
        day: dated("found", defect.foundOn),
      }),
    ),
    ...view.reports.map(
      (report): Line => ({
        id: report.id,
        kind: "report",
        title: report.title,
        href: ofKey(report.key),
        illustrative: report.illustrative,
        state: <ReportState report={report} />,
        day: dated("received", report.receivedOn),
      }),
    ),
  ];
}
