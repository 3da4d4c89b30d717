// What a file holds: all of what was asked for, or nothing.
import { Refusal } from "./refusal";

/** The rows that one exported file holds at most. */
export const MOST_EXPORTED = 20_000;

/**
 * The rows of an exported file; `read` reads at most as many as it is told. Refused: `export-too-large` (there are
 * more than a file holds; they are never cut).
 */
export async function wholeExport<T>(
  read: (limit: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const rows = await read(MOST_EXPORTED + 1);
  if (rows.length > MOST_EXPORTED) throw new Refusal("export-too-large");
  return rows;
}
