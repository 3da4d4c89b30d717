// Who listens at this process: the open pages of each project, woken when something happens there.
import { type Added, listen } from "@/db/listen";
import type { ExerciseState } from "@/db/queries/exercise";

/** What a page finds when it is woken: the lines after one, as far as its reader may see them. */
export interface Found {
  readonly lines: readonly { readonly seq: number }[];
  readonly exercise: ExerciseState;
}

/** The open pages of one project. */
export interface Room {
  /** How often its pages were woken, and the last line heard of. */
  turn: number;
  heard: number;
  readers: number;
  readonly waiting: Set<() => void>;
  /** Questions under way: pages of one turn that may see the same ask once. */
  readonly asking: Map<string, Promise<Found>>;
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

/** Whether this server has begun to end. */
export const isEnded = (): boolean => house().ended;

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

/** Joins the open pages of a project. */
export function enter(projectId: string): Room {
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

export function leave(projectId: string, room: Room): void {
  room.readers -= 1;
  if (room.readers === 0) house().rooms.delete(projectId);
}

/** Waits until the room is woken after `turn`, or the page is gone. */
export const woken = (room: Room, turn: number, gone: AbortSignal): Promise<void> =>
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

/** Ends what is being told, so that a server that ends cuts nobody off in the middle of a word. */
export function endChanges(): void {
  const { rooms } = house();
  house().ended = true;
  for (const room of rooms.values()) wake(room);
}
