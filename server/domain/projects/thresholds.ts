// A project's thresholds: those that it has set, else the defaults.
import type { Thresholds } from "./state";

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
