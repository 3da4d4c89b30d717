// The conditions of approvals.
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import type { Effect, StepRole } from "@/server/domain/proposals/proposal";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { condition, proposal } from "../schema/proposals";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { stands } from "./standing-order";

/** A condition that is not accepted as met, of an order in force or of an approval of a record. */
const open = and(
  isNull(condition.metOn),
  eq(proposal.status, "approved"),
  sql`(${stands} or ${proposal.recordKind} is not null)`,
);

export async function insertCondition(
  db: Writer,
  values: typeof condition.$inferInsert,
): Promise<string> {
  return returned(await db.insert(condition).values(values).returning({ id: condition.id }));
}

const update = async (
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<typeof condition.$inferInsert>,
): Promise<void> => {
  await db
    .update(condition)
    .set(values)
    .where(and(eq(condition.projectId, projectId), eq(condition.id, id)));
};

/** The task that a condition became. */
export const setConditionTask = (db: Writer, projectId: string, id: string, taskId: string) =>
  update(db, projectId, id, { taskId });

interface Shown {
  readonly shown: Words;
  readonly shownBy: string;
  readonly shownOn: Day;
}

export const showConditionMet = (db: Writer, projectId: string, id: string, shown: Shown) =>
  update(db, projectId, id, shown);

export const acceptCondition = (
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<Shown> & {
    readonly metOn: Day;
    readonly metBy: string;
    readonly acceptedFor: StepRole | null;
  },
) => update(db, projectId, id, values);

/** A condition and its proposal, locked until the transaction ends. */
export async function findCondition(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select({
      id: condition.id,
      words: condition.words,
      owner: condition.owner,
      shown: condition.shown,
      shownBy: condition.shownBy,
      metOn: condition.metOn,
      acceptor: condition.acceptor,
      number: proposal.number,
      status: proposal.status,
      partyId: proposal.partyId,
    })
    .from(condition)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, condition.projectId), eq(proposal.id, condition.proposalId)),
    )
    .where(and(eq(condition.projectId, projectId), eq(condition.id, id)))
    .for("update", { of: condition });
  return row ?? null;
}

const shower = alias(member, "shower");
const acceptor = alias(member, "acceptor");

/** The conditions of an approval by their days, with who showed that each is met and who accepted it. */
export const listConditions = (db: Reader, projectId: string, proposalId: string) =>
  db
    .select({
      id: condition.id,
      words: condition.words,
      dueOn: condition.dueOn,
      asTask: condition.asTask,
      taskId: condition.taskId,
      owner: condition.owner,
      beforeStart: condition.beforeStart,
      shown: condition.shown,
      shownOn: condition.shownOn,
      shownBy: condition.shownBy,
      shownRole: shower.role,
      metOn: condition.metOn,
      metRole: acceptor.role,
      acceptor: condition.acceptor,
      acceptedFor: condition.acceptedFor,
    })
    .from(condition)
    .leftJoin(
      shower,
      and(eq(shower.projectId, condition.projectId), eq(shower.accountId, condition.shownBy)),
    )
    .leftJoin(
      acceptor,
      and(eq(acceptor.projectId, condition.projectId), eq(acceptor.accountId, condition.metBy)),
    )
    .where(and(eq(condition.projectId, projectId), eq(condition.proposalId, proposalId)))
    .orderBy(asc(condition.dueOn), asc(condition.id));

/** What is not met of the conditions without which the work of an order in force must not begin. */
export const listBlockingConditions = prepared((db, projectId: Given<string>) =>
  db
    .select({
      words: condition.words,
      dueOn: condition.dueOn,
      effects: sql<Effect[]>`${proposal.effects}`,
    })
    .from(condition)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, condition.projectId), eq(proposal.id, condition.proposalId)),
    )
    .where(
      and(
        eq(condition.projectId, projectId),
        eq(condition.beforeStart, true),
        isNull(proposal.recordKind),
        open,
      ),
    )
    .orderBy(asc(condition.dueOn), asc(condition.id)),
);

/** By order in force and by side: the conditions that nobody has shown to be met. */
export const listUnshown = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      partyId: proposal.partyId,
      party: party.name,
      owner: condition.owner,
      since: proposal.decidedOn,
      dueOn: sql<Day>`min(${condition.dueOn})::text`,
    })
    .from(condition)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, condition.projectId), eq(proposal.id, condition.proposalId)),
    )
    .leftJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .where(
      and(
        eq(condition.projectId, projectId),
        isNotNull(condition.owner),
        isNull(condition.shown),
        open,
      ),
    )
    .groupBy(
      proposal.projectId,
      proposal.id,
      proposal.partyId,
      proposal.decidedOn,
      party.name,
      condition.owner,
    ),
);

/** By order in force and by acceptor: the conditions that were shown to be met and that nobody has accepted. */
export const listUnaccepted = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      partyId: proposal.partyId,
      party: party.name,
      acceptor: condition.acceptor,
      shownBy: sql<readonly string[]>`jsonb_agg(distinct ${condition.shownBy})`,
      since: sql<Day>`min(${condition.shownOn})::text`,
      dueOn: sql<Day>`min(${condition.dueOn})::text`,
    })
    .from(condition)
    .innerJoin(
      proposal,
      and(eq(proposal.projectId, condition.projectId), eq(proposal.id, condition.proposalId)),
    )
    .leftJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .where(
      and(
        eq(condition.projectId, projectId),
        isNotNull(condition.acceptor),
        isNotNull(condition.shown),
        open,
      ),
    )
    .groupBy(proposal.projectId, proposal.id, proposal.partyId, party.name, condition.acceptor),
);
