import { describe, expect, it } from "vitest";
import { move } from "@/server/domain/queues/order";
import { tickOf } from "./tick";

const after = (base: string, order: string, first: string, id: string): string => {
  const rows = order.split("");
  const made = tickOf(base.split(""), rows, first.split(""), id);
  return (made === null ? rows : move(rows, made)).join("");
};

describe("A box beside an owed test", () => {
  it.each([
    ["ticked, puts the test first", "ABTU", "ABTU", "", "T", "TABU"],
    ["ticked beside another, keeps the order of the queue", "ABTU", "UABT", "U", "T", "TUAB"],
    ["unticked, takes the test back to its place", "ABTU", "TABU", "T", "T", "ABTU"],
    ["unticked beside another, leaves the other first", "ABTU", "TUAB", "TU", "T", "UABT"],
    ["unticked where the test is first anyway, moves nothing", "TAB", "TAB", "T", "T", "TAB"],
    ["ticked, leaves what was moved otherwise as it is", "ABTU", "BATU", "", "T", "TBAU"],
  ])("%s", (_, base, order, first, id, moved) => {
    expect(after(base, order, first, id)).toBe(moved);
  });
});
