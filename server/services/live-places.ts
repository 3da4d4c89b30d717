// Limits how many open pages of one account receive live updates from one server. If the server has several processes,
// each reports the places it gives and takes back to the primary, and releases places on its request.
import cluster from "node:cluster";
import { randomUUID } from "node:crypto";
import { z } from "zod";

/** The maximum number of open pages per account and server. One more replaces the oldest. */
export const MOST_OF_ONE = 20;

/** The message a process sends about a place. */
export const placeTold = z.object({
  account: z.string(),
  place: z.string(),
  taken: z.boolean(),
});

const placeGivenUp = z.object({ givenUp: z.string() });

interface Place {
  readonly name: string;
  readonly over: AbortController;
}
const KEY = Symbol.for("fukan.places");
type Holder = typeof globalThis & { [KEY]?: Map<string, Place[]> };

function hearOfOthers(held: Map<string, Place[]>): void {
  process.on("message", (told) => {
    const { data } = placeGivenUp.safeParse(told);
    if (data === undefined) return;
    for (const { name, over } of [...held.values()].flat()) if (name === data.givenUp) over.abort();
  });
}

/** The places of each account, oldest first. One map per process, even if the framework loads this module twice. */
function places(): Map<string, Place[]> {
  const holder: Holder = globalThis;
  if (holder[KEY] === undefined) {
    holder[KEY] = new Map();
    if (cluster.isWorker) hearOfOthers(holder[KEY]);
  }
  return holder[KEY];
}

function tell(account: string, { name }: Place, taken: boolean): void {
  if (cluster.isWorker && process.connected)
    process.send?.({ account, place: name, taken } satisfies z.infer<typeof placeTold>);
}

/**
 * Takes a place for an open page of an account. The signal aborts when a newer page takes the place; call `giveBack`
 * when the page is closed.
 */
export function takePlace(account: string): {
  readonly over: AbortSignal;
  readonly giveBack: () => void;
} {
  const held = places();
  const place: Place = { name: randomUUID(), over: new AbortController() };
  const taken = [...(held.get(account) ?? []), place];
  for (const oldest of taken.splice(0, taken.length - MOST_OF_ONE)) oldest.over.abort();
  held.set(account, taken);
  tell(account, place, true);
  const giveBack = () => {
    const left = (held.get(account) ?? []).filter((each) => each !== place);
    if (left.length > 0) held.set(account, left);
    else held.delete(account);
    tell(account, place, false);
  };
  return { over: place.over.signal, giveBack };
}
