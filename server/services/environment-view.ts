// The test environment that is ready on a day.
import type { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import type { Day } from "../domain/calendar/day";
import { fullestUsable, usableSince } from "../domain/environments/usable";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";

export interface EnvironmentView {
  readonly key: string;
  readonly name: Words;
  readonly readyOn: Day;
  readonly since: Elapsed;
  /** The stages of which no record says whether they can be tested in it, in the order of the chain. */
  readonly unknownStages: readonly Words[];
}

interface Chain {
  readonly stages: readonly { readonly id: string; readonly name: Words }[];
  readonly reaches: Awaited<ReturnType<typeof listEnvironmentReaches>>;
}

/** The one in which the most of the chain can be tested. null: none can be used. */
export function environmentView(
  environments: Awaited<ReturnType<typeof listEnvironments>>,
  { stages, reaches }: Chain,
  { day, calendar }: Counting,
): EnvironmentView | null {
  const ready = fullestUsable(environments, reaches, day);
  if (ready === null) return null;
  const isUnknown = (stageId: string) =>
    reaches.some(
      (reach) =>
        reach.environmentId === ready.id && reach.stageId === stageId && reach.truth === "unknown",
    );
  return {
    key: ready.key,
    name: ready.name,
    readyOn: ready.readyOn,
    since: elapsed(calendar, ready.readyOn, day),
    unknownStages: stages.filter(({ id }) => isUnknown(id)).map(({ name }) => name),
  };
}

/** The environments that can be used on a day, with what they reach, and those for which stopped work can wait. */
export function environmentsByUse(
  environments: Awaited<ReturnType<typeof listEnvironments>>,
  reaches: Chain["reaches"],
  day: Day,
) {
  return {
    environments: environments.flatMap(({ id, key, name, ...standing }) => {
      const readyOn = usableSince(standing, day);
      if (readyOn === null) return [];
      return [
        { id, key, name, readyOn, reaches: reaches.filter((each) => each.environmentId === id) },
      ];
    }),
    unready: environments
      .filter((each) => usableSince(each, day) === null)
      .map(({ key, name }) => ({ key, name })),
  };
}
