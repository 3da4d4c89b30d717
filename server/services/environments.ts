import { listStages } from "@/db/queries/coverage";
import {
  insertEnvironment,
  insertEnvironmentReach,
  updateEnvironmentReady,
} from "@/db/queries/environments";
import * as keys from "@/db/queries/keys";
import type { Day } from "../domain/calendar/day";
import { corrected } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import type { StageReach } from "../domain/projects/state";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, Refusal } from "./refusal";

/** Which stage is reached, by its position in the chain, and how truly. */
export interface ReachInput {
  readonly stage: number;
  readonly truth: StageReach;
  readonly words?: Words | undefined;
}

export interface EnvironmentInput extends Known {
  readonly key: string;
  readonly name: Words;
  readonly purpose?: Words | undefined;
}

/** Enters a test environment that is planned or being built. */
export const registerEnvironment = (asker: Asker, input: EnvironmentInput) =>
  act(asker, "environment.register", input, async ({ db, projectId, marks }) => {
    const { key, name } = input;
    const id = await insertEnvironment(db, {
      projectId,
      key,
      name,
      purpose: input.purpose ?? null,
      ...marks,
    });
    return {
      kind: "environment-registered",
      body: { environment: name },
      subject: { kind: "environment", id },
    };
  });

export interface ReadyInput extends Known {
  readonly key: string;
  readonly readyOn: Day;
  /** Stages that it reaches; a stage left out is not reached, `unknown` says that no record tells. */
  readonly reaches: readonly ReachInput[];
}

/** Enters that an environment is ready, and what it reaches (seed 2(1)②). */
export const recordEnvironmentReady = (asker: Asker, input: ReadyInput) =>
  act(asker, "environment.register", input, async ({ db, projectId, sourceId, marks }) => {
    const environment = await orNotFound(keys.findEnvironmentByKey(db, projectId, input.key));
    await updateEnvironmentReady(db, projectId, environment.id, input.readyOn, marks);
    const stages = new Map(
      (await listStages(db, projectId)).map((stage) => [stage.position, stage.id]),
    );
    await insertEnvironmentReach(
      db,
      input.reaches.map(({ stage, truth, words }) => {
        const stageId = stages.get(stage);
        if (stageId === undefined) throw new Refusal("not-found");
        return {
          projectId,
          environmentId: environment.id,
          stageId,
          truth,
          words: words ?? null,
          sourceId,
        };
      }),
    );
    return {
      kind: "environment-ready",
      body: {
        environment: environment.name,
        readyOn: input.readyOn,
        changes: corrected("readyOn", environment.readyOn, input.readyOn),
      },
      subject: { kind: "environment", id: environment.id },
    };
  });
