import { describe, expect, it } from "vitest";
import type { Defect, ExternalReport, ProjectState } from "../projects/state";
import { dated, day, drawn, resultOf } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const report = (more: Partial<ExternalReport> = {}): ExternalReport => ({
  id: "r",
  key: "R-1",
  title: { en: "No notification" },
  receivedOn: day("2021-03-01"),
  releaseId: "1.2.2",
  platformId: "Android",
  stageId: "s5",
  ownerId: "o",
  triagedOn: null,
  movedOn: null,
  closed: false,
  ...more,
});

const defect = (more: Partial<Defect> = {}): Defect => ({
  id: "d",
  key: "D-1",
  title: { en: "No notification" },
  severity: "critical",
  open: true,
  foundOn: day("2021-03-02"),
  stageId: "s5",
  distributionIds: ["Android 1.2.2"],
  ...more,
});

/** Both platforms passed 1.2.2 on 2021-02-18, the day on which it reached users. */
const PASSED =
  "Android 1.2.1 × 2020-12-18 1.2.2 ○ 2021-02-18 \n iOS 1.2.1 × 2020-12-18 1.2.2 ○ 2021-02-18";
const withReport = (more: Partial<ExternalReport> = {}, picture = PASSED) =>
  drawn(picture, { reports: [report(more)] });
const withDefect = (more: Partial<Defect> = {}, picture = PASSED) =>
  drawn(picture, { defects: [defect(more)] });
const lines = (state: ProjectState) => told(state, "verdict-contradicted");

const ANDROID = "Android 1.2.2 since 2021-03-01";
const IOS = "iOS 1.2.2 since 2021-03-01";

describe("verdict-contradicted by a report of 2021-03-01 about a build that passed on 2021-02-18", () => {
  it.each<[string, Partial<ExternalReport>, readonly string[]]>([
    ["names the platform, the version and a stage", {}, [ANDROID]],
    ["names no stage", { stageId: null }, [ANDROID]],
    ["names the version alone", { platformId: null }, [ANDROID, IOS]],
    ["names the platform alone", { releaseId: null }, [ANDROID]],
    [
      "names the platform alone and came while users had an older build",
      { releaseId: null, receivedOn: day("2020-12-25") },
      [],
    ],
    ["names neither", { platformId: null, releaseId: null }, []],
    ["names an older version", { releaseId: "1.2.1" }, []],
    ["came before the test", { receivedOn: day("2021-02-01") }, ["Android 1.2.2 since 2021-02-18"]],
    [
      "came on the day of the test",
      { receivedOn: day("2021-02-18") },
      ["Android 1.2.2 since 2021-02-18"],
    ],
    ["was taken up", { triagedOn: day("2021-03-02") }, [ANDROID]],
    ["was declined or closed", { closed: true }, []],
  ])("a report that %s (%o) contradicts %j", (_, more, expected) =>
    expect(lines(withReport(more))).toEqual(expected),
  );

  it("a report about a stage that the platform does not have contradicts nothing there", () => {
    const state = withReport({ platformId: null });
    const stages = state.stages.map((stage) =>
      stage.id === "s5" ? { ...stage, notFor: ["Android"] } : stage,
    );
    expect(lines({ ...state, stages })).toEqual([IOS]);
  });

  it.each([
    ["was verified", "Android 1.2.2 ○ 2021-02-18", [ANDROID]],
    ["failed", "Android 1.2.2 ！ 2021-02-18", []],
    ["was not tested", "Android 1.2.2 × 2021-02-18", []],
    ["has no record of a test", "Android 1.2.2 ？ 2021-02-18", []],
    ["passed, with its day unconfirmed", "Android 1.2.2 ○ 未", [ANDROID]],
    ["passed and was replaced", "Android 1.2.2 ○ 2021-02-18 1.3.0 ○ 2021-02-25", [ANDROID]],
  ])("a build that %s is contradicted: %s gives %j", (_, picture, expected) =>
    expect(lines(withReport({}, picture))).toEqual(expected),
  );

  it("a pass by the vendor's report is contradicted as well", () => {
    const standings = [
      resultOf("Android 1.2.2", "passed", { backing: "awaiting", ranOn: day("2021-02-19") }),
    ];
    const state = drawn("Android 1.2.2 × 2021-02-18", { standings, reports: [report()] });
    expect(lines(state)).toEqual([ANDROID]);
  });

  it.each([
    ["again on a later day", "passed", "2021-03-05", "confirmed", []],
    ["again on the same day", "passed", "2021-03-01", "confirmed", [ANDROID]],
    ["again between the first pass and the report", "passed", "2021-02-25", "confirmed", [ANDROID]],
    ["again by a report that nobody has confirmed", "passed", "2021-03-05", "awaiting", [ANDROID]],
    ["and failed", "failed", "2021-03-05", "confirmed", []],
  ] as const)(
    "after the test was run %s (%s on %s, %s) %j is left",
    (_, outcome, on, backing, left) => {
      const again = resultOf("Android 1.2.2", outcome, { ranOn: day(on), backing, sequence: 2000 });
      expect(lines(drawn(PASSED, { reports: [report()], standings: [again] }))).toEqual(left);
    },
  );

  it.each([
    ["before it, by the times of both", "2021-03-01T18:00", "2021-03-01T17:59", [ANDROID]],
    ["after it, by the times of both", "2021-03-01T18:00", "2021-03-01T21:40", []],
    ["at a time while the report has none", "2021-03-01", "2021-03-01T21:40", [ANDROID]],
    ["at no known time", "2021-03-01T18:00", "2021-03-01", [ANDROID]],
  ])(
    "if the test passed again on the day of the report %s (%s, %s) %j is left",
    (_, came, on, left) => {
      const again = resultOf("Android 1.2.2", "passed", { ranOn: dated(on), sequence: 2000 });
      const reports = [report({ received: dated(came) })];
      expect(lines(drawn(PASSED, { reports, standings: [again] }))).toEqual(left);
    },
  );

  it("a second pass answers a report that is older than both", () => {
    const again = resultOf("Android 1.2.2", "passed", { ranOn: day("2021-02-25"), sequence: 2000 });
    const reports = [report({ receivedOn: day("2021-02-01") })];
    expect(lines(drawn(PASSED, { reports }))).toEqual(["Android 1.2.2 since 2021-02-18"]);
    expect(lines(drawn(PASSED, { reports, standings: [again] }))).toEqual([]);
  });
});

describe("verdict-contradicted by a defect of 2021-03-02 in a build that passed on 2021-02-18", () => {
  const since = "Android 1.2.2 since 2021-03-02";
  it.each<[string, Partial<Defect>, readonly string[]]>([
    ["critical, and at a stage", {}, [since]],
    ["critical, and at no stage that anyone named", { stageId: null }, [since]],
    ["minor, and at a stage", { severity: "minor" }, [since]],
    ["minor, and at no stage that anyone named", { severity: "minor", stageId: null }, []],
    ["resolved", { open: false }, []],
    ["in an older build", { distributionIds: ["Android 1.2.1"] }, []],
    ["in no build that anyone named", { distributionIds: [] }, []],
    [
      "in both platforms",
      { distributionIds: ["Android 1.2.2", "iOS 1.2.2"] },
      [since, "iOS 1.2.2 since 2021-03-02"],
    ],
    ["older than the test", { foundOn: day("2021-01-25") }, ["Android 1.2.2 since 2021-02-18"]],
  ])("a defect that is %s (%o) contradicts %j", (_, more, expected) =>
    expect(lines(withDefect(more))).toEqual(expected),
  );
});

describe("the finding of a contradicted pass", () => {
  it("names what contradicts it in the order of days, says of which kinds it is, and asks official and vendor", () => {
    const state = drawn(PASSED, { reports: [report()], defects: [defect()] });
    const [finding, ...others] = foundBy(state, "verdict-contradicted");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      subject: { kind: "distribution", id: "Android 1.2.2" },
      records: [
        { kind: "report", id: "r" },
        { kind: "defect", id: "d" },
      ],
      facts: { version: "1.2.2", against: "both" },
      partyId: null,
      actors: [
        { role: "official", from: "2021-03-01" },
        { role: "vendor_manager", from: "2021-03-01" },
      ],
    });
  });

  it.each([
    ["report", withReport()],
    ["defect", withDefect()],
  ])("says that it is a %s", (against, state) =>
    expect(foundBy(state, "verdict-contradicted")[0]?.facts).toMatchObject({ against }),
  );
});
