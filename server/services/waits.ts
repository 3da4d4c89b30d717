// What has been sent and not answered, read once for everything that shows it: home, the menu, the list of projects.
import { listOpenSteps, listOrdersInForce } from "@/db/queries/approvals";
import { listOpenChanges } from "@/db/queries/change-requests";
import { listUnaccepted, listUnshown } from "@/db/queries/conditions";
import { listOpenCounters } from "@/db/queries/counters";
import { listEnvironments, listPurposes } from "@/db/queries/environments";
import { listOpenEscalations } from "@/db/queries/escalations";
import { listDecisions } from "@/db/queries/findings";
import { listOpenInstructions } from "@/db/queries/instructions";
import { listRanks } from "@/db/queries/members";
import { listHeldOrders } from "@/db/queries/order-holds";
import { listParties } from "@/db/queries/projects";
import { listDeputies } from "@/db/queries/proposals";
import { findThresholds } from "@/db/queries/reports";
import { findNextReview } from "@/db/queries/reviews";
import { listRisksLeft } from "@/db/queries/risks";
import { listStoppedTasks } from "@/db/queries/stopped-tasks";
import { listUndertakings } from "@/db/queries/undertakings";
import { type Reader, readIn } from "@/db/scope";
import { leftToReply } from "../domain/acknowledgements/talk";
import { businessDaysBetween } from "../domain/calendar/business-days";
import { dayOf } from "../domain/calendar/instant";
import { askedOf, partiesLeft } from "../domain/environments/purpose";
import { usableSince } from "../domain/environments/usable";
import type { Rule } from "../domain/findings/finding";
import { can } from "../domain/identity/permissions";
import type { Membership } from "../domain/identity/standing";
import { chainTo } from "../domain/proposals/subcontract";
import type { RecordSubjectName } from "../domain/proposals/subject";
import type { Level } from "../domain/reports/escalation";
import type { OpenProposal, Sent, UnansweredOrder } from "../domain/waiting/sent";
import { PROPOSAL_WAITS, type Wait, type WaitReader } from "../domain/waiting/wait";
import { resumableWait, threadWait, waitsOf } from "../domain/waiting/waits";
import { sharedUntil } from "../domain/waivers/sharing";
import type { Words } from "../domain/words";
import type { Asked } from "./asked";
import type { Counting } from "./calendar";
import { readUnread } from "./comments";
import { executivesOf } from "./levels";
import { readAll } from "./read-all";

/** The maximum number of open proposals read, nearest deadline first. */
export const OPEN = 200;

export type OpenStep = Awaited<ReturnType<typeof listOpenSteps>>[number];
type DeputyRow = Awaited<ReturnType<typeof listDeputies>>[number];
type ChangeRow = Awaited<ReturnType<typeof listOpenChanges>>[number];

/** Who reads, in which project, on which day. */
interface WaitQuestion extends Counting {
  readonly accountId: string;
  readonly membership: Membership;
}

export const questionOf = ({ asker, day, calendar }: Asked): WaitQuestion => ({
  accountId: asker.account.id,
  membership: asker.membership,
  day,
  calendar,
});

const readerOf = ({ accountId, membership }: WaitQuestion): WaitReader => {
  const { role, partyId, parties, whole } = membership;
  return { accountId, role, partyId, parties: whole ? [] : parties };
};

const proposalOf = ({ partyId, party, partyKey: _, ...step }: OpenStep): OpenProposal => ({
  ...step,
  party: partyId === null || party === null ? null : { id: partyId, name: party },
});

const NOTHING_ELSE = {
  orders: [],
  stopped: [],
  stuck: [],
  resumable: [],
  counters: [],
  conditions: [],
  acceptances: [],
  risks: [],
  changes: [],
  undertakings: [],
  instructions: [],
  escalations: [],
  reviews: [],
  purposes: [],
  threads: [],
  receiptDays: 0,
} as const;

/** Only what open proposals wait for: the part of the list of {@link readWaits} that the page of approvals shows. */
export const waitsOfSteps = (
  question: WaitQuestion,
  steps: readonly OpenStep[],
  deputies: readonly DeputyRow[],
) =>
  waitsOf(
    { ...NOTHING_ELSE, proposals: steps.map(proposalOf), deputies },
    readerOf(question),
    question.day,
    question.calendar,
  );

/** What a wait is about, in words and with its address. */
type WaitSubject =
  | {
      readonly of: "proposal";
      readonly number: number;
      /** The vendor whose queue it is about. */
      readonly party: Words;
      readonly partyKey: string;
    }
  | {
      readonly of: "request";
      readonly number: number;
      /** The record whose approval is asked for. */
      readonly record: RecordSubjectName;
      readonly title: Words;
      /** Whether it is to put a test off. */
      readonly putsOff: boolean;
    }
  | { readonly of: "change"; readonly change: ChangeRow }
  | {
      readonly of: "task";
      readonly id: string;
      readonly title: Words;
      readonly partyKey: string;
    }
  | {
      readonly of: "thread";
      readonly id: string;
      readonly title: Words;
      readonly partyKey: string;
      /** How many comments are new. */
      readonly comments: number;
    }
  | { readonly of: "risk"; readonly version: string; readonly platform: Words }
  | { readonly of: "undertaking"; readonly title: Words }
  | { readonly of: "instruction"; readonly id: string; readonly title: Words }
  | {
      readonly of: "report";
      readonly key: string;
      readonly title: Words;
      /** The level to which it was passed. */
      readonly level: Level;
    }
  | { readonly of: "review" }
  /** A test environment. */
  | { readonly of: "purpose"; readonly title: Words };

export interface WaitInView extends Wait {
  readonly subject: WaitSubject;
  /** Business days since it was sent. */
  readonly waited: number;
  /** Business days until it is due; negative: it is late by so many; null: no day was set. */
  readonly left: number | null;
}

/** The vendors of each order's chain that have not answered or wait for a reply, and of which the reader may know. */
function unanswered(
  orders: Awaited<ReturnType<typeof listOrdersInForce>>,
  parties: Awaited<ReturnType<typeof listParties>>,
  { whole, parties: seen }: Membership,
): UnansweredOrder[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  return orders.flatMap(({ partyId, approvedOn, answered, talk, ...order }) => {
    if (approvedOn === null) return [];
    const told = chainTo(parties, partyId).flatMap((each) => {
      const party = byId.get(each);
      return party === undefined || !(whole || seen.includes(each)) ? [] : [party];
    });
    const silent = told.filter(({ id }) => !answered.includes(id));
    const asks = told.flatMap((party) => {
      const left = leftToReply(talk, party.id);
      return left === null ? [] : [{ party, reserved: left.reserved, on: left.first.on }];
    });
    return [{ ...order, approvedOn, silent, asks }];
  });
}

/**
 * Everything that has been sent in one project and not answered: what waits for the reader, and what waits for others.
 * Of responsibilities it lists those that the reader's own party is asked to accept.
 */
export async function readWaits(db: Reader, question: WaitQuestion) {
  const { membership, day, calendar } = question;
  const { projectId, partyId, role } = membership;
  const {
    steps,
    deputies,
    orders,
    held,
    stopped,
    counters,
    unshown,
    unaccepted,
    risks,
    changes,
    undertakings,
    instructions,
    escalations,
    ranks,
    reviews,
    environments,
    purposes,
    threads,
    parties,
    thresholds,
  } = await readAll({
    steps: listOpenSteps(db, projectId, OPEN),
    deputies: listDeputies(db, projectId),
    orders: listOrdersInForce(db, projectId),
    held: listHeldOrders(db, projectId),
    stopped: listStoppedTasks(db, projectId),
    counters: listOpenCounters(db, projectId),
    unshown: listUnshown(db, projectId),
    unaccepted: listUnaccepted(db, projectId),
    // Every vendor is asked for its own word; the risks of others are not listed.
    risks: role === "vendor_manager" ? listRisksLeft(db, projectId, partyId) : [],
    changes: listOpenChanges(db, projectId),
    undertakings: can(role, "undertaking.answer") ? listUndertakings(db, projectId, partyId) : [],
    instructions: listOpenInstructions(db, projectId),
    escalations: listOpenEscalations(db, projectId),
    ranks: listRanks(db, projectId, question.accountId),
    reviews: findNextReview(db, projectId),
    environments: listEnvironments(db, projectId),
    purposes: listPurposes(db, projectId),
    threads: readUnread(db, question),
    parties: listParties(db, projectId),
    thresholds: findThresholds(db, projectId),
  });
  const unshared = environments.flatMap((environment) => {
    const asked = askedOf(calendar, environment, thresholds.purposeUnshared);
    if (asked === null) return [];
    const seen = parties.filter(({ id }) => membership.whole || membership.parties.includes(id));
    return partiesLeft(environment, seen, purposes).map((party) => ({
      id: `purpose ${environment.id} ${party.id}`,
      title: environment.name,
      party: { id: party.id, name: party.name },
      ...asked,
    }));
  });
  const sent: Sent = {
    proposals: steps.map(proposalOf),
    orders: unanswered(orders, parties, membership),
    stopped: held.map(({ id, proposedBy, approvedBy, role: by, recordedAt }) => ({
      id,
      by: [proposedBy, ...approvedBy],
      role: by,
      since: dayOf(recordedAt),
    })),
    counters: counters.flatMap(({ offeredOn, ...counter }) =>
      offeredOn === null ? [] : [{ ...counter, since: offeredOn }],
    ),
    conditions: unshown.flatMap(({ partyId: of, party, owner, since, ...order }) =>
      owner === null || since === null
        ? []
        : [
            {
              ...order,
              owner,
              since,
              party: of === null || party === null ? null : { id: of, name: party },
            },
          ],
    ),
    acceptances: unaccepted.flatMap(({ acceptor, ...order }) =>
      acceptor === null ? [] : [{ ...order, acceptor }],
    ),
    changes: changes.flatMap(({ id, ownerId, owner, askedOn }) =>
      owner === null ? [] : [{ id, owner: { id: ownerId, name: owner }, askedOn }],
    ),
    stuck: stopped.flatMap(({ id, awaitsId, awaits, stoppedOn }) =>
      awaitsId === null || awaits === null || stoppedOn === null
        ? []
        : [{ id, awaits: { id: awaitsId, name: awaits }, since: stoppedOn }],
    ),
    resumable: stopped.flatMap(({ id, partyId: of, party, ...standing }) => {
      const since = usableSince(standing, day);
      return since === null ? [] : [{ id, party: { id: of, name: party }, since }];
    }),
    risks: risks.map(({ id, decidedOn }) => ({
      id,
      party: { id: partyId, name: membership.partyName },
      since: decidedOn,
      dueOn: sharedUntil(calendar, decidedOn),
    })),
    undertakings: undertakings.map(({ id, askedOn }) => ({
      id,
      party: { id: partyId, name: membership.partyName },
      since: askedOn,
    })),
    instructions: instructions.map(({ fromId, from, toId, to, ...instruction }) => ({
      ...instruction,
      from: { id: fromId, name: from },
      to: { id: toId, name: to },
    })),
    escalations: escalations.map(({ id, level, since, owner }) => ({
      id,
      level,
      since,
      by:
        level === "official" ? [owner].filter((each) => each !== null) : executivesOf(ranks, level),
    })),
    reviews: reviews.flatMap(({ dueOn, parties: named, ...next }) =>
      dueOn === null ? [] : [{ ...next, dueOn, parties: named ?? [] }],
    ),
    purposes: unshared,
    threads,
    deputies,
    receiptDays: thresholds.instructionUnacknowledged,
  };
  const subjects = new Map<string, WaitSubject>([
    ...[...steps, ...orders, ...counters].flatMap(({ id, number, party, partyKey }) =>
      party === null || partyKey === null
        ? []
        : [[id, { of: "proposal", number, party, partyKey }] as const],
    ),
    ...steps.flatMap(({ id, number, recordKind: record, title, putsOffUntil }) =>
      record === null || title === null
        ? []
        : [[id, { of: "request", number, record, title, putsOff: putsOffUntil !== null }] as const],
    ),
    ...changes.map((change) => [change.id, { of: "change", change }] as const),
    ...stopped.flatMap(({ id, title, partyKey }) => {
      const subject = { of: "task", id, title, partyKey } as const;
      return [[id, subject] as const, [resumableWait(id), subject] as const];
    }),
    ...risks.map(({ id, version, platform }) => [id, { of: "risk", version, platform }] as const),
    ...threads.map(
      ({ id, title, partyKey, comments }) =>
        [threadWait(id), { of: "thread", id, title, partyKey, comments }] as const,
    ),
    ...instructions.map(({ id, what }) => [id, { of: "instruction", id, title: what }] as const),
    ...escalations.map(
      ({ id, key, title, level }) => [id, { of: "report", key, title, level }] as const,
    ),
    ...reviews.map(({ id }) => [id, { of: "review" }] as const),
    ...unshared.map(({ id, title }) => [id, { of: "purpose", title }] as const),
    ...undertakings.map(({ id, title }) => [id, { of: "undertaking", title }] as const),
  ]);
  const shown = (wait: Wait): readonly WaitInView[] => {
    const subject = subjects.get(wait.id);
    const { dueOn } = wait;
    const waited = Math.max(0, businessDaysBetween(calendar, wait.since, day));
    const left = dueOn === null ? null : businessDaysBetween(calendar, day, dueOn);
    return subject === undefined ? [] : [{ ...wait, subject, waited, left }];
  };
  const { mine, others } = waitsOf(sent, readerOf(question), day, calendar);
  return {
    mine: mine.flatMap(shown),
    others: others.flatMap(shown),
    undertakings,
    risks,
    deputies,
  };
}
export type WaitsInView = Awaited<ReturnType<typeof readWaits>>;

const isAboutProposal = ({ kind }: Wait) => PROPOSAL_WAITS.some((each) => each === kind);

/** Rules whose decisions the headline of home and its button already ask for. They are not listed below it. */
export const ON_TOP: readonly Rule[] = [
  "untested-live",
  "waiver-in-force",
  "waiver-ended",
  "test-not-ranked",
];

/**
 * The numbers in the menu: how long the list of what waits for the reader on home is (what was sent to the reader, and
 * what the reader must decide), and how many proposals are in it.
 */
export async function countWaits(asked: Asked) {
  const { projectId, role, partyId } = asked.asker.membership;
  const { waits, decisions } = await readIn(asked.scope, (db) =>
    readAll({
      waits: readWaits(db, questionOf(asked)),
      decisions: listDecisions(db, projectId, asked.day, role, partyId, ON_TOP, 1),
    }),
  );
  const { mine } = waits;
  return {
    home: mine.length + (decisions[0]?.total ?? 0),
    approvals: new Set(mine.filter(isAboutProposal).map(({ id }) => id)).size,
  };
}
