import { useTranslations } from "next-intl";
import { Tip } from "@/components/home/tip";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { TaskDays } from "./task-days";
import type { QueueWork, WorkProps } from "./types";

/** The tasks after the current one, when each is expected to start, and how the last change moved it. */
export function LaterTasks({ view, address, screen }: WorkProps<QueueWork>) {
  const t = useTranslations("work.later");
  const states = useTranslations("words.taskStatus");
  const tasks = view.later;
  const shown = tasks.length + view.now.filter(({ place }) => place !== null).length;
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
              <b>{task.place}</b>
              <div>
                <TextLink href={address.with({ task: task.id, edit: null })}>
                  <RecordWords words={task.title} />
                </TextLink>
                {!examples && task.illustrative && <Illustrative />}
                {task.status === "blocked" && (
                  <p className="type-small font-bold">{states("blocked")}</p>
                )}
                <p className="quiet type-small">
                  <TaskDays view={view} task={task} />
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
