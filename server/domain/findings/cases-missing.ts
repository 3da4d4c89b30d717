// A test environment is of no use for a stage that no approved test case passes (2(1)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { reachedOn } from "../coverage/stage-cells";
import type { ProjectState, Stage, TestCase } from "../projects/state";
import { compareText, inChainOrder } from "../projects/state-index";
import type { Found } from "./finding";

const passes = (testCase: TestCase, stage: Stage, platformId: string): boolean =>
  (testCase.basis ?? null) !== null &&
  (testCase.platformId === null || testCase.platformId === platformId) &&
  (testCase.kind === "full_chain" || testCase.stageIds.includes(stage.id));

/**
 * `cases-missing`, about a stage that an environment reaches while no approved test case passes it on some platform: one in
 * a test suite that is in force, or one that a source states. `since` is the project's number of business days after the
 * first such environment was ready.
 */
export function casesMissing(
  {
    stages,
    platforms,
    environments,
    cases,
    thresholds,
  }: Pick<ProjectState, "stages" | "platforms" | "environments" | "cases" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] {
  return inChainOrder(stages).flatMap((stage): readonly Found[] => {
    const [first] = platforms
      .filter(({ id }) => stage.notFor?.includes(id) !== true)
      .filter(({ id }) => !cases.some((testCase) => passes(testCase, stage, id)))
      .flatMap(({ id }) => reachedOn(environments, id).get(stage.id) ?? [])
      .filter(({ until }) => until === null)
      .map(({ from }) => from)
      .sort(compareText);
    if (first === undefined) return [];
    return [
      {
        id: stage.id,
        since: addBusinessDays(calendar, first, thresholds.casesMissing),
        facts: { position: stage.position },
      },
    ];
  });
}
