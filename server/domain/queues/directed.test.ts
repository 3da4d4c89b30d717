import { expect, it } from "vitest";
import { type Ahead, type Directed, whoDirected } from "./directed";

const MINISTRY = { ja: "厚生労働省" };
const OFFICE = { ja: "内閣官房" };
const by = (directedBy: Directed["directedBy"], total: number): Directed => ({ directedBy, total });

it.each<[string, readonly Directed[], Ahead]>([
  ["nothing stands before the test", [], { kind: "nothing" }],
  ["a party directed none of them", [by(MINISTRY, 0)], { kind: "nothing" }],
  ["one party directed all of them", [by(MINISTRY, 7)], { kind: "all", total: 7, party: MINISTRY }],
  ["no record says who directed any", [by(null, 7)], { kind: "unknown", total: 7 }],
  [
    "two parties directed them",
    [by(MINISTRY, 5), by(OFFICE, 2)],
    { kind: "mixed", total: 7, parts: [by(MINISTRY, 5), by(OFFICE, 2)] },
  ],
  [
    "a party directed some, and of the others no record says who",
    [by(MINISTRY, 5), by(null, 2)],
    { kind: "mixed", total: 7, parts: [by(MINISTRY, 5), by(null, 2)] },
  ],
])("who directed the tasks before a test is told if %s", (_, parts, ahead) => {
  expect(whoDirected(parts)).toEqual(ahead);
});
