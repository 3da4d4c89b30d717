import type { StatusKind } from "./status-tile";

export interface StageCell {
  readonly kind: StatusKind;
  /** Where the usual word does not say it all. */
  readonly word?: string;
}

export interface RunCell extends StageCell {
  /** The first of a run of stages that say the same speaks for all of them. */
  readonly head: boolean;
  /** Whether a later stage says the same, so that the two are joined. */
  readonly joined: boolean;
  /** Places of the run's first and last stage, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Neighbours that say the same are one thing said once, not six. */
export function joinRuns(cells: readonly StageCell[]): readonly RunCell[] {
  const runs: { cell: StageCell; from: number; to: number }[] = [];
  cells.forEach((cell, place) => {
    const last = runs.at(-1);
    if (last && last.cell.kind === cell.kind && last.cell.word === cell.word) last.to = place + 1;
    else runs.push({ cell, from: place + 1, to: place + 1 });
  });
  return runs.flatMap(({ cell, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, step) => ({
      ...cell,
      head: step === 0,
      joined: from + step < to,
      from,
      to,
    })),
  );
}
