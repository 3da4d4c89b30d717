import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import type { Expectation, Other, QueueTask } from "./types";

interface DatesProps {
  readonly expected: Expectation;
  readonly other: Other | null;
  readonly today: Day;
}

const sameDays = (one: Expectation, two: Expectation): boolean =>
  one.startsOn === two.startsOn && one.endsOn === two.endsOn;

/** When it is expected to begin and end; below, the days of the other order. The phone shows the start alone. */
export function TaskDates({
  expected,
  other,
  today,
  working = false,
}: DatesProps & {
  /** Of work in progress the end is what matters. */
  readonly working?: boolean;
}) {
  const changed = other !== null && !sameDays(expected, other.expected);
  const bold = changed && other.by === "draft" ? "font-bold" : undefined;
  return (
    <>
      <span className={`queue-wide ${bold ?? ""}`}>
        <Days expected={expected} today={today} />
      </span>
      <span className="queue-narrow">
        <ShortDate expected={expected} today={today} working={working} bold={bold} />
      </span>
      {other !== null && (
        <span className="note queue-wide">
          {changed ? <OtherDays other={other} today={today} /> : <SameDays other={other} />}
        </span>
      )}
    </>
  );
}

function OtherDays({ other, today }: { readonly other: Other; readonly today: Day }) {
  const t = useTranslations(`queues.${other.by}`);
  return t.rich("days", { days: () => <Days expected={other.expected} today={today} /> });
}

function SameDays({ other }: { readonly other: Other }) {
  const t = useTranslations(`queues.${other.by}`);
  return t("sameDays", { number: other.number });
}

function Days({ expected, today }: { readonly expected: Expectation; readonly today: Day }) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  const { startsOn, endsOn, atTheEarliest } = expected;
  if (startsOn === null && endsOn === null)
    return <span className="quiet">{words("noRecord")}</span>;
  const start = () => startsOn && <NearDay day={startsOn} today={today} />;
  if (atTheEarliest) return t.rich("atTheEarliest", { day: start });
  if (endsOn === null || endsOn === startsOn) return start();
  const end = () => <NearDay day={endsOn} today={today} />;
  return startsOn === null
    ? t.rich("until", { day: end })
    : t.rich("range", { start, end, arrow: () => <Arrow /> });
}

function Arrow() {
  const t = useTranslations("queues");
  return (
    <>
      <span aria-hidden="true">→</span>
      <span className="sr-only">{t("arrow")}</span>
    </>
  );
}

function ShortDate({
  expected: { startsOn, endsOn, atTheEarliest },
  today,
  working,
  bold,
}: Omit<DatesProps, "other"> & {
  readonly working: boolean;
  readonly bold: string | undefined;
}) {
  const t = useTranslations("queues.short");
  const on = working ? endsOn : startsOn;
  if (on === null) return t(working ? "endUnknown" : "startUnknown");
  const day = () => (
    <span className={bold}>
      <NearDay day={on} today={today} />
    </span>
  );
  if (working) return t.rich("ends", { day });
  return t.rich(atTheEarliest ? "startsAtLeast" : "starts", { day });
}

/** The due date, and how many business days are left between the expected end and it. */
export function TaskDue({
  task: { dueOn },
  expected,
  other,
  today,
}: DatesProps & { readonly task: Pick<QueueTask, "dueOn"> }) {
  const t = useTranslations("queues.slack");
  if (dueOn === null) {
    return (
      <>
        <span className="quiet queue-wide">{t("none")}</span>
        <span className="quiet queue-narrow">{t("noDue")}</span>
      </>
    );
  }
  const { slack } = expected;
  return (
    <>
      <span className="queue-wide">
        <NearDay day={dueOn} today={today} />
      </span>
      <span className="note queue-slack">
        <SlackDays slack={slack} other={other} />
      </span>
      {slack !== null && slack < 0 && <b className="type-small queue-slack">{t("misses")}</b>}
    </>
  );
}

export function SlackDays({
  slack,
  other,
}: {
  readonly slack: number | null;
  readonly other: Other | null;
}) {
  const t = useTranslations("queues.slack");
  if (slack === null) return t("unknown");
  const was = other?.expected.slack ?? null;
  if (other === null || was === null || was === slack) return t("days", { days: slack });
  return t.rich(other.by === "draft" ? "was" : "will", {
    days: slack,
    other: was,
    arrow: () => <Arrow />,
    b: (text) => <b>{text}</b>,
    wide: (text) => <span className="queue-wide">{text}</span>,
  });
}
