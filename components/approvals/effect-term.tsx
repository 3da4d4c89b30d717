import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import type { ProposalView } from "./types";

type Effect = ProposalView["effects"]["rows"][number];

/** The expected start and end of a task in the new order, and below it those of the old one if they differ. */
export function Term({
  effect,
  today,
  past,
}: {
  readonly effect: Effect;
  readonly today: Day;
  /** The order was decided, so that the old days are no longer those of now. */
  readonly past: boolean;
}) {
  const t = useTranslations("approvals.effects");
  const { startsBefore, startsAfter, endsBefore, endsAfter, atTheEarliest } = effect;
  const same = startsBefore === startsAfter;
  return (
    <>
      {atTheEarliest && <span className="note">{t("atTheEarliest")}</span>}
      <b className={same ? "font-normal" : undefined}>
        <Days from={startsAfter} to={endsAfter} today={today} />
      </b>
      {!same && (
        <span className="note term-now">
          {t(past ? "old" : "now")} <Days from={startsBefore} to={endsBefore} today={today} />
        </span>
      )}
    </>
  );
}

function Days({
  from,
  to,
  today,
}: {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly today: Day;
}) {
  const t = useTranslations("approvals.effects");
  if (from === null) return t("unknown");
  return (
    <>
      <NearDay day={from} today={today} />
      {to !== null && to !== from && (
        <>
          {" → "}
          <NearDay day={to} today={today} />
        </>
      )}
    </>
  );
}
