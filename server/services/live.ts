// Tells open pages how many lines were added to the record since they were made. Nothing is asked while nothing happens.
import { setTimeout as pause } from "node:timers/promises";
import { type Added, listen } from "@/db/listen";
import { type AddedLine, listLinesAfter } from "@/db/queries/events";
import { readIn } from "@/db/scope";
import { type Asked, projectOf } from "./asked";

/** Lines read at once. */
const LINES = 1_000;
/** What happens in quick succession is told together; the first of it at once. */
const BREATH_MS = 250;

/** The open pages of one project at this server. */
interface Room {
  /** How often its pages were woken, and the last line heard of. */
  turn: number;
  heard: number;
  readers: number;
  readonly waiting: Set<() => void>;
  /** Questions under way: pages of one turn that may see the same ask once. */
  readonly asking: Map<string, Promise<readonly AddedLine[]>>;
}

interface House {
  readonly rooms: Map<string, Room>;
  ended: boolean;
}

const KEY = Symbol.for("fukan.live");
type Holder = typeof globalThis & { [KEY]?: House };

/** One house a process, also where the framework loads this module more than once. */
function house(): House {
  const holder: Holder = globalThis;
  holder[KEY] ??= { rooms: new Map(), ended: false };
  return holder[KEY];
}

function wake(room: Room): void {
  room.turn += 1;
  for (const go of [...room.waiting]) go();
}

function hear(added: Added | null): void {
  const { rooms } = house();
  if (added === null) {
    for (const room of rooms.values()) wake(room);
    return;
  }
  const room = rooms.get(added.projectId);
  if (room === undefined) return;
  room.heard = Math.max(room.heard, added.seq);
  wake(room);
}

function enter(projectId: string): Room {
  const { rooms } = house();
  const room = rooms.get(projectId) ?? {
    turn: 0,
    heard: 0,
    readers: 0,
    waiting: new Set(),
    asking: new Map(),
  };
  room.readers += 1;
  rooms.set(projectId, room);
  listen(hear);
  return room;
}

function leave(projectId: string, room: Room): void {
  room.readers -= 1;
  if (room.readers === 0) house().rooms.delete(projectId);
}

/** Waits until the room is woken after `turn`, or the page is gone. */
const woken = (room: Room, turn: number, gone: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (room.turn !== turn || gone.aborted || house().ended) return done();
    const go = () => {
      room.waiting.delete(go);
      gone.removeEventListener("abort", go);
      done();
    };
    room.waiting.add(go);
    gone.addEventListener("abort", go);
  });

/** The lines after one that the asker may see, asked of the database under the asker's scope. */
function linesAfter(room: Room, asked: Asked, seq: number): Promise<readonly AddedLine[]> {
  const { whole, parties } = asked.scope;
  const key = JSON.stringify([room.turn, seq, whole, parties]);
  const under = room.asking.get(key);
  if (under !== undefined) return under;
  const asking = readIn(asked.scope, (db) =>
    listLinesAfter(db, projectOf(asked), seq, LINES),
  ).finally(() => room.asking.delete(key));
  room.asking.set(key, asking);
  return asking;
}

/**
 * Answers how many lines after `since` the asker may see and did not write: at once, and whenever there are more.
 * Ends when the page is gone, when this server ends, or at once for the past.
 */
export async function* changesSince(
  asked: Asked,
  since: number,
  gone: AbortSignal,
): AsyncGenerator<number, void> {
  if (asked.asOf !== null) return;
  const projectId = projectOf(asked);
  const room = enter(projectId);
  let seen = since;
  let count = 0;
  let told: number | null = null;
  try {
    while (!gone.aborted && !house().ended) {
      const { turn, heard } = room;
      const rested = pause(BREATH_MS, undefined, { signal: gone }).catch(() => undefined);
      const lines = await linesAfter(room, asked, seen);
      count += lines.filter(({ actorId }) => actorId !== asked.asker.account.id).length;
      seen = Math.max(seen, lines.at(-1)?.seq ?? 0);
      if (lines.length === LINES) continue;
      if (count !== told) yield count;
      told = count;
      // The question began after these had been heard of: what of them was not answered is not for this asker.
      seen = Math.max(seen, heard);
      await Promise.all([woken(room, turn, gone), rested]);
    }
  } finally {
    leave(projectId, room);
  }
}

/** Ends what is being told, so that a server that ends cuts nobody off in the middle of a word. */
export function endChanges(): void {
  const { rooms } = house();
  house().ended = true;
  for (const room of rooms.values()) wake(room);
}
