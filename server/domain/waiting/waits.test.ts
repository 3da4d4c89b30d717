import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RemarkKind } from "../events/event";
import { CALENDAR } from "../findings/told.fixture";
import type { Role } from "../identity/roles";
import { day } from "../projects/state.fixture";
import {
  dutiesByDate,
  receiptDueOn,
  type Sent,
  type Wait,
  type WaitReader,
  waitsOf,
} from "./waits";

const TODAY = day("2020-11-26");
const named = (id: string) => ({ id, name: { en: id } });

const KINDS: Readonly<Record<string, RemarkKind>> = {
  comments: "comment",
  asks: "question",
  answers: "answer",
  wants: "opinion_asked",
  opines: "opinion",
};

/** `Ada asks, Otto answers`: the remarks on a proposal, all made on 25 November. */
const said = (text: string) =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [who = "", verb = ""] = line.split(" ");
      return { accountId: who, kind: KINDS[verb] ?? "comment", on: day("2020-11-25") };
    });

const reader = (
  accountId: string,
  role: Role,
  partyId: string,
  parties: readonly string[] = [],
): WaitReader => ({ accountId, role, partyId, parties });

/** Otto and Olga of the ministry, its executive, the adviser, and the people of a prime contractor and a vendor below it. */
const PEOPLE: Readonly<Record<string, WaitReader>> = {
  Otto: reader("Otto", "official", "ministry"),
  Olga: reader("Olga", "official", "ministry"),
  Egon: reader("Egon", "executive", "ministry"),
  Ada: reader("Ada", "adviser", "office"),
  Vera: reader("Vera", "vendor_manager", "prime", ["prime", "below"]),
  Mia: reader("Mia", "vendor_member", "prime", ["prime", "below"]),
  Sub: reader("Sub", "vendor_manager", "below", ["below"]),
  Aud: reader("Aud", "auditor", "ministry"),
};

const NOTHING: Sent = {
  proposals: [],
  orders: [],
  stopped: [],
  counters: [],
  conditions: [],
  changes: [],
  stuck: [],
  risks: [],
  undertakings: [],
  deputies: [],
  receiptDays: 3,
};

/** Otto has proposed an order for the prime contractor's queue; the adviser decides by 27 November. */
const proposal = (remarks = "", more: Partial<Sent["proposals"][number]> = {}): Sent => ({
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
/** The order was approved on 24 November, and these vendors have not answered it. */
/** As {@link order}, and a vendor that has received it with a reservation, or asked about it, on 25 November. */
const asked = (who: string, reserved: boolean): Sent => {
  const { orders, ...sent } = order();
  const asks = [{ party: named(who), reserved, on: day("2020-11-25") }];
  return { ...sent, orders: orders.map((each) => ({ ...each, asks })) };
};
const order = (...silent: readonly string[]): Sent => ({
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
const stopped: Sent = {
  ...NOTHING,
  stopped: [{ id: "P1", by: ["Otto", "Ada"], role: "adviser", since: day("2020-11-25") }],
};
/** A task of the prime contractor has stopped since 25 November and waits for the ministry. */
const stuck: Sent = {
  ...NOTHING,
  stuck: [{ id: "T1", awaits: named("ministry"), since: day("2020-11-25") }],
};
/** The prime contractor has not said that it knows the risk of a test that was left out on 20 November. */
const risk: Sent = {
  ...NOTHING,
  risks: [{ id: "W1", party: named("prime"), since: day("2020-11-20"), dueOn: day("2020-11-26") }],
};
const change = (owner: string): Sent => ({
  ...NOTHING,
  changes: [{ id: "C1", owner: named(owner), askedOn: day("2020-11-20") }],
});
const undertaking = (party: string): Sent => ({
  ...NOTHING,
  undertakings: [{ id: "U1", party: named(party), since: day("2020-11-19") }],
});

/** `decision of adviser since 11-24 by 11-27`. */
const told = ({ kind, awaited: { role, party }, since, dueOn }: Wait): string => {
  const whom = [role, party?.en].filter((part) => part != null).join(" of ");
  const by = dueOn === null ? "" : ` by ${dueOn.slice(5)}`;
  return `${kind} from ${whom} since ${since.slice(5)}${by}`;
};

const listOf = (who: string, sent: Sent) => {
  const person = PEOPLE[who];
  if (person === undefined) throw new Error(who);
  const { mine, others } = waitsOf(sent, person, TODAY, CALENDAR);
  return { mine: mine.map(told), others: others.map(told) };
};

const DECISION = "decision from adviser since 11-24 by 11-27";
const OPINION = "opinion from vendor_manager of prime since 11-25 by 11-27";
const FROM_OTTO = "answer from official since 11-25 by 11-27";
const FROM_PRIME = "answer from vendor_manager of prime since 11-25 by 11-27";
const RECEIPT = (vendor: string) => `receipt from ${vendor} since 11-24 by 11-27`;

describe("The last day on which an order is received", () => {
  it.each([
    ["three business days after the approval", null, "2020-11-27"],
    ["before the first task starts, if that is earlier", "2020-11-26", "2020-11-25"],
    ["the day of the approval, if the work starts at once", "2020-11-24", "2020-11-24"],
    [
      "three business days after the approval, if the work starts later",
      "2020-12-14",
      "2020-11-27",
    ],
  ])("is %s", (_, start, due) => {
    const startsOn = start === null ? null : day(start);
    expect(receiptDueOn(CALENDAR, { approvedOn: day("2020-11-24"), startsOn }, 3)).toBe(due);
  });
});

describe("A counter-proposal to Otto's returned proposal, in the list of each person", () => {
  const offered: Sent = {
    ...NOTHING,
    counters: [
      { id: "P1", proposedBy: "Otto", proposerRole: "official", since: day("2020-11-25") },
    ],
  };
  const OFFER = "counter from official since 11-25";
  it.each([
    ["Otto", [OFFER], []],
    ["Olga", [], [OFFER]],
    ["Ada", [], [OFFER]],
  ])("waits for the proposer: %s", (who, mine, others) => {
    expect(listOf(who, offered)).toEqual({ mine, others });
  });
});

describe("Conditions that are not shown to be met, in the list of each person", () => {
  const unshown = (owner: "official" | "vendor_manager"): Sent => ({
    ...NOTHING,
    conditions: [
      {
        id: "P1",
        owner,
        party: named("prime"),
        since: day("2020-11-24"),
        dueOn: day("2020-11-27"),
      },
    ],
  });
  const OF_VENDOR = "condition from vendor_manager of prime since 11-24 by 11-27";
  const OF_OFFICIAL = "condition from official since 11-24 by 11-27";
  it.each([
    ["Vera", "vendor_manager", [OF_VENDOR], []],
    ["Otto", "vendor_manager", [], [OF_VENDOR]],
    ["Otto", "official", [OF_OFFICIAL], []],
    ["Ada", "official", [], [OF_OFFICIAL]],
  ] as const)("wait for the side that shows them: %s", (who, owner, mine, others) => {
    expect(listOf(who, unshown(owner))).toEqual({ mine, others });
  });
});

describe("A stopped order, in the list of each person", () => {
  const STOP = "hold from adviser since 11-25";
  it.each([
    ["Otto", [STOP], []],
    ["Ada", [STOP], []],
    ["Olga", [], [STOP]],
    ["Vera", [], [STOP]],
  ])("waits for those who may let it go on: %s", (who, mine, others) => {
    expect(listOf(who, stopped)).toEqual({ mine, others });
  });
});

describe("What Otto's proposal waits for, in the list of each person", () => {
  it.each([
    ["Ada", "", [DECISION], []],
    ["Otto", "", [], [DECISION]],
    ["Olga", "", [], [DECISION]],
    ["Egon", "", [], [DECISION]],
    ["Vera", "", [], [DECISION]],
    ["Otto", "Ada asks", [FROM_OTTO], [DECISION]],
    ["Ada", "Ada asks", [DECISION], [FROM_OTTO]],
    ["Olga", "Ada asks", [], [DECISION, FROM_OTTO]],
    ["Vera", "Ada asks", [FROM_OTTO], [DECISION]],
    ["Otto", "Ada asks, Vera answers", [], [DECISION]],
    ["Otto", "Ada asks, Vera answers, Ada asks", [FROM_OTTO], [DECISION]],
    ["Otto", "Otto asks", [], [DECISION, FROM_PRIME]],
    ["Vera", "Otto asks", [FROM_PRIME], [DECISION]],
    ["Vera", "Ada wants", [OPINION], [DECISION]],
    ["Vera", "Ada wants, Vera opines", [], [DECISION]],
    ["Vera", "Ada wants, Vera opines, Otto wants", [OPINION], [DECISION]],
    ["Otto", "Ada wants", [], [DECISION, OPINION]],
    ["Sub", "Ada wants, Ada asks", [], [DECISION, OPINION, FROM_OTTO]],
    ["Mia", "Ada wants, Ada asks", [], [DECISION, OPINION, FROM_OTTO]],
  ])("%s after the remarks “%s”", (who, remarks, mine, others) =>
    expect(listOf(who, proposal(remarks))).toEqual({ mine, others }),
  );

  it("nobody is awaited once it is decided", () => {
    for (const who of Object.keys(PEOPLE))
      expect(listOf(who, proposal("Ada wants, Ada asks", { status: "approved" }))).toEqual({
        mine: [],
        others: [],
      });
  });

  it("a deputy of the adviser may reply to a vendor too, while deputy", () => {
    const deputy = (untilOn: string) => [
      {
        accountId: "Olga",
        role: "adviser" as const,
        fromOn: day("2020-11-20"),
        untilOn: day(untilOn),
      },
    ];
    const mine = (untilOn: string) =>
      listOf("Olga", { ...asked("prime", false), deputies: deputy(untilOn) }).mine.length;
    expect([mine("2020-11-26"), mine("2020-11-25")]).toEqual([1, 0]);
  });

  it("a deputy of the adviser is awaited too, while deputy", () => {
    const deputies = [
      { accountId: "Olga", role: "adviser", fromOn: day("2020-11-26"), untilOn: TODAY },
    ] as const;
    expect(listOf("Olga", { ...proposal(), deputies }).mine).toEqual([DECISION]);
    const over = [{ ...deputies[0], fromOn: day("2020-11-20"), untilOn: day("2020-11-25") }];
    expect(listOf("Olga", { ...proposal(), deputies: over }).mine).toEqual([]);
  });
});

describe("What else was sent", () => {
  it.each<[string, string, Sent, readonly string[], readonly string[]]>([
    ["an approved order", "Vera", order("prime", "below"), [RECEIPT("prime")], [RECEIPT("below")]],
    ["an approved order", "Mia", order("prime"), [RECEIPT("prime")], []],
    ["an approved order", "Sub", order("below"), [RECEIPT("below")], []],
    ["an approved order", "Ada", order("prime"), [], [RECEIPT("prime")]],
    ["an approved order", "Otto", order("prime"), [], [RECEIPT("prime")]],
    ["an order that was received", "Otto", order(), [], []],
    [
      "a reservation",
      "Otto",
      asked("prime", true),
      ["reservation from official since 11-25 by 11-27"],
      [],
    ],
    [
      "a reservation",
      "Ada",
      asked("prime", true),
      ["reservation from official since 11-25 by 11-27"],
      [],
    ],
    [
      "a reservation",
      "Vera",
      asked("prime", true),
      [],
      ["reservation from official since 11-25 by 11-27"],
    ],
    [
      "a reservation",
      "Olga",
      asked("prime", true),
      [],
      ["reservation from official since 11-25 by 11-27"],
    ],
    [
      "a question",
      "Ada",
      asked("below", false),
      ["question from official since 11-25 by 11-27"],
      [],
    ],
    [
      "a request to the ministry",
      "Otto",
      change("ministry"),
      ["change from ministry since 11-20"],
      [],
    ],
    [
      "a request to the ministry",
      "Aud",
      change("ministry"),
      [],
      ["change from ministry since 11-20"],
    ],
    [
      "a request to the ministry",
      "Vera",
      change("ministry"),
      [],
      ["change from ministry since 11-20"],
    ],
    ["work that has stopped", "Otto", stuck, ["stuck from ministry since 11-25"], []],
    ["work that has stopped", "Aud", stuck, [], ["stuck from ministry since 11-25"]],
    ["work that has stopped", "Vera", stuck, [], ["stuck from ministry since 11-25"]],
    ["a risk", "Vera", risk, ["risk from vendor_manager of prime since 11-20 by 11-26"], []],
    ["a risk", "Mia", risk, [], ["risk from vendor_manager of prime since 11-20 by 11-26"]],
    ["a responsibility", "Vera", undertaking("prime"), ["undertaking from prime since 11-19"], []],
    ["a responsibility", "Mia", undertaking("prime"), [], ["undertaking from prime since 11-19"]],
  ])("%s in the list of %s", (_, who, sent, mine, others) =>
    expect(listOf(who, sent)).toEqual({ mine, others }),
  );
});

describe("What somebody has to do, by date", () => {
  it("begins with what is late longest, and ends with what has no day", () => {
    const duty = (name: string, since: string, dueOn: string | null) => ({
      name,
      since: day(since),
      dueOn: dueOn === null ? null : day(dueOn),
    });
    const duties = [
      duty("undated", "2020-10-01", null),
      duty("tomorrow", "2020-11-24", "2020-11-27"),
      duty("late", "2020-11-01", "2020-11-20"),
      duty("later undated", "2020-10-02", null),
    ];
    expect(dutiesByDate(duties).map(({ name }) => name)).toEqual([
      "late",
      "tomorrow",
      "undated",
      "later undated",
    ]);
  });
});

describe("The whole list", () => {
  it("the nearest deadline comes first, and what has none last", () => {
    const all: Sent = {
      ...proposal("Ada asks", { stepDueOn: day("2020-12-01") }),
      orders: order("prime").orders,
      changes: change("prime").changes,
    };
    expect(listOf("Otto", all)).toEqual({
      mine: ["answer from official since 11-25 by 12-01"],
      others: [
        RECEIPT("prime"),
        "decision from adviser since 11-24 by 12-01",
        "change from prime since 11-20",
      ],
    });
  });

  it("everything sent is in exactly one of the two lists, whoever reads", () => {
    const aSent = fc.record({
      remarks: fc.constantFrom("", "Ada asks", "Otto asks", "Ada wants", "Ada wants, Ada asks"),
      silent: fc.subarray(["prime", "below"]),
      owner: fc.constantFrom("ministry", "prime"),
    });
    fc.assert(
      fc.property(aSent, fc.constantFrom(...Object.keys(PEOPLE)), (drawn, who) => {
        const sent: Sent = {
          ...proposal(drawn.remarks),
          orders: order(...drawn.silent).orders,
          changes: change(drawn.owner).changes,
          undertakings: undertaking("prime").undertakings,
        };
        const { mine, others } = listOf(who, sent);
        const { mine: none, others: all } = listOf("Aud", sent);
        expect(none).toEqual([]);
        expect([...mine, ...others].toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});
