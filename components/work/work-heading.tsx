import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { dayWords } from "@/components/ui/day-words";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { isStopped, movingAndStopped } from "@/server/domain/queues/status";
import { type Words, wordsIn } from "@/server/domain/words";
import type { QueueWork, Subject, WorkProps } from "./types";

const WITHOUT_TITLE = ["finished", "empty", "noQueue"] as const;
type Key =
  | (typeof WITHOUT_TITLE)[number]
  | "next"
  | "waiting"
  | "in_progress"
  | "in_review"
  | "done"
  | "blocked"
  | "stopped";

function keyOf(view: WorkProps["view"]): Key {
  if (view.queue === null) return "noQueue";
  if (view.subject === null) return view.done > 0 ? "finished" : "empty";
  const { status } = view.subject;
  if (isStopped(view.subject)) return "stopped";
  if (status !== "not_started") return status;
  return view.isNext ? "next" : "waiting";
}

/** What is next, or the state of the current task, in a sentence with the reason. */
export function WorkHeading(props: WorkProps) {
  const { view } = props;
  const t = useTranslations("work.heading");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const key = keyOf(view);
  const subject = view.queue === null ? null : view.subject;
  const title: Words | null = subject?.title ?? null;
  const place = subject?.place ?? 0;
  const urgent = view.queue === null ? null : urgentIn(view);
  const dates = useTranslations("dates");
  const said = { place, n: (text: string) => text };
  const plain =
    urgent === null
      ? t.markup(key, {
          ...said,
          title: () => (title === null ? "" : wordsIn(title, locale).text),
        })
      : t.markup(`due.${dueKey(urgent)}`, {
          ...said,
          days: Math.abs(urgent.left),
          title: () => wordsIn(urgent.title, locale).text,
          day: () => dayWords(dates, urgent.dueOn),
        });
  return (
    <>
      <title>{`${plain}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[
          ...(urgent === null ? [] : [<Urgent key="urgent" urgent={urgent} today={view.day} />]),
          t.rich(key, {
            place,
            n: noBreak,
            title: () => title !== null && <RecordWords words={title} />,
          }),
        ]}
        lead={<WorkLead {...props} />}
      />
    </>
  );
}

/** The task that has no time left. A new order is received first. */
const urgentIn = ({ urgent, order }: QueueWork) => (order?.own?.answer === null ? null : urgent);

type UrgentTask = NonNullable<QueueWork["urgent"]>;

const dueKey = ({ left }: UrgentTask): "late" | "today" | "next" => {
  if (left < 0) return "late";
  return left === 0 ? "today" : "next";
};

/** The task that has no time left, before what comes next. */
function Urgent({ urgent, today }: { readonly urgent: UrgentTask; readonly today: Day }) {
  const t = useTranslations("work.heading.due");
  return t.rich(dueKey(urgent), {
    days: Math.abs(urgent.left),
    n: noBreak,
    title: () => <RecordWords words={urgent.title} />,
    day: () => <NearDay day={urgent.dueOn} today={today} />,
  });
}

/** The result of a full-chain test that is not done, if there is one. */
function resultOf(t: Lead, { test, status }: Subject): readonly ReactNode[] {
  if (test === null || status === "done") return [];
  if (test.verdict === "verified") return [t("verified")];
  if (test.verdict === "reported") return [t("reported")];
  return test.verdict === "failed" ? [t("failed")] : [];
}

type Lead = ReturnType<typeof useTranslations<"work.lead">>;

function WorkLead({ view, ...rest }: WorkProps) {
  const t = useTranslations("work.lead");
  if (view.queue === null) return t.rich("noQueue", { at: () => <Moment at={view.at} /> });
  const result = view.subject === null ? [] : resultOf(t, view.subject);
  return (
    <Sentences
      of={[
        ...whyOf(t, view),
        ...result,
        ...elseOf(t, { view, ...rest }),
        urgentIn(view)?.here === true &&
          rest.acts !== null &&
          view.may.report &&
          t.rich("sayHow", { link: (words) => <TextLink href="#now">{words}</TextLink> }),
      ]}
    />
  );
}

/** Why the current task has its place. */
function whyOf(t: Lead, { subject, order, isNext, blockedAhead }: QueueWork): readonly ReactNode[] {
  if (subject === null || subject.place === null) return [];
  const changed = order === null ? [] : changeOf(t, subject, order.approvedOn);
  const first = subject.place === 1 && changed.length === 0 ? [t("first")] : [];
  const ahead =
    isNext && blockedAhead > 0 ? [t.rich("blockedAhead", { count: blockedAhead, n: noBreak })] : [];
  return [...changed, ...first, ...ahead];
}

function changeOf(
  t: Lead,
  { moved, place }: Subject,
  approvedOn: Parameters<typeof CalendarDay>[0]["day"],
): readonly ReactNode[] {
  if (moved === null) return [];
  const day = () => <CalendarDay day={approvedOn} />;
  const { from, to } = moved;
  if (from === to) return [t.rich("unchanged", { day })];
  const said = t.rich("changed", { day, from, to, n: noBreak });
  if (place === null || place === to) return [said];
  return [said, t.rich("since", { place, n: noBreak })];
}

/** What else is going on: the work in progress, and the next task if it is not the current one. */
function elseOf(t: Lead, { view, address }: WorkProps<QueueWork>): readonly ReactNode[] {
  const { next, subject, busy } = view;
  const link = (task: { readonly title: Words }, href: string) => ({
    task: () => (
      <TextLink href={href}>
        <RecordWords words={task.title} />
      </TextLink>
    ),
  });
  const { moving, stopped } = movingAndStopped(busy);
  const tell = (tasks: typeof busy, one: "busy" | "stopped", many: "busyMany" | "stoppedMany") => {
    const [only] = tasks;
    if (!view.isNext || only === undefined) return [];
    return tasks.length === 1
      ? [t.rich(one, link(only, address.with({ task: only.id, edit: null })))]
      : [t.rich(many, { count: tasks.length, n: noBreak })];
  };
  const said: ReactNode[] = [
    ...tell(moving, "busy", "busyMany"),
    ...tell(stopped, "stopped", "stoppedMany"),
  ];
  if (next !== null)
    said.push(t.rich("next", link(next, address.with({ task: null, edit: null }))));
  if (subject === null) said.push(t("finished"));
  else if (view.waiting === 0) said.push(t("nothingWaits"));
  return said;
}
