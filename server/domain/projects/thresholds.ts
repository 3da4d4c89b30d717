// A project's thresholds: those that it has set, else the defaults.
import { accept, type Outcome, refuse } from "../outcome";

/** The project's thresholds, in business days unless the name says otherwise. */
export interface Thresholds {
  readonly reportUnowned: number;
  /** Business days after which an unowned report goes up one level: 担当, 課長, 局長. */
  readonly reportClimbs: readonly [number, number, number];
  readonly reportUntriaged: number;
  readonly reportIdle: number;
  readonly instructionUnacknowledged: number;
  readonly testSlipping: number;
  readonly purposeUnshared: number;
  readonly casesMissing: number;
}

const DEFAULTS: Thresholds = {
  reportUnowned: 2,
  reportClimbs: [2, 5, 10],
  reportUntriaged: 5,
  reportIdle: 10,
  instructionUnacknowledged: 3,
  testSlipping: 5,
  purposeUnshared: 3,
  casesMissing: 5,
};

/** The thresholds in force, from those that a project has set. Units: {@link Thresholds}. */
export const thresholdsOf = (set: Partial<Thresholds> | undefined): Thresholds => ({
  ...DEFAULTS,
  ...set,
});

/** The thresholds as a person sets them, one number each, in business days. */
export const THRESHOLD_DAYS = [
  "reportUnowned",
  "reportToDirector",
  "reportToBureau",
  "reportUntriaged",
  "reportIdle",
  "instructionUnacknowledged",
  "testSlipping",
  "purposeUnshared",
  "casesMissing",
] as const;
export type ThresholdName = (typeof THRESHOLD_DAYS)[number];
export type ThresholdDays = Readonly<Record<ThresholdName, number>>;

/** The thresholds one by one. */
export const daysOfThresholds = ({ reportClimbs, ...thresholds }: Thresholds): ThresholdDays => ({
  ...thresholds,
  reportToDirector: reportClimbs[1],
  reportToBureau: reportClimbs[2],
});

/**
 * The thresholds from single numbers. Refused: `climb-backwards` (an unowned report would reach a higher level before a
 * lower one).
 */
export function thresholdsFrom({
  reportToDirector,
  reportToBureau,
  ...days
}: ThresholdDays): Outcome<Thresholds, "climb-backwards"> {
  const climbs = [days.reportUnowned, reportToDirector, reportToBureau] as const;
  if (climbs[0] > climbs[1] || climbs[1] > climbs[2]) return refuse("climb-backwards");
  return accept({ ...days, reportClimbs: climbs });
}
