import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { LEVELS } from "@/server/domain/reports/escalation";
import type { OpenReport } from "./types";

type Pass = OpenReport["escalations"][number];

/** Whether a report came up to this level by hand, came back down to it, or climbed by itself for want of an owner. */
function wayOf({ level, words }: Pass, before: Pass | undefined): "up" | "down" | "rule" {
  if (words === null) return "rule";
  const from = before === undefined ? "official" : before.level;
  return LEVELS.indexOf(level) < LEVELS.indexOf(from) ? "down" : "up";
}

/** To whom a report was raised and sent back, in order, and what each level answered. */
export function ReportEscalation({ report }: { readonly report: OpenReport }) {
  const t = useTranslations("reports.escalation");
  const { escalations } = report;
  if (escalations.length === 0) return null;
  return (
    <div className="my-10">
      <h3 className="font-bold">{t("heading")}</h3>
      <ol aria-label={t("heading")} className="climb mt-3">
        {escalations.map((pass, place) => (
          <li key={pass.position}>
            <Asked pass={pass} way={wayOf(pass, escalations[place - 1])} />
            <Answered pass={pass} open={report.closedOn === null} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Asked({ pass, way }: { readonly pass: Pass; readonly way: "up" | "down" | "rule" }) {
  const t = useTranslations("reports.escalation");
  const { level, passedOn, passedBy, words } = pass;
  return (
    <p>
      <CalendarDay day={passedOn} /> <b>{t(way, { level: t(`levels.${level}`) })}</b>
      {passedBy !== null && (
        <span className="quiet">
          {" "}
          <RecordWords words={passedBy} />
        </span>
      )}
      {words !== null && way !== "down" && (
        <span className="typed block">
          <RecordWords words={words} />
        </span>
      )}
    </p>
  );
}

function Answered({ pass, open }: { readonly pass: Pass; readonly open: boolean }) {
  const t = useTranslations("reports.escalation");
  const { level, answer, answeredOn, answeredBy, answered } = pass;
  const named = { level: t(`levels.${level}`) };
  if (answer === null || answeredOn === null)
    return <p>{open ? <b>{t("awaited", named)}</b> : t("unanswered", named)}</p>;
  return (
    <p>
      <CalendarDay day={answeredOn} /> {t(`answers.${answer}`, named)}
      {answeredBy !== null && (
        <span className="quiet">
          {" "}
          <RecordWords words={answeredBy} />
        </span>
      )}
      {answered !== null && (
        <span className="typed block">
          <RecordWords words={answered} />
        </span>
      )}
    </p>
  );
}
