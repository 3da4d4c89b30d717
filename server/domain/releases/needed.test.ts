import { describe, expect, it } from "vitest";
import { isNeeded } from "./needed";

const live = [
  { platformId: "Android", ordinal: 9, verdict: "verified" },
  { platformId: "iOS", ordinal: 9, verdict: "no_record" },
] as const;

describe("Whether a full-chain test is still needed", () => {
  it.each([
    ["of an older build, when users have a verified later one", "Android", 5, false],
    ["of the verified build itself", "Android", 9, false],
    ["of a build that is not out yet", "Android", 10, true],
    ["of an older build, when the later one has no record", "iOS", 5, true],
    ["of a platform of which users have nothing", "Web", 5, true],
    ["of no platform on record", null, 5, true],
    ["of no version on record", "Android", null, true],
  ])("a test %s", (_what, platformId, ordinal, needed) =>
    expect(isNeeded({ platformId, ordinal }, live)).toBe(needed),
  );
});
