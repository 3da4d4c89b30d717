// The ministry or the adviser answers a vendor's report of a full-chain test (seed 3(2): confirmation in layers).
import { findRun, insertConfirmation } from "@/db/queries/confirmations";
import { type RunAnswer, runAnswer } from "../domain/coverage/run";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { keepAnswer } from "./standings";

export interface RunAnswerInput extends Known {
  readonly runId: string;
  readonly verdict: RunAnswer["verdict"];
  /** The reason for returning it. */
  readonly words?: Words | undefined;
}

/**
 * Confirms a pass that a vendor reported, so that it counts, or returns it with a reason, so that it never counts.
 * Refused: `decided-already`, `nothing-to-confirm`, `reason-missing`.
 */
export const answerRun = (asker: Asker, input: RunAnswerInput) =>
  act(asker, "coverage.confirm", input, async ({ db, projectId }): Promise<NewEvent> => {
    const run = await orNotFound(findRun(db, projectId, input.runId));
    const answer = orRefuse(runAnswer(run, input.verdict, input.words));
    const first = await insertConfirmation(db, {
      projectId,
      runId: run.id,
      accountId: asker.account.id,
      role: asker.membership.role,
      ...answer,
    });
    if (!first) throw new Refusal("decided-already");
    await keepAnswer(db, projectId, run.id, answer.verdict);
    const { version, platform, releaseId } = run;
    const about = { subject: { kind: "test_run", id: run.id }, releaseId };
    return answer.verdict === "confirmed"
      ? { kind: "test-run-confirmed", body: { version, platform }, ...about }
      : { kind: "test-run-returned", body: { version, platform, reason: answer.words }, ...about };
  });
