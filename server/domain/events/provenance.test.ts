import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { provenanceOf, type SourceColumns } from "./provenance";

const REPORT: SourceColumns = {
  source: { ja: "調査報告" },
  sourceKind: "investigation",
  sourceUrl: "https://example.go.jp/report",
  sourcePublishedOn: day("2021-04-16"),
  knownThen: null,
};
const HAPPENED = day("2020-09-28");

it("the provenance of a fact names its source and the day on which the source appeared", () => {
  expect(provenanceOf(REPORT, HAPPENED, day("2021-05-01"))).toEqual({
    title: { ja: "調査報告" },
    kind: "investigation",
    url: "https://example.go.jp/report",
    publishedOn: "2021-04-16",
    later: "found",
  });
});

it("a fact without a source on record has no provenance", () => {
  const shown = day("2021-05-01");
  expect(provenanceOf({ ...REPORT, source: null }, HAPPENED, shown)).toBeNull();
  expect(provenanceOf({ ...REPORT, sourceKind: null }, HAPPENED, shown)).toBeNull();
});

describe("A fact is marked as found later", () => {
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

  it("a fact is marked as found later if its source had not appeared by the day shown", () => {
    expect(later({ sourceKind: "press" }, "2021-04-15")).toBe("found");
    expect(later({ sourceKind: "press" }, "2021-04-16")).toBeNull();
    expect(later({ sourceKind: "press" }, "2021-04-17")).toBeNull();
  });

  it("a fact is marked as found later if its source is a later investigation", () => {
    expect(later({}, "2021-05-01", "2021-04-15")).toBe("found");
    expect(later({}, "2021-05-01", "2021-04-16")).toBeNull();
    expect(later({}, "2021-05-01", null)).toBeNull();
  });

  it("a fact is not marked as found later if the day of its source is unknown", () => {
    expect(later({ sourcePublishedOn: null })).toBeNull();
    expect(later({ sourcePublishedOn: null, sourceKind: "press" })).toBeNull();
  });

  it("a fact that somebody knew at the time names who knew it, and is not called found later", () => {
    expect(later({ knownThen: "parties" })).toBe("parties");
    expect(later({ knownThen: "public", sourceKind: "press" }, "2021-04-15")).toBe("public");
  });

  it("nothing is said of who knew a fact whose source is as old as the fact", () => {
    expect(later({ knownThen: "parties" }, "2021-05-01", "2021-04-16")).toBeNull();
  });
});
