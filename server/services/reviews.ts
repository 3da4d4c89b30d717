// A priority review: its agenda makes itself, each item is settled by an act of its own, and closing it freezes all.

import { listParties } from "@/db/queries/projects";
import {
  closeReviewItems,
  findRunningReview,
  insertReviewItems,
  listAgendaProposals,
  listCarried,
  listLateActions,
  listLateTasks,
  listOpenFindings,
  listReviewItems,
  listReviews,
  lockReview,
  lockReviewAction,
  setActionPassed,
  setReview,
} from "@/db/queries/reviews";
import type { Reader, Writer } from "@/db/scope";
import { addDays, type Day } from "../domain/calendar/day";
import { RULES } from "../domain/findings/finding";
import type { Asker } from "../domain/identity/standing";
import { INSTRUCTION } from "../domain/records/instruction";
import { REVIEW } from "../domain/records/review";
import type { Outcome } from "../domain/records/review-item";
import { type AgendaEntry, agendaOf, entryKey } from "../domain/reviews/agenda";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { enterTaskIn, openedFor } from "./enter-task";
import { readAll } from "./read-all";
import { enterWithin } from "./records";
import { orNotFound, Refusal } from "./refusal";

/** What is open on a day, as the agenda of a review, as far as the reader may see it. */
export async function readAgenda(
  db: Reader,
  projectId: string,
  day: Day,
): Promise<readonly AgendaEntry[]> {
  const { findings, proposals, tasks, actions, carried, parties } = await readAll({
    findings: listOpenFindings(db, projectId, day),
    proposals: listAgendaProposals(db, projectId),
    tasks: listLateTasks(db, projectId, day),
    actions: listLateActions(db, projectId, day),
    carried: listCarried(db, projectId),
    parties: listParties(db, projectId),
  });
  const [prime, ...others] = parties.filter(
    ({ kind, parentId }) => kind === "vendor" && parentId === null,
  );
  return agendaOf({
    findings: findings.flatMap(({ platforms, stages, ...row }) => {
      const rule = RULES.find((known) => known === row.rule);
      const names = (placed: typeof platforms) =>
        [...(placed ?? [])].sort((a, b) => a.position - b.position).map(({ name }) => name);
      return rule === undefined
        ? []
        : [{ ...row, rule, platforms: names(platforms), stages: names(stages) }];
    }),
    proposals,
    tasks: tasks.map(({ since, ...task }) => ({ ...task, since: addDays(since, 1) })),
    actions: actions.map(({ since, ...action }) => ({ ...action, since: addDays(since, 1) })),
    carried,
    primeId: others.length === 0 ? (prime?.id ?? null) : null,
  });
}

const titleOf = (heldOn: Day): Words => ({
  ja: `${heldOn}の見直し会議`,
  en: `review of ${heldOn}`,
});

/** The id of the review that runs after the act, and whether this press began it. */
interface Begun {
  readonly [name: string]: string | boolean;
  readonly review: string;
  readonly fresh: boolean;
}

/**
 * Begins a review today with the agenda that makes itself, and with those who took part last time. While one runs, the
 * answer is that one and nothing is written.
 */
export const beginReview = (asker: Asker, known: Known) =>
  act(asker, "review.record", { ...known, does: "begin" }, async (work) => {
    const { db, projectId, today } = work;
    const running = await findRunningReview(db, projectId);
    if (running !== null) {
      const answer: Begun = { review: running.id, fresh: false };
      return { said: [], answer };
    }
    const [last] = await listReviews(db, projectId, 1);
    const agenda = await readAgenda(db, projectId, today);
    const { row } = await enterWithin(work, REVIEW, asker, {
      heldOn: today,
      parties: last?.parties ?? null,
      members: last?.members ?? null,
    });
    await setReview(db, projectId, row.id, { begunAt: db.now });
    await insertReviewItems(db, projectId, row.id, agenda, 0);
    const answer: Begun = { review: row.id, fresh: true };
    return {
      said: {
        kind: "review-begun",
        body: { title: titleOf(today), items: agenda.length },
        subject: { kind: "review", id: row.id },
      },
      answer,
    };
  });

/** A review that runs, locked. Refused: `not-found`, `record-changed` (it is closed). */
async function runningReview(db: Writer, projectId: string, id: string) {
  const found = await orNotFound(lockReview(db, projectId, id));
  if (found.begunAt === null || found.closedOn !== null) throw new Refusal("record-changed");
  return found;
}

interface OfReview extends Known {
  readonly review: string;
}

/** What has come up since the review began and is not on its agenda. */
export async function freshEntries(
  db: Reader,
  projectId: string,
  reviewId: string,
  day: Day,
): Promise<{ readonly fresh: readonly AgendaEntry[]; readonly places: number }> {
  const items = await listReviewItems(db, projectId, reviewId);
  const known = new Set(items.map(entryKey));
  const agenda = await readAgenda(db, projectId, day);
  return { fresh: agenda.filter((entry) => !known.has(entryKey(entry))), places: items.length };
}

/** Puts what has come up since it began on the agenda. Refused: `not-found`, `record-changed`, `nothing-changed`. */
export const addToAgenda = (asker: Asker, { review, ...known }: OfReview) =>
  act(asker, "review.record", { ...known, review, does: "add" }, async (work) => {
    const { db, projectId, today } = work;
    const { heldOn } = await runningReview(db, projectId, review);
    const { fresh, places } = await freshEntries(db, projectId, review, today);
    if (fresh.length === 0) throw new Refusal("nothing-changed");
    await insertReviewItems(db, projectId, review, fresh, places);
    return {
      kind: "agenda-added",
      body: { title: titleOf(heldOn), items: fresh.length },
      subject: { kind: "review", id: review },
    };
  });

/**
 * Closes a review: its items stay as they are from now on. Refused: `not-found`, `record-changed` (it is closed),
 * `term-backwards` (the next one is not after it).
 */
export const closeReview = (
  asker: Asker,
  { review, nextOn, ...known }: OfReview & { readonly nextOn: Day | null },
) =>
  act(asker, "review.record", { ...known, review, nextOn, does: "close" }, async (work) => {
    const { db, projectId, today } = work;
    const { heldOn } = await runningReview(db, projectId, review);
    if (nextOn !== null && nextOn <= today)
      throw new Refusal("term-backwards", { field: "nextOn" });
    await setReview(db, projectId, review, { closedOn: today, nextOn });
    const totals = await closeReviewItems(db, projectId, review, today);
    const totalOf = (outcome: Outcome) =>
      totals.find((each) => each.outcome === outcome)?.total ?? 0;
    return {
      kind: "review-closed",
      body: {
        title: titleOf(heldOn),
        decided: totalOf("decided"),
        carried: totalOf("carried"),
        none: totalOf("none"),
        nextOn,
      },
      subject: { kind: "review", id: review },
    };
  });

interface OfAction extends Known {
  readonly action: string;
}

/** An action that has become nothing yet, locked. Refused: `not-found`, `action-passed-on`. */
async function openAction({ db, projectId }: Work, id: string) {
  const found = await orNotFound(lockReviewAction(db, projectId, id));
  if (found.doneOn !== null) throw new Refusal("record-changed");
  if (found.taskId !== null || found.instructionId !== null) throw new Refusal("action-passed-on");
  return found;
}

/** Puts an action of a vendor at the end of its queue. Refused: `not-found`, `record-changed` (it is
 * done), `action-passed-on`, as `enterTask`. */
export const actionToTask = (asker: Asker, { action, ...known }: OfAction) =>
  act(asker, "task.enter", { ...known, action }, async (work) => {
    const { db, projectId } = work;
    const { what, whoKey, dueOn } = await openAction(work, action);
    const opened = await openedFor(work, asker, whoKey);
    const entered = await enterTaskIn(work, { party: whoKey, title: what, dueOn });
    await setActionPassed(db, projectId, action, { taskId: entered.subject.id });
    return { said: [...opened, entered], answer: entered.subject.id };
  });

/** Gives an action to a vendor as an instruction of the asker's party. Refused: as {@link actionToTask}. */
export const actionToInstruction = (asker: Asker, { action, ...known }: OfAction) =>
  act(asker, "instruction.issue", { ...known, action }, async (work) => {
    const { db, projectId, today } = work;
    const { what, whoKey, dueOn } = await openAction(work, action);
    const { row, said } = await enterWithin(work, INSTRUCTION, asker, {
      what,
      to: whoKey,
      issuedOn: today,
      dueOn: dueOn < today ? null : dueOn,
    });
    await setActionPassed(db, projectId, action, { instructionId: row.id });
    return { said, answer: row.id };
  });
