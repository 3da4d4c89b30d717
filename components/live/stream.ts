// The browser's only connection for updates. It reopens after each cut while somebody listens.
import { calls, statusOf } from "@/components/calls";
import { type Heard, troubleOf } from "./heard";

/** The project of a page, and the state it was rendered from. */
export interface Question {
  readonly project: string;
  readonly since: string;
}

/** Shorter cuts are not reported. */
const QUIET_MS = 10_000;
/** When to retry if the browser does not do so by itself. The randomness keeps pages from all retrying at once. */
const again = () => 10_000 * (1 + Math.random());
/** When to reconnect after the server has closed the connection cleanly, as it does before it stops. */
const soon = () => 2_000 * (1 + Math.random());

/** Asks once what is new. null: there was no answer. */
export async function askNews(question: Question): Promise<Partial<Heard> | null> {
  try {
    return { ...(await calls.live.news.query(question)), trouble: null };
  } catch (error) {
    const trouble = troubleOf(statusOf(error));
    return trouble === null ? null : { trouble };
  }
}

/** Reports what is new. Call the returned function to stop. */
export function openStream(question: Question, tell: (heard: Partial<Heard>) => void): () => void {
  let stream: { unsubscribe(): void } | undefined;
  let next: number | undefined;
  let quiet: number | undefined;
  let wasCut = false;
  /** How often the stream was closed. */
  let turn = 0;

  const sound = () => {
    window.clearTimeout(quiet);
    quiet = undefined;
  };
  const well = () => {
    sound();
    if (wasCut) tell({ trouble: null });
    wasCut = false;
  };
  const lost = () => {
    quiet ??= window.setTimeout(() => {
      wasCut = true;
      tell({ trouble: "cut" });
    }, QUIET_MS);
  };
  const hangUp = () => {
    turn += 1;
    stream?.unsubscribe();
    stream = undefined;
  };
  const close = () => {
    hangUp();
    window.clearTimeout(next);
    sound();
  };
  const openIn = (ms: number) => {
    hangUp();
    window.clearTimeout(next);
    next = window.setTimeout(open, ms);
  };
  const refused = (error: unknown) => {
    const trouble = troubleOf(statusOf(error));
    if (trouble === null) lost();
    else {
      sound();
      tell({ trouble });
    }
    openIn(again());
  };
  function open(): void {
    // A closed stream also reports its end, so only the current one is listened to.
    const own = turn;
    const isOpen = () => own === turn;
    stream = calls.live.changes.subscribe(question, {
      onData: (told) => {
        if (!isOpen()) return;
        well();
        if ("count" in told) return tell({ ...told, trouble: null });
        close();
        tell({ trouble: "crowded" });
      },
      onConnectionStateChange: ({ state, error }) => {
        if (!isOpen()) return;
        if (state === "pending") well();
        else if (error !== null && statusOf(error) !== null) refused(error);
        else if (error !== null) lost();
      },
      onError: (error) => isOpen() && refused(error),
      onComplete: () => {
        if (!isOpen()) return;
        lost();
        openIn(soon());
      },
    });
  }
  open();
  return close;
}
