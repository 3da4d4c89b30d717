// Files and links that show a result: attached to a record, withdrawn with a reason, listed and downloaded by whoever sees
// the record.
import {
  findAttachment,
  findFiled,
  insertAttachment,
  keepContent,
  listAttachments,
  readContent,
  withdrawAttachment,
} from "@/db/queries/attachments";
import { type Reader, readIn, showingWithdrawn } from "@/db/scope";
import type { NewEvent } from "../domain/events/event";
import {
  attachable,
  type ENTRY_FILES,
  type Filed,
  isFiled,
  MOST_FILES,
  roomFor,
  type SentFile,
  withdrawableBy,
} from "../domain/files/attachment";
import { permitFor } from "../domain/identity/permit";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { type Asked, projectOf } from "./asked";
import { sha256 } from "./digest";
import { mayNow } from "./may-now";
import { orNotFound, orRefuse, Refusal } from "./refusal";

/** A record to which files are attached. */
export interface OfRecord {
  readonly about: Filed;
  readonly record: string;
}

/** A file or a link as it was sent, and what it shows. */
export interface SentEvidence {
  readonly file: SentFile | null;
  readonly url: string | null;
  readonly words: Words | null;
}

/** A file as it was sent, with the digest of its content; null: the content was larger than is kept. */
interface DigestedFile extends SentFile {
  readonly digest: string | null;
}

/** The digest is computed here alone: a press is told from another by it, and the content is kept under it. */
const digested = (file: SentFile): DigestedFile => ({
  ...file,
  digest: file.content && sha256(file.content),
});

/** What stands for a file where a press is told from another: its digest, not its content. */
const fileMark = ({ name, digest }: DigestedFile) => ({ name, digest });

/** What is attached: as {@link SentEvidence}, with the digest of its file. */
type Evidence = Omit<SentEvidence, "file"> & { readonly file: DigestedFile | null };

/**
 * Attaches a file or a link to a record. Content that the project has already is not kept again. Refused: `not-found`,
 * `record-incomplete` (nobody said what it shows), `too-many-files`, and the refusals of `attachable`.
 */
export function attachFile(
  asker: Asker,
  { file: chosen, ...sent }: OfRecord & Pick<Known, "request"> & SentEvidence,
) {
  const file = chosen && digested(chosen);
  const press = { ...sent, does: "attach", file: file && fileMark(file) };
  return act(asker, "file.attach", press, (work) => attachIn(work, asker, { ...sent, file }));
}

/** The same within an act, for example the entry of the record. */
async function attachIn(
  { db, projectId }: Work,
  { account, membership }: Asker,
  { about, record, file, url, words }: OfRecord & Evidence,
) {
  const filed = await orNotFound(findFiled(db, projectId, about, record));
  const kept = orRefuse(attachable(file, url));
  if (words === null) throw new Refusal("record-incomplete", { field: "words" });
  const there = await listAttachments(db, projectId, about, filed.id);
  orRefuse(roomFor(there.length));
  const isFile = "content" in kept;
  const digest = isFile && file !== null ? file.digest : null;
  if (isFile && digest !== null) await keepContent(db, projectId, digest, kept.content);
  const answer = await insertAttachment(db, {
    projectId,
    about,
    aboutId: filed.id,
    words,
    ...(isFile
      ? { name: kept.name, mediaType: kept.mediaType, size: kept.content.length, digest }
      : { url: kept.url }),
    addedBy: account.id,
    addedParty: membership.partyId,
  });
  const said: NewEvent = {
    kind: "file-attached",
    body: { about, title: filed.title, name: isFile ? kept.name : kept.url, digest, words },
    subject: { kind: about, id: filed.id },
    ...(filed.releaseId !== null && { releaseId: filed.releaseId }),
    ...(filed.partyId !== null && { partyId: filed.partyId }),
  };
  return { said, answer };
}

/** A file that is sent with the entry of a record, the field in which it was chosen, and what it shows. */
export interface EntryFile extends Pick<SentEvidence, "words"> {
  readonly field: (typeof ENTRY_FILES)[number];
  readonly file: SentFile;
}

/** Files that are sent with the entry of a record, as {@link attachAll} takes them, and what they add to its press. */
export function withFiles(files: readonly EntryFile[]) {
  const all = files.map((each) => ({ ...each, file: digested(each.file) }));
  const marks = all.map(({ file, words }) => ({ file: fileMark(file), words }));
  return { all, press: all.length === 0 ? {} : { files: marks } };
}

/**
 * Attaches the files of a record that is entered. Refused: `not-allowed`, `input-malformed` (no files are attached to such a
 * record), and as {@link attachFile}, with the file's field.
 */
export async function attachAll(
  work: Work,
  asker: Asker,
  { about, record }: { readonly about: string; readonly record: string },
  { all }: ReturnType<typeof withFiles>,
): Promise<readonly NewEvent[]> {
  if (all.length === 0) return [];
  orRefuse(permitFor(asker, "file.attach"));
  if (!isFiled(about)) throw new Refusal("input-malformed");
  const said: NewEvent[] = [];
  for (const { field, file, words } of all) {
    try {
      said.push((await attachIn(work, asker, { about, record, url: null, file, words })).said);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code } = error;
      throw new Refusal(code, { field: code === "record-incomplete" ? `${field}-words` : field });
    }
  }
  return said;
}

/** A file that can be read with its record. */
async function findWithRecord(db: Reader, projectId: string, id: string) {
  const attached = await orNotFound(findAttachment(db, projectId, id));
  const { about, aboutId } = attached;
  if (!isFiled(about)) throw new Refusal("not-found");
  const filed = await orNotFound(findFiled(db, projectId, about, aboutId));
  return { attached, about, filed };
}

/**
 * Marks something that is attached as withdrawn, with the reason. Its line and its content stay. Refused: `not-found`,
 * `file-not-yours`.
 */
export const withdrawFile = (
  asker: Asker,
  input: Pick<Known, "request"> & { readonly file: string; readonly reason: Words },
) =>
  act(asker, "file.attach", { ...input, does: "withdraw" }, async ({ db, projectId }) => {
    const { attached, about, filed } = await findWithRecord(db, projectId, input.file);
    orRefuse(withdrawableBy(attached.addedParty, asker.membership.partyId));
    await showingWithdrawn(db, () => withdrawAttachment(db, projectId, attached.id, input.reason));
    return {
      kind: "file-withdrawn",
      body: {
        about,
        title: filed.title,
        name: attached.name ?? attached.url ?? "",
        digest: attached.digest,
        words: attached.words,
        reason: input.reason,
      },
      subject: { kind: about, id: filed.id },
      releaseId: filed.releaseId ?? undefined,
      partyId: filed.partyId ?? undefined,
    };
  });

/** What is attached to a record, withdrawn things too, and what the reader may do with it. Refused: `not-found`. */
export async function readFiles(asked: Asked, { about, record }: OfRecord) {
  const projectId = projectOf(asked);
  const { partyId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const filed = await orNotFound(
      showingWithdrawn(db, () => findFiled(db, projectId, about, record)),
    );
    const rows = await showingWithdrawn(db, () => listAttachments(db, projectId, about, filed.id));
    // Nothing is attached to a record that was withdrawn, and nothing of it is opened.
    const stands = (await findFiled(db, projectId, about, record)) !== null;
    const mayAttach = stands && mayNow(asked, "file.attach");
    const standing = rows.filter(({ withdrawnAt }) => withdrawnAt === null).length;
    const { title, partyKey, version } = filed;
    return {
      about,
      record: filed.id,
      title,
      partyKey,
      version,
      files: rows.map(({ addedParty, ...file }) => ({
        ...file,
        opens: stands && file.withdrawnAt === null,
        mayWithdraw:
          mayAttach && file.withdrawnAt === null && withdrawableBy(addedParty, partyId).ok,
      })),
      mayAttach,
      /** How many more can be attached. */
      room: Math.max(0, MOST_FILES - standing),
    };
  });
}

/** A file with its content in base64. Refused: `not-found`, also if it was withdrawn or is a link. */
export async function readFile(asked: Asked, file: string) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const { attached } = await findWithRecord(db, projectId, file);
    const { name, mediaType, digest } = attached;
    if (name === null || mediaType === null || digest === null) throw new Refusal("not-found");
    const content = await orNotFound(readContent(db, projectId, digest));
    return { name, mediaType, content };
  });
}
