// Full-chain tests that have begun and of which no result is on record.
import { and, asc, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { execution } from "../schema/executions";
import { party } from "../schema/projects";
import { release } from "../schema/releases";
import type { Reader } from "../scope";
import { oldestFirst } from "./dated";

/** Whether no result is on record up to a day. A run of the same build, whatever its result, ends a test. */
const hasNoResult = (until: SQL | undefined) =>
  sql`not exists (select from test_run r where r.project_id = ${execution.projectId}
    and r.ran_on >= ${execution.beganOn} and (r.ran_on > ${execution.beganOn} or coalesce(r.ran_on_at >= ${execution.beganOnAt}, true))
    ${until === undefined ? sql`` : sql`and r.ran_on <= ${until}`}
    and r.platform_id = coalesce(${execution.platformId}, r.platform_id)
    and r.release_id = coalesce(${execution.releaseId}, r.release_id))`;

/** The tests that have begun and of which no result is on record. */
export const listExecutions = (db: Reader, projectId: string) =>
  db
    .select({
      beganOn: execution.beganOn,
      platformId: execution.platformId,
      releaseId: execution.releaseId,
    })
    .from(execution)
    .where(and(eq(execution.projectId, projectId), hasNoResult(undefined)))
    .orderBy(...oldestFirst(execution.beganOn, execution.beganOnAt), asc(execution.id));

/** The tests that run on a day, the longest first. */
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
        hasNoResult(sql`${day}`),
      ),
    )
    .orderBy(...oldestFirst(execution.beganOn, execution.beganOnAt), asc(execution.id)),
);
export type RunningRow = Awaited<ReturnType<typeof listRunning>>[number];
