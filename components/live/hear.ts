// Hears of changes for as long as the page is seen. A page in the background holds no connection, for a browser has
// six for all its pages; what happened meanwhile is counted when it is seen again.

/** How long a connection may be silent before it is taken for dead: three pings. */
const SILENCE_MS = 60_000;
/** A cut shorter than this is not worth a word. */
const QUIET_MS = 10_000;
/** When to try again where the browser does not by itself; pages of one server not all at once. */
const again = () => 10_000 * (1 + Math.random());

export interface Hearing {
  /** How many changes there are since the page was made. */
  readonly count: (count: number) => void;
  /** Whether nothing can be heard. */
  readonly cut: (cut: boolean) => void;
}

/** Listens at an address until what it answers is called. */
export function hear(address: string, { count, cut }: Hearing): () => void {
  let source: EventSource | undefined;
  let next: number | undefined;
  let quiet: number | undefined;

  const openIn = (ms: number) => {
    window.clearTimeout(next);
    next = window.setTimeout(open, ms);
  };
  const sound = () => {
    window.clearTimeout(quiet);
    quiet = undefined;
    cut(false);
  };
  const well = () => {
    sound();
    openIn(SILENCE_MS);
  };
  const lost = () => {
    quiet ??= window.setTimeout(() => cut(true), QUIET_MS);
    if (source?.readyState === EventSource.CLOSED) openIn(again());
  };
  const stop = () => {
    source?.close();
    window.clearTimeout(next);
    sound();
  };
  function open(): void {
    source?.close();
    source = new EventSource(address);
    source.addEventListener("ping", well);
    source.addEventListener("message", ({ data }: MessageEvent<string>) => {
      well();
      count(Number(JSON.parse(data).count));
    });
    source.addEventListener("serialized-error", ({ data }: MessageEvent<string>) => {
      source?.close();
      // Asked wrongly or signed out: to ask again would change nothing.
      if (JSON.parse(data).data.httpStatus < 500) stop();
      else lost();
    });
    source.addEventListener("error", lost);
    openIn(SILENCE_MS);
  }
  const seen = () => (document.hidden ? stop() : open());
  document.addEventListener("visibilitychange", seen);
  for (const name of ["online", "offline"]) window.addEventListener(name, seen);
  seen();
  return () => {
    document.removeEventListener("visibilitychange", seen);
    for (const name of ["online", "offline"]) window.removeEventListener(name, seen);
    stop();
  };
}
