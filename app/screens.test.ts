import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isScreen } from "./screens";

/** The addresses of all files with this name below `app`, with a word in place of each parameter. */
const addressesOf = (name: string): string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) =>
      `/${file.slice(0, -name.length)}`
        .replace(/\/\([^)]+\)/g, "")
        .replace(/\[[^\]]+\]/g, "x")
        .replace(/(.)\/$/, "$1"),
    );

test("every page is a screen, and a route that answers with anything else is not", () => {
  const pages = addressesOf("page.tsx");
  const routes = addressesOf("route.ts");
  expect(pages.length).toBeGreaterThan(10);
  expect(routes.length).toBeGreaterThan(5);
  expect(pages.filter((path) => !isScreen(path))).toEqual([]);
  expect(routes.filter(isScreen)).toEqual([]);
});

test.each([
  "/api/trpc/live.changes?input=%7B%7D",
  "/%61pi/trpc/live.changes",
  "/p/../api/trpc/live.changes",
  "/p/%2e%2e/api/trpc/live.changes",
  "/p/cocoa/releases/%65xport",
  "/p/cocoa/releases/export/",
  "/p/cocoa/approvals/1/frozen?asOf=2020-11-24",
  "/p/cocoa/work/persol/acts/report",
  "//p/api/trpc",
  "/_next/static/x.js",
  "/p/%E0%A4%A",
])("%s is not a screen", (path) => {
  expect(isScreen(path)).toBe(false);
});

test("a screen with a query is still a screen", () => {
  expect(isScreen("/p/cocoa/queues/persol?task=x&asOf=2020-11-24")).toBe(true);
});
