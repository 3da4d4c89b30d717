import { describe, expect, it } from "vitest";
import { PEOPLE } from "../waiting/sent.fixture";
import { concerns, readersOf, type Thread, withdrawable } from "./thread";

const thread = (more: Partial<Thread> = {}): Thread => ({
  partyId: "below",
  directedBy: null,
  assignee: null,
  wrote: false,
  ...more,
});
const concerned = (of: Thread) =>
  Object.entries(PEOPLE)
    .filter(([, reader]) => concerns(of, reader))
    .map(([name]) => name)
    .join(" ");

describe("The thread of a task", () => {
  it.each([
    ["the managers of its vendor and of those above", thread(), "Vera Sub"],
    ["nobody below its vendor", thread({ partyId: "prime" }), "Vera"],
    [
      "the officials, if the ministry directed it",
      thread({ directedBy: "ministry" }),
      "Otto Olga Vera Sub",
    ],
    [
      "the manager of the vendor that directed it",
      thread({ partyId: "other", directedBy: "prime" }),
      "Vera",
    ],
    ["the one who does it", thread({ assignee: "Mia" }), "Vera Mia Sub"],
  ])("concerns %s", (_, of, names) => {
    expect(concerned(of)).toBe(names);
  });

  it("concerns everybody who has written in it", () => {
    expect(concerned(thread({ wrote: true }))).toBe(Object.keys(PEOPLE).join(" "));
  });

  it("is seen by the ministry's side, its vendor and the vendors above", () => {
    const parties = [
      { id: "below", kind: "vendor" },
      { id: "public", kind: "community" },
      { id: "ministry", kind: "ministry" },
      { id: "office", kind: "office" },
      { id: "other", kind: "vendor" },
      { id: "prime", kind: "vendor" },
    ];
    const names = (chain: readonly string[]) => readersOf(parties, chain).map(({ id }) => id);
    expect(names(["prime", "below"])).toEqual(["ministry", "office", "prime", "below"]);
    expect(names(["prime"])).toEqual(["ministry", "office", "prime"]);
  });

  it("keeps a comment until its author withdraws it, once", () => {
    const comment = (withdrawn: boolean) => ({ accountId: "Otto", withdrawn });
    expect(withdrawable(comment(false), "Otto")).toEqual({ ok: true, value: true });
    expect(withdrawable(comment(false), "Vera")).toEqual({ ok: false, code: "comment-not-yours" });
    expect(withdrawable(comment(true), "Otto")).toEqual({ ok: false, code: "conflict" });
  });
});
