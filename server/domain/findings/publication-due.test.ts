import { describe, expect, it } from "vitest";
import type { Defect, Publication } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const note = (more: Partial<Publication["notes"][number]> = {}) => ({
  releaseId: "1.1.4",
  platformId: null,
  defectId: null,
  publishedOn: null,
  ...more,
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
const linesOf = (
  picture: string,
  publication: Partial<Publication>,
  defects: readonly Defect[] = [],
) => told(drawn(picture, { publication: { on: true, notes: [], ...publication }, defects }), RULE);

const RULE = "publication-due";
const UNTESTED = "Android 1.1.4 × 2020-09-28";
const CHECKED = "Android 1.1.4 ○ 2020-09-28";
/** Three business days after 28 September. */
const DUE = "Android 1.1.4 since 2020-10-01";

describe("publication-due for a build that users have since 2020-09-28", () => {
  it.each<[string, string, Partial<Publication>, readonly Defect[], readonly string[]]>([
    ["it is untested", UNTESTED, {}, [], [DUE]],
    ["it is untested and the project tells its users nothing", UNTESTED, { on: false }, [], []],
    [
      "a note was ever published",
      UNTESTED,
      { on: false, notes: [note({ publishedOn: day("2020-09-01") })] },
      [],
      [DUE],
    ],
    ["it is verified", CHECKED, {}, [], []],
    ["nobody has said of it", "Android 1.1.4 ？ 2020-09-28", {}, [], []],
    ["its day is unconfirmed", "Android 1.1.4 × 未", {}, [], []],
    ["the next one came before that", `${UNTESTED} 1.2.2 ○ 2020-09-30`, {}, [], []],
    [
      "the next one came later",
      `${UNTESTED} 1.2.2 ○ 2020-10-20`,
      {},
      [],
      [`${DUE} until 2020-10-20`],
    ],
    [
      "a note about it was published in time",
      UNTESTED,
      { notes: [note({ publishedOn: day("2020-09-30") })] },
      [],
      [],
    ],
    [
      "a note about it was published late",
      UNTESTED,
      { notes: [note({ publishedOn: day("2020-10-12") })] },
      [],
      [`${DUE} until 2020-10-12`],
    ],
    [
      "a note about it was published before users had it",
      UNTESTED,
      { notes: [note({ publishedOn: day("2020-09-27") })] },
      [],
      [DUE],
    ],
    [
      "a note about another version was published",
      UNTESTED,
      { notes: [note({ releaseId: "1.1.3", publishedOn: day("2020-09-30") })] },
      [],
      [DUE],
    ],
    [
      "a note about another platform was published",
      UNTESTED,
      { notes: [note({ platformId: "iOS", publishedOn: day("2020-09-30") })] },
      [],
      [DUE],
    ],
    [
      "a note about the platform was published",
      UNTESTED,
      {
        notes: [note({ releaseId: null, platformId: "Android", publishedOn: day("2020-09-30") })],
      },
      [],
      [],
    ],
    [
      "a note about nothing in particular was published",
      UNTESTED,
      { notes: [note({ releaseId: null, publishedOn: day("2020-09-30") })] },
      [],
      [DUE],
    ],
    [
      "a critical defect was found later",
      CHECKED,
      {},
      [defect()],
      ["Android 1.1.4 since 2021-01-28"],
    ],
    ["a major defect was found", CHECKED, {}, [defect({ severity: "major" })], []],
    ["the defect was resolved", CHECKED, {}, [defect({ open: false })], []],
    ["the defect is in another build", CHECKED, {}, [defect({ distributionIds: [] })], []],
    [
      "a note about the defect was published",
      CHECKED,
      {
        notes: [note({ releaseId: null, defectId: "d", publishedOn: day("2021-01-26") })],
      },
      [defect()],
      [],
    ],
    [
      "a note told of the missing test, but not of the defect that was found later",
      UNTESTED,
      { notes: [note({ publishedOn: day("2020-09-30") })] },
      [defect()],
      ["Android 1.1.4 since 2021-01-28"],
    ],
  ])("if %s", (_, picture, publication, defects, lines) => {
    expect(linesOf(picture, publication, defects)).toEqual(lines);
  });

  it.each([
    ["untested", UNTESTED, []],
    ["defect", CHECKED, [defect()]],
    ["both", UNTESTED, [defect()]],
  ] as const)("says what is to be told: %s", (untold, picture, defects) => {
    const state = drawn(picture, { publication: { on: true, notes: [] }, defects });
    expect(foundBy(state, RULE)[0]?.facts).toEqual({ untold, liveVersion: "1.1.4" });
  });

  it("asks once for a version on two platforms", () => {
    const picture = `${UNTESTED}\niOS 1.1.4 × 2020-09-28`;
    const state = drawn(picture, { publication: { on: true, notes: [] } });
    expect(new Set(foundBy(state, RULE).map(({ topic }) => topic))).toEqual(new Set(["1.1.4"]));
  });

  it("counts by the project's own threshold", () => {
    const state = drawn(UNTESTED, { publication: { on: true, notes: [] } });
    const patient = { ...state, thresholds: { ...state.thresholds, publicationDue: 5 } };
    expect(told(patient, RULE)).toEqual(["Android 1.1.4 since 2020-10-05"]);
  });
});
