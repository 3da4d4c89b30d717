// What a person sees of a page, as lines and tables of plain text: what the floor prints again.

/** A line, or a table as its rows of cells. */
export type Visible = string | readonly (readonly string[])[];

const UNSEEN = /<(script|style|title|template|select)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi;
const VOID = new Set(["br", "img", "input", "link", "meta", "hr"]);
/** Elements that stand within a line. */
const INLINE = new Set([
  "a",
  "b",
  "br",
  "button",
  "code",
  "i",
  "label",
  "small",
  "span",
  "strong",
  "time",
]);
const HIDDEN = /\bhidden\b|class="(flyout|[^"]*\bsr-only\b)/;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const plain = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();

/** Reads the text of one page as it goes through its elements. */
class Reading {
  readonly seen: Visible[] = [];
  private line = "";
  private rows: string[][] | undefined;
  private row: string[] | undefined;

  say(text: string): void {
    this.line += text;
  }

  open(name: string): void {
    if (!INLINE.has(name)) this.end();
    if (name === "table") this.rows = [];
    if (name === "tr") this.row = [];
  }

  close(name: string): void {
    if (name === "td" || name === "th") {
      this.row?.push(plain(this.line));
      this.line = "";
    }
    if (!INLINE.has(name)) this.end();
    if (name === "tr" && this.row !== undefined) this.rows?.push(this.row);
    if (name === "table" && this.rows !== undefined) {
      this.seen.push(this.rows);
      this.rows = undefined;
      this.row = undefined;
    }
  }

  /** Within a table a line goes on until its cell ends. */
  private end(): void {
    if (this.rows !== undefined) {
      this.line += " ";
      return;
    }
    const text = plain(this.line);
    if (text !== "") this.seen.push(text);
    this.line = "";
  }
}

/** The lines and tables of a page that are seen without opening anything. */
export function visibleIn(html: string): Visible[] {
  const text = html.replace(UNSEEN, "");
  const reading = new Reading();
  const open: { readonly name: string; readonly hidden: boolean }[] = [];
  let at = text.indexOf("<body");
  for (const { 0: tag, 1: closing, 2: found = "", 3: rest = "", index } of text.matchAll(TAG)) {
    if (index < at) continue;
    const isHidden = open.some(({ hidden }) => hidden);
    if (!isHidden) reading.say(text.slice(at, index));
    at = index + tag.length;
    const name = found.toLowerCase();
    if (closing === "/") {
      const place = open.findLastIndex((each) => each.name === name);
      if (place >= 0) open.splice(place);
      if (!open.some(({ hidden }) => hidden) && !isHidden) reading.close(name);
    } else {
      if (!isHidden) reading.open(name);
      if (!VOID.has(name) && !rest.endsWith("/")) open.push({ name, hidden: HIDDEN.test(rest) });
    }
  }
  return reading.seen;
}
