import { describe, expect, it } from "vitest";
import { day, drawn } from "../projects/state.fixture";
import { liveOn, timelineOf, unconfirmedOf } from "./timeline";

const drawnTimeline = (picture: string, platform = "Android") =>
  timelineOf(drawn(picture), platform).map(
    ({ distribution, from, until }) =>
      `${distribution.releaseId} ${from.slice(5)}–${until?.slice(5) ?? ""}`,
  );

describe("The timeline of a platform", () => {
  it("the timeline says from when to when users had each version", () => {
    expect(drawnTimeline("Android 1.1.3 ？ 2020-09-08 1.1.4 × 2020-09-28")).toEqual([
      "1.1.3 09-08–09-28",
      "1.1.4 09-28–",
    ]);
  });

  it("the timeline is sorted by day, whatever the versions", () => {
    expect(drawnTimeline("Android 1.2.0 ？ 2020-09-08 1.1.4 × 2020-09-28")).toEqual([
      "1.2.0 09-08–09-28",
      "1.1.4 09-28–",
    ]);
  });

  it("the timeline sorts two distributions of one day by version", () => {
    expect(drawnTimeline("Android 1.2.0 ？ 2020-09-28 1.1.4 × 2020-09-28")).toEqual([
      "1.1.4 09-28–09-28",
      "1.2.0 09-28–",
    ]);
  });

  it("the timeline takes the order of versions from the releases, not from their names", () => {
    const releases = [
      { id: "1.10.0", version: "1.10.0", ordinal: 2 },
      { id: "1.9.0", version: "1.9.0", ordinal: 1 },
    ];
    const state = drawn("Android 1.10.0 ？ 2020-09-28 1.9.0 × 2020-09-28", { releases });
    const versions = timelineOf(state, "Android").map(({ distribution }) => distribution.releaseId);
    expect(versions).toEqual(["1.9.0", "1.10.0"]);
    const undated = drawn("Android 1.10.0 ？ 未 1.9.0 × 未", { releases });
    expect(unconfirmedOf(undated, "Android").map(({ releaseId }) => releaseId)).toEqual([
      "1.9.0",
      "1.10.0",
    ]);
  });

  it("the timeline leaves out unconfirmed days and other platforms", () => {
    const picture = "Android 1.1.4 × 未 1.1.5 ？ 2020-10-01\niOS 1.1.4 × 2020-09-28";
    expect(drawnTimeline(picture)).toEqual(["1.1.5 10-01–"]);
    expect(drawnTimeline(picture, "Windows")).toEqual([]);
  });

  it("the timeline is computed once for each state and platform", () => {
    const state = drawn("Android 1.1.4 × 2020-09-28\niOS 1.1.5 × 2020-09-28");
    expect(timelineOf(state, "Android")).toBe(timelineOf(state, "Android"));
    expect(timelineOf(state, "iOS")).not.toBe(timelineOf(state, "Android"));
  });
});

it("distributions without a confirmed day are listed in the order of versions", () => {
  const state = drawn("Android 1.2.0 × 未 1.1.4 × 未 1.1.5 ？ 2020-10-01\niOS 1.1.3 × 未");
  expect(unconfirmedOf(state, "Android").map(({ releaseId }) => releaseId)).toEqual([
    "1.1.4",
    "1.2.0",
  ]);
  expect(unconfirmedOf(state, "Windows")).toEqual([]);
});

describe("What users of a platform have", () => {
  const state = drawn("Android 1.1.3 ？ 2020-09-08 1.1.4 × 2020-09-28 1.1.5 ？ 未");

  it.each([
    ["2020-09-07", undefined],
    ["2020-09-08", "1.1.3"],
    ["2020-09-27", "1.1.3"],
    ["2020-09-28", "1.1.4"],
    ["2020-11-24", "1.1.4"],
  ])("on %s users have the version %s", (on, version) => {
    expect(liveOn(state, "Android", day(on))?.releaseId).toBe(version);
    expect(liveOn(state, "iOS", day(on))).toBeNull();
  });
});
