// Answers the question that a finding about an owed test asks: rank the test now, or say why it cannot be done. Putting it
// off goes through approval (`put-off.ts`).
import { insertDecision, listAnswers, listQuestions } from "@/db/queries/decisions";
import * as keys from "@/db/queries/keys";
import { findOpenTest } from "@/db/queries/queued-tests";
import { listQueues } from "@/db/queries/queues";
import type { Reader } from "@/db/scope";
import type { EventBodies, NewEvent } from "../domain/events/event";
import { can } from "../domain/identity/permissions";
import { type Build, buildKey } from "../domain/projects/state-index";
import type { PutOffRule } from "../domain/waivers/putting-off";
import type { Words } from "../domain/words";
import { act, type Work } from "./act";
import type { Asked } from "./asked";
import { enterTaskIn } from "./enter-task";
import {
  type LastAnswers,
  lastAnswersOf,
  type Question,
  questionsOf,
  stateOf,
  toRank,
} from "./question-view";
import { orNotFound, Refusal } from "./refusal";

export interface AnswerInput {
  /** The keys of the platforms that the answer is about. Absent: every platform in question. */
  readonly platforms?: readonly string[] | undefined;
  /** The most recent answers when the page was opened. */
  readonly lastAnswers: LastAnswers;
  readonly request?: string | undefined;
}

/** The current questions and the last answers, read in the transaction that depends on them. */
async function askedIn({ db, projectId, today }: Work) {
  const [rows, answers] = await Promise.all([
    listQuestions(db, projectId, today),
    listAnswers(db, projectId),
  ]);
  const questions = questionsOf(rows, today);
  return { questions, answers, last: lastAnswersOf(questions, answers) };
}

/** Refused: `conflict` (one of these questions was answered after the page was opened). */
function unchanged(questions: readonly Question[], last: LastAnswers, inView: LastAnswers): void {
  if (questions.some(({ platformKey: key }) => last[key] !== inView[key]))
    throw new Refusal("conflict");
}

/** The questions about these platforms; all of them if none is named. */
const meantBy = (platforms: AnswerInput["platforms"], questions: readonly Question[]) =>
  questions.filter(({ platformKey }) => platforms === undefined || platforms.includes(platformKey));

/**
 * The questions that an answer is about. Refused: `conflict` (nothing is asked any more, or a
 * question was answered meanwhile).
 */
export async function asking(work: Work, { platforms, lastAnswers }: AnswerInput) {
  const { questions, last } = await askedIn(work);
  const meant = meantBy(platforms, questions);
  if (meant.length === 0) throw new Refusal("conflict");
  unchanged(meant, last, lastAnswers);
  return meant;
}

/** The rule that asks a question. */
export const ruleOf = ({ ended }: Question): PutOffRule =>
  ended ? "waiver-ended" : "untested-live";

/** The fields that every decision about a build shares. */
const buildOf = ({ db, projectId, today }: Work, question: Question) => ({
  projectId,
  rule: ruleOf(question),
  releaseId: question.releaseId,
  platformId: question.platformId,
  decidedOn: today,
  accountId: db.permit.asker.account.id,
});

/**
 * Decides to rank the owed tests of some platforms now. For each open one of them (or every one, if none is open) it enters the test at
 * the end of the prime contractor's queue unless some queue has it, and records the decision. A decision that already
 * holds is not recorded again. The place of an existing test does not change: that needs a proposal and an approval.
 * Returns the first of the tests and the queue that it is in. Refused: `conflict` (nothing is asked, or another answer
 * was given after the page was opened), `not-found` (there is no queue).
 */
export async function rankNow(asked: Asked, input: AnswerInput) {
  const sent = { ...input, answer: "rank_now" };
  return act(asked.asker, "finding.answer", sent, (work) => rankIn(asked, work, input));
}

async function rankIn(asked: Asked, work: Work, { platforms, lastAnswers }: AnswerInput) {
  const { db, projectId } = work;
  const { questions: all, answers, last } = await askedIn(work);
  const questions = meantBy(platforms, all);
  if (questions.length === 0) throw new Refusal("conflict");
  const [queue] = await listQueues(db, projectId);
  if (queue === undefined) throw new Refusal("not-found");
  const tests = await testsOf(db, projectId, questions);
  const targets = toRank(questions, (q) => stateOf(q, answers, tests.has(q.platformId)));
  if (targets.length > 0) unchanged(targets, last, lastAnswers);
  const said: NewEvent[] = [];
  for (const question of targets) {
    if (!tests.has(question.platformId))
      said.push(await enterTest(asked, work, question, queue.partyKey));
    said.push(await recordRankNow(work, question));
  }
  return { said, answer: await firstTest(db, projectId, questions) };
}

/**
 * Records the decision to run tests now, for each open question about a build whose test is among these that an order
 * raises: whoever sends that order has decided it. The test of an older version decides nothing about what users have.
 * Nothing is recorded for a proposer who may not decide.
 */
export async function decideRaised(
  work: Work,
  raised: readonly Build[],
): Promise<readonly NewEvent[]> {
  if (raised.length === 0 || !can(work.db.permit.asker.membership.role, "finding.answer"))
    return [];
  const { questions, answers } = await askedIn(work);
  const builds = new Set(raised.map(buildKey));
  const said: NewEvent[] = [];
  for (const question of questions) {
    if (!builds.has(buildKey(question)) || stateOf(question, answers, true) !== "open") continue;
    said.push(await recordRankNow(work, question));
  }
  return said;
}

/** The task is not stored with the decision: every vendor may read that, and only some may know the task. */
async function recordRankNow(work: Work, question: Question): Promise<NewEvent> {
  const answer = "rank_now";
  const id = await insertDecision(work.db, { ...buildOf(work, question), answer });
  return answered(question, id, { answer, reason: null, until: null });
}

/** The tests that are in some queue, by platform. */
async function testsOf(db: Reader, projectId: string, questions: readonly Question[]) {
  const found = await Promise.all(
    questions.map(async ({ platformId }) => {
      const test = await findOpenTest(db, projectId, platformId);
      return test === null ? [] : [[platformId, test] as const];
    }),
  );
  return new Map(found.flat());
}

/** The first ranked test, and the vendor whose queue it is in. */
async function firstTest(db: Reader, projectId: string, questions: readonly Question[]) {
  const tests = await testsOf(db, projectId, questions);
  const [first] = questions.flatMap(({ platformId }) => tests.get(platformId) ?? []);
  if (first === undefined) throw new Refusal("conflict");
  return first;
}

async function enterTest(asked: Asked, work: Work, question: Question, vendor: string) {
  const { version, platform, platformKey } = question;
  const ministry = await orNotFound(
    keys.findParty(work.db, work.projectId, asked.asker.membership.partyId),
  );
  const said = (name: string, what: string) => `${what}（${name} ${version}）`;
  const title: Words = {
    ja: said(platform.ja ?? platform.en ?? "", "通しの試験"),
    en: `Full-chain test (${platform.en ?? platform.ja ?? ""} ${version})`,
  };
  return enterTaskIn(work, {
    party: vendor,
    title,
    directedBy: ministry.key,
    version,
    platform: platformKey,
    fullChainTest: true,
  });
}

export interface CannotInput extends AnswerInput {
  readonly reason: Words | undefined;
}

/** Records for each platform why its owed test cannot be done. Refused: `reason-missing`, `conflict`. */
export async function recordCannot(asked: Asked, input: CannotInput): Promise<void> {
  await act(asked.asker, "finding.answer", { ...input, answer: "cannot" }, async (work) => {
    const meant = await asking(work, input);
    const { reason } = input;
    if (reason === undefined) throw new Refusal("reason-missing");
    const answer = "cannot";
    const said: NewEvent[] = [];
    for (const question of meant) {
      const id = await insertDecision(work.db, { ...buildOf(work, question), answer, reason });
      said.push(answered(question, id, { answer, reason, until: null }));
    }
    return { said, answer: null };
  });
}

const answered = (
  { version, platform, releaseId }: Question,
  id: string,
  said: Pick<EventBodies["decision-recorded"], "answer" | "reason" | "until" | "changes">,
): NewEvent => ({
  kind: "decision-recorded",
  body: { version, platform, ...said },
  subject: { kind: "decision", id },
  releaseId,
});
