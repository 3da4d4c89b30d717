import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aState, LAST_DAY } from "../projects/generated.fixture";
import type { ExternalReport } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import {
  buildsOf,
  nearnessOf,
  type SpokenBuild,
  speakingDefects,
  speakingOf,
  speakingReports,
} from "./speaks";

const reportOf = (text: string): ExternalReport => {
  const [platformId = "", releaseId = "", receivedOn = ""] = text.split(" ");
  return {
    id: "report",
    key: "R-1",
    title: { en: "No notification" },
    receivedOn: day(receivedOn),
    platformId: platformId === "?" ? null : platformId,
    releaseId: releaseId === "?" ? null : releaseId,
    stageId: null,
    ownerId: null,
    triagedOn: null,
    movedOn: null,
    closed: false,
  };
};

/** `build Android 1.1.4`: how the report stands beside each build that it is about. */
function beside(picture: string, report: string): string[] {
  const state = drawn(picture, { reports: [reportOf(report)] });
  const told = speakingOf(speakingReports(state), buildsOf(state));
  return [...told].flatMap(([{ distributionId }, said]) =>
    said.map(({ nearness }) => `${nearness} ${distributionId}`),
  );
}

const BOTH =
  "Android 1.1.3 ？ 2020-09-01 1.1.4 × 2020-09-28 1.2.0 ？ 2020-12-03 \n iOS 1.1.4 × 2020-09-24";

describe("A report stands beside the builds of which it speaks", () => {
  it.each([
    ["names the live build", "Android 1.2.0 2020-12-10", ["build Android 1.2.0"]],
    [
      "names the build from which the debt runs",
      "Android 1.1.4 2020-11-25",
      ["build Android 1.1.4", "debt Android 1.2.0"],
    ],
    [
      "names the platform alone",
      "Android ? 2020-11-25",
      ["platform Android 1.1.4", "platform Android 1.2.0"],
    ],
    ["came after the build was replaced", "Android ? 2020-12-03", ["platform Android 1.2.0"]],
    [
      "names the version alone",
      "? 1.1.4 2020-11-25",
      ["version Android 1.1.4", "debt Android 1.2.0", "version iOS 1.1.4"],
    ],
    ["names neither", "? ? 2020-12-10", ["unknown Android 1.2.0", "unknown iOS 1.1.4"]],
    [
      "names a build before the debt",
      "Android 1.1.3 2020-12-10",
      ["build Android 1.1.3", "other Android 1.2.0"],
    ],
    [
      "names a platform without a build",
      "Web ? 2020-12-10",
      ["other Android 1.2.0", "other iOS 1.1.4"],
    ],
  ])("if it %s (%s): %j", (_, report, builds) => {
    expect(beside(BOTH, report)).toEqual(builds);
  });

  it("a report about an older build stands beside the live one even if nothing is owed", () => {
    expect(
      beside("Android 1.1.4 ○ 2020-09-28 1.2.0 ○ 2020-12-03", "Android 1.1.4 2020-12-10"),
    ).toEqual(["build Android 1.1.4", "other Android 1.2.0"]);
  });

  it("a report that was closed before a build was distributed is not about that build", () => {
    const build: SpokenBuild = {
      platformId: "Android",
      ordinal: 2,
      debtFrom: null,
      from: day("2020-12-03"),
      until: null,
    };
    const report = { about: [], from: day("2020-11-25"), until: day("2020-12-02") };
    expect(nearnessOf(report, build)).toBeNull();
    expect(nearnessOf({ ...report, until: day("2020-12-04") }, build)).toBe("unknown");
  });
});

describe("A defect stands beside the builds of which it speaks", () => {
  it.each([
    [
      ["Android 1.1.4", "Android 1.2.0"],
      ["build Android 1.1.4", "build Android 1.2.0"],
    ],
    [["Android 1.1.4"], ["build Android 1.1.4", "debt Android 1.2.0"]],
    [[], ["unknown Android 1.2.0", "unknown iOS 1.1.4"]],
  ])("a defect in the distributions %j", (distributionIds, builds) => {
    const state = drawn(BOTH, {
      defects: [
        {
          id: "defect",
          key: "D-1",
          title: { en: "No notification" },
          severity: "critical",
          open: true,
          foundOn: day("2021-01-25"),
          stageId: null,
          distributionIds,
        },
      ],
    });
    const told = speakingOf(speakingDefects(state), buildsOf(state));
    expect(
      [...told].flatMap(([{ distributionId }, said]) =>
        said.map(({ nearness }) => `${nearness} ${distributionId}`),
      ),
    ).toEqual(builds);
  });
});

describe("Nothing that is open is left out", () => {
  it("every open report and defect stands beside a build that users have, whatever it names", () => {
    fc.assert(
      fc.property(aState, (state) => {
        const builds = buildsOf(state);
        // What was taken back is with nobody.
        fc.pre(builds.some(({ until }) => until === null));
        const all = [...speakingReports(state), ...speakingDefects(state)];
        const told = speakingOf(all, builds);
        const seen = new Set(
          [...told].flatMap(([{ until }, said]) =>
            until === null ? said.map(({ speaking }) => speaking.id) : [],
          ),
        );
        expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("nothing stands twice beside one build", () => {
    fc.assert(
      fc.property(aState, (state) => {
        for (const said of speakingOf(speakingReports(state), buildsOf(state)).values())
          expect(new Set(said.map(({ speaking }) => speaking.id)).size).toBe(said.length);
      }),
    );
  });

  it("the builds that users have are one for each platform that has any, and those rolled out in stages after it", () => {
    fc.assert(
      fc.property(aState, (state) => {
        const staged = new Set(
          state.distributions.flatMap(({ id, completeOn }) => (completeOn === null ? [id] : [])),
        );
        const live = buildsOf(state).filter(
          ({ distributionId, from, until }) =>
            until === null && from <= LAST_DAY && !staged.has(distributionId),
        );
        expect(new Set(live.map(({ platformId }) => platformId)).size).toBe(live.length);
      }),
    );
  });
});
