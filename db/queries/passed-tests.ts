// The tests of builds that have passed, whatever their tasks say.
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { coverage } from "../schema/coverage";
import { distribution, release } from "../schema/releases";
import { task } from "../schema/tasks";
import { contradictedBy, contradiction, contradicts } from "./contradictions";
import { liveIds } from "./distributed";

/** The tests of a queue, done or not, of builds that users have on a day and that have passed. */
export const listPassedTests = prepared(
  (db, projectId: Given<string>, queueId: Given<string>, day: Given<Day>) =>
    db
      .select({
        id: task.id,
        version: release.version,
        platform: platform.name,
        verdict: coverage.verdict,
        contradicted: contradictedBy,
      })
      .from(task)
      .innerJoin(
        distribution,
        and(
          eq(distribution.projectId, task.projectId),
          eq(distribution.releaseId, task.releaseId),
          eq(distribution.platformId, task.platformId),
        ),
      )
      .innerJoin(
        coverage,
        and(
          eq(coverage.projectId, distribution.projectId),
          eq(coverage.distributionId, distribution.id),
        ),
      )
      .leftJoin(contradiction, contradicts(coverage))
      .innerJoin(
        release,
        and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)),
      )
      .innerJoin(
        platform,
        and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
      )
      .where(
        and(
          eq(task.projectId, projectId),
          eq(task.queueId, queueId),
          task.fullChainTest,
          inArray(coverage.verdict, ["verified", "reported"]),
          sql`${distribution.id} = any(array${liveIds(projectId, day)})`,
        ),
      )
      .orderBy(asc(platform.position), asc(task.enteredOn), asc(task.id))
      .limit(20),
);
