import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { provenanceOf, type SourceColumns } from "./provenance";

const REPORT: SourceColumns = {
  source: { ja: "調査報告" },
  sourceKind: "investigation",
  sourceUrl: "https://example.go.jp/report",
  sourcePublishedOn: day("2021-04-16"),
};
const HAPPENED = day("2020-09-28");

it("the provenance of a fact names its source and the day on which the source appeared", () => {
  expect(provenanceOf(REPORT, HAPPENED, day("2021-05-01"))).toEqual({
    title: { ja: "調査報告" },
    kind: "investigation",
    url: "https://example.go.jp/report",
    publishedOn: "2021-04-16",
    later: true,
  });
});

it("a fact without a source on record has no provenance", () => {
  const shown = day("2021-05-01");
  expect(provenanceOf({ ...REPORT, source: null }, HAPPENED, shown)).toBeNull();
  expect(provenanceOf({ ...REPORT, sourceKind: null }, HAPPENED, shown)).toBeNull();
});

describe("A fact is marked as established later", () => {
  const later = (
    change: Partial<SourceColumns>,
    shownOn = "2021-05-01",
    happenedOn: string | null = "2020-09-28",
  ) =>
    provenanceOf(
      { ...REPORT, ...change },
      happenedOn === null ? null : day(happenedOn),
      day(shownOn),
    )?.later;

  it("a fact is marked as established later if its source had not appeared by the day shown", () => {
    expect(later({ sourceKind: "press" }, "2021-04-15")).toBe(true);
    expect(later({ sourceKind: "press" }, "2021-04-16")).toBe(false);
    expect(later({ sourceKind: "press" }, "2021-04-17")).toBe(false);
  });

  it("a fact is marked as established later if its source is a later investigation", () => {
    expect(later({}, "2021-05-01", "2021-04-15")).toBe(true);
    expect(later({}, "2021-05-01", "2021-04-16")).toBe(false);
    expect(later({}, "2021-05-01", null)).toBe(false);
  });

  it("a fact is not marked as established later if the day of its source is unknown", () => {
    expect(later({ sourcePublishedOn: null })).toBe(false);
    expect(later({ sourcePublishedOn: null, sourceKind: "press" })).toBe(false);
  });
});
