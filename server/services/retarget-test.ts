// Makes a waiting test of an older build the test of what users have.
import { findTestOfBuild } from "@/db/queries/queued-tests";
import { listLiveDistributions } from "@/db/queries/releases";
import { findTaskRow, updateTask } from "@/db/queries/tasks";
import type { Asker } from "../domain/identity/standing";
import { newerLive, retargeted, retitled } from "../domain/queues/retarget";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { held } from "./tasks";

export interface Retargeting extends Known {
  readonly taskId: string;
  /** The version that users have, as the person saw it. */
  readonly version: string;
  /** Required. */
  readonly reason?: Words | undefined;
}

/**
 * Changes which version a waiting full-chain test is of, with its title where that names the version (seed 2(1)③). Its
 * place in the queue stays. Refused: `reason-missing`, and as
 * {@link retargeted}.
 */
export const retargetTest = (asker: Asker, input: Retargeting) =>
  act(asker, "task.amend", input, async (work) => {
    const { db, projectId, today } = work;
    const { reason } = input;
    const { task, party } = await held(work, input.taskId);
    if (reason === undefined) throw new Refusal("reason-missing");
    const test = await orNotFound(findTaskRow(db, projectId, party.id, task.id));
    const live = await listLiveDistributions(db, projectId, today);
    const newer = newerLive(test, live);
    const tested = newer !== null && (await findTestOfBuild(db, projectId, newer)) !== null;
    const target = orRefuse(retargeted(test, live, { named: input.version, tested }));
    const from = test.version ?? "";
    await updateTask(db, projectId, task.id, {
      releaseId: target.releaseId,
      title: retitled(task.title, from, target.version),
    });
    return {
      kind: "test-retargeted",
      body: { title: task.title, party: party.name, from, to: target.version, reason },
      subject: { kind: "task", id: task.id },
      releaseId: target.releaseId,
      partyId: party.id,
    };
  });
