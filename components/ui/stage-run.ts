import type { StatusKind } from "./status-tile";

export interface StageCell {
  readonly kind: StatusKind;
  /** Given if the usual word is not enough. */
  readonly word?: string;
}

export interface RunCell extends StageCell {
  /** Whether this is the first of a run of equal stages: its symbol is large, those of the others small. */
  readonly head: boolean;
  /** Whether the next stage is equal, so that the two are joined. */
  readonly joined: boolean;
  /** The positions of the run's first and last stage, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Several stages of which each is in the same state, so that one sentence says it of all. null: they differ. */
export function oneRun(cells: readonly RunCell[]): RunCell | null {
  const [first] = cells;
  return first !== undefined && cells.length > 1 && first.to === cells.length ? first : null;
}

/** Joins equal neighbours, so that they read as one and not as six. */
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
