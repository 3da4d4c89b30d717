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
  readonly reviewOverdue: number;
  /** Calendar days after which a periodic check of the live chain is due again. */
  readonly checkStale: number;
  /** Calendar days before its end from which a contract with open obligations is told. */
  readonly contractGap: number;
  readonly publicationDue: number;
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
  reviewOverdue: 10,
  checkStale: 30,
  contractGap: 60,
  publicationDue: 3,
  purposeUnshared: 3,
  casesMissing: 5,
};

/** The thresholds in force, from those that a project has set. Units: {@link Thresholds}. */
export const thresholdsOf = (set: Partial<Thresholds> | undefined): Thresholds => ({
  ...DEFAULTS,
  ...set,
});

/** The thresholds as a person sets them, one number each. Units: {@link Thresholds}. */
export const THRESHOLD_DAYS = [
  "reportUnowned",
  "reportToDirector",
  "reportToBureau",
  "reportUntriaged",
  "reportIdle",
  "instructionUnacknowledged",
  "testSlipping",
  "reviewOverdue",
  "checkStale",
  "contractGap",
  "publicationDue",
  "purposeUnshared",
  "casesMissing",
] as const;
export type ThresholdName = (typeof THRESHOLD_DAYS)[number];

/** Whether a threshold counts every day of the calendar instead of business days. */
export const isOfCalendar = (name: ThresholdName): boolean =>
  name === "checkStale" || name === "contractGap";

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
