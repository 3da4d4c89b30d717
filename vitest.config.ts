import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/run/longest-first.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": here.replace(/\/$/, "") };
const elsewhere = ["**/node_modules/**", ".next/**", ".data/**", ".test/**"];

export default defineConfig({
  test: {
    passWithNoTests: true,
    // A test of a page waits half of its time for the server or the browser: two at once on two cores.
    maxWorkers: Math.min(Math.max(availableParallelism(), 2), 4),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "domain",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...elsewhere, "**/*.db.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: elsewhere,
          globalSetup: ["tests/run/global-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.spec.ts"],
          exclude: elsewhere,
          globalSetup: ["tests/run/global-database.ts", "tests/run/global-browser.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
