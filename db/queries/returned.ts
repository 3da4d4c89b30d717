/** The id that an insert of one row returned. */
export function returned(rows: readonly { id: string }[]): string {
  const [row] = rows;
  if (row === undefined) throw new Error("an insert returned no row");
  return row.id;
}
