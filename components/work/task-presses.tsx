import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import type { TaskStatus } from "@/server/domain/projects/task-status";
import { wordsIn } from "@/server/domain/words";
import { earlyStart } from "./early-start";
import { StopForm } from "./stop-form";
import type { NowTask, QueueWork, WorkActs, WorkProps } from "./types";

type Verb = "start" | "review" | "done" | "resume" | "back" | "wait";
interface Press {
  readonly verb: Verb;
  readonly to: TaskStatus;
}

const START: Press = { verb: "start", to: "in_progress" };
const RESUME: Press = { verb: "resume", to: "in_progress" };
const BACK: Press = { verb: "back", to: "in_progress" };
const REVIEW: Press = { verb: "review", to: "in_review" };
const DONE: Press = { verb: "done", to: "done" };
const WAIT: Press = { verb: "wait", to: "not_started" };

/** The test of a build that has passed is not begun any more, only called done. */
export const hasPassed = (verdict: NowTask["verdict"]): boolean =>
  verdict === "verified" || verdict === "reported";

/** What can be said of a task next. */
function pressesOf({ status, blockedReason, verdict }: NowTask, early: boolean): readonly Press[] {
  if (status === "not_started" && hasPassed(verdict)) return [DONE];
  switch (status) {
    case "not_started":
      return early ? [] : [START];
    case "blocked":
      return early ? [WAIT] : [START, WAIT];
    case "in_progress":
      return blockedReason === null ? [REVIEW, DONE, WAIT] : [RESUME, REVIEW, DONE];
    case "in_review":
      return [BACK, DONE];
    case "done":
      return [BACK];
  }
}

/** The buttons that complete the sentence above them, and the form in which a stop is explained. */
export function TaskPresses(
  props: WorkProps<QueueWork> & { readonly task: NowTask; readonly acts: WorkActs },
) {
  const { view, acts, address, edit, task } = props;
  const t = useTranslations("work.now");
  const shell = useTranslations("shell");
  const approvals = useTranslations("approvals");
  const locale = useLocale();
  const title = wordsIn(task.title, locale).text;
  const stops = task.status !== "done";
  const stop = task.status === "not_started" || task.status === "blocked" ? "cannot" : "stop";
  const open = edit === "stop" && view.subject?.id === task.id;
  const early = earlyStart(view, task);
  return (
    <>
      {early !== null && <p className="mt-2">{approvals(early)}</p>}
      <div className="presses mt-3">
        <ActForm
          act={acts.report}
          request={crypto.randomUUID()}
          errorTitle={t("refused")}
          errorPrefix={shell("errorTitlePrefix")}
          className="contents"
        >
          <input type="hidden" name="task" value={task.id} />
          {pressesOf(task, early !== null).map(({ verb, to }) =>
            to === "done" && task.lacksResult ? (
              <Result key={verb} {...props} title={title} />
            ) : (
              <Button
                key={verb}
                name="status"
                value={to}
                size="medium"
                aria-label={t("named", { title, verb: t(`verb.${verb}`) })}
              >
                {t(`verb.${verb}`)}
              </Button>
            ),
          )}
        </ActForm>
        {stops && !open && (
          <LinkButton size="medium" href={`${address.with({ task: task.id, edit: "stop" })}#stop`}>
            {t(task.blockedReason === null ? `verb.${stop}` : "verb.rewrite")}
            <span className="sr-only">：{title}</span>
          </LinkButton>
        )}
      </div>
      {open && <StopForm {...props} act={acts.stop} kind={stop} />}
    </>
  );
}

/** A full-chain test is done once its result is on record: the way to enter it stands in the button's place. */
function Result({
  view,
  screen,
  task,
  title,
}: WorkProps<QueueWork> & { readonly task: NowTask; readonly title: string }) {
  const t = useTranslations("work.now");
  const { version, platformKey } = task;
  if (!view.may.record || version === null || platformKey === null)
    return <p className="type-small quiet self-center">{t("needsResult")}</p>;
  return (
    <LinkButton
      size="medium"
      href={screen(
        `releases/${encodeURIComponent(version)}/result?platform=${encodeURIComponent(platformKey)}`,
      )}
    >
      {t("verb.result")}
      <span className="sr-only">：{title}</span>
    </LinkButton>
  );
}
