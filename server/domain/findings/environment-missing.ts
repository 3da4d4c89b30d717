// An environment for tests with outside systems must exist from the start of development (3(1)).
import type { Day } from "../calendar/day";
import { type Reach, reachedOn } from "../coverage/stage-cells";
import type { ProjectState } from "../projects/state";
import { compareText, inChainOrder } from "../projects/state-index";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";

interface MissingSpan {
  readonly since: Day;
  readonly until: Day | null;
}

/**
 * `environment-missing`, about a stage that no environment reaches, from the contract's start (from the first
 * distribution if no contract is on record) until the day on which an environment that reaches it is ready, and
 * again from the day on which the last such environment broke down. An environment that reaches the stage with
 * truth `unknown` counts as reaching it, because there is no record either way; a stage that an environment does not
 * list is not reached. Of several platforms the one counts that lacks it longest. A stage that applies to no platform
 * raises nothing.
 */
export function environmentMissing(
  state: Pick<
    ProjectState,
    "stages" | "platforms" | "environments" | "contracts" | "distributions"
  >,
): readonly Found[] {
  const since = firstDayOf(state);
  if (since === null) return [];
  const ids = state.platforms.map(({ id }) => id);
  const platforms = ids.length === 0 ? [null] : ids;
  const reached = new Map(platforms.map((id) => [id, reachedOn(state.environments, id)]));
  return inChainOrder(state.stages).flatMap((stage): readonly Found[] => {
    const lasting = platforms
      .filter((id) => id === null || stage.notFor?.includes(id) !== true)
      .flatMap((id) => missingIn(reached.get(id)?.get(stage.id) ?? [], since))
      .toSorted(
        (a, b) => compareText(a.until ?? "~", b.until ?? "~") || compareText(b.since, a.since),
      )
      .at(-1);
    return lasting === undefined
      ? []
      : [{ id: stage.id, ...lasting, facts: { position: stage.position } }];
  });
}

/** The days on which a stage is not reached on a platform: the last of them, as far as anybody knows. */
function missingIn(spans: readonly Reach[], since: Day): readonly MissingSpan[] {
  const broken = spans.at(-1)?.until ?? null;
  const missing = {
    since: broken ?? since,
    until: broken === null ? (spans[0]?.from ?? null) : null,
  };
  return missing.until !== null && missing.until <= missing.since ? [] : [missing];
}
