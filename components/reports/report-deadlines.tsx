import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { ReportSpans } from "./latency";
import type { OpenReport } from "./types";

type Deadline = OpenReport["deadlines"]["owner"];

/** Who owns the report, its deadlines, and how far it has escalated. */
export function ReportDeadlines({ report }: { readonly report: OpenReport }) {
  const t = useTranslations("reports");
  const { deadlines, owner, closedOn, triagedOn } = report;
  const open = closedOn === null;
  return (
    <DefinitionRows
      rows={[
        {
          term: t("panel.owner"),
          value: owner === null ? <b>{t("noOwner")}</b> : <RecordWords words={owner} />,
        },
        {
          term: t("panel.deadlines"),
          value: (
            <ul>
              <Due what="ownerBy" deadline={deadlines.owner} met={owner !== null} open={open} />
              <Due
                what="triageBy"
                deadline={deadlines.triage}
                met={triagedOn !== null}
                open={open}
              />
              {deadlines.move !== null && (
                <Due what="moveBy" deadline={deadlines.move} met={!open} open={open} />
              )}
            </ul>
          ),
        },
        { term: t("latency.term"), value: <ReportSpans report={report} /> },
        ...(owner === null && open
          ? [{ term: t("panel.climb"), value: <Climbs deadlines={deadlines} /> }]
          : []),
      ]}
    />
  );
}

function Due({
  what,
  deadline,
  met,
  open,
}: {
  readonly what: "ownerBy" | "triageBy" | "moveBy";
  readonly deadline: Deadline;
  readonly met: boolean;
  readonly open: boolean;
}) {
  const t = useTranslations("reports.panel");
  const { on, late } = deadline;
  const day = () => <CalendarDay day={on} />;
  return (
    <li className="mb-2">
      {t.rich(what, { day })}
      <span className="block">
        {met && <span className="quiet">{t("met")}</span>}
        {!met && open && late === null && <span className="quiet">{t("due")}</span>}
        {!met && open && late === 0 && <b>{t("dueToday")}</b>}
        {!met && open && late !== null && late > 0 && (
          <b>{t.rich("passed", { days: late, n: noBreak })}</b>
        )}
      </span>
    </li>
  );
}

function Climbs({ deadlines }: { readonly deadlines: OpenReport["deadlines"] }) {
  const t = useTranslations("reports.panel");
  const { reached } = deadlines;
  return (
    <>
      <b>{t(`reached.${reached ?? "none"}`)}</b>
      <ul className="mt-1">
        {deadlines.climbs.map(({ level, days, on }) => (
          <li key={level}>
            {t.rich(`climbs.${level}`, {
              days,
              n: noBreak,
              day: () => <CalendarDay day={on} />,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
