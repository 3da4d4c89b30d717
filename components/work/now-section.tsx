import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { isStopped } from "@/server/domain/queues/status";
import { TaskDays } from "./task-days";
import { hasPassed, TaskPresses } from "./task-presses";
import type { NowTask, QueueWork, WorkProps } from "./types";
import { UndoNotice } from "./undo-notice";

/** The work in progress and the next task, each with the presses that report its progress. */
export function NowSection(props: WorkProps<QueueWork>) {
  const { view, acts } = props;
  const t = useTranslations("work.now");
  const presses = acts !== null && view.may.report;
  const { ministry } = view;
  return (
    <Section id="now" heading={t("heading")}>
      {presses && view.said !== null && <Said view={view} act={acts.undo} />}
      {view.now.length === 0 && <p>{t("nothing")}</p>}
      <ul className="now">
        {view.now.map((task) => (
          <li key={task.id}>
            <Line {...props} task={task} />
          </li>
        ))}
      </ul>
      {presses && ministry !== null && view.now.length > 0 && (
        <p className="quiet type-small mt-3">
          {t.rich("told", { ministry: () => <RecordWords words={ministry} /> })}
        </p>
      )}
      {acts !== null && !view.may.report && (
        <p className="quiet type-small mt-3">{t("readOnly")}</p>
      )}
    </Section>
  );
}

function Line(props: WorkProps<QueueWork> & { readonly task: NowTask }) {
  const { view, task, acts, address } = props;
  const t = useTranslations("work.now");
  const stopped = task.blockedReason !== null;
  return (
    <>
      <p className="type-small">
        <b className="mr-4">{t(`state.${stateOf(task)}`)}</b>
        <span className="quiet">
          <TaskDays view={view} task={task} />
        </span>
      </p>
      <p className="type-strong phrased mt-1">
        {t.rich("title", {
          task: () => (
            <TextLink href={`${address.with({ task: task.id, edit: null })}#facts`}>
              <RecordWords words={task.title} />
            </TextLink>
          ),
        })}
      </p>
      {stopped && <Stop task={task} />}
      {acts !== null && view.may.report && <TaskPresses {...props} acts={acts} />}
    </>
  );
}

/** Why a task has stopped, since when, and for whom and for what it waits. */
function Stop({ task }: { readonly task: NowTask }) {
  const t = useTranslations("work.now");
  const { blockedReason, awaits, environment, readyOn, stoppedOn } = task;
  return (
    <p className="mt-1 max-w-[44em]">
      {blockedReason !== null &&
        t.rich("reason", { words: () => <RecordWords words={blockedReason} /> })}{" "}
      {awaits !== null && t.rich("awaits", { party: () => <RecordWords words={awaits} /> })}{" "}
      {environment !== null &&
        t.rich(readyOn === null ? "environment" : "ready", {
          environment: () => <RecordWords words={environment} />,
          day: () => (readyOn === null ? null : <CalendarDay day={readyOn} />),
        })}{" "}
      {stoppedOn !== null && t.rich("since", { day: () => <CalendarDay day={stoppedOn} /> })}
    </p>
  );
}

function stateOf(task: NowTask) {
  const { status, verdict } = task;
  if (status === "not_started") return hasPassed(verdict) ? "tested" : "next";
  return isStopped(task) ? "stopped" : status;
}

/** What was just reported, with a way to undo it. */
function Said({
  view: { said },
  act,
}: {
  readonly view: QueueWork;
  readonly act: NonNullable<WorkProps["acts"]>["undo"];
}) {
  const t = useTranslations("work.now");
  const words = useTranslations("words.taskStatus");
  const shell = useTranslations("shell");
  if (said === null) return null;
  const key = said.stopped ? "saidStopped" : "said";
  return (
    <UndoNotice
      key={`${said.taskId} ${said.status} ${said.undoable} ${said.stopped}`}
      act={act}
      task={said.taskId}
      seconds={said.seconds}
      undoable={said.undoable}
      request={crypto.randomUUID()}
      words={{
        undo: t("undo"),
        minute: t("minute"),
        refused: t("refused"),
        errorPrefix: shell("errorTitlePrefix"),
      }}
    >
      {t.rich(said.undoable ? key : "undone", {
        status: words(said.status),
        title: () => <RecordWords words={said.title} />,
      })}
    </UndoNotice>
  );
}
