// The open pages of each project that this process serves; an event in the project wakes them.
import { type Added, listen } from "@/db/listen";
import type { ExerciseState } from "@/db/queries/exercise";

/** What a page finds when it is woken: the later events that its reader may see. */
export interface Found {
  readonly lines: readonly { readonly seq: number }[];
  readonly exercise: ExerciseState;
}

/** The open pages of one project. */
export interface Room {
  /** How often its pages were woken, and the number of the last event announced. */
  turn: number;
  heard: number;
  readers: number;
  readonly waiting: Set<() => void>;
  /** Queries in progress. Pages with the same scope share one query per turn. */
  readonly asking: Map<string, Promise<Found>>;
}

interface House {
  readonly rooms: Map<string, Room>;
  /** How often anything was announced. */
  turn: number;
  ended: boolean;
}

const KEY = Symbol.for("fukan.live");
type Holder = typeof globalThis & { [KEY]?: House };

/** One instance per process, even if the framework loads this module more than once. */
function house(): House {
  const holder: Holder = globalThis;
  holder[KEY] ??= { rooms: new Map(), turn: 0, ended: false };
  return holder[KEY];
}

/** Whether this server is shutting down. */
export const isEnded = (): boolean => house().ended;

function wake(room: Room): void {
  room.turn += 1;
  for (const go of [...room.waiting]) go();
}

function hear(added: Added | null): void {
  house().turn += 1;
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

/** Adds a page to the open pages of a project. */
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

/** A number that changes with every line that is added to any record, as soon as this process hears of it. */
export function turnOfRecords(): number {
  listen(hear);
  return house().turn;
}

export function leave(projectId: string, room: Room): void {
  room.readers -= 1;
  if (room.readers === 0) house().rooms.delete(projectId);
}

/** Waits until the room is woken after `turn` or the page is closed. */
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

/** Ends the live streams, so that a server that shuts down does not cut a message in half. */
export function endChanges(): void {
  const { rooms } = house();
  house().ended = true;
  for (const room of rooms.values()) wake(room);
}
