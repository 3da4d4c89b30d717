// The live chain is tried at intervals, and whoever runs it would notice that it fails (3(1), 2(3)).
import { addDays, laterDay } from "../calendar/day";
import type { Check, ProjectState } from "../projects/state";
import { compareText } from "../projects/state-index";
import { type Distributed, timelineOf } from "../releases/timeline";
import type { Found } from "./finding";

type Watched = Distributed & Pick<ProjectState, "platforms">;

/** Every distribution that reached users, with the days on which it was the newest of its platform. */
const reachedIn = (state: Watched) =>
  state.platforms.flatMap(({ id }) =>
    timelineOf(state, id).map((reached) => ({ ...reached, platformId: id })),
  );

/** Whether a check tried every stage that applies to its platform. */
const isWhole = ({ platformId, outcomes }: Check, stages: ProjectState["stages"]): boolean =>
  stages
    .filter(({ notFor = [] }) => !notFor.includes(platformId))
    .every(({ id }) =>
      outcomes.some(
        ({ stageId, outcome }) => stageId === id && (outcome === "passed" || outcome === "failed"),
      ),
    );

/**
 * `check-stale`, about a live distribution, from the project's threshold in calendar days (30 by default) after the last
 * periodic check of its platform that tried the whole chain, or after its distribution if that is later, until the next
 * one reaches users. A project that has never recorded a check raises nothing.
 */
export function checkStale(
  state: Watched & Pick<ProjectState, "checks" | "stages" | "thresholds">,
): readonly Found[] {
  if (state.checks.length === 0) return [];
  return reachedIn(state).flatMap(({ distribution, platformId, from, until }): readonly Found[] => {
    const lastOn = state.checks
      .filter((check) => check.platformId === platformId && isWhole(check, state.stages))
      .map(({ ranOn }) => ranOn)
      .filter((ranOn) => until === null || ranOn < until)
      .sort(compareText)
      .at(-1);
    const since = addDays(laterDay(from, lastOn ?? from), state.thresholds.checkStale);
    if (until !== null && until <= since) return [];
    return [{ id: distribution.id, since, until, facts: { lastOn: lastOn ?? null } }];
  });
}

/**
 * `diagnostics-missing`, about a live distribution of which it was said last that it sends no logs, or of which nobody
 * has said anything, from its distribution until the next one reaches users. A project that has never recorded this of
 * any distribution raises nothing.
 */
export function diagnosticsMissing(
  state: Watched & Pick<ProjectState, "diagnostics">,
): readonly Found[] {
  if (state.diagnostics.length === 0) return [];
  return reachedIn(state).flatMap(({ distribution, from, until }): readonly Found[] => {
    const last = state.diagnostics
      .filter(({ distributionId }) => distributionId === distribution.id)
      .toSorted((a, b) => compareText(a.since, b.since) || compareText(a.logs, b.logs))
      .at(-1);
    if (last !== undefined && last.logs !== "not_sent") return [];
    if (until !== null && until <= from) return [];
    return [{ id: distribution.id, since: from, until, facts: { logs: last?.logs ?? null } }];
  });
}
