// Tells open pages what happened since they were rendered. While nothing happens, it runs no query.
import { setTimeout as pause } from "node:timers/promises";
import { countLinesAfter, hasOrderAfter, listLinesAfter } from "@/db/queries/events";
import { type ExerciseState, findExercise } from "@/db/queries/exercise";
import { findMembership } from "@/db/queries/members";
import { listQueues } from "@/db/queries/queues";
import { listRankedTasks } from "@/db/queries/tasks";
import { type Reader, readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { can } from "../domain/identity/permissions";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import { takePlace } from "./live-places";
import { enter, type Found, isEnded, leave, type Room, woken } from "./live-rooms";
import { questionOf, readWaits } from "./waits";

/** The maximum number of events read at once. */
const LINES = 1_000;
/** The first event is announced at once. Events in quick succession after it are announced together. */
const BREATH_MS = 250;

/** The state that a page was rendered from: the last event of the record and the state of the exercise. */
export interface Since {
  readonly projectId: string;
  readonly seq: number;
  readonly clockSetAt: string | null;
}

/** What is new: the events that the reader may see, and the state of the exercise. */
export interface News {
  readonly count: number;
  readonly exercise: "same" | "moved" | "restarted";
  /** An order that was approved since and waits for the reader's receipt: what is next now. Absent: there is none. */
  readonly order?: { readonly title: Words; readonly dueOn: Day };
}

/** `crowded`: the reader has opened too many pages since, and this one receives no more updates. */
export type Told = News | { readonly ended: "crowded" };

/** The event to count from. It is the first event if the record was recreated after the page was rendered. */
const lineOf = (asked: Asked, since: Since): number =>
  since.projectId === projectOf(asked) ? since.seq : 0;

function exerciseOf(asked: Asked, since: Since, now: ExerciseState): News["exercise"] {
  if (since.projectId !== projectOf(asked) || !now.stands) return "restarted";
  return since.clockSetAt === now.clockSetAt ? "same" : "moved";
}

/** What is new since a page was rendered, asked once. */
export const newsSince = (asked: Asked, since: Since): Promise<News> =>
  readIn(asked.scope, async (db) => {
    const lines = await countLinesAfter(db, projectOf(asked), lineOf(asked, since));
    const exercise = await findExercise(db, projectOf(asked));
    const order =
      lines > 0 && receives(asked) ? await orderSince(db, asked, lineOf(asked, since)) : undefined;
    return {
      count: lines,
      exercise: exerciseOf(asked, since, exercise),
      ...(order !== undefined && { order }),
    };
  });

/** Whether the asker's membership still stands: its last day may have passed since the page was opened. */
const takesPart = ({ asker, scope }: Asked): Promise<boolean> =>
  readIn(scope, async (db) => {
    const { projectId } = asker.membership;
    return (await findMembership(db, projectId, asker.account.id))?.takesPart ?? false;
  });

/** Whether orders wait for the asker's receipt. Everybody else hears of a change without another query. */
const receives = ({ asker }: Asked): boolean => can(asker.membership.role, "order.acknowledge");

/** The order that was approved since and waits for the asker's receipt, with the task that is next in it. */
async function orderSince(db: Reader, asked: Asked, seq: number): Promise<News["order"]> {
  const projectId = projectOf(asked);
  if (!(await hasOrderAfter(db, projectId, seq))) return undefined;
  const { mine } = await readWaits(db, questionOf(asked));
  const receipt = mine.find(({ kind }) => kind === "receipt");
  if (receipt?.subject.of !== "proposal" || receipt.dueOn === null) return undefined;
  const { partyKey } = receipt.subject;
  const queue = (await listQueues(db, projectId)).find((each) => each.partyKey === partyKey);
  const [next] = queue === undefined ? [] : await listRankedTasks(db, projectId, queue.id, 1, 0);
  return next === undefined ? undefined : { title: next.title, dueOn: receipt.dueOn };
}

/** The later events that the asker may see. Pages with the same question share one query. */
function foundAfter(room: Room, asked: Asked, seq: number): Promise<Found> {
  const { whole, parties } = asked.scope;
  const key = JSON.stringify([room.turn, seq, whole, parties]);
  const under = room.asking.get(key);
  if (under !== undefined) return under;
  const asking = readIn(asked.scope, async (db) => ({
    lines: await listLinesAfter(db, projectOf(asked), seq, LINES),
    exercise: await findExercise(db, projectOf(asked)),
  })).finally(() => room.asking.delete(key));
  room.asking.set(key, asking);
  return asking;
}

/**
 * Yields what is new since a page was rendered, at once and whenever there is more. Ends when the page is closed, when
 * its reader has opened too many others or takes part no longer, when this server shuts down, or at once for a page of the
 * past.
 */
export async function* changesSince(
  asked: Asked,
  since: Since,
  gone: AbortSignal,
): AsyncGenerator<Told, void> {
  if (asked.asOf !== null) return;
  const projectId = projectOf(asked);
  const place = takePlace(asked.asker.account.id);
  const over = AbortSignal.any([gone, place.over]);
  const room = enter(projectId);
  let seen = lineOf(asked, since);
  let count = 0;
  let told: News = { count: -1, exercise: "same" };
  try {
    while (!over.aborted && !isEnded()) {
      const { turn, heard } = room;
      const rested = pause(BREATH_MS, undefined, { signal: over }).catch(() => undefined);
      const { lines, exercise: now } = await foundAfter(room, asked, seen);
      count += lines.length;
      seen = Math.max(seen, lines.at(-1)?.seq ?? 0);
      if (lines.length === LINES) continue;
      const exercise = exerciseOf(asked, since, now);
      if (count !== told.count || exercise !== told.exercise) {
        if (exercise !== "restarted" && !(await takesPart(asked))) return;
        const order =
          lines.length > 0 && receives(asked)
            ? await readIn(asked.scope, (db) => orderSince(db, asked, lineOf(asked, since)))
            : undefined;
        yield { count, exercise, ...(order !== undefined && { order }) };
      }
      told = { count, exercise };
      // The query started after these events were announced, so those that it did not return are not visible to this
      // asker.
      seen = Math.max(seen, heard);
      await Promise.all([woken(room, turn, over), rested]);
    }
    if (place.over.aborted) yield { ended: "crowded" };
  } finally {
    leave(projectId, room);
    place.giveBack();
  }
}
