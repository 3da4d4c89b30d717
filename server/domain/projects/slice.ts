// The parts of a project's state that rules read.
import type { ProjectState } from "./state";

/** The parts of a project's state. Each is read separately. */
export const SLICES = [
  "thresholds",
  "daysOff",
  "contracts",
  "parties",
  "stages",
  "platforms",
  "releases",
  "distributions",
  "environments",
  "purposes",
  "cases",
  "standings",
  "verdicts",
  "waivers",
  "decisions",
  "responses",
  "tasks",
  "executions",
  "defects",
  "reports",
  "statements",
  "publication",
  "feeds",
  "proposals",
  "plans",
  "turns",
  "conditions",
  "reviews",
  "responsibilities",
  "instructions",
  "checks",
  "diagnostics",
  "efforts",
] as const satisfies readonly (keyof ProjectState)[];
export type Slice = (typeof SLICES)[number];

const isHeld = <S extends Slice>(
  state: Partial<ProjectState>,
  slices: readonly S[],
): state is Pick<ProjectState, S> => slices.every((slice) => state[slice] !== undefined);

/** Narrows the state to these slices. Throws if one of them was not read, which is an error in the code. */
export function holds<S extends Slice>(
  state: Partial<ProjectState>,
  slices: readonly S[],
): Pick<ProjectState, S> {
  if (!isHeld(state, slices)) throw new Error(`read without one of: ${slices.join(", ")}`);
  return state;
}
