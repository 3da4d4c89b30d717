// A signed statement of where a record ends, kept outside the database. A record that is cut or rewritten afterwards
// no longer has this line with this hash.
import type { Instant } from "../calendar/day";

/** Where the record of a project ended. */
export interface Head {
  /** The project's key. */
  readonly project: string;
  /** The number of the last line; null if the reader may not know how many there are. */
  readonly line: number | null;
  /** SHA-256 of the last line, in hexadecimal. */
  readonly hash: string;
  /** When the last line was written, by the record's clock. */
  readonly recordedAt: Instant;
}

/** A statement that somebody holds: its content, the text that was signed, and the key that signed it. */
export interface HeldHead {
  readonly project: string;
  readonly line: number | null;
  readonly hash: string;
  readonly signed: string;
  /** The public key, SPKI in base64. */
  readonly key: string;
  readonly signature: string;
}

/** The text to sign; `signedAt` is real time to the second. Every line ends with a line feed. */
export const statementOf = (head: Head, signedAt: string, key: string): string =>
  [
    "fukan-head 1",
    `project: ${head.project}`,
    `line: ${head.line ?? "-"}`,
    `hash: ${head.hash}`,
    `recorded: ${head.recordedAt}`,
    `signed: ${signedAt}`,
    `key: ${key}`,
    "",
  ].join("\n");

const HELD =
  /(fukan-head 1\nproject: ([a-z0-9-]+)\nline: (-|\d{1,15})\nhash: ([0-9a-f]{64})\nrecorded: \S+\nsigned: \S+\nkey: ([A-Za-z0-9+/=]+)\n)signature: ([A-Za-z0-9+/=]+)/g;

/** The statements in a text: one file, several files in sequence, or a letter that contains one. */
export const readHeads = (text: string): HeldHead[] =>
  [...text.replaceAll("\r\n", "\n").matchAll(HELD)].map(
    // Stryker disable next-line StringLiteral: a match has all its groups, so that these values are never used
    ([, signed = "", project = "", line = "-", hash = "", key = "", signature = ""]) => ({
      project,
      line: line === "-" ? null : Number(line),
      hash,
      signed,
      key,
      signature,
    }),
  );
