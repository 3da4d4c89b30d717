// A condition on any number of ids, sent as one value.
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * True where the column is one of the ids. PostgreSQL looks each row up in a table of them; `= any` on a list that the
 * plan does not know would compare each row with each id.
 */
export const isAmong = (column: SQLWrapper, ids: readonly string[]): SQL =>
  sql`${column} in (select unnest(${`{${ids.join(",")}}`}::uuid[]))`;
