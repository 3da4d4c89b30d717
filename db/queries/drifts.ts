// Approved orders whose starts or due dates differ from what was approved, and who changed what.
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { finding } from "../schema/findings";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { proposal } from "../schema/proposals";
import type { Reader } from "../scope";
import { heldOn } from "./held";

/** The `order-drifted` findings of a day, each with its order and vendor. */
export const listDriftedOrders = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      facts: finding.facts,
      since: finding.since,
      number: proposal.number,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
    })
    .from(finding)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, finding.projectId), eq(proposal.id, finding.subjectId)),
    )
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .where(and(heldOn(projectId, day), eq(finding.rule, "order-drifted")))
    .orderBy(asc(finding.since), asc(proposal.number)),
);

/** The names of these accounts as members of a project. */
export async function listNamesOf(db: Reader, projectId: string, accountIds: readonly string[]) {
  if (accountIds.length === 0) return [];
  return db
    .select({
      accountId: member.accountId,
      name: member.name,
      memberRole: member.role,
      party: party.name,
    })
    .from(member)
    .innerJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(member.projectId, projectId), inArray(member.accountId, [...accountIds])));
}
