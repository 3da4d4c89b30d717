// What is told to the users of an app: which public pages are on, and what they may show.
import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { parseInstant } from "@/server/domain/calendar/instant";
import type { PartyKind } from "@/server/domain/projects/state";
import { PUBLIC_PARTS, type PublicPart } from "@/server/domain/public/parts";
import type { Words } from "@/server/domain/words";
import { wordsOnRecord } from "@/server/domain/words-schema";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { defect, defectDistribution } from "../schema/defects";
import { party } from "../schema/projects";
import { publicNote, publicPage } from "../schema/public-notes";
import { distribution, release } from "../schema/releases";
import { report } from "../schema/reports";
import type { Reader, Writer } from "../scope";
import { newestFirst } from "./dated";

/** The page shows at most so many notes, defects and reports. */
const MOST = 100;

const onSchema = z.object({
  projectId: z.uuid(),
  key: z.string(),
  name: wordsOnRecord,
  shows: z.array(z.enum(PUBLIC_PARTS)),
  now: z.string().transform((text) => parseInstant(text)),
  exercise: z.boolean(),
});
export type PageThatIsOn = z.infer<typeof onSchema>;

/** Every public page that is on. It is asked without an account and sees nothing else. */
export async function listPagesThatAreOn(db: Reader): Promise<readonly PageThatIsOn[]> {
  const rows = await db
    .select({
      page: sql<unknown>`jsonb_build_object('projectId', g.project_id, 'key', g.key, 'name', g.name, 'shows', g.shows,
        'now', g.now, 'exercise', g.exercise)`,
    })
    .from(sql`public_pages() g`);
  return rows.map(({ page }) => onSchema.parse(page));
}

/** The public page of a project; null: it was never on. */
export async function findPublicPage(db: Reader, projectId: string) {
  const [row] = await db
    .select({ shows: publicPage.shows, version: sql<string | null>`${publicPage}.act_id` })
    .from(publicPage)
    .where(eq(publicPage.projectId, projectId));
  return row ?? null;
}

/** Sets what the public page of a project shows; null: it is off. */
export const setPublicPage = (db: Writer, projectId: string, shows: readonly PublicPart[] | null) =>
  db
    .insert(publicPage)
    .values({ projectId, shows })
    .onConflictDoUpdate({ target: publicPage.projectId, set: { shows } });

const replacing = alias(publicNote, "replacing");

/** The notes that stand or stood in public, the newest first. */
export const listPublishedNotes = prepared((db, projectId: Given<string>) =>
  db
    .select({
      key: publicNote.key,
      title: publicNote.title,
      text: publicNote.text,
      publishedAt: publicNote.publishedAt,
      endedAt: publicNote.endedAt,
      ending: publicNote.ending,
      version: release.version,
      platform: platform.name,
      replacedBy: replacing.title,
    })
    .from(publicNote)
    .leftJoin(
      release,
      and(eq(release.projectId, publicNote.projectId), eq(release.id, publicNote.releaseId)),
    )
    .leftJoin(
      platform,
      and(eq(platform.projectId, publicNote.projectId), eq(platform.id, publicNote.platformId)),
    )
    .leftJoin(
      replacing,
      and(eq(replacing.projectId, publicNote.projectId), eq(replacing.id, publicNote.replacedById)),
    )
    .where(and(eq(publicNote.projectId, projectId), isNotNull(publicNote.publishedAt)))
    .orderBy(desc(publicNote.publishedAt), asc(publicNote.key))
    .limit(MOST),
);

const resolving = alias(release, "resolving");

/** What the ministry lets the public page say of defects, the newest first, with the builds that have each. */
export const listPublicDefects = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: defect.id,
      words: defect.publicWords,
      since: defect.foundOn,
      resolvedOn: defect.resolvedOn,
      resolvedIn: resolving.version,
      builds: sql<
        readonly { readonly version: string; readonly platform: Words }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('version', ${release.version}, 'platform', ${platform.name})
          order by ${platform.position}, ${release.ordinal})
        from ${defectDistribution}
        join ${distribution} on ${distribution.projectId} = ${defectDistribution.projectId}
         and ${distribution.id} = ${defectDistribution.distributionId}
        join ${release} on ${release.projectId} = ${distribution.projectId} and ${release.id} = ${distribution.releaseId}
        join ${platform} on ${platform.projectId} = ${distribution.projectId}
         and ${platform.id} = ${distribution.platformId}
        where ${defectDistribution.projectId} = ${defect.projectId} and ${defectDistribution.defectId} = ${defect.id}), '[]')`,
    })
    .from(defect)
    .leftJoin(
      resolving,
      and(eq(resolving.projectId, defect.projectId), eq(resolving.id, defect.resolvedIn)),
    )
    .where(and(eq(defect.projectId, projectId), isNotNull(defect.publicOn)))
    .orderBy(...newestFirst(defect.foundOn, defect.foundOnAt), asc(defect.key))
    .limit(MOST),
);

/** What the ministry lets the public page say of reports from outside, the newest first. */
export const listPublicReports = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: report.id,
      words: report.publicWords,
      since: report.receivedOn,
      closedOn: report.closedOn,
      takenUp: sql<boolean>`coalesce(${report.answer} = 'taken_up', false)`,
      version: release.version,
      platform: platform.name,
    })
    .from(report)
    .leftJoin(
      release,
      and(eq(release.projectId, report.projectId), eq(release.id, report.releaseId)),
    )
    .leftJoin(
      platform,
      and(eq(platform.projectId, report.projectId), eq(platform.id, report.platformId)),
    )
    .where(and(eq(report.projectId, projectId), isNotNull(report.publicOn)))
    .orderBy(...newestFirst(report.receivedOn, report.receivedOnAt), asc(report.key))
    .limit(MOST),
);

/** The names of the parties of a kind. */
export const listPartyNames = prepared((db, projectId: Given<string>, kind: Given<PartyKind>) =>
  db
    .select({ name: party.name })
    .from(party)
    .where(and(eq(party.projectId, projectId), eq(party.kind, kind)))
    .orderBy(asc(party.key)),
);
