import { describe, expect, it } from "vitest";
import type { Verdict } from "../projects/state";
import { type BetweenVersion, leftOutOf } from "./left-out";

const version = (name: string, verdicts: readonly Verdict[], undated = false): BetweenVersion => ({
  version: name,
  verdicts,
  undated,
});

describe("The versions that a count leaves out", () => {
  it.each<[string, readonly BetweenVersion[], readonly string[]]>([
    ["nothing between", [], []],
    [
      "the record of COCOA: 1.1.4 was not run, and no source gives the day of 1.1.5",
      [version("1.1.4", ["not_run"]), version("1.1.5", [], true)],
      ["not_run: 1.1.4", "unconfirmed: 1.1.5"],
    ],
    [
      "one version that failed on one platform and passed on another",
      [version("1.1.4", ["verified", "failed"])],
      ["failed: 1.1.4"],
    ],
    [
      "several for one reason",
      [version("1.1.4", ["verified"]), version("1.1.6", ["verified"])],
      ["verified: 1.1.4 1.1.6"],
    ],
    [
      "a version that was never distributed, and one that a vendor reported as passed",
      [version("1.1.4", []), version("1.1.6", ["reported"], true)],
      ["reported: 1.1.6", "undistributed: 1.1.4"],
    ],
    ["a version that is itself without a record", [version("1.1.4", ["no_record"])], []],
  ])("are named with %s", (_, between, expected) => {
    const told = leftOutOf(between).map(
      ({ reason, versions }) => `${reason}: ${versions.join(" ")}`,
    );
    expect(told).toEqual(expected);
  });
});
