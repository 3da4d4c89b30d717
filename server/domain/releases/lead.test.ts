import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptVerdict } from "../coverage/verdict";
import { CONTRADICTIONS, verdictContradicted } from "../findings/verdict-contradicted";
import { aState, LAST_DAY } from "../projects/generated.fixture";
import type { ProjectState } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { debtsOf } from "./debts";
import { leadOf } from "./lead";
import { liveOn } from "./timeline";

function told(state: ProjectState) {
  const debtors = new Set(
    debtsOf(state)
      .filter(({ until }) => until === null)
      .map(({ platformId }) => platformId),
  );
  const against = new Map(verdictContradicted(state).map(({ id, facts }) => [id, facts?.against]));
  const live = state.platforms.flatMap(({ id }) => {
    const found = liveOn(state, id, LAST_DAY);
    if (found === null) return [];
    const { verdict } = keptVerdict(state, found);
    const contradicted = CONTRADICTIONS.find((one) => one === against.get(found.id)) ?? null;
    return [{ id: found.id, platformKey: id, verdict, contradicted }];
  });
  return { live, lead: leadOf(live, debtors) };
}

describe("What the users of each platform have", () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>]>([
    ["Android 1.1.4 × \n iOS 1.1.4 ×", { not_run: ["Android 1.1.4", "iOS 1.1.4"] }],
    ["Android 1.1.4 ！ \n iOS 1.1.4 ×", { failed: ["Android 1.1.4"], not_run: ["iOS 1.1.4"] }],
    [
      "Android 1.1.4 × 1.2.0 ？ \n iOS 1.1.4 ×",
      { not_run: ["iOS 1.1.4"], unproved: ["Android 1.2.0"] },
    ],
    ["Android 1.1.4 × 1.2.0 ？ 1.2.1 ？", { unproved: ["Android 1.2.1"] }],
    ["Android 1.1.4 ○ 1.2.0 ？", { no_record: ["Android 1.2.0"] }],
    [
      "Android 1.1.4 × 1.2.0 ○ \n iOS 1.2.0 ？",
      { no_record: ["iOS 1.2.0"], verified: ["Android 1.2.0"] },
    ],
    ["Android 1.1.4 × 1.2.2 ○ \n iOS 1.2.2 ○", { verified: ["Android 1.2.2", "iOS 1.2.2"] }],
    ["Android 1.1.4 × 1.1.5 ？ 未", { not_run: ["Android 1.1.4"] }],
    ["Android 1.1.5 ？ 未", {}],
  ])("the releases %s lead with %o, the worst first", (picture, parts) => {
    const { lead } = told(drawn(picture));
    const said = lead.map(({ standing, builds }) => [standing, builds.map(({ id }) => id)]);
    expect(said).toEqual(Object.entries(parts));
  });

  it("a pass that an open report contradicts leads before one that nothing contradicts", () => {
    const report = {
      id: "r",
      key: "R-1",
      title: { en: "No notification" },
      receivedOn: day("2020-09-20"),
      releaseId: "1.2.2",
      platformId: "iOS",
      stageId: null,
      ownerId: null,
      triagedOn: null,
      movedOn: null,
      closed: false,
    };
    const { lead } = told(drawn("Android 1.2.2 ○ \n iOS 1.2.2 ○", { reports: [report] }));
    const said = lead.map(({ standing, builds }) => [standing, builds.map(({ id }) => id)]);
    expect(said).toEqual([
      ["contradicted", ["iOS 1.2.2"]],
      ["verified", ["Android 1.2.2"]],
    ]);
  });

  it("no platform is left out and none is counted twice, whatever happened", () => {
    fc.assert(
      fc.property(aState, (state) => {
        const { live, lead } = told(state);
        const builds = lead.flatMap((part) => part.builds.map(({ id }) => id));
        expect(builds.toSorted()).toEqual(live.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
