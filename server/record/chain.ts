// Recomputes the hash chain of events and the seals of facts in TypeScript. PostgreSQL computed the originals when they
// were written.
import { createHash } from "node:crypto";
import type { SealedLine, SealedVersion } from "@/db/queries/sealed";
import type { Break } from "../domain/events/integrity";

const START = "00";

/** The length of a text in code points, as PostgreSQL counts it. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/** The text that an event's hash covers: each value preceded by its length. */
const lineText = (values: readonly (string | null)[]): string =>
  values.map((value) => (value === null ? "-:" : `${lengthOf(value)}:${value}`)).join("|");

const sha256 = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();

type Written = SealedVersion["written"];

/** The digest of a version: the table's name, then each value that is not null, with its name and length. */
export const versionDigest = (table: string, written: Written): Buffer =>
  sha256(
    table +
      written
        .map(([name, value]) => (value === null ? "" : `|${name}:${lengthOf(value)}:${value}`))
        .join(""),
  );

/** The digest of everything that an act wrote in a table. It does not depend on the order of reading. */
export const actDigest = (versions: readonly Buffer[]): string =>
  createHash("sha256")
    .update(Buffer.concat([...versions].sort(Buffer.compare)))
    .digest("hex");

/** What the events of an act seal. */
export interface Act {
  /** The number of its first event. */
  readonly line: number;
  readonly sealed: string;
}

/** Walks through a project's events from first to last and reports each place where the chain is broken. */
export class ChainCheck {
  readonly broken: Break[] = [];
  readonly acts = new Map<string, Act>();
  /** The number of events read. */
  lines = 0;
  sealedFrom: number | null = null;
  private seq = 0;
  private hash = START;

  take(line: SealedLine): void {
    const next = this.seq + 1;
    if (line.seq > next)
      this.broken.push({ kind: "lines-missing", line: next, count: line.seq - next });
    else if (line.previous !== this.hash) this.broken.push({ kind: "line-loose", line: line.seq });
    if (sha256(lineText(line.texts)).toString("hex") !== line.hash)
      this.broken.push({ kind: "line-altered", line: line.seq });
    this.takeSeal(line);
    this.lines += 1;
    this.seq = line.seq;
    this.hash = line.hash;
  }

  /** Compares the end of the chain with the end that the database stores. */
  end(head: { readonly seq: number; readonly hash: string } | null): void {
    const { seq, hash } = head ?? { seq: 0, hash: START };
    if (this.seq < seq)
      this.broken.push({ kind: "tail-missing", line: this.seq + 1, count: seq - this.seq });
    else if (this.seq > seq || this.hash !== hash)
      this.broken.push({ kind: "head-differs", line: this.seq });
  }

  private takeSeal({ seq, act, sealed }: SealedLine): void {
    if (act === null || sealed === null) {
      if (this.sealedFrom !== null) this.broken.push({ kind: "line-unsealed", line: seq });
      return;
    }
    this.sealedFrom ??= seq;
    const known = this.acts.get(act);
    if (known === undefined) this.acts.set(act, { line: seq, sealed });
    else if (known.sealed !== sealed) this.broken.push({ kind: "line-unsealed", line: seq });
  }
}

/** Collects the versions of one table by act and compares them with the digests in the acts' events. */
export class TableCheck {
  private readonly found = new Map<string | null, Buffer[]>();
  versions = 0;

  constructor(private readonly table: string) {}

  take({ act, written, ended }: SealedVersion): void {
    this.versions += 1;
    this.gather(act, versionDigest(this.table, written));
    if (ended !== null) this.gather(ended.act, versionDigest(`${this.table} ended`, ended.written));
  }

  /** `sealed`: for each act, the digest that its event carries for this table. */
  end(acts: ReadonlyMap<string, Act>, sealed: ReadonlyMap<string, string>): Break[] {
    const { table } = this;
    const broken: Break[] = [];
    for (const [act, digest] of sealed) {
      const line = acts.get(act)?.line ?? 0;
      if (actDigest(this.found.get(act) ?? []) !== digest)
        broken.push({ kind: "facts-altered", table, line, act });
    }
    for (const [act, { length: rows }] of this.found) {
      const known = act === null ? undefined : acts.get(act);
      if (act === null || known === undefined)
        broken.push({ kind: "facts-unknown", table, act, rows });
      else if (!sealed.has(act))
        broken.push({ kind: "facts-altered", table, line: known.line, act });
    }
    return broken;
  }

  private gather(act: string | null, digest: Buffer): void {
    const known = this.found.get(act);
    if (known === undefined) this.found.set(act, [digest]);
    else known.push(digest);
  }
}
