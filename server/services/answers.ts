// What a finding about an owed test asks is answered: rank the test now, put it off, or say why it cannot be done.
import {
  insertDecision,
  insertSeen,
  listAnswers,
  listQuestions,
  listSeen,
} from "@/db/queries/decisions";
import * as keys from "@/db/queries/keys";
import { listQueues, lockQueue } from "@/db/queries/queues";
import { findOpenTest } from "@/db/queries/test-plans";
import { insertWaiver } from "@/db/queries/waivers";
import { type Reader, readIn } from "@/db/scope";
import { dayOf } from "../domain/calendar/instant";
import type { EventBodies, NewEvent } from "../domain/events/event";
import { permitFor } from "../domain/identity/permit";
import { type DeferralEntered, deferral } from "../domain/waivers/deferral";
import type { Words } from "../domain/words";
import { act, type Said, type Work } from "./act";
import { type Asked, projectOf } from "./asked";
import { enterTaskIn } from "./enter-task";
import { type Question, questionsOf, stateOf, toRank } from "./question-view";
import { orNotFound, orRefuse, Refusal } from "./refusal";

interface AnswerInput {
  /** Keys of the platforms about which it is said; absent: every one about which it is asked. */
  readonly platforms?: readonly string[] | undefined;
  readonly request?: string | undefined;
}

/** The questions that an answer is about. Refused: `conflict`, where nothing is asked any more. */
async function asking(asked: Asked, { platforms }: AnswerInput): Promise<readonly Question[]> {
  orRefuse(permitFor(asked.asker, "finding.answer"));
  const rows = await readIn(asked.scope, (db) => listQuestions(db, projectOf(asked), asked.day));
  const questions = questionsOf(rows, asked.day).filter(
    ({ platformKey }) => platforms === undefined || platforms.includes(platformKey),
  );
  if (questions.length === 0) throw new Refusal("conflict");
  return questions;
}

/** What every decision about a build has in common. */
const buildOf = ({ db, projectId, today }: Work, { releaseId, platformId, ended }: Question) => ({
  projectId,
  rule: ended ? "waiver-ended" : "untested-live",
  releaseId,
  platformId,
  decidedOn: today,
  accountId: db.permit.asker.account.id,
});

export interface Ranked {
  /** The vendor in whose queue the first of the tests stands, and its task. */
  readonly partyKey: string;
  readonly taskId: string;
}

/** Several lines of one answer. */
function lines(said: readonly NewEvent[]): Said {
  const [first, ...more] = said;
  if (first === undefined) throw new Refusal("nothing-changed");
  return [first, ...more];
}

/**
 * Decides to rank the owed tests now: of each platform that is open (where none is, of every one) it enters the test
 * where no queue has one, at the end of the prime contractor's, and records the decision. What stands as decided
 * is not recorded twice. Where a test stands is not changed: that is proposed and approved.
 * Refused: `conflict`, `not-found` (there is no queue).
 */
export async function rankNow(asked: Asked, { request }: Pick<AnswerInput, "request">) {
  const questions = await asking(asked, {});
  const ranked: Ranked[] = [];
  try {
    await act(asked.asker, "finding.answer", { request }, (work) => rankIn(asked, work, ranked));
  } catch (error) {
    // It stands as decided.
    if (!(error instanceof Refusal) || error.code !== "nothing-changed") throw error;
  }
  const { tests } = await readIn(asked.scope, (db) => standing(db, projectOf(asked), questions));
  const there = questions.flatMap(({ platformId }) => tests.get(platformId) ?? []);
  const [first] = [...ranked, ...there];
  if (first === undefined) throw new Refusal("conflict");
  return first;
}

/** The queue is locked first: of two who decide at the same moment the second finds it decided. */
async function rankIn(asked: Asked, work: Work, ranked: Ranked[]): Promise<Said> {
  const { db, projectId, today } = work;
  const [queue] = await listQueues(db, projectId);
  if (queue === undefined) throw new Refusal("not-found");
  await lockQueue(db, projectId, queue.partyId);
  const questions = questionsOf(await listQuestions(db, projectId, today), today);
  const { tests, answers } = await standing(db, projectId, questions);
  const targets = toRank(questions, (q) => stateOf(q, answers, tests.get(q.platformId) != null));
  const said: NewEvent[] = [];
  for (const question of targets) {
    let test = tests.get(question.platformId) ?? null;
    if (test === null) {
      const entered = await enterTest(asked, work, question, queue.partyKey);
      said.push(entered);
      test = { taskId: entered.subject.id, partyKey: queue.partyKey };
    }
    ranked.push(test);
    const answer = "rank_now";
    const { taskId } = test;
    const id = await insertDecision(db, { ...buildOf(work, question), answer, taskId });
    said.push(answered(question, id, { answer, reason: null, until: null }));
  }
  return lines(said);
}

/** The tests that stand in some queue, by platform, and the answers on record. */
async function standing(db: Reader, projectId: string, questions: readonly Question[]) {
  const [answers, ...found] = await Promise.all([
    listAnswers(db, projectId),
    ...questions.map(
      async ({ platformId }) =>
        [platformId, await findOpenTest(db, projectId, platformId)] as const,
    ),
  ]);
  return { answers, tests: new Map(found) };
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

export interface DeferInput extends AnswerInput, DeferralEntered {
  /** What else was weighed, and the risk in plain words. */
  readonly alternatives?: Words | undefined;
  readonly risk?: Words | undefined;
}

/**
 * Puts the owed tests off to a day: of each platform a decision that is itself a waiver with an end.
 * Refused: `day-missing`, `day-not-ahead`, `reason-missing`, `holder-missing`, `conflict`.
 */
export async function deferTest(asked: Asked, input: DeferInput): Promise<void> {
  const questions = await asking(asked, input);
  const { until, reason, heldBy } = orRefuse(deferral(input, dayOf(asked.asker.now)));
  await act(asked.asker, "finding.answer", { request: input.request }, async (work) => {
    const { db, projectId, today } = work;
    const holder = await orNotFound(keys.findPartyByKey(db, projectId, heldBy));
    const said: NewEvent[] = [];
    for (const question of questions) {
      const waiverId = await insertWaiver(db, {
        projectId,
        releaseId: question.releaseId,
        platformId: question.platformId,
        decidedOn: today,
        reason,
        alternatives: input.alternatives ?? null,
        risk: input.risk ?? null,
        heldBy: holder.id,
        endsOn: until,
      });
      const answer = "defer";
      const id = await insertDecision(db, { ...buildOf(work, question), answer, reason, waiverId });
      said.push(answered(question, id, { answer, reason, until }));
    }
    return lines(said);
  });
}

export interface CannotInput extends AnswerInput {
  readonly reason: Words | undefined;
}

/** Records of each platform why its owed test cannot be done. Refused: `reason-missing`, `conflict`. */
export async function recordCannot(asked: Asked, input: CannotInput): Promise<void> {
  const questions = await asking(asked, input);
  const { reason } = input;
  if (reason === undefined) throw new Refusal("reason-missing");
  await act(asked.asker, "finding.answer", { request: input.request }, async (work) => {
    const answer = "cannot";
    const said: NewEvent[] = [];
    for (const question of questions) {
      const id = await insertDecision(work.db, { ...buildOf(work, question), answer, reason });
      said.push(answered(question, id, { answer, reason, until: null }));
    }
    return lines(said);
  });
}

const answered = (
  { version, platform, releaseId }: Question,
  id: string,
  said: Pick<EventBodies["decision-recorded"], "answer" | "reason" | "until">,
): NewEvent => ({
  kind: "decision-recorded",
  body: { version, platform, ...said },
  subject: { kind: "decision", id },
  releaseId,
});

/** Keeps that the asker has been shown what is asked: of each platform once, and nothing where it is known. */
export async function markSeen(asked: Asked): Promise<void> {
  const { asker } = asked;
  orRefuse(permitFor(asker, "reading.mark"));
  const projectId = projectOf(asked);
  const [questions, seen] = await readIn(asked.scope, async (db) => {
    const [rows, known] = await Promise.all([
      listQuestions(db, projectId, asked.day),
      listSeen(db, projectId, asked.day),
    ]);
    return [questionsOf(rows, asked.day), known];
  });
  const mine = seen.filter(({ accountId }) => accountId === asker.account.id);
  for (const question of questions) {
    const fresh = question.findingIds.filter((id) => !mine.some((s) => s.findingId === id));
    if (fresh.length > 0) await markOne(asked, question, fresh);
  }
}

async function markOne(asked: Asked, question: Question, fresh: readonly string[]) {
  const { version, platform, releaseId } = question;
  try {
    await act(asked.asker, "reading.mark", {}, async ({ db, projectId }) => {
      const accountId = asked.asker.account.id;
      const member = await orNotFound(keys.findMemberOfAccount(db, projectId, accountId));
      // The same page open twice: the other was first.
      if ((await insertSeen(db, projectId, member.id, fresh)) === 0)
        throw new Refusal("nothing-changed");
      return {
        kind: "finding-seen",
        body: { version, platform },
        subject: { kind: "finding", id: fresh[0] ?? "" },
        releaseId,
      };
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "nothing-changed") throw error;
  }
}
