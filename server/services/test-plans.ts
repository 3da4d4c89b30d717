// The plan of a full-chain test: what counts as passed and what follows if it fails, and the copy that a proposal
// keeps.
import { listFullChainCases, listTestsAmong } from "@/db/queries/evidence";
import { updateTask } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import { type Criteria, setCriteria, type TestPlan } from "../domain/coverage/test-plan";
import { changed } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import { countingCases } from "../domain/projects/state-index";
import { act, type Known } from "./act";
import { orRefuse } from "./refusal";
import { held } from "./tasks";

const TESTS = 10;

/** The full-chain tests among these tasks, each with its cases. */
export async function readTests(db: Reader, projectId: string, taskIds: readonly string[]) {
  const tests = await listTestsAmong(db, projectId, taskIds, TESTS);
  if (tests.length === 0) return [];
  const platforms = tests.map(({ platformId }) => platformId);
  const cases = await listFullChainCases(db, projectId, platforms);
  return tests.map((test) => ({
    ...test,
    cases: countingCases(
      cases.filter(({ platformId }) => platformId === null || platformId === test.platformId),
    ),
  }));
}

type Test = Awaited<ReturnType<typeof readTests>>[number];

/** The plan of a test in stored form. */
export const planOf = ({ id, cases, ...test }: Test): TestPlan => ({
  taskId: id,
  version: test.version,
  platform: test.platform,
  cases: cases.map(({ title }) => title),
  passesWhen: test.passesWhen,
  onFailure: test.onFailure,
  party: test.party,
  assignee: test.assignee,
  qualityOwner: test.qualityOwner,
  dueOn: test.dueOn,
  estimateDays: test.estimateDays,
});

/** The current plans of the full-chain tests among these tasks. */
export const readPlans = async (db: Reader, projectId: string, taskIds: readonly string[]) =>
  (await readTests(db, projectId, taskIds)).map(planOf);

export interface CriteriaInput extends Known, Criteria {
  readonly taskId: string;
}

/**
 * Sets what counts as passed in a full-chain test and what follows if it fails; null removes it. Refused:
 * `input-malformed` (the task is not a full-chain test), `test-done`, `nothing-changed`.
 */
export const setTestPlan = (asker: Asker, input: CriteriaInput) =>
  act(asker, "test-plan.set", input, async (work) => {
    const { db, projectId } = work;
    const { task, party } = await held(work, input.taskId);
    const { passesWhen, onFailure } = orRefuse(setCriteria(task, input));
    await updateTask(db, projectId, task.id, { passesWhen, onFailure });
    return {
      kind: "test-plan-set",
      body: {
        title: task.title,
        party: party.name,
        passesWhen,
        onFailure,
        changes: [
          ...changed("passesWhen", task.passesWhen, passesWhen),
          ...changed("onFailure", task.onFailure, onFailure),
        ],
      },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });
