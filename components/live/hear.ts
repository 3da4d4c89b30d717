// Hears of changes for as long as the page is seen. A browser has six connections for all its pages of one server, so
// of all windows that are made of the same project for the same reader one listens and tells the others; a page in
// the background holds no connection and asks when it is seen again.
import { type Heard, NOTHING } from "./heard";
import { askNews, openStream, type Question } from "./stream";

/** Of what a page was made, and how it finds the others. */
export interface LivePlace extends Question {
  /** The name under which these windows find each other. */
  readonly channel: string;
}

/** Resolves when `over` is aborted. */
const untilOver = (over: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (over.aborted) return done();
    over.addEventListener("abort", () => done());
  });

/**
 * Leads while no other window of this browser does: at once, or when the one before lets go; `follow` is called
 * meanwhile. The browser has no such lock over an insecure connection: there each window leads itself.
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
  // Ended by `over` while it waits, the request fails, and nobody needs it any more.
  await navigator.locks.request(name, { signal: over }, lead).catch(() => undefined);
}

/** Tells what is new at a place until what it answers is called. */
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
  // Every window counts from when it was made: of the others' news it hears only that there is some.
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
  // A page that the browser keeps for its history holds nothing; shown again, it hears again.
  window.addEventListener("pagehide", stop, ends);
  window.addEventListener("pageshow", () => seeing === undefined && seen(), ends);
  seen();
  return () => {
    ends.abort();
    stop();
    others.close();
  };
}
