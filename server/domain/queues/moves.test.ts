import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { day } from "../projects/state.fixture";
import type { TaskStatus } from "../projects/task-status";
import { movesOf, type Outlook } from "./moves";
import { planOf } from "./plan";

const SIGNS: Readonly<Record<string, TaskStatus>> = { "!": "blocked", ">": "in_progress" };

/** `A3 T2 U1! W4/2>`: T and U are full-chain tests, U is blocked, W is in progress and two of its days are done. */
function outlook(drawn: string, on: string, capacityDays: number | null = 6.25): Outlook {
  const rows = drawn.split(" ").map((each) => {
    const [, id = "", estimate = "", done = "0", sign = ""] =
      /^(\w)([\d.]+)(?:\/([\d.]+))?([!>]?)$/.exec(each) ?? [];
    return {
      id,
      estimateDays: Number(estimate),
      workedDays: Number(done),
      status: SIGNS[sign] ?? "not_started",
      startedOn: null,
      fullChainTest: "TU".includes(id),
    };
  });
  const working = rows.filter(({ status }) => status === "in_progress");
  const waiting = rows.filter(({ status }) => status !== "in_progress");
  const queue = { capacityDays, reserve: 0.2, daysOff: [], workedUntil: null };
  const plan = planOf(businessCalendar([]), queue, { working, waiting }, day(on));
  return { tasks: plan.tasks, expected: plan.expect() };
}

const kept = (text: string): ReadonlyMap<string, Day | null> =>
  new Map(
    text
      .split(" ")
      .filter((each) => each !== "")
      .map((each) => {
        const [id = "", on = "?"] = each.split("=");
        return [id, on === "?" ? null : day(`2020-${on}`)];
      }),
  );

const drawn = (last: string, before: Outlook, after: Outlook, cause = "status" as const): string =>
  movesOf(kept(last), before, after, { on: day("2020-12-01"), cause, by: "somebody" })
    .map(({ taskId, from, to, cause: why, by, ahead }) =>
      [
        `${taskId} ${from?.slice(5) ?? "?"} → ${to?.slice(5) ?? "?"} ${why}`,
        by === null ? "" : ` by ${by}`,
        ahead.length === 0 ? "" : ` behind ${ahead.join("")}`,
      ].join(""),
    )
    .join(", ");

// Tuesday 1 December 2020, one person-day a day.
const ON = "2020-12-01";

describe("The moves of the expected start of a test by an act", () => {
  it.each([
    ["are none while it stays", "T=12-04", "A3 T2", "A3 T2", ""],
    [
      "say that it moved later",
      "T=12-04",
      "A3 T2",
      "A3 X2> T2",
      "T 12-04 → 12-08 status by somebody behind X",
    ],
    [
      "say that it moved earlier",
      "T=12-04",
      "A3 T2",
      "T2 A3",
      "T 12-04 → 12-01 status by somebody",
    ],
    [
      "name what is put before it, in the order of its turn",
      "T=12-01",
      "T2 A3 B1",
      "B1 A3 T2",
      "T 12-01 → 12-07 status by somebody behind BA",
    ],
    [
      "name a task before it that takes longer",
      "T=12-04",
      "A3 T2",
      "A5 T2",
      "T 12-04 → 12-08 status by somebody behind A",
    ],
    [
      "name a task that can go on after all",
      "T=12-01",
      "A3! T2",
      "A3 T2",
      "T 12-01 → 12-04 status by somebody behind A",
    ],
    [
      "say that nobody can tell any more",
      "T=12-04",
      "A3 T2",
      "A3 T2!",
      "T 12-04 → ? status by somebody",
    ],
    ["say that it can be told again", "T=?", "A3 T2!", "A3 T2", "T ? → 12-04 status by somebody"],
    [
      "begin with the first expected start of a new test",
      "",
      "A3",
      "A3 T2",
      "T ? → 12-04 ranked by somebody",
    ],
    [
      "begin before the act with a test that was never kept",
      "",
      "A3 T2",
      "T2 A3",
      "T ? → 12-04 ranked, T 12-04 → 12-01 status by somebody",
    ],
    ["are none of a test that begins", "T=12-01", "T2 A3", "T2> A3", ""],
    [
      "are told of each test",
      "T=12-01 U=12-03",
      "T2 U1",
      "X1 T2 U1",
      "T 12-01 → 12-02 status by somebody behind X, U 12-03 → 12-04 status by somebody behind X",
    ],
    [
      "tell the days that passed from the act",
      "T=11-27",
      "A3 T2",
      "A4 T2",
      "T 11-27 → 12-04 passing, T 12-04 → 12-07 status by somebody behind A",
    ],
    [
      "tell the days that passed beside an act that moves nothing",
      "T=11-27",
      "T2 A3",
      "T2 A3",
      "T 11-27 → 12-01 passing",
    ],
  ])("%s", (_, last, before, after, moves) => {
    expect(drawn(last, outlook(before, ON), outlook(after, ON))).toBe(moves);
  });

  it("are kept also where the vendor works less, and name no task", () => {
    expect(drawn("T=12-04", outlook("A3 T2", ON), outlook("A3 T2", ON, 3.125))).toBe(
      "T 12-04 → 12-09 status by somebody",
    );
  });

  it("begin only when a start can be told", () => {
    const unknown = outlook("A3 T2", ON, null);
    expect(drawn("", unknown, unknown)).toBe("");
    expect(drawn("", unknown, outlook("A3 T2", ON))).toBe("T ? → 12-04 ranked by somebody");
  });
});
