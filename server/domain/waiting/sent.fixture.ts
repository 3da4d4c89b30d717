// The people, and what each of them has sent, for the tests of what waits for whom.
import type { RemarkKind } from "../events/event";
import { CALENDAR } from "../findings/told.fixture";
import type { Role } from "../identity/roles";
import { day } from "../projects/state.fixture";
import type { Level } from "../reports/escalation";
import type { Sent } from "./sent";
import type { Wait, WaitReader } from "./wait";
import { waitsOf } from "./waits";

export const TODAY = day("2020-11-26");
export const named = (id: string) => ({ id, name: { en: id } });

export const KINDS: Readonly<Record<string, RemarkKind>> = {
  comments: "comment",
  asks: "question",
  answers: "answer",
  wants: "opinion_asked",
  opines: "opinion",
};

/** `Ada asks, Otto answers`: the remarks on a proposal, all made on 25 November. */
export const said = (text: string) =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [who = "", verb = ""] = line.split(" ");
      return {
        accountId: who,
        kind: KINDS[verb] ?? "comment",
        on: day("2020-11-25"),
        side: null,
        reminders: 0,
        remindedOn: null,
      };
    });

export const reader = (
  accountId: string,
  role: Role,
  partyId: string,
  parties: readonly string[] = [],
): WaitReader => ({ accountId, role, partyId, parties });

/** Otto and Olga of the ministry, its executive, the adviser, and the people of a prime contractor and a vendor below it. */
export const PEOPLE: Readonly<Record<string, WaitReader>> = {
  Otto: reader("Otto", "official", "ministry"),
  Olga: reader("Olga", "official", "ministry"),
  Egon: reader("Egon", "executive", "ministry"),
  Ada: reader("Ada", "adviser", "office"),
  Vera: reader("Vera", "vendor_manager", "prime", ["prime", "below"]),
  Mia: reader("Mia", "vendor_member", "prime", ["prime", "below"]),
  Sub: reader("Sub", "vendor_manager", "below", ["below"]),
  Aud: reader("Aud", "auditor", "ministry"),
};

export const NOTHING: Sent = {
  proposals: [],
  orders: [],
  stopped: [],
  counters: [],
  conditions: [],
  acceptances: [],
  changes: [],
  stuck: [],
  resumable: [],
  risks: [],
  undertakings: [],
  instructions: [],
  escalations: [],
  reviews: [],
  purposes: [],
  threads: [],
  deputies: [],
  receiptDays: 3,
};

/** Otto has proposed an order for the prime contractor's queue; the adviser decides by 27 November. */
export const proposal = (remarks = "", more: Partial<Sent["proposals"][number]> = {}): Sent => ({
  ...NOTHING,
  proposals: [
    {
      id: "P1",
      party: named("prime"),
      status: "open",
      proposedBy: "Otto",
      proposerRole: "official",
      route: [{ role: "adviser", days: 3 }],
      step: 1,
      stepSince: day("2020-11-24"),
      stepDueOn: day("2020-11-27"),
      decidedBy: [],
      said: said(remarks),
      ...more,
    },
  ],
});
/** As {@link order}, and a vendor that has received it with a reservation, or asked about it, on 25 November. */
export const asked = (who: string, reserved: boolean): Sent => {
  const { orders, ...sent } = order();
  const asks = [{ party: named(who), reserved, on: day("2020-11-25") }];
  return { ...sent, orders: orders.map((each) => ({ ...each, asks })) };
};
/** The order was approved on 24 November, and these vendors have not answered it. */
export const order = (...silent: readonly string[]): Sent => ({
  ...NOTHING,
  orders: [
    {
      id: "P1",
      proposedBy: "Otto",
      proposerRole: "official",
      route: [{ role: "adviser", days: 3 }],
      approvedOn: day("2020-11-24"),
      startsOn: null,
      silent: silent.map(named),
      asks: [],
    },
  ],
});
/** Ada has stopped the order that Otto proposed and Ada approved. */
export const stopped: Sent = {
  ...NOTHING,
  stopped: [{ id: "P1", by: ["Otto", "Ada"], role: "adviser", since: day("2020-11-25") }],
};
/** A task of the prime contractor has stopped since 25 November and waits for the ministry. */
export const stuck: Sent = {
  ...NOTHING,
  stuck: [{ id: "T1", awaits: named("ministry"), since: day("2020-11-25") }],
};
/** The test environment for which a task of the prime contractor waits is ready since 25 November. */
export const resumable: Sent = {
  ...NOTHING,
  resumable: [{ id: "T1", party: named("prime"), since: day("2020-11-25") }],
};
/** The prime contractor has not said that it knows the risk of a test that was left out on 20 November. */
export const risk: Sent = {
  ...NOTHING,
  risks: [{ id: "W1", party: named("prime"), since: day("2020-11-20"), dueOn: day("2020-11-26") }],
};
export const change = (owner: string): Sent => ({
  ...NOTHING,
  changes: [{ id: "C1", owner: named(owner), askedOn: day("2020-11-20") }],
});
export const undertaking = (party: string): Sent => ({
  ...NOTHING,
  undertakings: [{ id: "U1", party: named(party), since: day("2020-11-19") }],
});

/** The ministry has instructed the prime contractor on 19 November, and it was received on that day. */
export const instructed = (received: string | null): Sent => ({
  ...NOTHING,
  instructions: [
    {
      id: "I1",
      from: named("ministry"),
      to: named("prime"),
      issuedOn: day("2020-11-19"),
      receivedOn: received === null ? null : day(received),
    },
  ],
});

/** A report was raised or sent back to a level on 19 November, for which these people answer. */
export const escalated = (level: Level, ...by: readonly string[]): Sent => ({
  ...NOTHING,
  escalations: [{ id: "R1", level, by, since: day("2020-11-19") }],
});

/** `decision of adviser since 11-24 by 11-27`. */
export const told = ({ kind, awaited: { role, party }, since, dueOn }: Wait): string => {
  const whom = [role, party?.en].filter((part) => part != null).join(" of ");
  const by = dueOn === null ? "" : ` by ${dueOn.slice(5)}`;
  return `${kind} from ${whom} since ${since.slice(5)}${by}`;
};

export const listOf = (who: string, sent: Sent) => {
  const person = PEOPLE[who];
  if (person === undefined) throw new Error(who);
  const { mine, others } = waitsOf(sent, person, TODAY, CALENDAR);
  return { mine: mine.map(told), others: others.map(told) };
};

export const DECISION = "decision from adviser since 11-24 by 11-27";
export const OPINION = "opinion from vendor_manager of prime since 11-25 by 11-27";
export const FROM_OTTO = "answer from official since 11-25 by 11-27";
export const FROM_PRIME = "answer from vendor_manager of prime since 11-25 by 11-27";
export const RECEIPT = (vendor: string) => `receipt from ${vendor} since 11-24 by 11-27`;
