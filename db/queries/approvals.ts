// Lists of proposals, one line each: those that await a decision and those that were decided.
import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { TalkLine } from "@/server/domain/acknowledgements/talk";
import type { Day } from "@/server/domain/calendar/day";
import type { SaidOn } from "@/server/domain/waiting/sent";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { acknowledgement } from "../schema/acknowledgements";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { approval, proposal, remark, remarkReminder } from "../schema/proposals";
import type { Reader } from "../scope";
import type { ProposalRow } from "./proposals";
import { stands } from "./standing-order";

/** The title of the record that a proposal is about; null: it is about an order. */
const titleOfRecord = sql<Words | null>`${proposal.content} -> 'title'`;

/** Of a request to put a test off, the last day; null: it is about something else. */
const putsOffUntil = sql<Day | null>`case when ${proposal.content} ->> 'step' = 'ask' and ${proposal.content} -> 'values' ->> 'question' is not null then ${proposal.content} -> 'values' ->> 'endsOn' end`;

/** The open proposals, by deadline, with the data that decides who must act on each. */
export const listOpenSteps = prepared((db, projectId: Given<string>, limit: Given<number>) =>
  db
    .select({
      id: proposal.id,
      recordKind: proposal.recordKind,
      title: titleOfRecord,
      putsOffUntil,
      number: proposal.number,
      status: proposal.status,
      partyId: proposal.partyId,
      party: party.name,
      partyKey: party.key,
      proposedBy: proposal.proposedBy,
      route: proposal.route,
      step: proposal.step,
      stepDueOn: proposal.stepDueOn,
      proposerRole: member.role,
      stepSince: sql<Day>`coalesce((select max((a.recorded_at at time zone 'Asia/Tokyo')::date) from ${approval} a where a.project_id = ${proposal.projectId} and a.proposal_id = ${proposal.id}), ${proposal.proposedOn})::text`,
      decidedBy: sql<
        readonly string[]
      >`coalesce((select jsonb_agg(a.account_id) from ${approval} a where a.project_id = ${proposal.projectId} and a.proposal_id = ${proposal.id}), '[]')`,
      said: sql<
        readonly SaidOn[]
      >`coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'accountId', r.account_id, 'side', r.side, 'on', (r.recorded_at at time zone 'Asia/Tokyo')::date::text, 'reminders', m.times, 'remindedOn', m.last) order by r.recorded_at, r.side, r.id) from ${remark} r cross join lateral (select count(*) as times, max((e.recorded_at at time zone 'Asia/Tokyo')::date)::text as last from ${remarkReminder} e where e.project_id = r.project_id and e.remark_id = r.id) m where r.project_id = ${proposal.projectId} and r.proposal_id = ${proposal.id}), '[]')`,
    })
    .from(proposal)
    .leftJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
    )
    .where(and(eq(proposal.projectId, projectId), eq(proposal.status, "open")))
    .orderBy(asc(proposal.stepDueOn), asc(proposal.number))
    .limit(limit),
);

/** The start that an order was to bring forward; null: none, or unknown. */
const startsOn = sql<Day | null>`${proposal.gist} ->> 'startsOn'`;

interface AskedOn extends TalkLine {
  readonly on: Day;
}

/** The orders in force, one for each queue that has one, with the parties that have answered and what they asked. */
export const listOrdersInForce = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      approvedOn: proposal.decidedOn,
      startsOn,
      proposedBy: proposal.proposedBy,
      proposerRole: member.role,
      route: proposal.route,
      answered: sql<
        readonly string[]
      >`coalesce((select jsonb_agg(a.party_id) from ${acknowledgement} a where a.project_id = ${proposal.projectId} and a.subject_kind = 'proposal' and a.subject_id = ${proposal.id} and a.act in ('acknowledged', 'reserved', 'objected')), '[]')`,
      talk: sql<
        readonly AskedOn[]
      >`coalesce((select jsonb_agg(jsonb_build_object('partyId', a.party_id, 'act', a.act, 'on', (a.recorded_at at time zone 'Asia/Tokyo')::date::text) order by a.recorded_at, a.id) from ${acknowledgement} a where a.project_id = ${proposal.projectId} and a.subject_kind = 'proposal' and a.subject_id = ${proposal.id} and a.act in ('asked', 'reserved', 'replied')), '[]')`,
    })
    .from(proposal)
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
    )
    .where(and(eq(proposal.projectId, projectId), eq(proposal.status, "approved"), stands))
    .orderBy(asc(proposal.number)),
);

/** The title of the task that a proposal moves above all, even if it was withdrawn since. null: it moves none. */
const titleOfLead = sql<Words | null>`(select t.title from task_titles(${proposal.projectId}, array[(${proposal.gist} -> 'lead' ->> 'taskId')::uuid]) t)`;

/**
 * The proposals with the given statuses, one line each: whose queue it is, the most important move, how many tasks it
 * delays and by how much. Open proposals come by deadline, decided ones newest first.
 */
export const listProposalLines = (
  db: Reader,
  projectId: string,
  statuses: readonly ProposalRow["status"][],
  limit: number,
  offset: number,
) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      status: proposal.status,
      recordKind: proposal.recordKind,
      party: party.name,
      proposer: member.name,
      proposedOn: proposal.proposedOn,
      decidedOn: proposal.decidedOn,
      route: proposal.route,
      step: proposal.step,
      stepDueOn: proposal.stepDueOn,
      illustrative: proposal.illustrative,
      title: sql<Words | null>`coalesce(${titleOfRecord}, ${titleOfLead})`,
      putsOffUntil,
      changes: sql<boolean>`coalesce(${proposal.content} -> 'changed' <> '{}', false)`,
      gist: proposal.gist,
    })
    .from(proposal)
    .leftJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .leftJoin(
      member,
      and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
    )
    .where(and(eq(proposal.projectId, projectId), inArray(proposal.status, [...statuses])))
    .orderBy(asc(proposal.stepDueOn), desc(proposal.decidedOn), desc(proposal.number))
    .limit(limit)
    .offset(offset);
export type ProposalLine = Awaited<ReturnType<typeof listProposalLines>>[number];

export const countProposals = prepared((db, projectId: Given<string>) =>
  db
    .select({ status: proposal.status, total: count() })
    .from(proposal)
    .where(eq(proposal.projectId, projectId))
    .groupBy(proposal.status),
);

/** The proposals that are open or in force and answer findings about owed tests, newest first. */
export const listAnsweringProposals = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      partyKey: party.key,
      status: proposal.status,
      approvedOn: proposal.decidedOn,
      route: proposal.route,
      step: proposal.step,
      stepDueOn: proposal.stepDueOn,
      answers: proposal.answers,
      startsOn,
      receivedOn: sql<Day | null>`(select min((a.recorded_at at time zone 'Asia/Tokyo')::date)::text from ${acknowledgement} a where a.project_id = ${proposal.projectId}
        and a.subject_kind = 'proposal' and a.subject_id = ${proposal.id} and a.party_id = ${proposal.partyId}
        and a.act in ('acknowledged', 'reserved'))`,
    })
    .from(proposal)
    .innerJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .where(
      and(
        eq(proposal.projectId, projectId),
        sql`(${proposal.status} = 'open' or (${proposal.status} = 'approved' and ${stands}))`,
        sql`jsonb_array_length(${proposal.answers}) > 0`,
      ),
    )
    .orderBy(desc(proposal.number)),
);
export type AnsweringProposal = Awaited<ReturnType<typeof listAnsweringProposals>>[number];
