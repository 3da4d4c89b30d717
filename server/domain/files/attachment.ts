// What shows a result: files and links, attached to a record by whoever may enter results (seed 2(1)③).
import { accept, type Outcome, refuse } from "../outcome";
import { readText } from "../typed-text";

/** The records to which something can be attached: each is also the name of its table. */
export const FILED = ["execution", "test_run", "task"] as const;
export type Filed = (typeof FILED)[number];

export const isFiled = (text: string): text is Filed => FILED.some((each) => each === text);

/** The size of the largest file, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** The most files and links of one record that are not withdrawn. */
export const MOST_FILES = 20;
/** The fields of the files that are sent with the entry of a record. A body that is too large points to the first. */
export const ENTRY_FILES = ["file", "file-2", "file-3"] as const;
const LONGEST_NAME = 200;

/**
 * The types as which files are sent, by the ending of their names. What a browser could run or draw as a page of ours is
 * not among them; everything else is bytes.
 */
const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  gif: "image/gif",
  gz: "application/gzip",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  log: "text/plain; charset=utf-8",
  mov: "video/quicktime",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  webp: "image/webp",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};
const BYTES = "application/octet-stream";

/** The type as which a file of this name is sent, whatever its sender said. */
const typeOfFile = (name: string): string => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? BYTES) : BYTES;
};

/** A file as it arrived. `content` null: it was larger than is kept. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array | null;
}

/** A file that can be attached, and the type as which it is sent again. */
interface KeptFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** The name of a file without the folders that some browsers send before it. */
const bareName = (name: string): string => name.split(/[/\\]/).at(-1) ?? "";

/**
 * The file that is attached. Refused: `file-too-large`, `file-empty`, `file-name-unreadable` (it is too long, or has
 * characters that no reader sees).
 */
export function keptFile({
  name,
  content,
}: SentFile): Outcome<KeptFile, "file-too-large" | "file-empty" | "file-name-unreadable"> {
  if (content === null || content.length > LARGEST_FILE) return refuse("file-too-large");
  if (content.length === 0) return refuse("file-empty");
  const read = readText(bareName(name), LONGEST_NAME);
  if (!read.ok || read.value === "" || read.value.length > LONGEST_NAME)
    return refuse("file-name-unreadable");
  const kept = read.value.replaceAll("\n", " ");
  return accept({ name: kept, mediaType: typeOfFile(kept), content });
}

/** What is attached: a file or a link. Refused: `file-missing` (neither), `file-and-link` (both), as {@link keptFile}. */
export function attachable(
  file: SentFile | null,
  url: string | null,
): Outcome<
  KeptFile | { readonly url: string },
  "file-missing" | "file-and-link" | "file-too-large" | "file-empty" | "file-name-unreadable"
> {
  if (file === null) return url === null ? refuse("file-missing") : accept({ url });
  return url === null ? keptFile(file) : refuse("file-and-link");
}

/** Nothing is attached to a record that has as many files as it may. */
export const roomFor = (there: number): Outcome<null, "too-many-files"> =>
  there < MOST_FILES ? accept(null) : refuse("too-many-files");

/** Something that is attached is withdrawn by people of the party that attached it. */
export const withdrawableBy = (
  addedParty: string,
  party: string,
): Outcome<null, "file-not-yours"> =>
  addedParty === party ? accept(null) : refuse("file-not-yours");

/** The header with which a browser stores a file under its name and never shows it as a page. */
export function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
