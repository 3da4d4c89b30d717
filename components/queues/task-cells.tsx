import { useTranslations } from "next-intl";
import { Fragment, memo, type ReactNode } from "react";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { labelOfTest } from "@/server/domain/queues/owed-tests";
import type { Blanks } from "./blanks";
import { type Here, toTask } from "./links";
import type { Expectation, Other, QueueTask } from "./types";

interface TaskProps {
  readonly task: QueueTask;
}

interface NameProps extends TaskProps {
  readonly here: Here;
  /** Whether each row says that it is an example. If not, it is said once for all. */
  readonly marked: boolean;
  readonly blanks: Blanks;
}

/** The task of a row: the title links to everything on record; below it is what this row alone has to say. */
export function TaskName({
  other,
  place,
  ...about
}: NameProps & { readonly other: Other | null; readonly place: number }) {
  return (
    <>
      <Title {...about} />
      <span className="queue-notes">
        {other !== null && <OtherPlace other={other} place={place} />}
        <About {...about} />
      </span>
    </>
  );
}

// Each move renders fifty of up to two thousand rows, so parts that do not depend on the place are memoized.
const Title = memo(function Title({ task, here, marked }: NameProps) {
  const { title, illustrative, certainty, note } = task;
  return (
    <span className={`queue-title phrased ${task.fullChainTest ? "font-bold" : ""}`}>
      <TextLink href={toTask(here, task.id)} className="text-inherit">
        <RecordWords words={title} />
      </TextLink>
      <FactMarks illustrative={marked && illustrative} certainty={certainty} note={note} />
    </span>
  );
});

/** The place in the other order. */
export function OtherPlace({
  other,
  place: here,
}: {
  readonly other: Other;
  readonly place: number;
}) {
  const t = useTranslations(`queues.${other.by}`);
  const { number, place } = other;
  const same = place === here;
  return (
    <span className="note queue-other" data-by={same ? undefined : other.by}>
      <NoBreak>{t(same ? "still" : "place", { number, place })}</NoBreak>
    </span>
  );
}

const About = memo(function About({ task, blanks }: NameProps) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  const { fullChainTest, verdict, status, blockedReason, line } = task;
  const label = fullChainTest ? labelOfTest(verdict, status) : "untested";
  const facts: readonly ReactNode[] = [
    line !== null && t.rich("facts.line", { name: () => <RecordWords words={line} /> }),
    label !== "untested" && t(`tests.${label}`),
    status === "blocked" && <b>{words("taskStatus.blocked")}</b>,
    ...NAMED.map((field) => {
      const name = task[field];
      if (name !== null)
        return t.rich(`facts.${field}`, { name: () => <RecordWords words={name} /> });
      return blanks[field].state === "most" && t(`facts.no.${field}`);
    }),
    blanks.instruction.state === "few" && task.instruction !== null && t("facts.instruction"),
    blanks.instruction.state === "most" && task.instruction === null && t("facts.no.instruction"),
  ].filter((fact) => fact !== false);
  if (facts.length === 0 && blockedReason === null) return null;
  return (
    <span className="note queue-about">
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their places
        <Fragment key={place}>
          {place > 0 && t("separator")}
          <NoBreak>{fact}</NoBreak>
        </Fragment>
      ))}
      {blockedReason !== null && (
        <span className="block">
          <RecordWords words={blockedReason} />
        </span>
      )}
    </span>
  );
});
const NAMED = ["assignee", "qualityOwner"] as const;

/** Who directed it. */
export const Director = memo(function Director({ task: { directedBy } }: TaskProps) {
  const words = useTranslations("words");
  if (directedBy === null) return <span className="quiet">{words("noRecord")}</span>;
  return <RecordWords words={directedBy} />;
});

/** How much work it is. */
export const Estimate = memo(function Estimate({ task: { estimateDays } }: TaskProps) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  if (estimateDays === null) return <span className="quiet">{words("noRecord")}</span>;
  return <NoBreak>{t("days", { days: estimateDays })}</NoBreak>;
});

/** An expected day. The tasks before it may make it only the earliest possible day. */
export function ExpectedDay({
  day,
  atTheEarliest,
}: {
  day: Expectation["startsOn"];
  atTheEarliest: boolean;
}) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  if (day === null) return <span className="quiet">{words("noRecord")}</span>;
  const shown = () => <CalendarDay day={day} />;
  return atTheEarliest ? t.rich("atTheEarliest", { day: shown }) : shown();
}

/** When it is expected to begin and, below, to end. */
export function Starts({ expected }: { readonly expected: Expectation }) {
  const t = useTranslations("queues");
  const { startsOn, endsOn, atTheEarliest } = expected;
  return (
    <>
      <ExpectedDay day={startsOn} atTheEarliest={atTheEarliest} />
      {endsOn !== null && !atTheEarliest && (
        <CellNote>{t.rich("ends", { day: () => <CalendarDay day={endsOn} /> })}</CellNote>
      )}
    </>
  );
}
