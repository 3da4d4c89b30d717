import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptVerdict } from "../coverage/verdict";
import { aState, LAST_DAY } from "../projects/generated.fixture";
import type { ProjectState } from "../projects/state";
import { drawn } from "../projects/state.fixture";
import { debtsOf } from "./debts";
import { leadOf } from "./lead";
import { liveOn } from "./timeline";

function told(state: ProjectState) {
  const debtors = new Set(
    debtsOf(state)
      .filter(({ until }) => until === null)
      .map(({ platformId }) => platformId),
  );
  const live = state.platforms.flatMap(({ id }) => {
    const found = liveOn(state, id, LAST_DAY);
    if (found === null) return [];
    return [{ id: found.id, platformKey: id, verdict: keptVerdict(state, found).verdict }];
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
