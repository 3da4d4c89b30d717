// Whether a project's public page is online, and which notes have stood on it, as the rules read them.
import { eq } from "drizzle-orm";
import { dayOf } from "@/server/domain/calendar/instant";
import { publicNote, publicPage } from "../schema/public-notes";
import type { Reader } from "../scope";

export async function findPublication(db: Reader, projectId: string) {
  const [[page], notes] = await Promise.all([
    db
      .select({ shows: publicPage.shows })
      .from(publicPage)
      .where(eq(publicPage.projectId, projectId)),
    db
      .select({
        releaseId: publicNote.releaseId,
        platformId: publicNote.platformId,
        defectId: publicNote.defectId,
        publishedAt: publicNote.publishedAt,
      })
      .from(publicNote)
      .where(eq(publicNote.projectId, projectId)),
  ]);
  return {
    on: (page?.shows ?? null) !== null,
    notes: notes.map(({ publishedAt, ...note }) => ({
      ...note,
      publishedOn: publishedAt === null ? null : dayOf(publishedAt),
    })),
  };
}
