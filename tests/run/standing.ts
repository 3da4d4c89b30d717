// Whether anybody has written to a database since the last check.
import type postgres from "postgres";

/** Tables that merely looking writes to. */
const WRITTEN_BY_LOOKING = ["session"];

/** A text that changes whenever a row of the database is inserted, updated or deleted. */
export async function standingOf(owner: postgres.Sql): Promise<string> {
  const tables = await owner<{ name: string }[]>`
    select tablename as name from pg_tables
     where schemaname = 'public' and not tablename = any(${WRITTEN_BY_LOOKING}) order by 1`;
  const counted = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) as rows, max(xmin::text::bigint) as last from public.${name}`,
  );
  const rows = await owner.unsafe(counted.join(" union all "));
  return JSON.stringify(rows);
}
