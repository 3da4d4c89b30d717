// What is told to open pages ends with the session in which each page was opened.
import { listenForEnds } from "@/db/listen";
import { findEndedSessions } from "@/db/queries/sessions";

const KEY = Symbol.for("fukan.streams");
type Streams = Map<string, Set<AbortController>>;
type Holder = typeof globalThis & { [KEY]?: Streams };

/** The streams that are open at this server by session; one map a process. */
function streams(): Streams {
  const holder: Holder = globalThis;
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/** Ends what this server is telling the pages of one session. */
export function endStreamsOf(sessionId: string): void {
  for (const stream of streams().get(sessionId) ?? []) stream.abort();
}

/** The word that a session has ended may have been missed before this moment, so the database is asked. */
async function endMissed(): Promise<void> {
  const open = [...streams().keys()];
  if (open.length === 0) return;
  for (const id of await findEndedSessions(open)) endStreamsOf(id);
}

/**
 * Runs `tell` until the page is gone or its session has ended, whichever comes first: the signal that it is given
 * says so.
 */
export async function* whileSessionStands<T>(
  sessionId: string | null,
  gone: AbortSignal,
  tell: (over: AbortSignal) => AsyncIterable<T>,
): AsyncGenerator<T, void> {
  if (sessionId === null) return yield* tell(gone);
  const stream = new AbortController();
  const open = streams();
  open.set(sessionId, (open.get(sessionId) ?? new Set()).add(stream));
  listenForEnds(endStreamsOf, endMissed);
  try {
    yield* tell(AbortSignal.any([gone, stream.signal]));
  } finally {
    const left = open.get(sessionId);
    left?.delete(stream);
    if (left?.size === 0) open.delete(sessionId);
  }
}
