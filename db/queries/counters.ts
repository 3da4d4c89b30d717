// The places that returned proposals were offered instead.
import { and, asc, eq, sql } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { proposal } from "../schema/proposals";
import type { Writer } from "../scope";

/** The offers that their proposers have neither sent nor thrown away. */
export const listOpenCounters = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      proposedBy: proposal.proposedBy,
      proposerRole: member.role,
      offeredOn: proposal.decidedOn,
    })
    .from(proposal)
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
    )
    // The literal is inlined, because with a parameter PostgreSQL does not use the partial index.
    .where(and(eq(proposal.projectId, projectId), sql`${proposal.counterState} = 'offered'`))
    .orderBy(asc(proposal.number)),
);

/** Ends the asker's open offers in a queue: a new order has been sent. */
export async function takeCounters(db: Writer, projectId: string, queueId: string): Promise<void> {
  await db
    .update(proposal)
    .set({ counterState: "taken" })
    .where(
      and(
        eq(proposal.projectId, projectId),
        eq(proposal.queueId, queueId),
        eq(proposal.proposedBy, db.permit.asker.account.id),
        eq(proposal.counterState, "offered"),
      ),
    );
}
