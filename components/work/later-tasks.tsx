import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Tip } from "@/components/home/tip";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { meetsDue } from "@/server/domain/queues/forecast";
import type { QueueWork, WorkProps } from "./types";

type Task = QueueWork["later"][number];

/** The tasks after the current one, when each is expected to start, and how the last change moved it. */
export function LaterTasks({ view, address, screen }: WorkProps<QueueWork>) {
  const t = useTranslations("work.later");
  const states = useTranslations("words.taskStatus");
  const tasks = [...view.busy, ...view.later];
  const shown = view.later.length + (view.subject?.place == null ? 0 : 1);
  const more = view.waiting - shown;
  const approvedOn = view.order?.approvedOn ?? null;
  const examples = tasks.length > 0 && tasks.every(({ illustrative }) => illustrative);
  const note =
    view.order !== null && !view.drifted && view.later.some(({ moved }) => moved !== null);
  return (
    <Section
      id="later"
      heading={t("heading")}
      aside={t.rich("done", { count: view.done, n: noBreak })}
    >
      {tasks.length === 0 && <p>{t("none")}</p>}
      {tasks.length > 0 && (
        <ol aria-labelledby="later" className="later">
          {tasks.map((task) => (
            <li key={task.id}>
              <b>{task.place ?? states(task.status)}</b>
              <div>
                <TextLink href={address.with({ task: task.id, edit: null })}>
                  <RecordWords words={task.title} />
                </TextLink>
                {!examples && task.illustrative && <Illustrative />}
                <p className="quiet type-small">
                  <When view={view} task={task} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="quiet type-small mt-3">
        {more > 0 && <p>{t.rich("more", { count: more, n: noBreak })}</p>}
        {note && approvedOn !== null && (
          <p>{t.rich("movedNote", { day: () => <NearDay day={approvedOn} today={view.day} /> })}</p>
        )}
        {examples && <p>{t.rich("examples", { mark: () => <Tip of="illustrative" /> })}</p>}
        {view.queue !== null && (
          <p className="mt-1">
            <TextLink href={screen(`queues/${encodeURIComponent(view.queue.partyKey)}`)}>
              {t("all")}
            </TextLink>
          </p>
        )}
      </div>
    </Section>
  );
}

function When({ view, task }: { readonly view: QueueWork; readonly task: Task }) {
  const t = useTranslations("work.later");
  const states = useTranslations("words.taskStatus");
  const { expected, dueOn, status, moved, place } = task;
  const day = (on: NonNullable<Task["dueOn"]>) => () => <NearDay day={on} today={view.day} />;
  const said: ReactNode[] = [];
  if (status === "blocked") said.push(states(status));
  else if (place === null) {
    if (expected?.endsOn != null) said.push(t.rich("end", { day: day(expected.endsOn) }));
  } else if (expected?.startsOn == null) said.push(t("unknown"));
  else
    said.push(
      t.rich(expected.atTheEarliest ? "earliest" : "start", { day: day(expected.startsOn) }),
    );
  if (dueOn !== null) said.push(t.rich("until", { day: day(dueOn) }));
  const endsOn = expected?.endsOn ?? null;
  const misses = dueOn !== null && endsOn !== null && !meetsDue(dueOn, endsOn);
  if (misses)
    said.push(
      <b key="misses" className="text-red-900">
        {t("misses")}
      </b>,
    );
  if (place !== null && moved !== null && !view.drifted)
    said.push(<Moved key="moved" later={moved.later} />);
  return said.map((each, nth) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
    <span key={nth} className="mr-4 inline-block">
      {each}
    </span>
  ));
}

function Moved({ later }: { readonly later: number | null }) {
  const t = useTranslations("work.later");
  if (later === null) return t("uncertain");
  if (later === 0) return t("same");
  return t.rich(later > 0 ? "delayed" : "sooner", { days: Math.abs(later), n: noBreak });
}
