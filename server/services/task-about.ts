// Puts right what a task is called and what it is about, and withdraws a task. The old values stay in the record.
import { listOpenProposals } from "@/db/queries/drafts";
import { raiseQueueVersion } from "@/db/queries/queues";
import { markWithdrawn, updateTask } from "@/db/queries/tasks";
import { showingWithdrawn } from "@/db/scope";
import { canonical } from "../domain/canonical";
import { type Change, changed } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import { isRanked } from "../domain/queues/status";
import { rebuildable, renamable, type TaskBuild, withdrawable } from "../domain/queues/task-about";
import { rewritten, type Words } from "../domain/words";
import { act, type Known } from "./act";
import { changeQueue } from "./change-queue";
import { orRefuse, Refusal } from "./refusal";
import {
  columnsOf,
  filledWith,
  insistOnOneTest,
  linksNow,
  linksOf,
  seenOf,
  type TaskAboutInput,
  type TaskLinks,
} from "./task-links";
import { held } from "./tasks";

export interface TaskCorrection extends Known, TaskAboutInput {
  readonly taskId: string;
  readonly title: Words;
  /** What the form was filled with, by {@link seenOf}: what others put right since is not overwritten. Absent: anything. */
  readonly seen?: string | undefined;
  /** Required. */
  readonly reason?: Words | undefined;
}

const buildOf = ({ fullChainTest, release, platform }: TaskLinks): TaskBuild => ({
  fullChainTest,
  version: release?.id ?? null,
  platform: platform?.id ?? null,
});

type Titled = TaskLinks & { readonly title: Words };

/** The columns that differ. A link that the asker cannot see is neither shown nor sent, so it stays. */
const changedColumns = (was: TaskLinks, is: TaskLinks) => {
  const before: Readonly<Record<string, unknown>> = columnsOf(was);
  return Object.fromEntries(
    Object.entries(columnsOf(is)).filter(
      ([column, value]) => canonical(value) !== canonical(before[column]),
    ),
  );
};

const changesOf = (was: Titled, is: Titled): readonly Change[] => [
  ...changed("title", was.title, is.title),
  ...changed("kind", was.kind, is.kind),
  ...changed("fullChain", was.fullChainTest, is.fullChainTest),
  ...changed("version", was.release?.key ?? null, is.release?.key ?? null),
  ...changed("platform", was.platform?.title ?? null, is.platform?.title ?? null),
  ...changed("stage", was.stage?.title ?? null, is.stage?.title ?? null),
  ...changed("directedBy", was.directedBy?.title ?? null, is.directedBy?.title ?? null),
  ...changed("instruction", was.instruction, is.instruction),
  ...changed("defect", was.defect?.title ?? null, is.defect?.title ?? null),
  ...changed("report", was.report?.title ?? null, is.report?.title ?? null),
  ...changed("waiver", was.waiver?.title ?? null, is.waiver?.title ?? null),
];

/**
 * Puts right a task's title, kind, instruction and links, which are all sent; what is absent is taken away. Its place
 * stays. Refused: `reason-missing`, `nothing-changed`, `test-begun`, `record-changed`, `task-awaits-decision`, and as in {@link linksOf} and
 * {@link insistOnOneTest}.
 */
export const correctTask = (asker: Asker, input: TaskCorrection) =>
  act(asker, "task.amend", { ...input, what: "about" }, async (work) => {
    const { db, projectId } = work;
    const { title, reason } = input;
    const { queue, task, party } = await held(work, input.taskId);
    if (reason === undefined) throw new Refusal("reason-missing");
    orRefuse(renamable(task.id, await listOpenProposals(db, projectId, queue.id)));
    const was = await linksNow(work, task);
    if (input.seen !== undefined && input.seen !== seenOf(filledWith(task.title, was)))
      throw new Refusal("record-changed");
    const typed = await linksOf(work, input);
    const is = { ...typed, instruction: rewritten(was.instruction, typed.instruction) };
    orRefuse(rebuildable({ ...buildOf(was), status: task.status }, buildOf(is)));
    await insistOnOneTest(work, queue.id, is, task.id);
    const changes = changesOf({ ...was, title: task.title }, { ...is, title });
    if (changes.length === 0) throw new Refusal("nothing-changed");
    // What a task tests decides how long it is expected to take.
    await changeQueue(work, queue, "status", () =>
      updateTask(db, projectId, task.id, { title, ...changedColumns(was, is) }),
    );
    return {
      kind: "task-amended",
      body: { title: task.title, party: party.name, what: "about", changes, reason },
      subject: { kind: "task", id: task.id },
      releaseId: is.release?.id ?? task.releaseId ?? undefined,
      partyId: party.id,
    };
  });

export interface TaskWithdrawal extends Known {
  readonly taskId: string;
  /** Required. */
  readonly reason?: Words | undefined;
}

/**
 * Withdraws a task, with the reason: it leaves the order, the forecast, the rules and the lists; its row and its line in
 * the record stay. Refused: `reason-missing`, `not-your-task`, `task-done`, `task-proposed`.
 */
export const withdrawTask = (asker: Asker, input: TaskWithdrawal) =>
  act(asker, "task.withdraw", input, async (work) => {
    const { db, projectId } = work;
    const { reason } = input;
    const { queue, task, party } = await held(work, input.taskId);
    if (reason === undefined) throw new Refusal("reason-missing");
    orRefuse(
      withdrawable(task, await listOpenProposals(db, projectId, queue.id), asker.membership),
    );
    await changeQueue(work, queue, "withdrawn", async () => {
      await showingWithdrawn(db, () => markWithdrawn(db, projectId, task.id, reason));
      if (isRanked(task.status)) await raiseQueueVersion(db, projectId, queue.id);
    });
    return {
      kind: "task-withdrawn",
      body: { title: task.title, party: party.name, reason },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });
