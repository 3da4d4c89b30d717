// A draft of a new order: private to its author, reviewed once more if it costs a due date, then sent.
import { deleteDraft, findDraft, type KeptDraft, lockDraft, putDraft } from "@/db/queries/drafts";
import * as keys from "@/db/queries/keys";
import { listPlannedTasks } from "@/db/queries/planned-tasks";
import { listRankedTasks } from "@/db/queries/tasks";
import { listLines } from "@/db/queries/work-lines";
import { readIn, writeIn } from "@/db/scope";
import { can } from "../domain/identity/permissions";
import { permitFor } from "../domain/identity/permit";
import { decideBy } from "../domain/proposals/forecasts";
import { leadingOf, missedDirected, plannedStart } from "../domain/proposals/leading";
import { effectsOf } from "../domain/proposals/proposal";
import { isEmptyDraft } from "../domain/queues/draft";
import type { Expected } from "../domain/queues/forecast";
import { moveAll } from "../domain/queues/order";
import { type Asked, projectOf } from "./asked";
import { elapsed } from "./elapsed";
import { type OrderInput, proposeOrder } from "./propose-order";
import { MOST_ROWS, routeOf } from "./queue-board";
import { planner } from "./queue-plan";
import { orNotFound, orRefuse, Refusal } from "./refusal";

export interface DraftInput extends KeptDraft {
  /** The key of the vendor whose queue it is. */
  readonly party: string;
  /** The stored versions that this save knows about. It may overwrite any of them. null: no draft is stored. */
  readonly seen: readonly (string | null)[];
}

/**
 * Saves the asker's draft of a queue in its current state; an empty one is deleted. A draft is private, so no event is
 * written. Refused: `draft-changed` (another window has saved since).
 */
export async function saveDraft(
  asked: Asked,
  { party: key, seen, ...draft }: DraftInput,
): Promise<void> {
  const permit = orRefuse(permitFor(asked.asker, "order.draft"));
  const projectId = projectOf(asked);
  await writeIn(permit, async (db) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, key));
    const queue = await orNotFound(keys.findQueueOfParty(db, projectId, party.id));
    const kept = await lockDraft(db, projectId, queue.id);
    const next = isEmptyDraft(draft) ? null : draft.version;
    if (kept === next) return;
    if (!seen.includes(kept)) throw new Refusal("draft-changed");
    if (next === null) await deleteDraft(db, projectId, queue.id);
    else if (!(await putDraft(db, projectId, queue.id, kept, draft)))
      throw new Refusal("draft-changed");
  });
}

export interface SentOrder extends Omit<OrderInput, "reason"> {
  readonly reason?: OrderInput["reason"] | undefined;
}

/** Sends a new order for approval. Returns the number of the proposal. Refused as in {@link proposeOrder}. */
export async function sendOrder(asked: Asked, { reason, ...order }: SentOrder): Promise<number> {
  if (reason === undefined) throw new Refusal("reason-missing");
  return proposeOrder(asked.asker, { ...order, reason });
}

/**
 * The asker's draft for a last look before sending: what changes, which directed tasks would miss their due dates, and
 * by how much. A queue outside the asker's scope is not found.
 */
export async function readConfirmation(asked: Asked, key: string) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  if (!can(asked.asker.membership.role, "order.draft")) throw new Refusal("not-allowed");
  const projectId = projectOf(asked);
  const today = asked.day;
  return readIn(asked.scope, async (db) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, key));
    const queue = await orNotFound(keys.findQueueOfParty(db, projectId, party.id));
    const [rows, tasks, draft, route, lines] = await Promise.all([
      listPlannedTasks(db, projectId, queue.id),
      listRankedTasks(db, projectId, queue.id, MOST_ROWS, 0),
      findDraft(db, projectId, queue.id),
      routeOf(db, projectId, asked),
      listLines(db, projectId, queue.id),
    ]);
    const plan = planner(asked.calendar, { ...queue, lines }, rows, today);
    const order = moveAll(plan.base, draft?.moves ?? []);
    const [before, after] = [plan.expect(), plan.expect(order)];
    const dueOn = new Map(rows.flatMap((row) => (row.dueOn === null ? [] : [[row.id, row.dueOn]])));
    const effects = effectsOf({ base: plan.base, order, before, after, dueOn }, asked.calendar);
    const directed = new Set(rows.filter((row) => row.directed).map(({ id }) => id));
    const missed = new Set(missedDirected(effects, directed).map(({ taskId }) => taskId));
    const task = new Map(tasks.map((each) => [each.id, each]));
    const ends = (of: readonly Expected[]) => new Map(of.map((each) => [each.id, each.endsOn]));
    const [endBefore, endAfter] = [ends(before), ends(after)];
    const changes = effects.flatMap((effect) => {
      const row = task.get(effect.taskId);
      if (row === undefined) return [];
      const misses = missed.has(row.id);
      const endsOn = endAfter.get(row.id) ?? null;
      return [
        {
          ...effect,
          title: row.title,
          directedBy: row.directedBy,
          illustrative: row.illustrative,
          dueOn: row.dueOn,
          endsBefore: endBefore.get(row.id) ?? null,
          endsAfter: endsOn,
          misses,
          /** Business days past the due date. null: it meets the due date, or that is unknown. */
          late:
            misses && row.dueOn !== null && endsOn !== null
              ? elapsed(asked.calendar, row.dueOn, endsOn).businessDays
              : null,
        },
      ];
    });
    return {
      today,
      party: party.name,
      partyKey: party.key,
      version: queue.version,
      draft,
      changes,
      leading: leadingOf(effects)?.taskId ?? null,
      route: {
        ...route,
        dueOn: decideBy(asked.calendar, route.steps, 1, today, plannedStart(effects)),
      },
    };
  });
}
