// When a test environment can be used.
import { expect, test } from "vitest";
import type { Day } from "../calendar/day";
import { fullestUsable, usableSince } from "./usable";

const day = (text: string) => text as Day;

test.each([
  ["was never ready", null, null, null],
  ["is ready since today", "2020-10-12", null, "2020-10-12"],
  ["is ready from tomorrow", "2020-10-13", null, null],
  ["breaks down today", "2020-10-01", "2020-10-12", null],
  ["breaks down tomorrow", "2020-10-01", "2020-10-13", "2020-10-01"],
] as const)("an environment that %s", (_, ready, broken, since) => {
  const standing = {
    readyOn: ready === null ? null : day(ready),
    brokenOn: broken === null ? null : day(broken),
  };
  expect(usableSince(standing, day("2020-10-12"))).toBe(since);
});

test("the environment in which the most of the chain can be tested is meant, of several the oldest", () => {
  const at = day("2020-10-12");
  const of = (id: string, readyOn: string) => ({ id, readyOn: day(readyOn), brokenOn: null });
  const chain = of("chain", "2020-10-01");
  const same = of("same", "2020-10-05");
  const other = of("other", "2020-10-10");
  const reaches = ["chain", "same"].flatMap((environmentId) =>
    ["S1", "S2"].map((stageId) => ({ environmentId, stageId })),
  );
  expect(fullestUsable([other, same, chain], reaches, at)?.id).toBe("chain");
  expect(fullestUsable([other, { ...chain, brokenOn: at }], reaches, at)?.id).toBe("other");
  expect(fullestUsable([], reaches, at)).toBeNull();
});
