// What has been sent in a project and not answered.
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import type { Decidable, Deputy } from "../proposals/approval";
import type { Acceptor } from "../proposals/condition";
import type { Filler } from "../proposals/gaps";
import type { RouteStep } from "../proposals/proposal";
import type { Reminded } from "../proposals/reminder";
import type { Said } from "../proposals/waiting";
import type { Level } from "../reports/escalation";
import type { Words } from "../words";

/** A remark on a proposal, its day (Asia/Tokyo), and how often whoever asked has reminded. */
export interface SaidOn extends Said, Reminded {}

interface Named {
  readonly id: string;
  readonly name: Words;
}

/** An open proposal. `said` is in order of time. */
export interface OpenProposal extends Decidable {
  readonly id: string;
  /** The vendor whose queue it is about; null: it is about a record that everybody sees. */
  readonly party: Named | null;
  /** The role of the proposer; null: no longer a member. */
  readonly proposerRole: Role | null;
  /** The day on which the step that is due began. */
  readonly stepSince: Day;
  readonly stepDueOn: Day | null;
  readonly said: readonly SaidOn[];
}

/** What a vendor asked about an order, or received it with, and waits for a reply to. */
interface OpenAsk {
  readonly party: Named;
  readonly reserved: boolean;
  readonly on: Day;
}

/**
 * The order in force in a queue, the vendors of its chain that have neither received it nor objected, and what they wait
 * for a reply to.
 */
export interface UnansweredOrder {
  readonly id: string;
  readonly proposedBy: string;
  /** null: no longer a member. */
  readonly proposerRole: Role | null;
  readonly route: readonly RouteStep[];
  readonly approvedOn: Day;
  /** The start that the order brings forward (`plannedStart`); null: it brings none forward, or it is unknown. */
  readonly startsOn: Day | null;
  readonly silent: readonly Named[];
  readonly asks: readonly OpenAsk[];
}

/** An order in force that was stopped. */
export interface StoppedOrder {
  readonly id: string;
  /** Those who may let it go on: who proposed it, and who approved it. */
  readonly by: readonly string[];
  /** The role of whoever stopped it; null: no longer a member. */
  readonly role: Role | null;
  readonly since: Day;
}

/** A place that a returned proposal was offered instead. */
export interface OfferedPlace {
  readonly id: string;
  readonly proposedBy: string;
  readonly proposerRole: Role | null;
  readonly since: Day;
}

/** The conditions of an order in force that one side is to show as met and has not. */
export interface UnshownConditions {
  /** The order. */
  readonly id: string;
  readonly owner: Filler;
  /** The vendor whose order it is; null: it is no vendor's. */
  readonly party: Named | null;
  readonly since: Day;
  /** The first of their days. */
  readonly dueOn: Day;
}

/** The conditions of an order in force that were shown to be met and that nobody has accepted. */
export interface UnacceptedConditions {
  /** The order. */
  readonly id: string;
  readonly acceptor: Acceptor;
  /** Those who showed them. Nobody accepts what they showed themselves. */
  readonly shownBy: readonly string[];
  readonly since: Day;
  /** The first of their days. */
  readonly dueOn: Day;
}

/** A request to change a value, which its owner has not answered. */
export interface OpenChange {
  readonly id: string;
  readonly owner: Named;
  readonly askedOn: Day;
}

/** A task that has stopped and waits for a party. */
export interface StuckTask {
  readonly id: string;
  readonly awaits: Named;
  readonly since: Day;
}

/** A task that waits for a test environment which is ready. */
export interface ResumableTask {
  readonly id: string;
  /** The vendor that does it. */
  readonly party: Named;
  /** Since when the environment is ready. */
  readonly since: Day;
}

/** The risk of an omitted test, of which a vendor has not said that it knows it. */
export interface UnsharedRisk {
  readonly id: string;
  readonly party: Named;
  readonly since: Day;
  readonly dueOn: Day;
}

/** A responsibility that a party was asked to accept and has not answered. */
export interface AwaitedUndertaking {
  readonly id: string;
  readonly party: Named;
  readonly since: Day;
}

/** A test environment of which a party has not said what it is for. */
export interface UnsharedPurpose {
  /** The wait itself: the environment and the party. */
  readonly id: string;
  readonly party: Named;
  readonly since: Day;
  readonly dueOn: Day;
}

/** An instruction that has not been said again by its receiver, or whose sender has not answered that. */
export interface OpenInstruction {
  readonly id: string;
  readonly from: Named;
  readonly to: Named;
  readonly issuedOn: Day;
  /** The day on which the receiver said it again; null: not yet. */
  readonly receivedOn: Day | null;
}

/** A report that was raised or sent back to a level of the ministry, which has not answered. */
export interface OpenEscalation {
  readonly id: string;
  readonly level: Level;
  /** The accounts of those who answer for that level. */
  readonly by: readonly string[];
  readonly since: Day;
}

/** The next review, of which the last one set the day. */
export interface NextReview {
  /** The last review. */
  readonly id: string;
  readonly since: Day;
  readonly dueOn: Day;
  /** Those who took part in the last one, and are expected again. Both empty: nobody is named. */
  readonly parties: readonly string[];
  readonly accounts: readonly string[];
}

/** The thread of a task, if it has comments that are new to the reader. */
export interface NewThread {
  readonly id: string;
  /** The day of the first new comment. */
  readonly since: Day;
}

/** Everything of one project, as far as the reader may see it, that somebody has sent and nobody has answered. */
export interface Sent {
  readonly proposals: readonly OpenProposal[];
  readonly orders: readonly UnansweredOrder[];
  readonly stopped: readonly StoppedOrder[];
  readonly counters: readonly OfferedPlace[];
  readonly conditions: readonly UnshownConditions[];
  readonly acceptances: readonly UnacceptedConditions[];
  readonly changes: readonly OpenChange[];
  readonly stuck: readonly StuckTask[];
  readonly resumable: readonly ResumableTask[];
  readonly risks: readonly UnsharedRisk[];
  readonly undertakings: readonly AwaitedUndertaking[];
  readonly instructions: readonly OpenInstruction[];
  readonly escalations: readonly OpenEscalation[];
  readonly reviews: readonly NextReview[];
  readonly purposes: readonly UnsharedPurpose[];
  /** Only the reader's own. */
  readonly threads: readonly NewThread[];
  readonly deputies: readonly Deputy[];
  /** Business days in which an approved order or an instruction is received. */
  readonly receiptDays: number;
}
