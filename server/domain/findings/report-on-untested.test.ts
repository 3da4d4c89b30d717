import { describe, expect, it } from "vitest";
import type { ExternalReport, ProjectState } from "../projects/state";
import { day, drawn, resultOf } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const report = (more: Partial<ExternalReport> = {}): ExternalReport => ({
  id: "r",
  key: "R-1",
  title: { en: "No notification" },
  receivedOn: day("2020-11-25"),
  releaseId: null,
  platformId: "Android",
  stageId: null,
  ownerId: "o",
  triagedOn: null,
  movedOn: null,
  closed: false,
  ...more,
});
const withReport = (picture: string, more?: Partial<ExternalReport>): ProjectState =>
  drawn(picture, { reports: [report(more)] });

const since = "r since 2020-11-25";
const BOTH = "Android 1.1.4 ○ 2020-09-28 \n iOS 1.1.4 × 2020-09-24";

describe("report-on-untested for a report about Android of 2020-11-25", () => {
  it.each([
    ["not run", "Android 1.1.4 × 2020-09-28", [since]],
    ["failed", "Android 1.1.4 ！ 2020-09-28", [since]],
    ["without a record", "Android 1.1.4 ？ 2020-09-28", [since]],
    ["verified", "Android 1.1.4 ○ 2020-09-28", []],
    ["with a day that is unconfirmed", "Android 1.1.4 × 未", []],
    [
      "replaced by a verified one later",
      "Android 1.1.4 × 2020-09-28 1.2.2 ○ 2021-02-18",
      [`${since} until 2021-02-18`],
    ],
    [
      "replaced by another without a record",
      "Android 1.1.4 × 2020-09-28 1.2.0 ？ 2020-12-03",
      [since],
    ],
    [
      "followed by one that is not run",
      "Android 1.1.4 ○ 2020-09-28 1.2.0 × 2020-12-03",
      [`${since} from 2020-12-03`],
    ],
  ])("holds for a live build that is %s (%s) as %#", (_, picture, lines) => {
    expect(told(withReport(picture), "report-on-untested")).toEqual(lines);
  });

  it.each<[string, Partial<ExternalReport>, readonly string[]]>([
    ["about the other platform", { platformId: "iOS" }, [since]],
    ["that names no platform", { platformId: null }, [since]],
    ["about a verified build", {}, []],
    ["that is closed", { platformId: "iOS", closed: true }, []],
    ["that was taken up", { platformId: "iOS", triagedOn: day("2020-12-04") }, [since]],
  ])("holds for a report %s", (_, more, lines) => {
    expect(told(withReport(BOTH, more), "report-on-untested")).toEqual(lines);
  });

  it("names the builds, and is for the prime contractor alone only if there is one", () => {
    const state = withReport(BOTH, { platformId: null });
    const [finding] = foundBy(state, "report-on-untested");
    expect(finding).toMatchObject({
      partyId: "prime",
      weight: 95,
      records: [{ kind: "distribution", id: "iOS 1.1.4" }],
    });
    const second = { id: "p2", name: { en: "Second" }, kind: "vendor", parentId: null } as const;
    const parties = [...state.parties, second];
    expect(foundBy({ ...state, parties }, "report-on-untested")[0]?.partyId).toBeNull();
  });

  it.each([
    ["Android 1.1.4 × 2020-09-28 \n iOS 1.1.4 × 2020-09-24", ["Android 1.1.4", "iOS 1.1.4"]],
    [
      "Android 1.1.4 × 2020-09-28 \n iOS 1.1.4 ○ 2020-09-24 1.2.0 × 2020-12-01",
      ["Android 1.1.4", "iOS 1.2.0"],
    ],
    ["Android 1.1.4 × 2020-12-02 \n iOS 1.1.4 × 2020-12-01", ["iOS 1.1.4", "Android 1.1.4"]],
    ["Android 1.1.4 × 2020-09-28 1.2.0 × 2020-11-25", ["Android 1.2.0"]],
    ["Android 1.1.4 × 2020-09-28 1.2.0 ○ 2020-12-03 1.2.1 × 2020-12-10", ["Android 1.2.1"]],
  ])(
    "rests on the builds %s of its own days, in the order of days and then of platforms: %j",
    (picture, ids) => {
      const [finding] = foundBy(withReport(picture, { platformId: null }), "report-on-untested");
      expect(finding?.records.map(({ id }) => id)).toEqual(ids);
      expect(finding?.facts).toEqual({ receivedOn: "2020-11-25" });
    },
  );

  it("ends on the day on which the build itself is verified", () => {
    const state = drawn("Android 1.1.4 ？ 2020-09-28", {
      reports: [report()],
      standings: [resultOf("Android 1.1.4", "passed", { ranOn: day("2020-12-10") })],
    });
    expect(told(state, "report-on-untested")).toEqual([`${since} until 2020-12-10`]);
  });

  it("is for the prime contractor although there is a subcontractor, and for nobody alone without one", () => {
    const state = withReport(BOTH, { platformId: null });
    const sub = { id: "sub", name: { en: "Sub" }, kind: "vendor", parentId: "prime" } as const;
    const partyOf = (parties: ProjectState["parties"]) =>
      foundBy({ ...state, parties }, "report-on-untested")[0]?.partyId;
    expect(partyOf([...state.parties, sub])).toBe("prime");
    expect(partyOf(state.parties.filter(({ kind }) => kind !== "vendor"))).toBeNull();
  });
});
