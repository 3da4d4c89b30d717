// The test environment that is ready on a day.
import type { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import type { Day } from "../domain/calendar/day";
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

/** The last one that became ready and has not broken. null: none. */
export function environmentView(
  environments: Awaited<ReturnType<typeof listEnvironments>>,
  { stages, reaches }: Chain,
  { day, calendar }: Counting,
): EnvironmentView | null {
  const ready = environments.findLast(
    (e) => e.readyOn !== null && e.readyOn <= day && (e.brokenOn === null || e.brokenOn > day),
  );
  if (ready === undefined || ready.readyOn === null) return null;
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
