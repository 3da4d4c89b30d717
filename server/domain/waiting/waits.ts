// What waits for whom, and until when: one list, so that no page says that nothing waits while another says what does (2(1)④, 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { can } from "../identity/permissions";
import { compareText } from "../projects/state-index";
import { type Deputy, decidableBy, standsIn } from "../proposals/approval";
import { acceptsAs } from "../proposals/condition";
import { awaitedSide, opinionAsked, questionsLeft } from "../proposals/waiting";
import {
  ofEscalation,
  ofInstruction,
  ofPurpose,
  ofReview,
  ofRisk,
  ofUndertaking,
} from "./record-waits";
import type {
  NewThread,
  OfferedPlace,
  OpenChange,
  OpenProposal,
  ResumableTask,
  SaidOn,
  Sent,
  StoppedOrder,
  StuckTask,
  UnacceptedConditions,
  UnansweredOrder,
  UnshownConditions,
} from "./sent";
import { type Open, WAIT_KINDS, type Wait, type WaitReader } from "./wait";

interface Waits {
  /** What waits for the reader, nearest deadline first. */
  readonly mine: readonly Wait[];
  /** What waits for others and the reader may see: what is out, to whom, until when. */
  readonly others: readonly Wait[];
}

/** Of what is no vendor's own, every vendor's manager speaks. */
const speaksFor = (reader: WaitReader, party: { readonly id: string } | null): boolean =>
  reader.role === "vendor_manager" && (party === null || reader.parties.includes(party.id));

const reminded = ({ reminders, remindedOn }: SaidOn) =>
  remindedOn === null ? {} : { reminded: { times: reminders, on: remindedOn } };

/** What an open proposal waits for: the decision first, then an opinion, then an answer. Of any other proposal: nothing. */
function ofProposal(
  proposal: OpenProposal,
  deputies: readonly Deputy[],
  today: Day,
): readonly Open[] {
  const { id, party, said, status, route, step } = proposal;
  const due = route[step - 1];
  if (status !== "open" || due === undefined) return [];
  const opinion = opinionAsked(said);
  const waits: Open[] = [
    {
      kind: "decision",
      id,
      awaited: { role: due.role, party: null },
      since: proposal.stepSince,
      dueOn: proposal.stepDueOn,
      isFor: (reader) => decidableBy(proposal, reader, deputies, today).ok,
    },
  ];
  if (opinion !== null)
    waits.push({
      kind: "opinion",
      id,
      awaited: { role: "vendor_manager", party: party?.name ?? null },
      since: opinion.on,
      dueOn: proposal.stepDueOn,
      ...reminded(opinion),
      isFor: (reader) => speaksFor(reader, party),
    });
  const questions = questionsLeft(said);
  const awaitedOf = (question: SaidOn) => awaitedSide(question, proposal.proposedBy);
  for (const [at, question] of questions.entries()) {
    const { accountId, side } = question;
    const awaited = awaitedOf(question);
    // One line for each side: the last question says since when.
    if (questions.slice(at + 1).some((later) => awaitedOf(later) === awaited)) continue;
    const ofVendor = awaited === "vendor_manager";
    waits.push({
      kind: "answer",
      id,
      awaited: ofVendor
        ? { role: "vendor_manager", party: party?.name ?? null }
        : { role: proposal.proposerRole, party: null },
      since: question.on,
      dueOn: proposal.stepDueOn,
      ...reminded(question),
      isFor: (reader) =>
        reader.accountId !== accountId &&
        ((side !== "vendor_manager" && reader.accountId === proposal.proposedBy) ||
          (side !== "official" && speaksFor(reader, party))),
    });
  }
  return waits;
}

/**
 * The last day on which a vendor receives an order: by the project's number of business days, and at the latest on the
 * business day before the first task that it raises was expected to start.
 */
export function receiptDueOn(
  calendar: BusinessCalendar,
  { approvedOn, startsOn }: Pick<UnansweredOrder, "approvedOn" | "startsOn">,
  receiptDays: number,
): Day {
  const due = addBusinessDays(calendar, approvedOn, receiptDays);
  const before =
    startsOn === null ? null : laterDay(approvedOn, addBusinessDays(calendar, startsOn, -1));
  return earlierEnd(before, due) ?? due;
}

/** The receipts that an order waits for, and the replies, which are due before what the order brings forward begins. */
function ofOrder(
  order: UnansweredOrder,
  { receiptDays, deputies }: Pick<Sent, "receiptDays" | "deputies">,
  calendar: BusinessCalendar,
  today: Day,
): readonly Open[] {
  const { id, approvedOn, silent, asks, proposerRole, route } = order;
  const dueOn = receiptDueOn(calendar, order, receiptDays);
  const receipts = silent.map(
    (party): Open => ({
      kind: "receipt",
      id,
      awaited: { role: null, party: party.name },
      since: approvedOn,
      dueOn,
      isFor: ({ role, partyId }) => partyId === party.id && can(role, "order.acknowledge"),
    }),
  );
  const replies = asks.map(
    ({ party, reserved, on }): Open => ({
      kind: reserved ? "reservation" : "question",
      id,
      awaited: { role: proposerRole ?? route[0]?.role ?? null, party: null },
      asker: party.name,
      since: on,
      dueOn: laterDay(on, dueOn),
      isFor: (reader) => repliesTo(order, reader, deputies, today),
    }),
  );
  return [...receipts, ...replies];
}

/** The proposer of an order replies to its vendors, and so does whoever has a step of its route, or deputises for that. */
const repliesTo = (
  { proposedBy, route }: Pick<UnansweredOrder, "proposedBy" | "route">,
  reader: WaitReader,
  deputies: readonly Deputy[],
  today: Day,
): boolean =>
  reader.accountId === proposedBy ||
  route.some(({ role }) => role === reader.role || standsIn(reader, role, deputies, today));

const ofStop = ({ id, by, role, since }: StoppedOrder): Open => ({
  kind: "hold",
  id,
  awaited: { role, party: null },
  since,
  dueOn: null,
  isFor: ({ accountId }) => by.includes(accountId),
});

const ofCounter = ({ id, proposedBy, proposerRole, since }: OfferedPlace): Open => ({
  kind: "counter",
  id,
  awaited: { role: proposerRole, party: null },
  since,
  dueOn: null,
  isFor: ({ accountId }) => accountId === proposedBy,
});

const ofConditions = ({ id, owner, party, since, dueOn }: UnshownConditions): Open => ({
  kind: "condition",
  id,
  awaited: { role: owner, party: owner === "vendor_manager" ? (party?.name ?? null) : null },
  since,
  dueOn,
  isFor: (reader) =>
    owner === "vendor_manager" ? speaksFor(reader, party) : reader.role === owner,
});

const ofAcceptance = (
  { id, acceptor, shownBy, since, dueOn }: UnacceptedConditions,
  deputies: readonly Deputy[],
  today: Day,
): Open => ({
  kind: "acceptance",
  id,
  awaited: { role: acceptor, party: null },
  since,
  dueOn,
  isFor: (reader) =>
    can(reader.role, "condition.meet") &&
    acceptsAs(acceptor, reader, deputies, today).ok &&
    shownBy.some((accountId) => accountId !== reader.accountId),
});

const ofChange = ({ id, owner, askedOn }: OpenChange): Open => ({
  kind: "change",
  id,
  awaited: { role: null, party: owner.name },
  since: askedOn,
  dueOn: null,
  isFor: ({ role, partyId }) => partyId === owner.id && can(role, "change.answer"),
});

const ofStuck = ({ id, awaits, since }: StuckTask): Open => ({
  kind: "stuck",
  id,
  awaited: { role: null, party: awaits.name },
  since,
  dueOn: null,
  isFor: ({ role, partyId }) => partyId === awaits.id && can(role, "change.answer"),
});

/** The id of the wait for work that can go on: the same task may wait for a party too. */
export const resumableWait = (taskId: string): string => `resumable ${taskId}`;

const ofResumable = ({ id, party, since }: ResumableTask): Open => ({
  kind: "resumable",
  id: resumableWait(id),
  awaited: { role: null, party: party.name },
  since,
  dueOn: null,
  isFor: ({ role, partyId }) => partyId === party.id && can(role, "task.report"),
});

/** The id of the wait for a look at a thread, which is not the task itself: the task may wait for somebody too. */
export const threadWait = (taskId: string): string => `thread ${taskId}`;

const ofThread = ({ id, since }: NewThread): Open => ({
  kind: "comment",
  id: threadWait(id),
  awaited: { role: null, party: null },
  since,
  dueOn: null,
  isFor: () => true,
});

/** No deadline comes after every deadline. */
const NEVER = "9999-12-31";

/** What somebody has to do: its last day in time, or the day since which a rule asks for it. */
interface Dated {
  readonly dueOn: Day | null;
  readonly since: Day;
}

/**
 * Everything that a person has to do, by date: what should have been done first, then by deadline, then what has none. A
 * rule that asks for something since a day asks for it from that day on.
 */
export const dutiesByDate = <D extends Dated>(duties: readonly D[]): readonly D[] =>
  duties.toSorted(
    (a, b) => compareText(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || compareText(a.since, b.since),
  );

const byDeadline = (a: Wait, b: Wait): number =>
  compareText(a.dueOn ?? NEVER, b.dueOn ?? NEVER) ||
  compareText(a.since, b.since) ||
  WAIT_KINDS.indexOf(a.kind) - WAIT_KINDS.indexOf(b.kind) ||
  compareText(a.id, b.id);

/**
 * What has been sent and not answered, for a reader on `today` (Asia/Tokyo): what waits for the reader, and what waits
 * for others. Each thing stands in one of the two. Home, its banner, the number in the menu and the list of projects all
 * show this list, so that they agree. It does not contain findings, which ask for a decision that nobody has sent.
 */
export function waitsOf(
  sent: Sent,
  reader: WaitReader,
  today: Day,
  calendar: BusinessCalendar,
): Waits {
  const open = [
    ...sent.proposals.flatMap((proposal) => ofProposal(proposal, sent.deputies, today)),
    ...sent.orders.flatMap((order) => ofOrder(order, sent, calendar, today)),
    ...sent.stopped.map(ofStop),
    ...sent.counters.map(ofCounter),
    ...sent.conditions.map(ofConditions),
    ...sent.acceptances.map((each) => ofAcceptance(each, sent.deputies, today)),
    ...sent.changes.map(ofChange),
    ...sent.stuck.map(ofStuck),
    ...sent.resumable.map(ofResumable),
    ...sent.risks.map(ofRisk),
    ...sent.undertakings.map(ofUndertaking),
    ...sent.instructions.map((each) => ofInstruction(each, sent.receiptDays, calendar)),
    ...sent.escalations.map(ofEscalation),
    ...sent.reviews.map(ofReview),
    ...sent.purposes.map(ofPurpose),
    ...sent.threads.map(ofThread),
  ];
  const mine = new Set(open.filter(({ isFor }) => isFor(reader)));
  const shown = (waits: readonly Open[]) =>
    waits.map(({ isFor: _, ...wait }): Wait => wait).toSorted(byDeadline);
  return {
    mine: shown(open.filter((wait) => mine.has(wait))),
    others: shown(open.filter((wait) => !mine.has(wait))),
  };
}
