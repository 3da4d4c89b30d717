// The one connection over which a browser hears: it is opened again after each cut, for as long as somebody listens.
import { type Heard, newsIn, troubleOf } from "./heard";

/** How long a connection may be silent before it is taken for dead: three pings. */
const SILENCE_MS = 60_000;
/** A cut shorter than this is not worth a word. */
const QUIET_MS = 10_000;
/** When to try again where the browser does not by itself; pages of one server not all at once. */
const again = () => 10_000 * (1 + Math.random());

/** Listens at an address until what it answers is called. */
export function openStream(address: string, tell: (heard: Partial<Heard>) => void): () => void {
  let source: EventSource | undefined;
  let next: number | undefined;
  let quiet: number | undefined;
  let wasCut = false;

  const openIn = (ms: number) => {
    window.clearTimeout(next);
    next = window.setTimeout(open, ms);
  };
  const sound = () => {
    window.clearTimeout(quiet);
    quiet = undefined;
  };
  const well = () => {
    sound();
    if (wasCut) tell({ trouble: null });
    wasCut = false;
    openIn(SILENCE_MS);
  };
  const lost = () => {
    quiet ??= window.setTimeout(() => {
      wasCut = true;
      tell({ trouble: "cut" });
    }, QUIET_MS);
    if (source?.readyState === EventSource.CLOSED) openIn(again());
  };
  const close = () => {
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
      const news = newsIn(JSON.parse(data));
      if (news !== null) return tell({ ...news, trouble: null });
      close();
      tell({ trouble: "crowded" });
    });
    source.addEventListener("serialized-error", ({ data }: MessageEvent<string>) => {
      source?.close();
      const trouble = troubleOf(JSON.parse(data).data.httpStatus);
      if (trouble === null) return lost();
      sound();
      tell({ trouble });
      openIn(again());
    });
    source.addEventListener("error", lost);
    openIn(SILENCE_MS);
  }
  open();
  return close;
}
