// The evidence beside the decision button: the reach of the environments, the plan of the test, deadlines, statements.
import { listPlatforms, listStages } from "@/db/queries/coverage";
import { listAnswers } from "@/db/queries/decisions";
import { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import { listDueAmong, listStatementsSince } from "@/db/queries/evidence";
import type { listApprovals, OrderProposal, ProposalRow } from "@/db/queries/proposals";
import { listWaivers } from "@/db/queries/waivers";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { planShown } from "../domain/coverage/test-plan";
import { decisionsAbout } from "../domain/decisions/about-build";
import { reachOn } from "../domain/environments/reach";
import { usableSince } from "../domain/environments/usable";
import { provenanceOf } from "../domain/events/provenance";
import type { Rule } from "../domain/findings/finding";
import type { Build } from "../domain/projects/state-index";
import { raisedBy } from "../domain/proposals/leading";
import type { AnsweredFinding, Effect } from "../domain/proposals/proposal";
import { summaryOf } from "../domain/proposals/proposal";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import { plansDigestOf } from "./digest";
import { mayNow } from "./may-now";
import { isOver } from "./owed";
import { readAll } from "./read-all";
import { planOf, readTests } from "./test-plans";

const DUE = 20;
const STATEMENTS = 10;

type Named = { readonly key: string; readonly name: Words };

/** Findings of one rule share a line that lists their builds. */
function answeredOf(answers: readonly AnsweredFinding[], platforms: readonly Named[]) {
  const lines = new Map<
    Rule,
    { rule: Rule; since: Day; builds: { version: string | null; platform: Words | null }[] }
  >();
  for (const { rule, since, version, platformKey } of answers) {
    const line = lines.get(rule) ?? { rule, since, builds: [] };
    lines.set(rule, line);
    if (since < line.since) line.since = since;
    const platform = platforms.find(({ key }) => key === platformKey)?.name ?? null;
    line.builds.push({ version, platform });
  }
  return [...lines.values()];
}

const first = (days: readonly (Day | null)[]): Day | null =>
  days.flatMap((day) => day ?? []).sort()[0] ?? null;

type Approval = Awaited<ReturnType<typeof listApprovals>>[number];

/** From what the evidence beside a decision is read. */
export interface EvidenceBasis extends Pick<ProposalRow, "status" | "answers" | "plans"> {
  /** What a new order does to the tasks of a queue. Empty: the proposal changes no order. */
  readonly effects: readonly Effect[];
  /** The builds of which the proposal speaks itself, with the days on which they were distributed. */
  readonly builds: readonly (Build & { readonly distributedOn: Day | null })[];
}

export const orderBasis = ({ status, answers, plans, effects }: OrderProposal): EvidenceBasis => ({
  status,
  answers,
  plans,
  effects,
  builds: [],
});

/** The evidence of a proposal as of the moment in question. Its tests are those that the proposal brings forward. */
export async function readEvidence(
  db: Reader,
  asked: Asked,
  { effects, answers, status, plans, builds }: EvidenceBasis,
  decided: readonly Approval[],
) {
  const projectId = projectOf(asked);
  const { day } = asked;
  const { delayed } = summaryOf(effects);
  const { tests, stages, environments, reaches, platforms, due } = await readAll({
    tests: readTests(db, projectId, raisedBy(effects)),
    stages: listStages(db, projectId),
    environments: listEnvironments(db, projectId),
    reaches: listEnvironmentReaches(db, projectId),
    platforms: listPlatforms(db, projectId),
    due: listDueAmong(
      db,
      projectId,
      delayed.map(({ taskId }) => taskId),
      DUE,
    ),
  });
  const spoken = [...tests, ...builds];
  const releases = [...new Set(spoken.map(({ releaseId }) => releaseId))];
  const since = first(spoken.map(({ distributedOn }) => distributedOn));
  const named = new Set(spoken.map((test) => `${test.releaseId} ${test.platformId}`));
  const tested = spoken.map(({ platformId }) => platformId);
  const ofTests = (row: { readonly releaseId: string; readonly platformId: string }) =>
    named.has(`${row.releaseId} ${row.platformId}`);
  const maySetPlan = mayNow(asked, "test-plan.set");
  const [waivers, decisions, statements] = await Promise.all([
    Promise.all(releases.map((id) => listWaivers(db, projectId, id))),
    releases.length === 0 ? [] : listAnswers(db, projectId),
    since === null ? [] : listStatementsSince(db, projectId, releases, since, STATEMENTS),
  ]);
  return {
    /** For each stage, how much of it every environment reaches, and how faithfully. */
    stages: stages.map(({ id, position, name }) => ({
      id,
      position,
      name,
      reaches: environments.flatMap((environment) => {
        const reach = reachOn(reaches, { environmentId: environment.id, stageId: id }, tested);
        return reach === undefined
          ? []
          : [{ environmentId: environment.id, truth: reach.truth, words: reach.words }];
      }),
    })),
    environments: environments.map((environment) => ({
      id: environment.id,
      name: environment.name,
      readyOn: usableSince(environment, day),
      illustrative: environment.illustrative,
      provenance: provenanceOf(environment, environment.readyOn, day),
    })),
    tests: tests.map((test) => ({
      id: test.id,
      version: test.version,
      platform: test.platform,
      platformKey: test.platformKey,
      partyKey: test.partyKey,
      illustrative: test.illustrative,
      ...planShown({ status, plans, decided }, planOf(test)),
      mayWrite: maySetPlan && status === "open" && test.status !== "done",
      startsAfter: effects.find(({ taskId }) => taskId === test.id)?.startsAfter ?? null,
    })),
    /** What the decider of an open proposal has in view. */
    plansDigest: plansDigestOf(tests.map(planOf)),
    due: due.map((row) => ({
      ...row,
      ...delayed.find(({ taskId }) => taskId === row.id),
    })),
    answered: answeredOf(answers, platforms),
    waivers: waivers.flat().flatMap((waiver) => {
      if (!ofTests(waiver)) return [];
      const { id, platform, decidedOn, reason, risk, heldBy, illustrative, certainty } = waiver;
      return [
        {
          id,
          platform,
          decidedOn,
          reason,
          risk,
          heldBy,
          illustrative,
          certainty,
          endedOn: isOver(waiver, day) ? waiver.end : null,
          provenance: provenanceOf(waiver, decidedOn, day),
        },
      ];
    }),
    /** What was decided about exactly the builds that the tests are of. */
    decisions: decisionsAbout(decisions, ...spoken).map(
      ({ id, decidedOn, answer, platform, version, reason, name, illustrative }) => ({
        id,
        decidedOn,
        answer,
        platform,
        version,
        reason,
        name,
        illustrative,
      }),
    ),
    statements: statements.map((line) => ({
      ...line,
      provenance: provenanceOf(line, line.happenedOn, day),
    })),
  };
}
