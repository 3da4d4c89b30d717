// An exported file holds everything that was asked for, or nothing.
import { Refusal } from "./refusal";

/** The maximum number of rows in one exported file. */
export const MOST_EXPORTED = 20_000;

/**
 * The rows of an exported file. `read` reads at most as many rows as it is told. Refused: `export-too-large` (there are
 * more rows than a file holds; an export is never cut).
 */
export async function wholeExport<T>(
  read: (limit: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const rows = await read(MOST_EXPORTED + 1);
  if (rows.length > MOST_EXPORTED) throw new Refusal("export-too-large");
  return rows;
}
