import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { ORDER_ACTS } from "@/server/domain/acknowledgements/answer";
import type { Effect } from "@/server/domain/proposals/proposal";
import { type Given, prepared, preparedOne, type Value } from "../prepared";
import { acknowledgement } from "../schema/acknowledgements";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { proposal } from "../schema/proposals";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { stands } from "./standing-order";

export async function insertAcknowledgement(
  db: Writer,
  values: typeof acknowledgement.$inferInsert,
): Promise<string> {
  return returned(
    await db.insert(acknowledgement).values(values).returning({ id: acknowledgement.id }),
  );
}

const ofOrder = (projectId: Value<string>, proposalId: Value<string>) =>
  and(
    eq(acknowledgement.projectId, projectId),
    eq(acknowledgement.subjectKind, "proposal"),
    eq(acknowledgement.subjectId, proposalId),
  );

/** What the vendors of the chain did with an order and asked about it, and what was replied to each, oldest first. */
export const listOrderAnswers = prepared(
  (db, projectId: Given<string>, proposalId: Given<string>) =>
    db
      .select({
        partyId: acknowledgement.partyId,
        memberId: acknowledgement.memberId,
        act: acknowledgement.act,
        words: acknowledgement.words,
        role: member.role,
        at: acknowledgement.recordedAt,
      })
      .from(acknowledgement)
      .leftJoin(
        member,
        and(
          eq(member.projectId, acknowledgement.projectId),
          eq(member.id, acknowledgement.memberId),
        ),
      )
      .where(ofOrder(projectId, proposalId))
      .orderBy(asc(acknowledgement.recordedAt)),
);

/** The parties that have received an order or objected to it. */
export async function listAnswered(
  db: Reader,
  projectId: string,
  proposalId: string,
): Promise<string[]> {
  const rows = await db
    .select({ partyId: acknowledgement.partyId })
    .from(acknowledgement)
    .where(and(ofOrder(projectId, proposalId), inArray(acknowledgement.act, [...ORDER_ACTS])));
  return rows.map(({ partyId }) => partyId);
}

/** Whether a person has read an order. */
export async function hasRead(
  db: Reader,
  projectId: string,
  proposalId: string,
  memberId: string,
): Promise<boolean> {
  const rows = await db
    .select({ one: sql`1` })
    .from(acknowledgement)
    .where(
      and(
        ofOrder(projectId, proposalId),
        eq(acknowledgement.act, "read"),
        eq(acknowledgement.memberId, memberId),
      ),
    );
  return rows.length > 0;
}

/** The order in force in a queue and who proposed it. null: no order has been approved. */
export const findStandingOrder = preparedOne(
  (db, projectId: Given<string>, queueId: Given<string>) =>
    db
      .select({
        id: proposal.id,
        number: proposal.number,
        reason: proposal.reason,
        effects: sql<Effect[]>`${proposal.effects}`,
        order: sql<string[]>`${proposal.proposedOrder}`,
        approvedOn: proposal.decidedOn,
        role: member.role,
        party: party.name,
      })
      .from(proposal)
      .leftJoin(
        member,
        and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
      )
      .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
      .where(and(eq(proposal.projectId, projectId), eq(proposal.queueId, queueId), stands)),
);
