// Which distributions are with users on a day: those that went out and were not taken back, and of the older ones those
// whose successors are not with all users yet.
import { type SQL, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { Value } from "../prepared";
import { distribution } from "../schema/releases";

/** It went out: it has a day of distribution, or none was planned. */
export const isOut: SQL = sql`(${distribution.distributedOn} is not null or ${distribution.plannedOn} is null)`;

/** The day on which all users had the distribution `d`; null: it is rolled out in stages and not complete. */
export const completeOn = (d: string): SQL<Day | null> => {
  const shares = `from distribution_share s where s.project_id = ${d}.project_id and s.distribution_id = ${d}.id`;
  return sql<Day | null>`${sql.raw(`case when exists (select ${shares})
    then (select min(s.since_on) ${shares} and s.percent = 100) else ${d}.distributed_on end`)}`;
};

/** The distribution `d` has reached users by a day, and was not taken back by then. */
export const isReached = (d: string, day: Value<Day>): SQL => {
  const [on, back] = [sql.raw(`${d}.distributed_on`), sql.raw(`${d}.taken_back_on`)];
  return sql`${on} <= ${day} and (${back} is null or ${back} > ${day})`;
};

/** So many of a platform's newest distributions are rolled out in stages at once, at most. */
const MOST_IN_STAGES = 8;

/**
 * The distributions with users of each platform on a day: the newest one that all users have, and the newer ones that are
 * rolled out in stages. It asks platform by platform, so that the index yields the newest and the others are not read.
 */
export const liveIds = (projectId: Value<string>, day: Value<Day>): SQL =>
  sql`(select live.id from platform p, lateral (
        select id, place, min(place) filter (where complete_on <= ${day}) over () as whole from (
          select d.id, row_number() over (order by d.distributed_on desc, r.ordinal desc) as place,
                 ${completeOn("d")} as complete_on
            from distribution d join release r on r.project_id = d.project_id and r.id = d.release_id
           where d.project_id = ${projectId} and d.platform_id = p.id and ${isReached("d", day)}
           order by d.distributed_on desc, r.ordinal desc limit ${sql.raw(String(MOST_IN_STAGES))}) newest) live
       where p.project_id = ${projectId} and live.place <= coalesce(live.whole, live.place))`;
