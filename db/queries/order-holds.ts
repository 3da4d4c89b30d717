// Orders that were stopped after their approval, and orders that go on.
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Effect } from "@/server/domain/proposals/proposal";
import { type Given, prepared } from "../prepared";
import { member } from "../schema/identity";
import { orderHold } from "../schema/order-holds";
import { party } from "../schema/projects";
import { approval, proposal } from "../schema/proposals";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { stands } from "./standing-order";

export async function insertHold(
  db: Writer,
  values: typeof orderHold.$inferInsert,
): Promise<string> {
  return returned(await db.insert(orderHold).values(values).returning({ id: orderHold.id }));
}

/** Every stop of an order and every end of one, oldest first, with who did it. */
export const listHolds = prepared((db, projectId: Given<string>, proposalId: Given<string>) =>
  db
    .select({
      id: orderHold.id,
      kind: orderHold.kind,
      words: orderHold.words,
      recordedAt: orderHold.recordedAt,
      accountId: orderHold.accountId,
      name: member.name,
      memberRole: member.role,
      party: party.name,
    })
    .from(orderHold)
    .leftJoin(
      member,
      and(eq(member.projectId, orderHold.projectId), eq(member.accountId, orderHold.accountId)),
    )
    .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(orderHold.projectId, projectId), eq(orderHold.proposalId, proposalId)))
    .orderBy(asc(orderHold.sequence)),
);

const listLastHolds = prepared((db, projectId: Given<string>) =>
  db
    .selectDistinctOn([orderHold.proposalId], {
      kind: orderHold.kind,
      words: orderHold.words,
      recordedAt: orderHold.recordedAt,
      accountId: orderHold.accountId,
      role: member.role,
      name: member.name,
      id: proposal.id,
      number: proposal.number,
      queueId: proposal.queueId,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      proposedBy: proposal.proposedBy,
      effects: sql<Effect[]>`${proposal.effects}`,
      approvedBy: sql<
        readonly string[]
      >`coalesce((select jsonb_agg(a.account_id) from ${approval} a where a.project_id = ${proposal.projectId} and a.proposal_id = ${proposal.id}), '[]')`,
    })
    .from(orderHold)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, orderHold.projectId), eq(proposal.id, orderHold.proposalId)),
    )
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, orderHold.projectId), eq(member.accountId, orderHold.accountId)),
    )
    .where(and(eq(orderHold.projectId, projectId), stands))
    .orderBy(asc(orderHold.proposalId), desc(orderHold.sequence)),
);

/** The orders in force that are stopped, each with who stopped it, when and why. */
export async function listHeldOrders(db: Reader, projectId: string) {
  return (await listLastHolds(db, projectId)).filter(({ kind }) => kind === "held");
}
export type HeldOrder = Awaited<ReturnType<typeof listHeldOrders>>[number];

/** A stop of an order, or the end of one, as a letter tells it. null: a restart of the exercise has removed it. */
export async function findHold(db: Reader, projectId: string, id: string) {
  const [row] = await db
    .select({
      kind: orderHold.kind,
      words: orderHold.words,
      at: orderHold.recordedAt,
      role: member.role,
      number: proposal.number,
      party: party.name,
    })
    .from(orderHold)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, orderHold.projectId), eq(proposal.id, orderHold.proposalId)),
    )
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, orderHold.projectId), eq(member.accountId, orderHold.accountId)),
    )
    .where(and(eq(orderHold.projectId, projectId), eq(orderHold.id, id)));
  return row ?? null;
}
