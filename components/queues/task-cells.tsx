import { useTranslations } from "next-intl";
import { Fragment, memo, type ReactNode } from "react";
import { FactMarks, RecordWords } from "@/components/events/source-note";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { labelOfTest } from "@/server/domain/queues/owed-tests";
import { type Here, toRelease, toTask } from "./links";
import type { Expectation, QueueTask } from "./types";

interface TaskProps {
  readonly task: QueueTask;
}

/**
 * The task of a row: the title links to everything on record; below it are the kind of work, the progress and the
 * assignee.
 */
export function TaskName({
  task,
  here,
  marked,
  place,
}: TaskProps & {
  readonly here: Here;
  /** Whether each row says that it is an example. If not, the column heading says it for all. */
  readonly marked: boolean;
  readonly place?: ReactNode;
}) {
  return (
    <div className={`phrased ${task.fullChainTest ? "font-bold" : "font-normal"}`}>
      <Title task={task} here={here} marked={marked} />
      {place}
      <About task={task} here={here} />
    </div>
  );
}

interface LinkedProps extends TaskProps {
  readonly here: Here;
}

// Each move renders fifty of up to two thousand rows, so parts that do not depend on the place are memoized.
const Title = memo(function Title({
  task,
  here,
  marked,
}: LinkedProps & { readonly marked: boolean }) {
  const { title, illustrative, certainty, note } = task;
  return (
    <>
      <TextLink href={toTask(here, task.id)} className="text-inherit">
        <RecordWords words={title} />
      </TextLink>
      <FactMarks illustrative={marked && illustrative} certainty={certainty} note={note} />
    </>
  );
});

const About = memo(function About({ task, here }: LinkedProps) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  const { fullChainTest, verdict, kind, status, assignee, version, blockedReason } = task;
  const facts: readonly ReactNode[] = [
    fullChainTest ? t(`tests.${labelOfTest(verdict, status)}`) : t(`kinds.${kind}`),
    words(`taskStatus.${status}`),
    assignee === null
      ? t("noAssignee")
      : t.rich("assignee", { name: () => <RecordWords words={assignee} /> }),
    ...(version === null
      ? []
      : [
          t.rich("version", {
            version,
            link: (chunks) => <TextLink href={toRelease(here, version)}>{chunks}</TextLink>,
          }),
        ]),
  ];
  return (
    <>
      <span className="note">
        {facts.map((fact, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their places
          <Fragment key={place}>
            {place > 0 && t("separator")}
            <NoBreak>{fact}</NoBreak>
          </Fragment>
        ))}
      </span>
      {blockedReason !== null && (
        <CellNote>
          <RecordWords words={blockedReason} />
        </CellNote>
      )}
    </>
  );
});

/** Who directed it, by which instruction, and who answers for its final quality. */
export const Direction = memo(function Direction({ task }: TaskProps) {
  const t = useTranslations("queues");
  const { directedBy, instruction, qualityOwner } = task;
  return (
    <>
      {directedBy === null ? (
        <span className="quiet">{t("noDirector")}</span>
      ) : (
        <RecordWords words={directedBy} />
      )}
      {directedBy !== null && (
        <CellNote>
          {instruction === null ? t("noInstruction") : <RecordWords words={instruction} />}
        </CellNote>
      )}
      <CellNote>
        {qualityOwner === null
          ? t("noQuality")
          : t.rich("quality", { party: () => <RecordWords words={qualityOwner} /> })}
      </CellNote>
    </>
  );
});

/** How much work it is, and when it is due. */
export const Estimate = memo(function Estimate({ task }: TaskProps) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  const { estimateDays, dueOn } = task;
  return (
    <>
      {estimateDays === null ? (
        <span className="quiet">{words("noRecord")}</span>
      ) : (
        <NoBreak>{t("days", { days: estimateDays })}</NoBreak>
      )}
      {dueOn !== null && (
        <CellNote>{t.rich("due", { day: () => <CalendarDay day={dueOn} /> })}</CellNote>
      )}
    </>
  );
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
