// A live stream ends with the session in which its page was opened.
import { listenForEnds } from "@/db/listen";
import { findEndedSessions } from "@/db/queries/sessions";

const KEY = Symbol.for("fukan.streams");
type Streams = Map<string, Set<AbortController>>;
type Holder = typeof globalThis & { [KEY]?: Streams };

/** This server's open streams by session. One map per process. */
function streams(): Streams {
  const holder: Holder = globalThis;
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/** Ends this server's streams to the pages of one session. */
export function endStreamsOf(sessionId: string): void {
  for (const stream of streams().get(sessionId) ?? []) stream.abort();
}

/** Asks the database which sessions have ended, because notifications may have been missed. */
async function endMissed(): Promise<void> {
  const open = [...streams().keys()];
  if (open.length === 0) return;
  for (const id of await findEndedSessions(open)) endStreamsOf(id);
}

/** Runs `tell` until the page is closed or its session ends. The signal passed to `tell` reports both. */
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
