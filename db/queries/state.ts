// Reads the slices of a project's state, each with one or two queries.
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { ORDER_ACTS } from "@/server/domain/acknowledgements/answer";
import type { Slice } from "@/server/domain/projects/slice";
import type { ProjectState } from "@/server/domain/projects/state";
import { groupBy } from "@/server/domain/projects/state-index";
import { thresholdsOf } from "@/server/domain/projects/thresholds";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { acknowledgement } from "../schema/acknowledgements";
import { platform, stage } from "../schema/chains";
import { contract } from "../schema/contracts";
import { coverage } from "../schema/coverage";
import { decision } from "../schema/decisions";
import { defect, defectDistribution } from "../schema/defects";
import { environment } from "../schema/environments";
import { party, project, source } from "../schema/projects";
import { condition, proposal } from "../schema/proposals";
import { distribution, release } from "../schema/releases";
import { report } from "../schema/reports";
import { response } from "../schema/responses";
import { statement } from "../schema/statements";
import { waiver } from "../schema/waivers";
import type { Reader } from "../scope";
import { READ_AGREED } from "./agreed-state";
import { listApprovedPlans } from "./approved-plans";
import { dated } from "./dated";
import { listDaysOff } from "./days-off";
import { completeOn, isOut } from "./distributed";
import { listEnvironmentReaches, listPurposes } from "./environments";
import { listExecutions } from "./executions";
import { said } from "./kept-verdict";
import { proposalsOf } from "./proposal-state";
import { findPublication } from "./publication-state";
import { listQueuesForRules, placedTasks, type RuledRow } from "./queued-tests";
import { stands } from "./standing-order";
import { listStandings } from "./standings";
import { listCases } from "./test-cases";
import { turnsOf } from "./test-moves";

/** The party that orders the work of a contract. */
const orderer = alias(party, "orderer");

/** The queues that have tests. Two slices are read from them, so they are asked for once. */
type Queued = () => Promise<readonly RuledRow[]>;
type Read<S extends Slice> = (
  db: Reader,
  projectId: string,
  queued: Queued,
) => Promise<ProjectState[S]>;

const listParties = prepared((db, projectId: Given<string>) =>
  db
    .select({ id: party.id, name: party.name, kind: party.kind, parentId: party.parentId })
    .from(party)
    .where(eq(party.projectId, projectId)),
);

const READ: { readonly [S in Slice]: Read<S> } = {
  thresholds: async (db, projectId) => {
    const [row] = await db
      .select({ thresholds: project.thresholds })
      .from(project)
      .where(eq(project.projectId, projectId));
    return thresholdsOf(row?.thresholds);
  },
  daysOff: (db, projectId) => listDaysOff(db, projectId).then((rows) => rows.map(({ on }) => on)),
  contracts: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: contract.id,
        key: sql<string>`concat(${party.key}, ':', ${orderer.key}, ':', ${contract.beginsOn})`,
        title: contract.title,
        partyId: contract.partyId,
        fromId: contract.fromPartyId,
        beginsOn: contract.beginsOn,
        endsOn: contract.endsOn,
      })
      .from(contract)
      .innerJoin(
        party,
        and(eq(party.projectId, contract.projectId), eq(party.id, contract.partyId)),
      )
      .innerJoin(
        orderer,
        and(eq(orderer.projectId, contract.projectId), eq(orderer.id, contract.fromPartyId)),
      )
      .where(eq(contract.projectId, projectId)),
  ),
  parties: listParties,
  stages: prepared((db, projectId: Given<string>) =>
    db
      .select({ id: stage.id, name: stage.name, position: stage.position, notFor: stage.notFor })
      .from(stage)
      .where(eq(stage.projectId, projectId)),
  ),
  platforms: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: platform.id,
        key: platform.key,
        name: platform.name,
        position: platform.position,
      })
      .from(platform)
      .where(eq(platform.projectId, projectId)),
  ),
  releases: prepared((db, projectId: Given<string>) =>
    db
      .select({ id: release.id, version: release.version, ordinal: release.ordinal })
      .from(release)
      .where(eq(release.projectId, projectId)),
  ),
  distributions: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: distribution.id,
        releaseId: distribution.releaseId,
        platformId: distribution.platformId,
        distributedOn: distribution.distributedOn,
        distributed: dated(distribution.distributedOn, distribution.distributedOnAt),
        completeOn: completeOn("distribution").as("complete_on"),
        takenBackOn: distribution.takenBackOn,
      })
      .from(distribution)
      .where(and(eq(distribution.projectId, projectId), isOut)),
  ),
  environments: async (db, projectId) => {
    const [environments, reaches] = await Promise.all([
      db
        .select({
          id: environment.id,
          key: environment.key,
          name: environment.name,
          readyOn: environment.readyOn,
          brokenOn: environment.brokenOn,
          askedAt: environment.askedAt,
        })
        .from(environment)
        .where(eq(environment.projectId, projectId)),
      listEnvironmentReaches(db, projectId),
    ]);
    const reached = groupBy(reaches, ({ environmentId }) => environmentId);
    return environments.map((each) => ({ ...each, reaches: reached.get(each.id) ?? [] }));
  },
  purposes: (db, projectId) => listPurposes(db, projectId),
  cases: (db, projectId) => listCases(db, projectId),
  standings: (db, projectId) => listStandings(db, projectId),
  verdicts: (db, projectId) =>
    db
      .select({
        distributionId: coverage.distributionId,
        verdict: coverage.verdict,
        relation: coverage.relation,
        verifiedOn: coverage.verifiedOn,
        reportedOn: coverage.reportedOn,
        passedAgainOn: coverage.passedAgainOn,
        passed: coverage.passed,
        without: coverage.without,
        failedOn: coverage.failedOn,
      })
      .from(coverage)
      .where(eq(coverage.projectId, projectId))
      .then((rows) => rows.map(said)),
  waivers: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: waiver.id,
        releaseId: waiver.releaseId,
        platformId: waiver.platformId,
        decidedOn: waiver.decidedOn,
        endsOn: waiver.endsOn,
        endsWhenReady: waiver.endsWhenReady,
        endsWhenReached: waiver.endsWhenReached,
        endsWhenOut: waiver.endsWhenOut,
      })
      .from(waiver)
      // What awaits its approval excuses nothing, whoever reads it.
      .where(
        and(
          eq(waiver.projectId, projectId),
          sql`${waiver.approvalState} is distinct from 'drafted'`,
        ),
      ),
  ),
  responses: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: response.id,
        releaseId: response.releaseId,
        platformId: response.platformId,
        decidedOn: response.decidedOn,
      })
      .from(response)
      .where(eq(response.projectId, projectId)),
  ),
  decisions: async (db, projectId) => {
    const rows = await db
      .select({
        id: decision.id,
        releaseId: decision.releaseId,
        platformId: decision.platformId,
        answer: decision.answer,
        decidedOn: decision.decidedOn,
        waiverId: decision.waiverId,
      })
      .from(decision)
      .where(eq(decision.projectId, projectId))
      .orderBy(asc(decision.recordedAt), asc(decision.id));
    return rows.map((row, sequence) => ({ ...row, sequence }));
  },
  tasks: async (_db, _projectId, queued) => placedTasks(await queued()),
  executions: listExecutions,
  defects: async (db, projectId) => {
    const open = and(eq(defect.projectId, projectId), isNull(defect.resolvedOn));
    const [defects, places] = await Promise.all([
      db
        .select({
          id: defect.id,
          key: defect.key,
          title: defect.title,
          severity: defect.severity,
          foundOn: defect.foundOn,
          found: dated(defect.foundOn, defect.foundOnAt),
          stageId: defect.stageId,
        })
        .from(defect)
        .where(open),
      db
        .select({
          defectId: defectDistribution.defectId,
          distributionId: defectDistribution.distributionId,
        })
        .from(defectDistribution)
        .innerJoin(
          defect,
          and(
            eq(defect.projectId, defectDistribution.projectId),
            eq(defect.id, defectDistribution.defectId),
          ),
        )
        .where(open),
    ]);
    const placed = groupBy(places, ({ defectId }) => defectId);
    return defects.map((each) => ({
      ...each,
      open: true,
      distributionIds: (placed.get(each.id) ?? []).map(({ distributionId }) => distributionId),
    }));
  },
  reports: async (db, projectId) => {
    const rows = await db
      .select({
        id: report.id,
        key: report.key,
        title: report.title,
        receivedOn: report.receivedOn,
        received: dated(report.receivedOn, report.receivedOnAt),
        releaseId: report.releaseId,
        platformId: report.platformId,
        stageId: report.stageId,
        ownerId: report.ownerMember,
        triagedOn: report.triagedOn,
        movedOn: report.movedOn,
      })
      .from(report)
      .where(and(eq(report.projectId, projectId), isNull(report.closedOn)));
    return rows.map((row) => ({ ...row, closed: false }));
  },
  statements: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: statement.id,
        words: statement.words,
        saidOn: statement.saidOn,
        releaseId: statement.releaseId,
        claim: statement.claim,
        answeredOn: statement.answeredOn,
      })
      .from(statement)
      .where(and(eq(statement.projectId, projectId), isNotNull(statement.claim))),
  ),
  publication: findPublication,
  feeds: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: source.id,
        title: source.title,
        heardAt: source.heardAt,
        allowedAge: source.allowedAge,
      })
      .from(source)
      .where(and(eq(source.projectId, projectId), isNotNull(source.allowedAge))),
  ),
  proposals: async (db, projectId) => {
    const [rows, answers, parties] = await Promise.all([
      db
        .select({
          id: proposal.id,
          number: proposal.number,
          partyId: proposal.partyId,
          title: sql<Words | null>`${proposal.content} -> 'title'`,
          status: proposal.status,
          proposedOn: proposal.proposedOn,
          decidedOn: proposal.decidedOn,
          route: proposal.route,
          step: proposal.step,
          stepDueOn: proposal.stepDueOn,
          stands,
        })
        .from(proposal)
        .where(
          and(eq(proposal.projectId, projectId), inArray(proposal.status, ["open", "approved"])),
        ),
      db
        .select({
          proposalId: acknowledgement.subjectId,
          partyId: acknowledgement.partyId,
          act: acknowledgement.act,
          at: acknowledgement.recordedAt,
        })
        .from(acknowledgement)
        .where(
          and(
            eq(acknowledgement.projectId, projectId),
            eq(acknowledgement.subjectKind, "proposal"),
            inArray(acknowledgement.act, [...ORDER_ACTS]),
          ),
        ),
      listParties(db, projectId),
    ]);
    return proposalsOf(rows, answers, parties);
  },
  plans: listApprovedPlans,
  turns: async (db, projectId, queued) => turnsOf(db, projectId, await queued()),
  conditions: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: condition.id,
        words: condition.words,
        partyId: condition.partyId,
        proposalId: condition.proposalId,
        dueOn: condition.dueOn,
        metOn: condition.metOn,
      })
      .from(condition)
      .innerJoin(
        proposal,
        and(eq(proposal.projectId, condition.projectId), eq(proposal.id, condition.proposalId)),
      )
      .where(
        and(
          eq(condition.projectId, projectId),
          isNull(condition.metOn),
          inArray(proposal.status, ["open", "approved"]),
        ),
      ),
  ),
  ...READ_AGREED,
};

type Slots = { [S in Slice]?: ProjectState[S] };

/** Reads these slices of a project's state within the scope of `db`. The rules read with the whole project in scope. */
export async function findSlices(
  db: Reader,
  projectId: string,
  slices: Iterable<Slice>,
): Promise<Partial<ProjectState>> {
  const state: Slots = {};
  let asked: ReturnType<Queued> | undefined;
  const queued = () => {
    asked ??= listQueuesForRules(db, projectId);
    return asked;
  };
  const read = async <S extends Slice>(slice: S): Promise<void> => {
    state[slice] = await READ[slice](db, projectId, queued);
  };
  await Promise.all([...slices].map(read));
  return state;
}
