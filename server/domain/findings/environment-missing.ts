// An environment for tests with outside systems must exist from the start of development (3(1)).
import { reachedOn } from "../coverage/stage-cells";
import type { ProjectState } from "../projects/state";
import { inChainOrder } from "../projects/state-index";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";

/**
 * `environment-missing`, about a stage that no environment reaches, from the contract's start (from the first
 * distribution if no contract is on record) until the day on which an environment that reaches it is ready, and
 * again from the day on which the last such environment broke down. An environment that reaches the stage with
 * truth `unknown` counts as reaching it, because there is no record either way; a stage that an environment does not
 * list is not reached. A stage that applies to no platform raises nothing.
 */
export function environmentMissing(
  state: Pick<
    ProjectState,
    "stages" | "platforms" | "environments" | "contracts" | "distributions"
  >,
): readonly Found[] {
  const since = firstDayOf(state);
  if (since === null) return [];
  const reached = reachedOn(state.environments);
  return inChainOrder(state.stages).flatMap((stage): readonly Found[] => {
    const spans = reached.get(stage.id) ?? [];
    const broken = spans.at(-1)?.until ?? null;
    const missing = {
      since: broken ?? since,
      until: broken === null ? (spans[0]?.from ?? null) : null,
    };
    if (missing.until !== null && missing.until <= missing.since) return [];
    const notFor = new Set(stage.notFor);
    if (notFor.size > 0 && state.platforms.every((platform) => notFor.has(platform.id))) return [];
    return [{ id: stage.id, ...missing, facts: { position: stage.position } }];
  });
}
