// Full-chain tests that have begun and of which no result is on record.
import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { execution } from "../schema/executions";
import { party } from "../schema/projects";
import { release } from "../schema/releases";

/** The tests that run on a day, the longest first. A run of the same build, whatever its result, ends them. */
export const listRunning = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      beganOn: execution.beganOn,
      party: party.name,
      partyKey: party.key,
      /** Null: no record says which. */
      platformKey: platform.key,
      version: release.version,
    })
    .from(execution)
    .innerJoin(
      party,
      and(eq(party.projectId, execution.projectId), eq(party.id, execution.partyId)),
    )
    .leftJoin(
      platform,
      and(eq(platform.projectId, execution.projectId), eq(platform.id, execution.platformId)),
    )
    .leftJoin(
      release,
      and(eq(release.projectId, execution.projectId), eq(release.id, execution.releaseId)),
    )
    .where(
      and(
        eq(execution.projectId, projectId),
        lte(execution.beganOn, day),
        sql`not exists (select from test_run r where r.project_id = ${execution.projectId}
          and r.ran_on >= ${execution.beganOn} and r.ran_on <= ${day}
          and r.platform_id = coalesce(${execution.platformId}, r.platform_id)
          and r.release_id = coalesce(${execution.releaseId}, r.release_id))`,
      ),
    )
    .orderBy(asc(execution.beganOn), asc(execution.id)),
);
export type RunningRow = Awaited<ReturnType<typeof listRunning>>[number];
