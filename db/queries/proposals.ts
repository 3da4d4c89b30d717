import { and, asc, desc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import type { Gist } from "@/server/domain/proposals/leading";
import type { Effect, RouteStep } from "@/server/domain/proposals/proposal";
import type { Content, RecordSubjectName } from "@/server/domain/proposals/subject";
import { type Given, prepared, preparedOne } from "../prepared";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import {
  approval,
  deputy,
  proposal,
  remark,
  remarkReminder,
  routeStep,
  subjectStep,
} from "../schema/proposals";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { takesPart } from "./taking-part";

const { inputs: _, ...decided } = getTableColumns(proposal);

/** A proposal without the inputs of its forecast: no decision reads them, and they are long. */
export type ProposalRow = Omit<typeof proposal.$inferSelect, "inputs">;

/** What the constraint `proposal_subject_check` holds of the proposal of a new order, and of one about a record. */
interface OrderPart {
  readonly recordKind: null;
  readonly partyId: string;
  readonly queueId: string;
  readonly baseVersion: number;
  readonly baseOrder: string[];
  readonly proposedOrder: string[];
  readonly effects: Effect[];
  readonly gist: Gist;
}
interface RecordPart {
  readonly recordKind: RecordSubjectName;
  readonly recordId: string;
  readonly content: Content;
}
export type OrderProposal = ProposalRow & OrderPart;
export type RecordProposal = ProposalRow & RecordPart;

type Kinded = Pick<ProposalRow, "recordKind">;
export const isOrder = <R extends Kinded>(row: R): row is R & OrderPart => row.recordKind === null;
export const isOfRecord = <R extends Kinded>(row: R): row is R & RecordPart =>
  row.recordKind !== null;

/** The steps by which proposals about a kind of record are decided. Empty: those of the project. */
export const listSubjectRoute = prepared((db, projectId: Given<string>, subject: Given<string>) =>
  db
    .select({ role: subjectStep.role, days: subjectStep.days })
    .from(subjectStep)
    .where(and(eq(subjectStep.projectId, projectId), eq(subjectStep.subject, subject)))
    .orderBy(asc(subjectStep.position)),
);

/** Sets the steps for one kind of record; none: they are those of the project again. */
export async function replaceSubjectRoute(
  db: Writer,
  projectId: string,
  subject: RecordSubjectName,
  steps: readonly RouteStep[],
): Promise<void> {
  await db
    .delete(subjectStep)
    .where(and(eq(subjectStep.projectId, projectId), eq(subjectStep.subject, subject)));
  if (steps.length > 0)
    await db
      .insert(subjectStep)
      .values(
        steps.map(({ role, days }, n) => ({ projectId, subject, position: n + 1, role, days })),
      );
}

/** The steps of a project's approval route, in order. Empty: no route has been set. */
export const listRoute = prepared((db, projectId: Given<string>) =>
  db
    .select({ role: routeStep.role, days: routeStep.days })
    .from(routeStep)
    .where(eq(routeStep.projectId, projectId))
    .orderBy(asc(routeStep.position)),
);

export async function replaceRoute(
  db: Writer,
  projectId: string,
  steps: readonly RouteStep[],
): Promise<void> {
  await db
    .insert(routeStep)
    .values(steps.map(({ role, days }, n) => ({ projectId, position: n + 1, role, days })))
    .onConflictDoUpdate({
      target: [routeStep.projectId, routeStep.position],
      set: { role: sql`excluded.role`, days: sql`excluded.days` },
    });
  await db
    .delete(routeStep)
    .where(and(eq(routeStep.projectId, projectId), gt(routeStep.position, steps.length)));
}

const namer = alias(member, "namer");

/** The deputies who take part in the project. */
export const listDeputies = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: deputy.id,
      role: deputy.role,
      fromOn: deputy.fromOn,
      untilOn: deputy.untilOn,
      accountId: member.accountId,
      name: member.name,
      memberRole: member.role,
      namedByName: namer.name,
      namedByRole: namer.role,
    })
    .from(deputy)
    .innerJoin(member, and(eq(member.projectId, deputy.projectId), eq(member.id, deputy.memberId)))
    .leftJoin(
      namer,
      and(eq(namer.projectId, deputy.projectId), eq(namer.accountId, deputy.namedBy)),
    )
    .where(and(eq(deputy.projectId, projectId), takesPart(member)))
    .orderBy(asc(deputy.fromOn)),
);

export async function insertDeputy(
  db: Writer,
  values: typeof deputy.$inferInsert,
): Promise<string> {
  return returned(await db.insert(deputy).values(values).returning({ id: deputy.id }));
}

/**
 * A deputy with the person's name. Writes of one project run one at a time, so the row cannot change within the
 * transaction.
 */
export async function findDeputy(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select({
      role: deputy.role,
      fromOn: deputy.fromOn,
      untilOn: deputy.untilOn,
      accountId: member.accountId,
      name: member.name,
    })
    .from(deputy)
    .innerJoin(member, and(eq(member.projectId, deputy.projectId), eq(member.id, deputy.memberId)))
    .where(and(eq(deputy.projectId, projectId), eq(deputy.id, id)));
  return row ?? null;
}

export async function deleteDeputy(db: Writer, projectId: string, id: string): Promise<void> {
  await db.delete(deputy).where(and(eq(deputy.projectId, projectId), eq(deputy.id, id)));
}

/** A member who takes part, locked so that the role cannot change until the transaction ends. */
export async function holdMember(
  db: Writer,
  projectId: string,
  by: { id: string } | { accountId: string },
) {
  const [row] = await db
    .select()
    .from(member)
    .where(
      and(
        eq(member.projectId, projectId),
        "id" in by ? eq(member.id, by.id) : eq(member.accountId, by.accountId),
        takesPart(member),
      ),
    )
    .for("share");
  return row ?? null;
}

/** The members who take part and whose role may decide a step. */
export const listDeciders = (db: Reader, projectId: string) =>
  db
    .select({
      id: member.id,
      accountId: member.accountId,
      name: member.name,
      role: member.role,
      party: party.name,
    })
    .from(member)
    .innerJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(
      and(
        eq(member.projectId, projectId),
        inArray(member.role, ["adviser", "executive"]),
        takesPart(member),
      ),
    )
    .orderBy(desc(member.role), asc(member.id));

/** The number of the next proposal. Writes of one project run one at a time, so no other proposal can take it. */
export async function nextNumber(db: Writer, projectId: string): Promise<number> {
  const [row] = await db
    .select({ next: sql<number>`x.next` })
    .from(sql`next_proposal_number(${projectId}) x(next)`);
  return row?.next ?? 1;
}

export async function insertProposal(
  db: Writer,
  values: typeof proposal.$inferInsert,
): Promise<string> {
  return returned(await db.insert(proposal).values(values).returning({ id: proposal.id }));
}

/** A proposal by its number. null: there is none that the asker may see. */
export async function findProposal(db: Reader, projectId: string, number: number) {
  const [row] = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.projectId, projectId), eq(proposal.number, number)));
  return row ?? null;
}

/** What a proposal is about. null: there is no such proposal that the asker may see. */
export const findProposalSubject = preparedOne(
  (db, projectId: Given<string>, number: Given<number>) =>
    db
      .select({ partyId: proposal.partyId, recordKind: proposal.recordKind })
      .from(proposal)
      .where(and(eq(proposal.projectId, projectId), eq(proposal.number, number))),
);

/** The vendor whose order a proposal changes. null: it is about something else, or there is none. */
export async function findOrderParty(db: Reader, projectId: string, number: number) {
  const subject = await findProposalSubject(db, projectId, number);
  return subject === null || subject.recordKind !== null ? null : subject.partyId;
}

/** A proposal by its number, locked until the transaction ends. */
export async function lockProposal(
  db: Writer,
  projectId: string,
  number: number,
): Promise<ProposalRow | null> {
  const [row] = await db
    .select(decided)
    .from(proposal)
    .where(and(eq(proposal.projectId, projectId), eq(proposal.number, number)))
    .for("update");
  return row ?? null;
}

/** The same for the proposal of a new order. null: it is about something else, or there is none. */
export async function lockOrderProposal(
  db: Writer,
  projectId: string,
  number: number,
): Promise<OrderProposal | null> {
  const row = await lockProposal(db, projectId, number);
  return row !== null && isOrder(row) ? row : null;
}

/** The proposals about a record, newest first. */
export const listRecordProposals = prepared(
  (db, projectId: Given<string>, record: Given<string>, id: Given<string>) =>
    db
      .select({
        number: proposal.number,
        status: proposal.status,
        proposedOn: proposal.proposedOn,
        decidedOn: proposal.decidedOn,
        stepDueOn: proposal.stepDueOn,
        route: proposal.route,
        step: proposal.step,
        proposedBy: proposal.proposedBy,
        content: proposal.content,
      })
      .from(proposal)
      .where(
        and(
          eq(proposal.projectId, projectId),
          eq(proposal.recordKind, sql`${record}`),
          eq(proposal.recordId, id),
        ),
      )
      .orderBy(desc(proposal.number))
      .limit(50),
);

export async function updateProposal(
  db: Writer,
  projectId: string,
  id: string,
  values: {
    status?: ProposalRow["status"];
    decidedOn?: Day;
    step?: number;
    stepDueOn?: Day | null;
    appliedVersion?: number | null;
    counterTo?: number | null;
    counterState?: ProposalRow["counterState"];
  },
): Promise<void> {
  await db
    .update(proposal)
    .set(values)
    .where(and(eq(proposal.projectId, projectId), eq(proposal.id, id)));
}

export async function insertApproval(
  db: Writer,
  values: typeof approval.$inferInsert,
): Promise<string> {
  return returned(await db.insert(approval).values(values).returning({ id: approval.id }));
}

/** The decided steps of a proposal, in order, with who decided. */
export const listApprovals = (db: Reader, projectId: string, proposalId: string) =>
  db
    .select({
      step: approval.step,
      role: approval.role,
      verdict: approval.verdict,
      words: approval.words,
      deputy: approval.deputy,
      plans: approval.plans,
      sealed: approval.sealed,
      seal: approval.seal,
      accountId: approval.accountId,
      name: member.name,
      recordedAt: approval.recordedAt,
      memberRole: member.role,
      party: party.name,
    })
    .from(approval)
    .leftJoin(
      member,
      and(eq(member.projectId, approval.projectId), eq(member.accountId, approval.accountId)),
    )
    .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(approval.projectId, projectId), eq(approval.proposalId, proposalId)))
    .orderBy(asc(approval.step));

export async function insertRemark(
  db: Writer,
  values: typeof remark.$inferInsert,
): Promise<string> {
  return returned(await db.insert(remark).values(values).returning({ id: remark.id }));
}

export async function insertReminder(
  db: Writer,
  values: typeof remarkReminder.$inferInsert,
): Promise<void> {
  await db.insert(remarkReminder).values(values);
}

/** The remarks on a proposal, oldest first, with their authors and the reminders of each. */
export const listRemarks = (db: Reader, projectId: string, proposalId: string) =>
  db
    .select({
      id: remark.id,
      kind: remark.kind,
      accountId: remark.accountId,
      words: remark.words,
      agrees: remark.agrees,
      estimates: remark.estimates,
      name: member.name,
      role: member.role,
      party: party.name,
      recordedAt: remark.recordedAt,
      on: sql<Day>`(${remark.recordedAt} at time zone 'Asia/Tokyo')::date::text`,
      side: remark.side,
      gaps: remark.gaps,
      reminders: sql<number>`(select count(*)::int from ${remarkReminder} e where e.project_id = ${remark.projectId} and e.remark_id = ${remark.id})`,
      remindedOn: sql<Day | null>`(select max((e.recorded_at at time zone 'Asia/Tokyo')::date)::text from ${remarkReminder} e where e.project_id = ${remark.projectId} and e.remark_id = ${remark.id})`,
    })
    .from(remark)
    .leftJoin(
      member,
      and(eq(member.projectId, remark.projectId), eq(member.accountId, remark.accountId)),
    )
    .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(remark.projectId, projectId), eq(remark.proposalId, proposalId)))
    .orderBy(asc(remark.recordedAt), asc(remark.side), asc(remark.id));
