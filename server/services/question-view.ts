// The questions about owed tests, how far each is answered, and who has seen it. Screens and acts read them here alike.
import {
  type AnswerRow,
  listAnswers,
  listQuestions,
  type QuestionRow,
  type SeenRow,
} from "@/db/queries/decisions";
import { listParties } from "@/db/queries/projects";
import { listPutOffs, type PutOffRow } from "@/db/queries/put-offs";
import { listOwedDistributions } from "@/db/queries/releases";
import { readIn } from "@/db/scope";
import { seenOf } from "../domain/acknowledgements/sightings";
import type { Day, Instant } from "../domain/calendar/day";
import { decisionsAbout } from "../domain/decisions/about-build";
import { permitFor } from "../domain/identity/permit";
import type { Role } from "../domain/identity/roles";
import { DEFAULT_ROUTE, type RouteStep } from "../domain/proposals/proposal";
import type { Words } from "../domain/words";
import { type AnswerInView, answersInView } from "./answers-view";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { type PutOff, putOffsAbout, readTypedBefore } from "./put-off-view";
import { orRefuse, Refusal } from "./refusal";

export type AnswerState = "open" | "ranked" | "cannot" | "deferred";

/** One platform's owed test that needs a decision, or has one that can be given again. */
export interface Question {
  readonly platformId: string;
  readonly platformKey: string;
  readonly platform: Words;
  /** The build that users have. */
  readonly releaseId: string;
  readonly version: string;
  readonly ordinal: number;
  readonly findingIds: readonly string[];
  readonly actors: readonly Role[];
  /** Whether a deferral is in force. */
  readonly deferred: boolean;
  /** Whether a waiver has ended and nobody has answered. */
  readonly ended: boolean;
}

/** The build that a finding is about. null: it names none. */
function buildOf({ label, address }: QuestionRow) {
  const { releaseId, platformId, platform: platformKey } = address;
  const { version, ordinal, platform } = label;
  return releaseId === null ||
    platformId === null ||
    platformKey === null ||
    version === null ||
    ordinal === null ||
    platform === null
    ? null
    : { platformId, platformKey, platform: platform.name, releaseId, version, ordinal };
}

/** The findings that ask for a decision, by platform. */
export function questionsOf(rows: readonly QuestionRow[], day: Day): readonly Question[] {
  const platforms = new Map<string, Question>();
  for (const row of rows) {
    const build = buildOf(row);
    if (build === null) continue;
    const { platformId } = build;
    const before = platforms.get(platformId);
    const deferred = row.rule === "waiver-in-force";
    const actors = row.actors.filter(({ from }) => from <= day).map(({ role }) => role);
    // The rows of a platform come newest version first, so the first is the version that users have.
    platforms.set(platformId, {
      ...(before ?? build),
      findingIds: [...(before?.findingIds ?? []), ...(deferred ? [] : [row.findingId])],
      actors: [...new Set([...(before?.actors ?? []), ...(deferred ? [] : actors)])],
      deferred: (before?.deferred ?? false) || deferred,
      ended: (before?.ended ?? false) || row.rule === "waiver-ended",
    });
  }
  return [...platforms.values()];
}

/**
 * How far a question is answered. An answer holds for the build that it was about: the next version owes its own test and
 * is asked about anew. An answer to rank holds while there is a test to rank.
 */
export function stateOf(
  question: Question,
  answers: readonly AnswerRow[],
  hasTest: boolean,
): AnswerState {
  if (question.deferred) return "deferred";
  const [last] = decisionsAbout(answers, question);
  if (last === undefined || question.ended) return "open";
  if (last.answer === "rank_now") return hasTest ? "ranked" : "open";
  return last.answer === "cannot" ? "cannot" : "open";
}

/** For each platform key, its last answer. A new answer must be based on it. */
export type LastAnswers = Readonly<Record<string, string>>;

/** The last answers to these questions. `answers` come newest first. */
export const lastAnswersOf = (
  questions: readonly Pick<Question, "platformId" | "platformKey">[],
  answers: readonly AnswerRow[],
): LastAnswers =>
  Object.fromEntries(
    questions.flatMap(({ platformId, platformKey }) => {
      const last = answers.find((answer) => answer.platformId === platformId);
      return last === undefined ? [] : [[platformKey, last.id]];
    }),
  );

export interface QuestionView {
  readonly state: AnswerState | "mixed";
  /** Newest first. */
  readonly answers: readonly AnswerInView[];
  /** Requests to put the tests off, of which nothing is decided. */
  readonly putOffs: readonly PutOff[];
  readonly mayAnswer: boolean;
  /** Whether the reader may ask to put off a test of which nobody has asked it. */
  readonly mayPutOff: boolean;
  /** The roles that must act. */
  readonly must: readonly Role[];
  /** Who has seen everything that is asked now. */
  readonly seen: readonly { readonly role: Role; readonly party: Words; readonly at: Instant }[];
  /** Of the others, who has seen a part, such as the question about the version before, and of which builds. */
  readonly seenInPart: readonly (QuestionView["seen"][number] & {
    readonly builds: readonly { readonly platform: Words; readonly version: string }[];
  })[];
  /** The roles that must act and of which nobody has seen everything. */
  readonly unseen: readonly Role[];
  /** The reader's role, if the reader sees the question for the first time. */
  readonly newTo: Role | null;
  /** The steps by which a new order would be approved. */
  readonly route: readonly RouteStep[];
  /** The builds still open if others are answered or asked to be put off, or an earlier answer is shown, otherwise empty. */
  readonly openBuilds: readonly { readonly platform: Words; readonly version: string }[];
  /**
   * The builds whose tests a decision to rank now can cover. Empty: that decision is on record, or a request to put them off
   * waits for its approval.
   */
  readonly ranks: readonly Pick<Question, "platformKey" | "platform" | "version">[];
  /** Sent along with every answer from the page. */
  readonly lastAnswers: LastAnswers;
}

/** What a decision to rank now covers: the open questions, or all of them if none is open and no test is ranked. */
export function toRank(
  questions: readonly Question[],
  stateBy: (question: Question) => AnswerState,
): readonly Question[] {
  const open = questions.filter((question) => stateBy(question) === "open");
  if (open.length > 0) return open;
  return questions.some((question) => stateBy(question) === "ranked") ? [] : questions;
}

/** The questions as the home screen shows them. null: nothing is asked. */
export function questionView(
  asked: Asked,
  questions: readonly Question[],
  {
    answers,
    putOffs,
    seen,
    route,
    hasTest,
    debtOrdinal,
  }: {
    readonly answers: readonly AnswerRow[];
    readonly putOffs: readonly PutOffRow[];
    readonly seen: readonly SeenRow[];
    readonly route: readonly RouteStep[];
    readonly hasTest: (platformId: string) => boolean;
    /** The version in which a platform's debt began. */
    readonly debtOrdinal: (platformId: string) => number;
  },
): QuestionView | null {
  if (questions.length === 0) return null;
  const { role } = asked.asker.membership;
  const given = answersOf(questions, answers, debtOrdinal);
  const stateBy = (q: Question) => stateOf(q, given, hasTest(q.platformId));
  const states = new Set(questions.map(stateBy));
  const [only] = states;
  const open = questions.filter((q) => stateBy(q) === "open");
  const requests = putOffsAbout(putOffs, questions, answers);
  /** Those that nobody has asked to put off: of the others the request waits for its approval. */
  const left = unproposed(open, requests);
  const findings = questions.flatMap(({ findingIds }) => findingIds);
  const must = [...new Set(questions.flatMap(({ actors }) => actors))];
  const { whole, part, unseen } = seenOf(findings, must, seen);
  const mine = new Set(
    seen.filter(({ accountId }) => accountId === asked.asker.account.id).map((s) => s.findingId),
  );
  const reads = mayNow(asked, "reading.mark");
  /** The combined state if the builds differ. */
  const among = open.length > 0 ? "open" : "mixed";
  const mayAnswer = mayNow(asked, "finding.answer");
  return {
    state: states.size === 1 && only !== undefined ? only : among,
    // Named only if something else was answered.
    openBuilds:
      left.length === questions.length && given.length === 0
        ? []
        : left.map(({ platform, version }) => ({ platform, version })),
    ranks: unproposed(toRank(questions, stateBy), requests).map(
      ({ platformKey, platform, version }) => ({
        platformKey,
        platform,
        version,
      }),
    ),
    answers: answersInView(given),
    putOffs: requests,
    lastAnswers: lastAnswersOf(questions, answers),
    mayAnswer,
    mayPutOff: mayAnswer && unproposed(questions, requests).length > 0,
    must,
    seen: firstOf(whole),
    seenInPart: partsOf(part, whole),
    unseen,
    newTo: reads && findings.some((finding) => !mine.has(finding)) ? role : null,
    route: route.length === 0 ? DEFAULT_ROUTE : route,
  };
}

/** The questions that nobody has asked to put off. */
const unproposed = (questions: readonly Question[], putOffs: readonly PutOff[]) =>
  questions.filter(
    (question) =>
      !putOffs.some(
        ({ status, platformKey }) => status === "open" && platformKey === question.platformKey,
      ),
  );

/** The answers about a debt that still runs. */
const answersOf = (
  questions: readonly Question[],
  answers: readonly AnswerRow[],
  debtOrdinal: (platformId: string) => number,
): readonly AnswerRow[] =>
  answers.filter(
    ({ platformId, ordinal }) =>
      questions.some((q) => q.platformId === platformId) && ordinal >= debtOrdinal(platformId),
  );

type Sighted = QuestionView["seen"][number];

const whoOf = ({ role, party }: Pick<SeenRow, "role" | "party">): string =>
  `${role} ${JSON.stringify(party)}`;

/** For each role of a party, when somebody first saw it. */
function firstOf(seen: readonly SeenRow[]): readonly Sighted[] {
  const first = new Map<string, Sighted>();
  for (const { role, party, at } of seen) {
    const key = whoOf({ role, party });
    if (!first.has(key)) first.set(key, { role, party, at });
  }
  return [...first.values()];
}

/** For each role of a party that has not seen the whole question: when it saw a part, and which builds that part is about. */
function partsOf(part: readonly SeenRow[], whole: readonly SeenRow[]): QuestionView["seenInPart"] {
  const done = new Set(whole.map(whoOf));
  return firstOf(part)
    .filter((one) => !done.has(whoOf(one)))
    .map((one) => {
      const builds = new Map<string, { platform: Words; version: string; position: number }>();
      for (const row of part)
        if (whoOf(row) === whoOf(one) && row.version !== null && row.platform !== null)
          builds.set(`${row.position} ${row.version}`, {
            platform: row.platform,
            version: row.version,
            position: row.position ?? 0,
          });
      return { ...one, builds: [...builds.values()].sort((a, b) => a.position - b.position) };
    });
}

/** Kinds of party that can hold a risk: those that commission or do the work, not those that only observe. */
const HOLDERS: readonly string[] = ["ministry", "office", "vendor"];

/** The data for the page on which a test is put off or declared impossible. Refused for anybody who may not answer. */
export async function readQuestion(asked: Asked) {
  orRefuse(permitFor(asked.asker, "finding.answer"));
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const [rows, answers, parties, owed, requests] = await Promise.all([
      listQuestions(db, projectId, asked.day),
      listAnswers(db, projectId),
      listParties(db, projectId),
      listOwedDistributions(db, projectId, asked.day),
      listPutOffs(db, projectId),
    ]);
    const questions = questionsOf(rows, asked.day);
    const putOffs = putOffsAbout(requests, questions, answers);
    const free = unproposed(questions, putOffs);
    return {
      day: asked.day,
      lastAnswers: lastAnswersOf(questions, answers),
      putOffs,
      /** The platforms whose test nobody has asked to put off. */
      free: free.map(({ platformKey }) => platformKey),
      /** What was typed for a request that was returned or withdrawn. null: there is none. */
      typed: await readTypedBefore(db, projectId, free),
      builds: questions.map(({ platformKey, platform, version, platformId }) => ({
        platformKey,
        platform,
        version,
        since: owed
          .filter((d) => d.platformId === platformId)
          .flatMap(({ distributedOn }) => distributedOn ?? [])
          .sort()[0],
      })),
      parties: parties
        .filter(({ kind }) => HOLDERS.includes(kind))
        .sort((a, b) => HOLDERS.indexOf(a.kind) - HOLDERS.indexOf(b.kind))
        .map(({ key, name }) => ({ key, name })),
    };
  });
}
