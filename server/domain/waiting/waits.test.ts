import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDAR } from "../findings/told.fixture";
import { day } from "../projects/state.fixture";
import type { Sent } from "./sent";
import {
  asked,
  change,
  DECISION,
  escalated,
  FROM_OTTO,
  FROM_PRIME,
  instructed,
  listOf,
  NOTHING,
  OPINION,
  order,
  PEOPLE,
  proposal,
  RECEIPT,
  resumable,
  risk,
  stuck,
  TODAY,
  undertaking,
} from "./sent.fixture";
import { dutiesByDate, waitsOf } from "./waits";

describe("What Ada asked each side for, in the list of each person", () => {
  const [asks] = proposal("Ada asks").proposals[0]?.said ?? [];
  if (asks === undefined) throw new Error("a question");
  const both = proposal("", {
    said: [
      { ...asks, side: "vendor_manager", reminders: 2, remindedOn: TODAY },
      { ...asks, side: "official" },
    ],
  });
  it.each([
    ["Otto", [FROM_OTTO], [DECISION, FROM_PRIME]],
    ["Vera", [FROM_PRIME], [DECISION, FROM_OTTO]],
    ["Ada", [DECISION], [FROM_PRIME, FROM_OTTO]],
  ])("%s", (who, mine, others) => {
    const list = listOf(who, both);
    expect(list.mine).toEqual(mine);
    expect([...list.others].sort()).toEqual([...others].sort());
  });

  it("tells how often the vendor was reminded, and when last", () => {
    const { Vera } = PEOPLE;
    if (Vera === undefined) throw new Error("Vera");
    const [answer] = waitsOf(both, Vera, TODAY, CALENDAR).mine;
    expect(answer?.reminded).toEqual({ times: 2, on: TODAY });
  });
});

describe("The next review", () => {
  const next = (parties: readonly string[], accounts: readonly string[] = []): Sent => ({
    ...NOTHING,
    reviews: [{ id: "R", since: day("2020-11-17"), dueOn: day("2020-12-01"), parties, accounts }],
  });
  const expected = (sent: Sent) =>
    Object.keys(PEOPLE).filter((who) => listOf(who, sent).mine.length > 0);

  it("is on the list of the people and of the organisations that took part in the last one", () => {
    expect(expected(next([], ["Mia"]))).toEqual(["Mia"]);
    expect(expected(next(["prime"]))).toEqual(["Vera", "Mia"]);
    expect(listOf("Vera", next(["prime"])).mine).toEqual([
      "review from official since 11-17 by 12-01",
    ]);
  });

  it("is on the list of those who may record one, if nobody is named", () => {
    const recorders = expected(next([]));
    expect(recorders).toContain("Otto");
    for (const who of ["Vera", "Mia", "Sub", "Aud"]) expect(recorders).not.toContain(who);
  });
});

describe("New comments on a task", () => {
  const threads: Sent = { ...NOTHING, threads: [{ id: "T1", since: day("2020-11-25") }] };
  it("wait for the reader to whom they are new, without a deadline, and for nobody else", () => {
    expect(listOf("Otto", threads)).toEqual({ mine: ["comment from  since 11-25"], others: [] });
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
    ["work that can go on", "Vera", resumable, ["resumable from prime since 11-25"], []],
    ["work that can go on", "Mia", resumable, ["resumable from prime since 11-25"], []],
    ["work that can go on", "Aud", resumable, [], ["resumable from prime since 11-25"]],
    ["work that can go on", "Otto", resumable, [], ["resumable from prime since 11-25"]],
    ["a risk", "Vera", risk, ["risk from vendor_manager of prime since 11-20 by 11-26"], []],
    ["a risk", "Mia", risk, [], ["risk from vendor_manager of prime since 11-20 by 11-26"]],
    [
      "an instruction that nobody has received",
      "Vera",
      instructed(null),
      ["instruction from prime since 11-19 by 11-25"],
      [],
    ],
    [
      "an instruction that nobody has received",
      "Otto",
      instructed(null),
      [],
      ["instruction from prime since 11-19 by 11-25"],
    ],
    [
      "an instruction that was received",
      "Otto",
      instructed("2020-11-20"),
      ["restatement from ministry since 11-20 by 11-26"],
      [],
    ],
    [
      "an instruction that was received",
      "Vera",
      instructed("2020-11-20"),
      [],
      ["restatement from ministry since 11-20 by 11-26"],
    ],
    [
      "a report raised to the director",
      "Egon",
      escalated("division", "Egon"),
      ["escalation from executive since 11-19"],
      [],
    ],
    [
      "a report raised to the director",
      "Otto",
      escalated("division", "Egon"),
      [],
      ["escalation from executive since 11-19"],
    ],
    [
      "a report sent back to the officials",
      "Otto",
      escalated("official"),
      ["escalation from official since 11-19"],
      [],
    ],
    [
      "a report sent back to its owner at a vendor",
      "Vera",
      escalated("official", "Vera"),
      ["escalation from official since 11-19"],
      [],
    ],
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
