// What the rules about orders look at, and no more: the parties, what was proposed, what was said of it, what has changed since.
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { ProjectState, Thresholds } from "@/server/domain/projects/state";
import { acknowledgement } from "../schema/acknowledgements";
import { party, project } from "../schema/projects";
import { condition, proposal } from "../schema/proposals";
import type { Reader } from "../scope";
import { listApprovedPlans } from "./approved-plans";
import { proposalsOf, standingOf } from "./proposal-state";

export const DEFAULTS: Thresholds = {
  reportUnowned: 2,
  reportClimbs: [2, 5, 10],
  reportUntriaged: 5,
  reportIdle: 10,
  instructionUnacknowledged: 3,
};

type OrderState = Pick<ProjectState, "thresholds" | "parties" | "proposals" | "conditions">;

/** The part of a project's state that concerns orders, as the scope of `db` shows it. */
export async function findOrderState(db: Reader, projectId: string): Promise<OrderState> {
  const [projects, parties, proposals, answers, conditions] = await Promise.all([
    db
      .select({ thresholds: project.thresholds })
      .from(project)
      .where(eq(project.projectId, projectId)),
    db
      .select({ id: party.id, kind: party.kind, parentId: party.parentId })
      .from(party)
      .where(eq(party.projectId, projectId)),
    db
      .select({
        id: proposal.id,
        partyId: proposal.partyId,
        queueId: proposal.queueId,
        number: proposal.number,
        status: proposal.status,
        proposedOn: proposal.proposedOn,
        decidedOn: proposal.decidedOn,
        route: proposal.route,
        step: proposal.step,
        stepDueOn: proposal.stepDueOn,
        appliedVersion: proposal.appliedVersion,
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
          ne(acknowledgement.act, "read"),
        ),
      ),
    db
      .select({
        id: condition.id,
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
  ]);
  return {
    thresholds: { ...DEFAULTS, ...projects[0]?.thresholds },
    parties,
    proposals: proposalsOf(
      proposals,
      answers,
      parties,
      await listApprovedPlans(db, projectId, standingOf(proposals)),
    ),
    conditions,
  };
}
