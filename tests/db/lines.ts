import type postgres from "postgres";

/** The kinds of the lines of the record, in order. */
export async function lines(owner: postgres.Sql): Promise<string[]> {
  const rows = await owner<{ kind: string }[]>`select kind from event order by seq`;
  return rows.map(({ kind }) => kind);
}
