// When a test environment can be used.
import { expect, test } from "vitest";
import type { Day } from "../calendar/day";
import { usableSince } from "./usable";

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
