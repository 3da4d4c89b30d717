import { sql } from "drizzle-orm";
import type { Instant } from "@/server/domain/calendar/day";
import type { TwoClocks } from "@/server/domain/proposals/decision-seal";
import type { Reader } from "../scope";

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

/** The time of this transaction by the record's clock and by the wall clock. */
export async function readClocks(db: Reader): Promise<TwoClocks> {
  const utc = (moment: string) => sql.raw(`to_char(${moment} at time zone 'UTC', ${ISO})`);
  const [row] = await db
    .select({
      record: sql<Instant>`${utc("clock()")}`,
      real: sql<Instant>`${utc("transaction_timestamp()")}`,
    })
    .from(sql`(select 1) one`);
  if (row === undefined) throw new Error("the database has no clock");
  return row;
}
