import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { Day } from "@/server/domain/calendar/day";
import type { QueueWork } from "./types";

type Task = Pick<
  QueueWork["later"][number],
  "line" | "expected" | "dueOn" | "status" | "place" | "startedOn" | "slack" | "slid" | "moved"
>;

/** When a task starts and ends, until when it is due, and what moved it. */
export function TaskDays({ view, task }: { readonly view: QueueWork; readonly task: Task }) {
  const t = useTranslations("work.days");
  const day = (on: Day) => () => <NearDay day={on} today={view.day} />;
  const { line } = task;
  const said: readonly ReactNode[] = [
    line !== null && t.rich("line", { line: () => <RecordWords words={line} /> }),
    startOf(t, task, day),
    endOf(t, task, day),
    task.dueOn === null ? t("noDue") : t.rich("due", { day: day(task.dueOn) }),
    slackOf(t, task),
    task.place !== null && task.moved !== null && !view.drifted && (
      <Moved later={task.moved.later} />
    ),
    (task.slid ?? 0) > 0 && t.rich("slid", { days: task.slid ?? 0, n: noBreak }),
    (task.slid ?? 0) > 0 &&
      view.ministryLate > 0 &&
      t.rich("ministryLate", { days: view.ministryLate, n: noBreak }),
  ];
  return said.map(
    (each, nth) =>
      each !== null &&
      each !== false && (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
        <span key={nth} className="mr-4 inline-block">
          {each}
        </span>
      ),
  );
}

type Words = ReturnType<typeof useTranslations<"work.days">>;
type DayWords = (on: Day) => () => ReactNode;

function startOf(t: Words, { place, startedOn, expected, status }: Task, day: DayWords): ReactNode {
  if (place === null) return startedOn === null ? null : t.rich("began", { day: day(startedOn) });
  if (status === "blocked") return null;
  if (expected?.startsOn == null) return t("startUnknown");
  return t.rich(expected.atTheEarliest ? "earliest" : "start", { day: day(expected.startsOn) });
}

function endOf(t: Words, { expected, status }: Task, day: DayWords): ReactNode {
  if (status === "in_review" || status === "done") return null;
  const endsOn = expected?.endsOn ?? null;
  return endsOn === null ? t("endUnknown") : t.rich("end", { day: day(endsOn) });
}

function slackOf(t: Words, { slack }: Task): ReactNode {
  if (slack === null) return null;
  if (slack < 0) return <b className="text-red-900">{t("misses")}</b>;
  return t.rich("slack", { days: slack, n: noBreak });
}

function Moved({ later }: { readonly later: number | null }) {
  const t = useTranslations("work.later");
  if (later === null) return t("uncertain");
  if (later === 0) return t("same");
  return t.rich(later > 0 ? "delayed" : "sooner", { days: Math.abs(later), n: noBreak });
}
