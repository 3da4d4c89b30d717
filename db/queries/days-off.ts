// A project's own days off.
import { and, asc, count, eq, gte, sql } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { dayOff } from "../schema/days-off";

const yearOf = sql<number>`extract(year from ${dayOff.offOn})::integer`;

/** All of them in the order of days, for the rules. */
export const listDaysOff = prepared((db, projectId: Given<string>) =>
  db
    .select({ id: dayOff.id, on: dayOff.offOn, name: dayOff.name })
    .from(dayOff)
    .where(eq(dayOff.projectId, projectId))
    .orderBy(asc(dayOff.offOn)),
);

/** Those of one year, in the order of days. */
export const listDaysOffIn = prepared((db, projectId: Given<string>, year: Given<number>) =>
  db
    .select({ id: dayOff.id, on: dayOff.offOn, name: dayOff.name })
    .from(dayOff)
    .where(and(eq(dayOff.projectId, projectId), sql`${yearOf} = ${year}`))
    .orderBy(asc(dayOff.offOn)),
);

/** The years that have some, and how many each has. */
export const countDaysOffByYear = prepared((db, projectId: Given<string>) =>
  db
    .select({ year: yearOf, total: count() })
    .from(dayOff)
    .where(eq(dayOff.projectId, projectId))
    .groupBy(yearOf)
    .orderBy(asc(yearOf)),
);

/** How many are not before this day. */
export const countDaysOffFrom = prepared((db, projectId: Given<string>, day: Given<string>) =>
  db
    .select({ total: count() })
    .from(dayOff)
    .where(and(eq(dayOff.projectId, projectId), gte(dayOff.offOn, sql`${day}::date`))),
);
