import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import type { TaskStatus } from "@/server/domain/projects/state";
import { isRanked } from "@/server/domain/queues/status";
import { wordsIn } from "@/server/domain/words";
import { StateForms } from "./state-forms";
import type { QueueWork, Subject, WorkProps } from "./types";
import { UndoNotice } from "./undo-notice";

const STATES: readonly TaskStatus[] = [
  "not_started",
  "in_progress",
  "in_review",
  "done",
  "blocked",
];

/** The progress of the current task: five states, one press each. */
export function TaskStates({
  view,
  acts,
  edit,
  address,
  subject,
}: WorkProps<QueueWork> & { readonly subject: Subject }) {
  const t = useTranslations("work.states");
  const words = useTranslations("words.taskStatus");
  const approvals = useTranslations("approvals");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { ministry } = view;
  const { status } = subject;
  if (acts === null || !view.may.report) {
    return (
      <section aria-labelledby="states" className="mt-8">
        <h2 id="states" className="type-section">
          {t("readOnlyHeading")}
        </h2>
        <p className="type-strong mt-2">{words(status)}</p>
        {acts !== null && <p className="quiet type-small">{t("readOnly")}</p>}
      </section>
    );
  }
  const early = earlyStart(view, subject.id);
  const noteOf = (state: TaskStatus) => {
    if (early !== null && isRanked(status) && !isRanked(state)) return approvals(early);
    if (state === "blocked") return t(status === state ? "rewrite" : "opensReason");
    return isRanked(state) && !isRanked(status) ? t("toPlace") : undefined;
  };
  return (
    <section aria-labelledby="states" className="mt-8">
      <h2 id="states" className="type-section">
        {t("heading")}
      </h2>
      {ministry !== null && (
        <p className="quiet type-small">
          {t.rich("note", { ministry: () => <RecordWords words={ministry} /> })}
        </p>
      )}
      {view.said !== null && <Said view={view} act={acts.undo} subject={subject} />}
      <StateForms
        act={acts.report}
        task={subject.id}
        requests={[crypto.randomUUID(), crypto.randomUUID()]}
        states={STATES.map((state) => {
          const note = noteOf(state);
          return {
            status: state,
            word: words(state),
            present: state === status,
            ...(note !== undefined && { note }),
          };
        })}
        blocked={{
          open: edit === "blocked",
          href: address.with({ task: subject.id, edit: "blocked" }),
          closeHref: address.with({ edit: null }),
          value: subject.blockedReason === null ? "" : wordsIn(subject.blockedReason, locale).text,
        }}
        words={{
          present: t("present"),
          reason: t("reason"),
          required: shell("required"),
          reasonNote: isRanked(status) ? t("reasonNote") : t("reasonNoteToPlace"),
          send: t("send"),
          cancel: t("cancel"),
          refused: t("refused"),
          errorPrefix: shell("errorTitlePrefix"),
        }}
      />
    </section>
  );
}

/** Why a task must not begin yet: its order is stopped, or a condition comes first. null: it may. */
function earlyStart({ order }: QueueWork, taskId: string) {
  if (order === null || !order.raised.includes(taskId)) return null;
  if (order.held !== null) return "hold.blocks";
  const unmet = order.conditions.some(({ beforeStart, metOn }) => beforeStart && metOn === null);
  return unmet ? "conditions.blocksStart" : null;
}

function Said({
  view: { said },
  act,
  subject,
}: {
  readonly view: QueueWork;
  readonly act: NonNullable<WorkProps["acts"]>["undo"];
  readonly subject: Subject;
}) {
  const t = useTranslations("work.states");
  const words = useTranslations("words.taskStatus");
  const shell = useTranslations("shell");
  if (said === null) return null;
  const status = words(said.status);
  const other = said.taskId !== subject.id;
  return (
    <UndoNotice
      key={`${said.taskId} ${said.status} ${said.undoable}`}
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
      {!said.undoable && t("undone", { status })}
      {said.undoable && !other && t("said", { status })}
      {said.undoable &&
        other &&
        t.rich("saidOf", { status, title: () => <RecordWords words={said.title} /> })}
    </UndoNotice>
  );
}
