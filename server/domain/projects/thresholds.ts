// A project's thresholds: its own where it has set them.
import type { Thresholds } from "./state";

const DEFAULTS: Thresholds = {
  reportUnowned: 2,
  reportClimbs: [2, 5, 10],
  reportUntriaged: 5,
  reportIdle: 10,
  instructionUnacknowledged: 3,
  testSlipping: 5,
};

/** The thresholds that hold, from those that a project has set. */
export const thresholdsOf = (set: Partial<Thresholds> | undefined): Thresholds => ({
  ...DEFAULTS,
  ...set,
});
