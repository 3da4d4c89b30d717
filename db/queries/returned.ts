/** The id returned by an insert of one row. */
export function returned(rows: readonly { id: string }[]): string {
  const [row] = rows;
  if (row === undefined) throw new Error("an insert returned no row");
  return row.id;
}
