import { describe, expect, it } from "vitest";
import { linksIn, toSubject } from "./links";

const now = linksIn("cocoa", undefined);
const then = linksIn("cocoa", "2020-10-12");

describe("a link within a project", () => {
  it("a link leads to the screen as of now, or as of the day that the page shows", () => {
    expect(now("/releases")).toBe("/p/cocoa/releases");
    expect(then("/releases", { verdict: "no_record" })).toBe(
      "/p/cocoa/releases?verdict=no_record&asOf=2020-10-12",
    );
  });

  it.each([
    [{ of: "release", version: "1.1.4 b" }, "/p/cocoa/releases/1.1.4%20b"],
    [{ of: "proposal", number: 3 }, "/p/cocoa/approvals/3"],
    [{ of: "task", party: "persol", id: "t1" }, "/p/cocoa/queues/persol?task=t1"],
    [{ of: "queue", party: "persol" }, "/p/cocoa/queues/persol"],
    [{ of: "report", key: "R-1" }, "/p/cocoa/reports?open=R-1"],
    [{ of: "route" }, "/p/cocoa/approvals/route"],
  ] as const)("the link to %j is %s", (subject, address) => {
    expect(toSubject(now, subject)).toBe(address);
  });
});
