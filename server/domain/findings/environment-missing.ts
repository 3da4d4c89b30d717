// An environment for joining with outside systems is there from the start of development (3(1)).
import type { Day } from "../calendar/day";
import type { ProjectState } from "../projects/state";
import { indexOf } from "../projects/state-index";
import type { Finding } from "./finding";
import { firstDayOf } from "./first-day";

/**
 * `environment-missing`, about a stage that no environment reaches, from the contract's start (without one on
 * record, from the first distribution) until the day on which an environment that reaches it is ready.
 * An environment whose reach of the stage is `unknown` does not raise it: nobody can say; a stage that an
 * environment does not list at all is not reached. A stage that applies to no platform is not asked about.
 */
export function environmentMissing(state: ProjectState): readonly Finding[] {
  const since = firstDayOf(state);
  if (since === null) return [];
  const ready = new Map<string, Day>();
  for (const { readyOn, reaches } of state.environments) {
    for (const { stageId } of readyOn === null ? [] : reaches) {
      const known = ready.get(stageId);
      if (readyOn !== null && (known === undefined || readyOn < known)) ready.set(stageId, readyOn);
    }
  }
  return indexOf(state).chain.flatMap((stage): readonly Finding[] => {
    const until = ready.get(stage.id) ?? null;
    if (until !== null && until <= since) return [];
    const notFor = new Set(stage.notFor);
    if (notFor.size > 0 && state.platforms.every((platform) => notFor.has(platform.id))) return [];
    return [
      {
        rule: "environment-missing",
        subject: { kind: "stage", id: stage.id },
        records: [],
        since,
        from: since,
        until,
        actors: [
          { role: "official", from: since },
          { role: "vendor_manager", from: since },
        ],
        facts: { position: stage.position },
      },
    ];
  });
}
