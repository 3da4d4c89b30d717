import { describe, expect, it } from "vitest";
import type { Defect } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { type PublicVersion, publicLead, publicVersions } from "./page";
import { PUBLIC_PARTS, type PublicPart } from "./parts";

const shown = (
  picture: string,
  {
    on = "2020-11-24",
    stale = false,
    parts = PUBLIC_PARTS,
    defects = [],
  }: {
    readonly on?: string;
    readonly stale?: boolean;
    readonly parts?: readonly PublicPart[];
    readonly defects?: readonly Defect[];
  } = {},
) => publicVersions(drawn(picture, { defects }), day(on), { stale, parts });
const line = ({ platform, version, since, verdict, debtFrom }: PublicVersion) =>
  [platform.en, version, since, verdict, debtFrom && `from ${debtFrom}`].filter(Boolean).join(" ");

const defect: Defect = {
  id: "d",
  key: "D-1",
  title: { en: "No notification" },
  severity: "critical",
  open: true,
  foundOn: day("2020-10-01"),
  stageId: null,
  distributionIds: ["Android 1.1.4"],
};

describe("the public page says of what users have", () => {
  it.each([
    ["Android 1.1.4 ○ 2020-09-28", "Android 1.1.4 2020-09-28 verified"],
    ["Android 1.1.4 × 2020-09-28", "Android 1.1.4 2020-09-28 not_run"],
    ["Android 1.1.4 ！ 2020-09-28", "Android 1.1.4 2020-09-28 failed"],
    ["Android 1.1.4 ？ 2020-09-28", "Android 1.1.4 2020-09-28 no_record"],
    [
      "Android 1.1.4 × 2020-09-28 1.2.0 ？ 2020-10-20",
      "Android 1.2.0 2020-10-20 no_record from 1.1.4",
    ],
    ["Android 1.1.4 ○ 2020-09-28 1.2.0 × 2020-12-20", "Android 1.1.4 2020-09-28 verified"],
    ["Android 1.1.4 ○ 未", "Android"],
    ["iOS 1.1.4 ○ 2020-09-28", "Android"],
  ])("%s: %s", (picture, told) => {
    expect(shown(picture).map(line)[0]).toBe(told);
  });

  it("every platform in its order, also if its lines were entered in another", () => {
    const told = shown("iOS 1.1.4 ○ 2020-09-24\nAndroid 1.1.4 × 2020-09-28").map(line);
    expect(told).toEqual(["Android 1.1.4 2020-09-28 not_run", "iOS 1.1.4 2020-09-24 verified"]);
  });

  it("nothing good with data that is too old, and the rest as it is known", () => {
    const old = { stale: true };
    expect(shown("Android 1.1.4 ○ 2020-09-28", old)[0]?.verdict).toBe("unknown");
    expect(shown("Android 1.1.4 × 2020-09-28", old)[0]?.verdict).toBe("not_run");
  });

  it("nothing good while a grave defect of it is open, also if the defect is not public", () => {
    const told = (more: Partial<Defect>) =>
      shown("Android 1.1.4 ○ 2020-09-28", { defects: [{ ...defect, ...more }] })[0]?.verdict;
    expect(told({})).toBe("doubted");
    expect(told({ severity: "minor" })).toBe("verified");
    expect(told({ open: false })).toBe("verified");
    expect(told({ distributionIds: [] })).toBe("verified");
  });

  it("only what the ministry lets it say", () => {
    expect(shown("Android 1.1.4 × 2020-09-28", { parts: ["notes"] })).toEqual([]);
    expect(shown("Android 1.1.4 × 2020-09-28", { parts: ["versions"] }).map(line)[0]).toBe(
      "Android 1.1.4 2020-09-28",
    );
  });
});

describe("the public page begins with", () => {
  const two = (android: string, ios: string) =>
    shown(`Android 1.1.4 ${android} 2020-09-28\niOS 1.1.4 ${ios} 2020-09-28`);
  const lead = (
    versions: readonly PublicVersion[],
    more: Partial<Parameters<typeof publicLead>[0]> = {},
  ) => publicLead({ versions, openDefects: 0, stale: false, parts: PUBLIC_PARTS, ...more });

  it.each([
    ["×", "○", "unchecked"],
    ["！", "○", "unchecked"],
    ["？", "○", "open"],
    ["？", "×", "unchecked"],
    ["○", "○", "checked"],
  ])("the worst of the versions %s and %s: %s", (android, ios, told) => {
    expect(lead(two(android, ios))).toBe(told);
  });

  it("a known defect before anything else", () => {
    expect(lead(two("×", "○"), { openDefects: 1, stale: true })).toBe("wrong");
  });

  it("that nothing can be confirmed, if the data is too old to say anything good", () => {
    const old = { stale: true };
    expect(lead(two("○", "○"), old)).toBe("unknown");
    expect(lead([], { ...old, parts: ["notes"] })).toBe("unknown");
    expect(lead(two("×", "○"), old)).toBe("unchecked");
  });

  it("no word about checks where the ministry lets it say none, and nothing good where a platform has no version", () => {
    expect(lead([], { parts: ["notes", "defects"] })).toBe("told");
    expect(lead(two("○", "○"), { parts: ["notes", "checks"] })).toBe("told");
    expect(lead(shown("Android 1.1.4 ○ 2020-09-28"))).toBe("open");
    expect(lead([])).toBe("open");
  });
});
