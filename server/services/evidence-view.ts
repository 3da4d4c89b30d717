// What stands beside the button: what the environment reaches, the plan of the test, deadlines, what was said.
import { listPlatforms, listStages } from "@/db/queries/coverage";
import { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import {
  listDecisionsOf,
  listDueAmong,
  listFullChainCases,
  listStatementsSince,
  listTestsAmong,
} from "@/db/queries/evidence";
import type { ProposalRow } from "@/db/queries/proposals";
import { listWaivers } from "@/db/queries/waivers";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { provenanceOf } from "../domain/events/provenance";
import type { Rule } from "../domain/findings/finding";
import { termEnd } from "../domain/findings/waiver-term";
import type { AnsweredFinding } from "../domain/proposals/proposal";
import { summaryOf } from "../domain/proposals/proposal";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";

const TESTS = 10;
const DUE = 20;
const STATEMENTS = 10;

type Named = { readonly key: string; readonly name: Words };

/** Findings of one rule are one line, with the builds that they are about. */
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

/** The evidence of a proposal, read as of the moment asked about; its tests are those that it brings forward. */
export async function readEvidence(
  db: Reader,
  asked: Asked,
  { effects, answers }: Pick<ProposalRow, "effects" | "answers">,
) {
  const projectId = projectOf(asked);
  const { day } = asked;
  const raised = effects.filter(({ from, to }) => to < from).map(({ taskId }) => taskId);
  const { delayed } = summaryOf(effects);
  const [tests, stages, environments, reaches, platforms, due] = await Promise.all([
    listTestsAmong(db, projectId, raised, TESTS),
    listStages(db, projectId),
    listEnvironments(db, projectId),
    listEnvironmentReaches(db, projectId),
    listPlatforms(db, projectId),
    listDueAmong(
      db,
      projectId,
      delayed.map(({ taskId }) => taskId),
      DUE,
    ),
  ]);
  const releases = [...new Set(tests.map(({ releaseId }) => releaseId))];
  const since = first(tests.map(({ distributedOn }) => distributedOn));
  const tested = new Set(tests.map((test) => `${test.releaseId} ${test.platformId}`));
  const ofTests = (row: { readonly releaseId: string; readonly platformId: string }) =>
    tested.has(`${row.releaseId} ${row.platformId}`);
  const [cases, waivers, decisions, statements] = await Promise.all([
    tests.length === 0
      ? []
      : listFullChainCases(
          db,
          projectId,
          tests.map(({ platformId }) => platformId),
        ),
    Promise.all(releases.map((id) => listWaivers(db, projectId, id))),
    releases.length === 0 ? [] : listDecisionsOf(db, projectId, releases),
    since === null ? [] : listStatementsSince(db, projectId, releases, since, STATEMENTS),
  ]);
  return {
    /** Of each stage what every environment reaches of it, and how truly. */
    stages: stages.map(({ id, position, name }) => ({
      id,
      position,
      name,
      reaches: environments.flatMap((environment) => {
        const reach = reaches.find((r) => r.environmentId === environment.id && r.stageId === id);
        return reach === undefined
          ? []
          : [{ environmentId: environment.id, truth: reach.truth, words: reach.words }];
      }),
    })),
    environments: environments.map((environment) => ({
      id: environment.id,
      name: environment.name,
      readyOn: environment.readyOn,
      illustrative: environment.illustrative,
      provenance: provenanceOf(environment, environment.readyOn, day),
    })),
    tests: tests.map(({ releaseId: _, platformId, ...test }) => ({
      ...test,
      cases: cases.filter((each) => each.platformId === null || each.platformId === platformId),
      startsAfter: effects.find(({ taskId }) => taskId === test.id)?.startsAfter ?? null,
    })),
    due: due.map((row) => ({
      ...row,
      ...delayed.find(({ taskId }) => taskId === row.id),
    })),
    answered: answeredOf(answers, platforms),
    waivers: waivers.flat().flatMap((waiver) => {
      if (!ofTests(waiver)) return [];
      const end = termEnd({
        decidedOn: waiver.decidedOn,
        endsOn: waiver.endsOn,
        namesEnvironment: waiver.environmentId !== null,
        readyOn: waiver.environmentReadyOn,
        replacedOn: waiver.replacedOn,
      });
      const { id, platform, decidedOn, reason, risk, heldBy, illustrative } = waiver;
      return [
        {
          id,
          platform,
          decidedOn,
          reason,
          risk,
          heldBy,
          illustrative,
          endedOn: end !== null && end <= day ? end : null,
          provenance: provenanceOf(waiver, decidedOn, day),
        },
      ];
    }),
    decisions: decisions.filter(ofTests).map((decision) => ({
      ...decision,
      platform: platforms.find(({ id }) => id === decision.platformId)?.name ?? null,
    })),
    statements: statements.map((line) => ({
      ...line,
      provenance: provenanceOf(line, line.happenedOn, day),
    })),
  };
}
