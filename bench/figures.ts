// Medians, and the lines of the table.

/** Milliseconds of many answers. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number => {
  const place = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  return sorted[place] ?? Number.NaN;
};

const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Of several rounds the median round, so that one disturbed round does not count. */
export function timingOf(rounds: readonly (readonly number[])[]): Timing {
  const sorted = rounds.map((round) => [...round].sort((a, b) => a - b));
  return {
    median: median(sorted.map((round) => at(round, 0.5))),
    p95: median(sorted.map((round) => at(round, 0.95))),
  };
}

/** Lines with their cells under one another. */
export function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? "").length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i < 3 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

export const shown = (value: number, digits = 1): string =>
  Number.isFinite(value) ? value.toFixed(digits) : "–";
