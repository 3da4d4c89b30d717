// The table "What the COCOA record must show" (product.md): for each day, what was on record by that day.
import { describe, expect, it } from "vitest";
import { businessDaysBetween } from "../calendar/business-days";
import { type Day, daysBetween } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { ProjectState, Task } from "../projects/state";
import { byDay, contractFrom, day, drawn, judged, STAGES } from "../projects/state.fixture";
import { debtsOf } from "../releases/debts";
import { liveOn, unconfirmedOf } from "../releases/timeline";
import { actorsOn, heldOn } from "./held";
import { allOf, CALENDAR } from "./told.fixture";

const WHOLE = drawn(
  `Android 1.1.0 ？ 2020-06-19 1.1.1 ？ 2020-07-01 1.1.2 ？ 2020-07-14 1.1.3 ？ 2020-09-08 1.1.4 × 2020-09-28 1.1.5 ？ 未 1.2.0 ？ 2020-12-03 1.2.1 ？ 2020-12-15 1.2.2 ○ 2021-02-18
   iOS 1.1.0 ？ 2020-06-19 1.1.1 ？ 2020-06-30 1.1.2 ？ 2020-07-13 1.1.3 ？ 2020-09-08 1.1.4 × 2020-09-24 1.1.5 ？ 未 1.2.0 ？ 2020-12-03 1.2.1 ？ 2020-12-15 1.2.2 ○ 2021-02-18`,
  {
    contracts: [contractFrom(day("2020-05-27"))],
    environments: [
      {
        id: "environment",
        readyOn: day("2020-10-12"),
        reaches: STAGES.map((stageId, at) => ({ stageId, truth: at < 3 ? "dummy" : "unknown" })),
      },
    ],
    waivers: ["Android 2020-09-28", "iOS 2020-09-24"].map((text) => {
      const [platformId = "", on = ""] = text.split(" ");
      const build = { releaseId: "1.1.4", platformId, endsOn: null, endsWhenReady: "environment" };
      return { id: `waiver ${platformId}`, ...build, decidedOn: day(on) };
    }),
    reports: [
      {
        id: "issue 14",
        key: "issue-14",
        title: { en: "Issue 14" },
        receivedOn: day("2020-11-25"),
        releaseId: null,
        platformId: "Android",
        stageId: null,
        ownerId: null,
        triagedOn: null,
        movedOn: day("2020-12-04"),
        closed: false,
      },
    ],
    statements: [
      {
        id: "announcement",
        words: { en: "Almost all defects are resolved" },
        saidOn: day("2020-11-17"),
        releaseId: "1.1.4",
        claim: "resolved",
        answeredOn: null,
      },
    ],
    defects: [
      {
        id: "no notification",
        key: "no-notification",
        title: { en: "No notification" },
        severity: "critical",
        open: true,
        foundOn: day("2021-01-25"),
        stageId: null,
        distributionIds: ["Android 1.1.4", "Android 1.2.0", "Android 1.2.1"],
      },
    ],
  },
);

const task = (id: string, rank: number, directedBy: string | null, platformId?: string): Task => ({
  id,
  partyId: "prime",
  rank,
  status: "not_started",
  tests: platformId === undefined ? null : { releaseId: "1.1.4", platformId },
  directedBy,
});
const DIRECTED = ["navigation", "logs", "terms", "issues"].map((id, at) =>
  task(id, at + 1, "ministry"),
);
const TESTS = [task("test Android", 6, null, "Android"), task("test iOS", 7, null, "iOS")];

/** The record at the end of the day. */
function recordOn(on: Day): ProjectState {
  const state = byDay(WHOLE, on);
  const listed = on >= day("2020-12-04");
  return judged({
    ...state,
    distributions: state.distributions.filter(
      (row) => row.distributedOn !== null || on >= day("2020-11-04"),
    ),
    reports: state.reports.map((row) => (listed ? row : { ...row, movedOn: null })),
    defects: on >= day("2021-02-18") ? [] : state.defects,
    tasks: [...DIRECTED, task("own work", 5, null), ...(on >= day("2020-10-13") ? TESTS : [])],
  });
}

function asked(text: string) {
  const on = day(text);
  const state = recordOn(on);
  const held = allOf(state).filter((finding) => heldOn(finding, on));
  return {
    on,
    state,
    of: (rule: string) => held.filter((finding) => finding.rule === rule),
    subjects: (rule: string) =>
      held.filter((finding) => finding.rule === rule).map((finding) => finding.subject.id),
    businessDaysSince: (from: Day) => businessDaysBetween(CALENDAR, from, on),
  };
}

describe("what the COCOA record must show", () => {
  it("on 2020-09-28 1.1.4 is live on both platforms and not tested, and the waiver holds until the environment is ready", () => {
    const { on, state, of, subjects } = asked("2020-09-28");
    for (const platform of ["Android", "iOS"]) {
      const live = liveOn(state, platform, on);
      expect(live?.releaseId).toBe("1.1.4");
      expect(live && keptVerdict(state, live).verdict).toBe("not_run");
    }
    expect(subjects("waiver-in-force")).toEqual(["waiver iOS", "waiver Android"]);
    for (const finding of of("waiver-in-force")) {
      expect(finding.until).toBeNull();
      expect(finding.records).toContainEqual({ kind: "environment", id: "environment" });
    }
    expect([...subjects("untested-live"), ...subjects("waiver-ended")]).toEqual([]);
    expect(subjects("environment-missing")).toEqual([...STAGES]);
    expect(subjects("no-record").length).toBe(8);
  });

  it("on 2020-10-12 the waiver has ended after 10 business days, a decision is asked for, and the test is in nobody's queue", () => {
    const { on, of, subjects } = asked("2020-10-12");
    expect(subjects("waiver-in-force")).toEqual([]);
    const [android, ios] = of("waiver-ended");
    expect(android).toMatchObject({ since: on, from: on, facts: { excusedBusinessDays: 10 } });
    expect(ios?.subject.id).toBe("waiver iOS");
    expect(subjects("untested-live").sort()).toEqual(["Android 1.1.4", "iOS 1.1.4"]);
    expect(of("test-not-ranked").map((f) => [f.subject.id, f.facts.task])).toEqual([
      ["iOS", null],
      ["Android", null],
    ]);
    expect(subjects("environment-missing")).toEqual([]);
  });

  it("on 2020-11-24 there is no decision after 29 and 39 business days, directed tasks stand before the test, and 1.1.5 is unconfirmed", () => {
    const { on, state, of, subjects, businessDaysSince } = asked("2020-11-24");
    expect(of("waiver-ended").map((finding) => businessDaysSince(finding.since))).toEqual([29, 29]);
    const android = of("untested-live").find((finding) => finding.subject.id === "Android 1.1.4");
    expect(android && businessDaysSince(android.since)).toBe(39);
    const ranked = of("test-not-ranked").find((finding) => finding.subject.id === "Android");
    expect(ranked?.facts).toMatchObject({ rank: 6, ahead: 5, aheadDirected: 4 });
    expect(ranked?.records.map((record) => record.id)).toEqual([
      "Android 1.1.4",
      "test Android",
      "navigation",
      "logs",
      "terms",
      "issues",
      "own work",
    ]);
    expect(unconfirmedOf(state, "Android").map((d) => d.releaseId)).toEqual(["1.1.5"]);
    expect(liveOn(state, "Android", on)?.releaseId).toBe("1.1.4");
    expect(subjects("report-unowned")).toEqual([]);
  });

  it("on 2020-11-17 the announcement that defects are almost all resolved contradicts the untested builds, and the official and the director are told", () => {
    const { on, of } = asked("2020-11-17");
    const [finding] = of("statement-contradicted");
    expect(finding).toMatchObject({
      subject: { kind: "statement", id: "announcement" },
      since: "2020-11-17",
      facts: { against: "untested", contradictedVersion: "1.1.4", contradictedPlatforms: [] },
      label: { title: { en: "Almost all defects are resolved" } },
    });
    expect(finding && actorsOn(finding, on).map(({ role, level }) => [role, level])).toEqual([
      ["official", undefined],
      ["executive", "division"],
    ]);
    expect(asked("2020-11-16").of("statement-contradicted")).toEqual([]);
  });

  it("on 2020-11-25 the report about Android is raised to the official, the adviser and the prime contractor, and its owed test outweighs the other", () => {
    const { on, of } = asked("2020-11-25");
    const [finding, ...others] = of("report-on-untested");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ subject: { id: "issue 14" }, since: on, partyId: "prime" });
    expect(finding?.records.map(({ id }) => id)).toEqual(["Android 1.1.4"]);
    expect(finding && actorsOn(finding, on).map(({ role }) => role)).toEqual([
      "official",
      "adviser",
      "vendor_manager",
    ]);
    expect(of("untested-live").map(({ subject, weight }) => [subject.id, weight])).toEqual([
      ["Android 1.1.4", 102],
      ["iOS 1.1.4", 100],
    ]);
    expect(asked("2020-11-24").of("report-on-untested")).toEqual([]);
  });

  it("on 2020-12-04 being put on a list is no decision", () => {
    expect(asked("2020-12-04").subjects("report-untriaged")).toEqual(["issue 14"]);
  });

  it("on 2020-12-04 the tests in the queue are of an older build than users have", () => {
    const named = (on: string) =>
      asked(on)
        .of("test-not-ranked")
        .map(
          ({ facts }) => `${facts.task}: ${facts.olderVersion}, users have ${facts.usersVersion}`,
        );
    expect(named("2020-12-02")).toEqual([
      "test iOS: null, users have 1.1.4",
      "test Android: null, users have 1.1.4",
    ]);
    expect(named("2020-12-04")).toEqual([
      "test iOS: 1.1.4, users have 1.2.0",
      "test Android: 1.1.4, users have 1.2.0",
    ]);
  });

  it("on 2021-01-25 the critical defect outweighs the untested builds", () => {
    const { of } = asked("2021-01-25");
    const weights = ["defect-live", "untested-live"].flatMap((rule) =>
      of(rule).map(({ weight }) => weight),
    );
    expect(weights).toEqual([105, 102, 100]);
    expect(of("statement-contradicted")[0]?.facts.against).toBe("both");
  });

  it("on 2020-11-30 the report of 11-25 has no owner", () => {
    const { on, of } = asked("2020-11-30");
    const [finding] = of("report-unowned");
    expect(finding).toMatchObject({ subject: { id: "issue 14" }, since: "2020-11-27" });
    expect(finding && actorsOn(finding, on).map((actor) => actor.role)).toEqual(["official"]);
    expect(asked("2020-11-26").of("report-unowned")).toEqual([]);
  });

  it("on 2020-12-18 the report listed on 12-04 has not moved for 10 business days", () => {
    const { of, businessDaysSince } = asked("2020-12-18");
    expect(of("report-idle").map((finding) => finding.facts.movedOn)).toEqual(["2020-12-04"]);
    expect(businessDaysSince(day("2020-12-04"))).toBe(10);
    expect(asked("2020-12-17").of("report-idle")).toEqual([]);
  });

  it("on 2021-02-03 Android's debt from 1.1.4 has lasted 128 calendar and 85 business days, through 1.2.0 and 1.2.1", () => {
    const { on, state, of, businessDaysSince } = asked("2021-02-03");
    const live = of("untested-live").find((finding) => finding.subject.id === "Android 1.2.1");
    expect(live?.facts).toEqual({
      debtVersion: "1.1.4",
      liveVersion: "1.2.1",
      distributions: 3,
      reports: 1,
    });
    expect(live && daysBetween(live.since, on)).toBe(128);
    expect(live && businessDaysSince(live.since)).toBe(85);
    const debt = debtsOf(state).find((one) => one.platformId === "Android");
    expect(
      debt?.through.map(({ distribution: d }) => [d.releaseId, keptVerdict(state, d).verdict]),
    ).toEqual([
      ["1.1.4", "not_run"],
      ["1.2.0", "no_record"],
      ["1.2.1", "no_record"],
    ]);
    expect(of("waiver-ended").length).toBe(2);
  });

  it("on 2021-02-18 1.2.2 is verified on both platforms, and the earlier versions keep their debt on record", () => {
    const { on, state, subjects } = asked("2021-02-18");
    for (const platform of ["Android", "iOS"]) {
      const live = liveOn(state, platform, on);
      expect(live?.releaseId).toBe("1.2.2");
      expect(live && keptVerdict(state, live).verdict).toBe("verified");
    }
    expect([...subjects("untested-live"), ...subjects("test-not-ranked")]).toEqual([]);
    expect(subjects("verdict-contradicted")).toEqual([]);
    expect(debtsOf(state).map((debt) => [debt.first.distribution.id, debt.until])).toEqual([
      ["Android 1.1.4", "2021-02-18"],
      ["iOS 1.1.4", "2021-02-18"],
    ]);
    const old = state.distributions.find((d) => d.id === "Android 1.1.4");
    expect(old && keptVerdict(state, old).verdict).toBe("not_run");
    expect(subjects("no-record").length).toBe(12);
  });
});
