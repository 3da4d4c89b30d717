import { describe, expect, it } from "vitest";
import type { TestTurn, TurnTask } from "../projects/queue-inputs";
import type { ProjectState, Task } from "../projects/state";
import { day, drawn, judged } from "../projects/state.fixture";
import type { MoveCause, TestMove } from "../projects/test-moves";
import {
  laterIn,
  movesUntil,
  readSlip,
  slippingSince,
  startOf,
  testSlipping,
} from "./test-slipping";
import { CALENDAR, foundBy, told } from "./told.fixture";

/** `12-01 → 12-09 order on 12-01`, or `→ 12-01 on 11-24` for the first; `?` where nobody can say. */
const moves = (text: string): TestMove[] =>
  text.split(", ").map((each) => {
    const [, from = "?", to = "?", cause = "ranked", on = ""] =
      /^(?:(\S+) )?→ (\S+)(?: (\w+))? on (\S+)$/.exec(each) ?? [];
    const read = (one: string) =>
      one === "?" ? null : day(one < "06" ? `2021-${one}` : `2020-${one}`);
    return {
      on: read(on) ?? day("2020-01-01"),
      from: read(from),
      to: read(to),
      cause: cause as MoveCause,
      by: cause === "order" ? "adviser" : null,
      ahead: cause === "order" ? ["X"] : [],
    };
  });

/** `W3> A2 T1`: W is in progress, A and T wait; T is the test. One person-day a day, counted up to a day. */
function turn(queue: string, kept: string, until: string): TestTurn {
  const tasks = queue.split(" ").map((each): TurnTask => {
    const [, id = "", estimate = "", sign = ""] = /^(\w)(\d+)([>!]?)$/.exec(each) ?? [];
    return {
      id,
      estimateDays: Number(estimate),
      workedDays: null,
      startedOn: null,
      ...(sign === ">"
        ? { status: "in_progress", rank: null }
        : { status: sign === "!" ? "blocked" : "not_started", rank: id }),
    };
  });
  const vendor = { capacityDays: 6.25, reserve: 0.2, daysOff: [] };
  return {
    taskId: "T",
    moves: moves(kept),
    queue: { ...vendor, workedUntil: day(until) },
    tasks,
  };
}

describe("A test is slipping since", () => {
  // Tuesday 24 November 2020. First expected on 1 December: five business days later is 8 December.
  it.each([
    ["no day while it stays and is about to begin", "T1", "→ 11-24 on 11-24", "2020-12-01"],
    ["five business days after it could have begun", "T1", "→ 12-01 on 12-01", "2020-12-08"],
    [
      "five business days after the work in progress before it is used up",
      "W3> T1",
      "→ 12-01 on 11-26",
      "2020-12-08",
    ],
    [
      "the act that made it late",
      "A9 T1",
      "→ 12-01 on 11-24, 12-01 → 12-08 order on 11-25",
      "2020-11-25",
    ],
    [
      "the act that made it late by more after several",
      "A9 T1",
      "→ 12-01 on 11-24, 12-01 → 12-04 order on 11-24, 12-04 → 12-09 estimate on 11-26",
      "2020-11-26",
    ],
    [
      "the first of the acts since which it has been late",
      "A9 T1",
      "→ 12-01 on 11-24, 12-01 → 12-08 order on 11-25, 12-08 → 12-21 order on 11-30",
      "2020-11-25",
    ],
    [
      "the last time that it became late again",
      "A9 T1",
      "→ 12-01 on 11-24, 12-01 → 12-08 order on 11-25, 12-08 → 12-02 order on 11-26, 12-02 → 12-10 order on 11-30",
      "2020-11-30",
    ],
    [
      "the day in a stretch of passing days on which it became late",
      "T1",
      "→ 12-01 on 11-24, 12-01 → 12-11 passing on 12-11",
      "2020-12-08",
    ],
    [
      "no earlier day than the act before the passing days",
      "T1",
      "→ 12-01 on 11-24, 12-01 → 12-04 order on 12-10, 12-04 → 12-18 passing on 12-11",
      "2020-12-10",
    ],
    [
      "across the turn of the year by business days",
      "A9 T1",
      "→ 12-25 on 11-24, 12-25 → 01-07 order on 12-01",
      "2020-12-01",
    ],
  ])("%s", (_, queue, kept, since) => {
    const last = moves(kept).at(-1)?.on ?? "";
    expect(slippingSince(turn(queue, kept, last), CALENDAR, 5)).toBe(since);
  });

  it.each([
    ["its start can never be told", "A3 T1!", "→ 12-01 on 11-24, 12-01 → ? status on 11-25"],
    ["it was never expected", "T1", "→ ? on 11-24"],
  ])("no day if %s", (_, queue, kept) => {
    expect(slippingSince(turn(queue, kept, "2020-11-25"), CALENDAR, 5)).toBeNull();
  });

  it("the day that passing days will bring, before and after they are kept", () => {
    const before = turn("W3> A2 T1", "→ 12-01 on 11-24", "2020-11-24");
    expect(startOf(before, CALENDAR, day("2020-11-27"))).toBe("2020-12-01");
    expect(startOf(before, CALENDAR, day("2020-12-09"))).toBe("2020-12-11");
    expect(slippingSince(before, CALENDAR, 5)).toBe("2020-12-04");
    const after = { ...before, moves: moves("→ 12-01 on 11-24, 12-01 → 12-11 passing on 12-09") };
    expect(slippingSince(after, CALENDAR, 5)).toBe("2020-12-04");
  });
});

describe("The finding test-slipping", () => {
  const LATE = "→ 12-01 on 11-24, 12-01 → 12-04 passing on 11-27, 12-04 → 12-21 order on 11-30";
  const test = (more: Partial<Task> = {}): Task => ({
    id: "T",
    partyId: "prime",
    rank: 2,
    status: "not_started",
    tests: { releaseId: "1.1", platformId: "Android" },
    directedBy: null,
    ...more,
  });
  const state = (picture: string, tasks: readonly Task[], kept = LATE): ProjectState =>
    drawn(picture, { tasks, turns: [turn("A9 T1", kept, "2020-11-30")] });
  const OWED = "Android 1.0 × 1.1 ？";

  it("test-slipping is about the platform that owes the test, since it became late", () => {
    expect(told(state(OWED, [test()]), "test-slipping")).toEqual(["Android since 2020-11-30"]);
  });

  it("test-slipping says how often the start moved later, by how much, and what was put before the test by whom", () => {
    const [finding] = foundBy(state(OWED, [test()]), "test-slipping");
    expect(finding?.partyId).toBe("prime");
    expect(finding?.actors.map(({ role }) => role)).toEqual([
      "official",
      "adviser",
      "vendor_manager",
      "executive",
    ]);
    expect(finding?.records).toEqual([
      { kind: "distribution", id: "Android 1.0" },
      { kind: "task", id: "T" },
      { kind: "task", id: "X" },
    ]);
    expect(finding?.facts.debtVersion).toBe("1.0");
    const slip = readSlip(finding?.facts);
    expect(slip).toMatchObject({ task: "T", first: "2020-12-01", later: 2, movesTotal: 2 });
    expect(slip?.moves.at(-1)).toMatchObject({ to: "2020-12-21", by: "adviser", ahead: ["X"] });
    expect(readSlip({})).toBeNull();
  });

  it.each([
    ["the test is in progress", OWED, [test({ status: "in_progress", rank: null })]],
    ["the test is in review", OWED, [test({ status: "in_review", rank: null })]],
    [
      "a test of the debt's other version is in progress",
      OWED,
      [
        test(),
        test({
          id: "U",
          status: "in_progress",
          rank: null,
          tests: { releaseId: "1.0", platformId: "Android" },
        }),
      ],
    ],
    ["the test is done", OWED, [test({ status: "done", rank: null })]],
    ["nothing is owed any more", "Android 1.0 × 1.1 ○", [test()]],
    [
      "the test is of a version without a debt",
      OWED,
      [test({ tests: { releaseId: "9.9", platformId: "Android" } })],
    ],
    ["nobody knows its queue", OWED, [test({ id: "U" })]],
  ])("test-slipping is not raised if %s", (_, picture, tasks) => {
    expect(told(state(picture, tasks), "test-slipping")).toEqual([]);
  });

  it.each<[string, string | null, string | null, number]>([
    ["is of its build", "Android", "1.1", 0],
    ["is of nobody knows what", null, null, 0],
    ["is of the platform, in a version that no record names", "Android", null, 0],
    ["is of another platform", "iOS", "1.1", 1],
    ["is of a version without a debt", "Android", "9.9", 1],
  ])(
    "test-slipping of a debt, if a test has begun by the record that %s",
    (_, platformId, releaseId, raised) => {
      const running = {
        ...state(OWED, [test()]),
        executions: [{ beganOn: day("2020-12-01"), platformId, releaseId }],
      };
      expect(told(running, "test-slipping")).toHaveLength(raised);
    },
  );

  it("test-slipping counts the project's own number of business days", () => {
    const slow = state(OWED, [test()]);
    const patient = { ...slow, thresholds: { ...slow.thresholds, testSlipping: 30 } };
    const [found] = testSlipping(judged(patient), CALENDAR);
    expect((found?.since ?? "") > "2020-12-21").toBe(true);
  });

  it("test-slipping takes the test that is nearest its turn", () => {
    const both = state(OWED, [
      test({ id: "U", rank: 1, tests: { releaseId: "1.0", platformId: "Android" } }),
      test(),
    ]);
    const other = {
      ...turn("U1", "→ 12-01 on 11-24, 12-01 → 12-15 order on 12-01", "2020-12-01"),
      taskId: "U",
    };
    const [finding] = foundBy({ ...both, turns: [...both.turns, other] }, "test-slipping");
    expect(finding?.since).toBe("2020-12-01");
  });
});

describe("The moves of a test's expected start", () => {
  const kept = moves("→ 12-01 on 11-24, 12-01 → 12-04 order on 11-25");
  const on = day("2020-11-30");

  it("one more is added if days have passed and the start is another", () => {
    expect(movesUntil(kept, day("2020-12-08"), on)).toEqual([
      ...kept,
      { on, from: "2020-12-04", to: "2020-12-08", cause: "passing", by: null, ahead: [] },
    ]);
  });

  it("none is added while the start is the same or unknown, or was unknown before", () => {
    expect(movesUntil(kept, day("2020-12-04"), on)).toBe(kept);
    expect(movesUntil(kept, null, on)).toBe(kept);
    const unknown = moves("→ 12-01 on 11-24, 12-01 → ? status on 11-25");
    expect(movesUntil(unknown, day("2020-12-08"), on)).toBe(unknown);
    expect(movesUntil([], day("2020-12-08"), on)).toEqual([]);
  });

  it("those to a later day are counted", () => {
    const all = moves(
      "→ 12-01 on 11-24, 12-01 → 12-08 order on 11-25, 12-08 → 12-02 order on 11-26, 12-02 → ? status on 11-27, ? → 12-09 status on 11-30, 12-09 → 12-09 order on 11-30",
    );
    expect(laterIn(all)).toBe(1);
  });

  it("work in progress takes its time before a test that waits", () => {
    expect(
      startOf(turn("W3> A2 T1", "→ 12-01 on 11-24", "2020-11-24"), CALENDAR, day("2020-11-24")),
    ).toBe("2020-12-01");
    const gone = { ...turn("A2", "→ 12-01 on 11-24", "2020-11-24"), taskId: "T" };
    expect(startOf(gone, CALENDAR, day("2020-11-24"))).toBe(null);
  });
});
