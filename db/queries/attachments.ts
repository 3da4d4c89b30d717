// Files and links attached to records, and the records that they are attached to.
import { and, asc, eq, sql } from "drizzle-orm";
import type { Filed } from "@/server/domain/files/attachment";
import type { Words } from "@/server/domain/words";
import { attachment, fileContent } from "../schema/attachments";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";

interface FiledTable {
  /** Its title on a page, as words. `x` is a row of its table. */
  readonly title: string;
  /** The vendor whose record it is, and the version that it is about; "null": none. */
  readonly party: string;
  readonly version: string;
}

const VERSION =
  "(select r.version from release r where r.project_id = x.project_id and r.id = x.release_id)";
const platform = (language: string) =>
  `(select p.name ->> '${language}' from platform p where p.project_id = x.project_id and p.id = x.platform_id)`;
const ran = (column: string, verb: readonly [ja: string, en: string]) => `jsonb_build_object(
  'ja', concat_ws(' ', ${platform("ja")}, ${VERSION}, '${verb[0]}', x.${column}),
  'en', concat_ws(' ', '${verb[1]}', ${VERSION}, ${platform("en")}, x.${column}))`;

const TABLES: Readonly<Record<Filed, FiledTable>> = {
  execution: {
    title: ran("began_on", ["試験の開始", "Test begun:"]),
    party: "x.party_id",
    version: VERSION,
  },
  test_run: {
    title: ran("ran_on", ["試験の結果", "Test result:"]),
    party: "null",
    version: VERSION,
  },
  task: { title: "x.title", party: "x.party_id", version: VERSION },
};

/** A record to which files are attached. null: there is none that the asker may see. */
export async function findFiled(db: Reader, projectId: string, about: Filed, id: string) {
  const { title, party: vendor, version } = TABLES[about];
  const [row] = await db
    .select({
      id: sql<string>`x.id`,
      title: sql<Words>`${sql.raw(title)}`,
      partyId: sql<string | null>`${sql.raw(vendor)}::uuid`,
      partyKey: sql<string | null>`(
        select p.key from party p where p.project_id = x.project_id and p.id = ${sql.raw(vendor)}::uuid)`,
      version: sql<string | null>`${sql.raw(version)}`,
      releaseId: sql<string | null>`x.release_id`,
    })
    .from(sql.raw(`${about} x`))
    .where(sql`x.project_id = ${projectId} and x.id = ${id}::uuid`)
    .limit(1);
  return row ?? null;
}

/** What is attached to a record, oldest first, with who added it. */
export const listAttachments = (db: Reader, projectId: string, about: Filed, id: string) =>
  db
    .select({
      id: attachment.id,
      words: attachment.words,
      name: attachment.name,
      size: attachment.size,
      mediaType: attachment.mediaType,
      digest: attachment.digest,
      url: attachment.url,
      addedAt: attachment.addedAt,
      addedParty: attachment.addedParty,
      addedBy: member.name,
      party: party.name,
      withdrawnAt: attachment.withdrawnAt,
      withdrawnReason: attachment.withdrawnReason,
    })
    .from(attachment)
    .leftJoin(
      member,
      and(eq(member.projectId, attachment.projectId), eq(member.accountId, attachment.addedBy)),
    )
    .leftJoin(
      party,
      and(eq(party.projectId, attachment.projectId), eq(party.id, attachment.addedParty)),
    )
    .where(
      and(
        eq(attachment.projectId, projectId),
        eq(attachment.about, about),
        eq(attachment.aboutId, id),
      ),
    )
    .orderBy(asc(attachment.addedAt), asc(attachment.name), asc(attachment.id));

/** Something that is attached and not withdrawn. null: there is none that the asker may see. */
export async function findAttachment(db: Reader, projectId: string, id: string) {
  const [row] = await db
    .select({
      id: attachment.id,
      about: attachment.about,
      aboutId: attachment.aboutId,
      words: attachment.words,
      name: attachment.name,
      mediaType: attachment.mediaType,
      digest: attachment.digest,
      url: attachment.url,
      addedParty: attachment.addedParty,
    })
    .from(attachment)
    .where(and(eq(attachment.projectId, projectId), eq(attachment.id, id)))
    .limit(1);
  return row ?? null;
}

/** The content of a file in base64. null: it is not there. */
export async function readContent(
  db: Reader,
  projectId: string,
  digest: string,
): Promise<string | null> {
  const [row] = await db
    .select({ content: sql<string>`encode(${fileContent.content}, 'base64')` })
    .from(fileContent)
    .where(and(eq(fileContent.projectId, projectId), eq(fileContent.digest, digest)));
  return row?.content ?? null;
}

/** Keeps content once. */
export async function keepContent(
  db: Writer,
  projectId: string,
  digest: string,
  content: Uint8Array,
): Promise<void> {
  await db.insert(fileContent).values({ projectId, digest, content }).onConflictDoNothing();
}

export async function insertAttachment(
  db: Writer,
  values: typeof attachment.$inferInsert,
): Promise<string> {
  return returned(await db.insert(attachment).values(values).returning({ id: attachment.id }));
}

/** Marks something that is attached as withdrawn. */
export async function withdrawAttachment(
  db: Writer,
  projectId: string,
  id: string,
  reason: Words,
): Promise<void> {
  await db
    .update(attachment)
    .set({ withdrawnAt: sql`clock()`, withdrawnReason: reason })
    .where(and(eq(attachment.projectId, projectId), eq(attachment.id, id)));
}
