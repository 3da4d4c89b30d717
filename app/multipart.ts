// Reads a form with a file as it arrives: a file that is too large is counted to its end and not kept.
import type { SentFile } from "@/server/domain/files/attachment";

export interface Multipart {
  /** The first value of each text field. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file of each field in which one was chosen. */
  readonly files: ReadonlyMap<string, SentFile>;
  /** The fields with more than one file. */
  readonly crowded: ReadonlySet<string>;
}

export interface Limits {
  /** The most bytes of a file that are kept; 0: none is. */
  readonly file: number;
  /** The most bytes of all texts together, and the most parts. */
  readonly texts: number;
  readonly parts: number;
}

const LONGEST_HEAD = 8 * 1024;
const NEW_LINE = "\r\n";

interface Part {
  readonly name: string;
  /** The name of the file. null: it is a text. */
  readonly file: string | null;
}

/** Names are sent as they are, with quotes and line ends in the form of addresses. */
const named = (head: string, what: "name" | "filename"): string | null => {
  const found = new RegExp(`;\\s*${what}="([^"]*)"`, "i").exec(head)?.[1];
  const plain = found?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return plain ?? null;
};

function partOf(head: string): Part | null {
  const line = head.split(NEW_LINE).find((each) => /^content-disposition:/i.test(each)) ?? "";
  const name = named(line, "name");
  return name === null ? null : { name, file: named(line, "filename") };
}

/** Collects the bytes of one part as long as they are within a limit. */
class Collected {
  private chunks: Uint8Array[] | null = [];
  size = 0;

  constructor(private readonly most: number) {}

  add(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > this.most) this.chunks = null;
    else this.chunks?.push(Buffer.from(bytes));
  }

  /** The bytes. null: there were more than are kept. */
  whole(): Buffer | null {
    return this.chunks && Buffer.concat(this.chunks);
  }
}

/** The boundary between the parts, as the type of a body names it. null: the body is of another type. */
export function boundaryOf(contentType: string | null): string | null {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? "",
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** What is read next: everything up to a part's head, the head, or the content of a part. */
type Place = "between" | "head" | "content";

class Reading {
  readonly texts = new Map<string, string>();
  readonly files = new Map<string, SentFile>();
  readonly crowded = new Set<string>();
  private rest = Buffer.alloc(0);
  private place: Place = "between";
  private part: Part | null = null;
  private content = new Collected(0);
  private parts = 0;
  private textBytes = 0;
  ended = false;
  broken = false;

  constructor(
    /** What stands before each boundary but the first. */
    private readonly delimiter: Buffer,
    private readonly limits: Limits,
  ) {
    // The first boundary need not follow a line end.
    this.rest = Buffer.from(NEW_LINE);
  }

  take(bytes: Uint8Array): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    while (!this.ended && !this.broken && this.step());
  }

  /** Reads on. Returns whether anything was read that lets the next step begin. */
  private step(): boolean {
    if (this.place === "head") return this.readHead();
    const at = this.rest.indexOf(this.delimiter);
    // The end of a boundary says whether another part follows.
    const after = at + this.delimiter.length;
    if (at < 0 || this.rest.length < after + 2) {
      const safe = at < 0 ? Math.max(0, this.rest.length - this.delimiter.length) : at;
      this.content.add(this.rest.subarray(0, safe));
      this.rest = this.rest.subarray(safe);
      return false;
    }
    this.content.add(this.rest.subarray(0, at));
    this.finish();
    const end = this.rest.subarray(after, after + 2).toString("latin1");
    this.ended = end === "--";
    this.broken ||= !this.ended && end !== NEW_LINE;
    this.rest = this.rest.subarray(after + 2);
    this.place = "head";
    return true;
  }

  private readHead(): boolean {
    const at = this.rest.indexOf(NEW_LINE + NEW_LINE);
    if (at < 0) {
      this.broken = this.rest.length > LONGEST_HEAD;
      return false;
    }
    this.part = partOf(this.rest.subarray(0, at).toString("utf8"));
    this.parts += 1;
    this.broken = this.part === null || this.parts > this.limits.parts;
    const most = this.part?.file === null ? this.limits.texts - this.textBytes : this.limits.file;
    this.content = new Collected(most);
    this.rest = this.rest.subarray(at + 4);
    this.place = "content";
    return true;
  }

  private finish(): void {
    const { part, content } = this;
    if (part === null) return;
    this.part = null;
    const whole = content.whole();
    if (part.file !== null) {
      // A field in which no file was chosen is sent as one without a name and without content.
      const chosen = part.file !== "" || content.size > 0;
      if (chosen && this.files.has(part.name)) this.crowded.add(part.name);
      else if (chosen) this.files.set(part.name, { name: part.file, content: whole });
      return;
    }
    this.textBytes += content.size;
    this.broken ||= whole === null;
    if (whole !== null && !this.texts.has(part.name))
      this.texts.set(part.name, whole.toString("utf8"));
  }
}

/** The fields of a form. null: it is malformed, was cut short, or has too many or too long texts. */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: Limits,
): Promise<Multipart | null> {
  const reading = new Reading(Buffer.from(`${NEW_LINE}--${boundary}`), limits);
  // What comes after the end, or after a mistake, is read and not kept: who sends must be able to hear the answer.
  for await (const bytes of body) if (!reading.ended && !reading.broken) reading.take(bytes);
  return reading.ended && !reading.broken ? reading : null;
}

/** The bytes of a body as they arrive. They end early if its sender goes away. */
export async function* chunksOf({ body }: Pick<Request, "body">): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  for (;;) {
    const read = await reader.read().catch(() => null);
    if (read === null || read.done) return;
    yield read.value;
  }
}
