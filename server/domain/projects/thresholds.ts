// A project's thresholds: those that it has set, else the defaults.

/** The project's thresholds, in business days unless the name says otherwise. */
export interface Thresholds {
  readonly reportUnowned: number;
  /** Business days after which an unowned report goes up one level: 担当, 課長, 局長. */
  readonly reportClimbs: readonly [number, number, number];
  readonly reportUntriaged: number;
  readonly reportIdle: number;
  readonly instructionUnacknowledged: number;
  readonly testSlipping: number;
}

const DEFAULTS: Thresholds = {
  reportUnowned: 2,
  reportClimbs: [2, 5, 10],
  reportUntriaged: 5,
  reportIdle: 10,
  instructionUnacknowledged: 3,
  testSlipping: 5,
};

/** The thresholds in force, from those that a project has set. Units: {@link Thresholds}. */
export const thresholdsOf = (set: Partial<Thresholds> | undefined): Thresholds => ({
  ...DEFAULTS,
  ...set,
});
