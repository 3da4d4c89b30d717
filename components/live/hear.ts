// Listens for changes while the page is visible. A browser has six connections per server, so among all windows of the
// same project and reader one listens and tells the others. A page in the background holds no connection and asks when
// it becomes visible again.
import { type Heard, NOTHING } from "./heard";
import { askNews, openStream, type Question } from "./stream";

/** The state the page was rendered from, and how it finds the other windows. */
export interface LivePlace extends Question {
  /** The name of the channel that these windows share. */
  readonly channel: string;
}

/** Resolves when `over` is aborted. */
const untilOver = (over: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (over.aborted) return done();
    over.addEventListener("abort", () => done());
  });

/**
 * Becomes the listening window once no other window of this browser is: at once, or when the current one lets go.
 * `follow` runs meanwhile. Without a secure connection the browser has no such locks, so each window listens for
 * itself.
 */
async function takeLead(
  name: string,
  over: AbortSignal,
  lead: () => Promise<void>,
  follow: () => void,
): Promise<void> {
  if (!("locks" in navigator)) return lead();
  const led = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await lead();
    return true;
  });
  if (led || over.aborted) return;
  follow();
  // If `over` aborts the wait, the request rejects, and nobody needs it any more.
  await navigator.locks.request(name, { signal: over }, lead).catch(() => undefined);
}

/** Reports what is new at a place. Call the returned function to stop. */
export function hear(place: LivePlace, tell: (heard: Heard) => void): () => void {
  const { project, since, channel } = place;
  const question = { project, since };
  const others = new BroadcastChannel(channel);
  let heard = NOTHING;
  let seeing: AbortController | undefined;
  let asked = 0;

  const say = (change: Partial<Heard>) => {
    heard = { ...heard, ...change };
    tell(heard);
  };
  const ask = async () => {
    asked += 1;
    const own = asked;
    const answer = await askNews(question);
    if (own === asked && answer !== null) say(answer);
  };
  const lead = async (over: AbortSignal) => {
    if (over.aborted) return;
    const close = openStream(question, (change) => {
      say(change);
      others.postMessage(heard.trouble);
    });
    await untilOver(over);
    close();
  };
  // Every window counts from its own rendering, so another window's message only says that there is news.
  others.addEventListener("message", ({ data }) => {
    if (seeing === undefined) return;
    if (data === "cut" || data === "crowded") say({ trouble: data });
    else void ask();
  });
  const stop = () => {
    seeing?.abort();
    seeing = undefined;
    asked += 1;
  };
  const start = () => {
    stop();
    if (heard.trouble !== null) say({ trouble: null });
    seeing = new AbortController();
    const { signal } = seeing;
    void takeLead(channel, signal, () => lead(signal), ask);
  };
  const seen = () => (document.hidden ? stop() : start());
  const ends = new AbortController();
  document.addEventListener("visibilitychange", seen, ends);
  for (const name of ["online", "offline"]) window.addEventListener(name, seen, ends);
  // A page in the browser's history cache must hold nothing; when it is shown again, it listens again.
  window.addEventListener("pagehide", stop, ends);
  window.addEventListener("pageshow", () => seeing === undefined && seen(), ends);
  seen();
  return () => {
    ends.abort();
    stop();
    others.close();
  };
}
