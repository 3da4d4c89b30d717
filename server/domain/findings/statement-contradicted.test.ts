import { describe, expect, it } from "vitest";
import type { Defect, Statement } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const said = (picture: string, more: Partial<Statement> = {}, defects: readonly Defect[] = []) =>
  drawn(picture, {
    defects,
    statements: [
      {
        id: "s",
        words: { en: "Almost all defects are resolved" },
        saidOn: day("2020-11-17"),
        releaseId: null,
        claim: "resolved",
        answeredOn: null,
        ...more,
      },
    ],
  });
const defect = (more: Partial<Defect> = {}): Defect => ({
  id: "d",
  key: "D-1",
  title: { en: "No notification" },
  severity: "critical",
  open: true,
  foundOn: day("2021-01-25"),
  stageId: null,
  distributionIds: ["Android 1.1.4"],
  ...more,
});

const RAISED = ["s since 2020-11-17"];
const UNTESTED = "Android 1.1.4 × 2020-09-28";
const CHECKED = "Android 1.1.4 ○ 2020-09-28";

describe("statement-contradicted for a statement of 2020-11-17 that defects are resolved", () => {
  it.each<[string, string, Partial<Statement>, readonly Defect[], readonly string[]]>([
    ["the live build is untested", UNTESTED, {}, [], RAISED],
    ["the live build failed", "Android 1.1.4 ！ 2020-09-28", {}, [], RAISED],
    ["the live build is verified", CHECKED, {}, [], []],
    ["nobody has said of the live build", "Android 1.1.4 ？ 2020-09-28", {}, [], []],
    ["the build came later", "Android 1.1.4 × 2020-11-18", {}, [], []],
    [
      "the build passed later, which makes nothing true on that day",
      `${UNTESTED} 1.2.2 ○ 2021-02-18`,
      {},
      [],
      RAISED,
    ],
    ["the build came on that day", "Android 1.1.4 × 2020-11-17", {}, [], RAISED],
    ["the build was replaced on that day", `${UNTESTED} 1.2.0 ○ 2020-11-17`, {}, [], []],
    ["the build was replaced before", `${UNTESTED} 1.2.0 ○ 2020-10-20`, {}, [], []],
    ["it names this version", UNTESTED, { releaseId: "1.1.4" }, [], RAISED],
    ["it names another version", UNTESTED, { releaseId: "1.1.3" }, [], []],
    ["it claims nothing", UNTESTED, { claim: null }, [], []],
    ["it was answered", UNTESTED, { answeredOn: day("2020-11-20") }, [], []],
    ["a defect was found later", CHECKED, {}, [defect()], ["s since 2021-01-25"]],
    ["a minor defect was found", CHECKED, {}, [defect({ severity: "minor" })], []],
    ["the defect was resolved", CHECKED, {}, [defect({ open: false })], []],
    ["the defect is in another build", CHECKED, {}, [defect({ distributionIds: [] })], []],
  ])("if %s", (_, picture, statement, defects, lines) => {
    expect(told(said(picture, statement, defects), "statement-contradicted")).toEqual(lines);
  });

  it.each([
    ["untested", UNTESTED, []],
    ["defect", CHECKED, [defect()]],
    ["both", UNTESTED, [defect()]],
  ] as const)("says what is against it: %s", (against, picture, defects) => {
    const [finding] = foundBy(said(picture, {}, defects), "statement-contradicted");
    expect(finding?.facts).toMatchObject({ against, contradictedVersion: "1.1.4" });
  });

  it.each([
    ["all that users had is untested", "Android 1.1.4 × 2020-09-28\niOS 1.1.4 × 2020-09-24", []],
    ["Android was verified", "Android 1.1.4 ○ 2020-09-28\niOS 1.1.4 × 2020-09-24", ["iOS"]],
  ])("names the platforms if it is true of others: %s", (_, picture, named) => {
    const [finding] = foundBy(said(picture), "statement-contradicted");
    expect(finding?.facts.contradictedPlatforms).toMatchObject(
      named.map((name) => ({ name: { en: name } })),
    );
  });

  it("rests on what contradicts it, in the order of days, of platforms and of ids", () => {
    const picture = "Android 1.1.4 × 2020-09-28\niOS 1.1.5 × 2020-09-24";
    const defects = [
      defect({ id: "later", distributionIds: ["iOS 1.1.5"] }),
      defect({
        id: "earlier",
        foundOn: day("2020-11-01"),
        distributionIds: ["iOS 1.1.5", "Android 1.1.4"],
      }),
    ];
    const state = said(picture, {}, defects);
    for (const each of [state, { ...state, defects: defects.toReversed() }]) {
      const [finding] = foundBy(each, "statement-contradicted");
      expect(finding?.records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
        "distribution Android 1.1.4",
        "defect earlier",
        "distribution iOS 1.1.5",
        "defect later",
      ]);
      expect(finding?.facts.contradictedVersion).toBe("1.1.4");
    }
  });
});
