import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, holdInstance } from "./instance-lock";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fukan-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const leave = (claim: string) => writeFileSync(join(directory, "holder.json"), claim);

test("a directory held by a living process cannot be held again", () => {
  const release = holdInstance(directory);
  expect(holderOf(directory)).toBe(process.pid);
  expect(() => holdInstance(directory)).toThrow("already running");
  release();
  expect(holderOf(directory)).toBeUndefined();
});

test.each([
  ["a process that no longer exists", JSON.stringify({ pid: 2 ** 22 + 1, birth: "then" })],
  [
    "another process that was given the same id",
    JSON.stringify({ pid: process.pid, birth: "then" }),
  ],
  ["a claim cut short", '{"pid":'],
])("what is left by %s locks nobody out", (_, claim) => {
  leave(claim);
  holdInstance(directory);
  expect(holderOf(directory)).toBe(process.pid);
});
