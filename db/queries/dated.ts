// A day of which the time may be known, from its two columns.
import { type AnyColumn, asc, desc, type SQL, sql } from "drizzle-orm";
import type { Dated } from "@/server/domain/calendar/dated";

/** SQL for `2020-11-26T14:05`, or `2020-11-26` if there is no time, from the names of the columns. */
export const datedText = (day: string, at: string): string =>
  `coalesce(to_char(${at} at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI'), ${day}::text)`;

/** The same from the columns of a table. */
export const dated = (day: AnyColumn, at: AnyColumn): SQL<Dated> =>
  sql<Dated>`coalesce(to_char(${at} at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI'), ${day}::text)`;

/** The order by day and time, the earliest first. Of one day, what has no time comes after what has one. */
export const oldestFirst = (day: AnyColumn, at: AnyColumn): readonly SQL[] => [asc(day), asc(at)];

/** The same order with the latest first: what has no time still comes last. */
export const newestFirst = (day: AnyColumn, at: AnyColumn): readonly SQL[] => [
  desc(day),
  sql`${at} desc nulls last`,
];
