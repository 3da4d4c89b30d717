// The risks of omitted full-chain tests of which a party has not said that it knows them.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { release } from "../schema/releases";
import { waiver } from "../schema/waivers";
import type { Writer } from "../scope";

/** The waivers of builds that were distributed and are not verified, without the party's word, oldest first. */
export const listRisksLeft = prepared((db, projectId: Given<string>, partyId: Given<string>) =>
  db
    .select({
      id: waiver.id,
      version: release.version,
      platform: platform.name,
      reason: waiver.reason,
      risk: waiver.risk,
      decidedOn: waiver.decidedOn,
    })
    .from(waiver)
    .innerJoin(
      release,
      and(eq(release.projectId, waiver.projectId), eq(release.id, waiver.releaseId)),
    )
    .innerJoin(
      platform,
      and(eq(platform.projectId, waiver.projectId), eq(platform.id, waiver.platformId)),
    )
    .where(
      and(
        eq(waiver.projectId, projectId),
        isNull(waiver.withdrawnAt),
        sql`exists (select from distribution d
          join coverage c on c.project_id = d.project_id and c.distribution_id = d.id
         where d.project_id = ${waiver.projectId} and d.release_id = ${waiver.releaseId}
           and d.platform_id = ${waiver.platformId} and d.distributed_on is not null and c.verdict <> 'verified')`,
        sql`not exists (select from acknowledgement a
         where a.project_id = ${waiver.projectId} and a.subject_kind = 'waiver' and a.subject_id = ${waiver.id}
           and a.party_id = ${partyId} and a.act = 'acknowledged')`,
      ),
    )
    .orderBy(asc(waiver.decidedOn), asc(platform.position), asc(waiver.id))
    .limit(20),
);

/** A waiver with its build, locked until the transaction ends, so that its risk is confirmed once. */
export async function lockRisk(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select({
      id: waiver.id,
      releaseId: waiver.releaseId,
      risk: waiver.risk,
      // The columns of the waiver are named with its table: of one table alone, drizzle leaves that out.
      verified: sql<boolean>`exists (select from distribution d
        join coverage c on c.project_id = d.project_id and c.distribution_id = d.id
       where d.project_id = "waiver"."project_id" and d.release_id = "waiver"."release_id"
         and d.platform_id = "waiver"."platform_id" and c.verdict = 'verified')`,
    })
    .from(waiver)
    .where(and(eq(waiver.projectId, projectId), eq(waiver.id, id), isNull(waiver.withdrawnAt)))
    .for("update");
  return row ?? null;
}
