// An environment for joining with outside systems is there from the start of development (3(1)).
import { reachedFrom } from "../coverage/stage-cells";
import type { ProjectState } from "../projects/state";
import { inChainOrder } from "../projects/state-index";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";

/**
 * `environment-missing`, about a stage that no environment reaches, from the contract's start (without one on
 * record, from the first distribution) until the day on which an environment that reaches it is ready.
 * An environment whose reach of the stage is `unknown` does not raise it: nobody can say; a stage that an
 * environment does not list at all is not reached. A stage that applies to no platform is not asked about.
 */
export function environmentMissing(
  state: Pick<
    ProjectState,
    "stages" | "platforms" | "environments" | "contracts" | "distributions"
  >,
): readonly Found[] {
  const since = firstDayOf(state);
  if (since === null) return [];
  const ready = reachedFrom(state.environments);
  return inChainOrder(state.stages).flatMap((stage): readonly Found[] => {
    const until = ready.get(stage.id) ?? null;
    if (until !== null && until <= since) return [];
    const notFor = new Set(stage.notFor);
    if (notFor.size > 0 && state.platforms.every((platform) => notFor.has(platform.id))) return [];
    return [{ id: stage.id, since, until, facts: { position: stage.position } }];
  });
}
