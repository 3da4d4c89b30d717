import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const here = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": here.replace(/\/$/, "") };
const elsewhere = ["**/node_modules/**", ".next/**", ".data/**", ".test/**"];

// Files run two and more at once, so the long ones begin first: none is left to run alone at the end.
// What is wrong here costs time only.
const LONG = [
  "accessibility.spec",
  "live.spec",
  "work.spec",
  "record.spec",
  "decisions.spec",
  "approvals.spec",
  "forms.spec",
  "days.spec",
  "second-project.spec",
  "queues.spec",
  "sign-in.spec",
  "address.spec",
  "whole-way.spec",
  "people.spec",
  "incident.spec",
  "killed.spec",
  "reading.spec",
  "work-lines.spec",
  "queue-first.spec",
  "work-order.spec",
  "launch.spec",
  "public.spec",
  "reviews.spec",
  ".spec",
  "nothing-lost-cut.db.test",
  "asked.db.test",
  "answers.db.test",
  "replay.db.test",
  "rubbish.db.test",
  "permissions.db.test",
  "migrations.db.test",
  ".db.test",
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((part) => moduleId.includes(part));
  return rank < 0 ? LONG.length : rank;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

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
          // What is pure leaves nothing behind for the next file.
          isolate: false,
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...elsewhere, "**/*.db.test.ts"],
          // Tests of properties reckon long on a machine that is busy.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          // The product is loaded once per process. Each file closes its connections and restores the environment.
          isolate: false,
          include: ["**/*.db.test.ts"],
          exclude: elsewhere,
          globalSetup: ["tests/run/global-database.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "e2e",
          // The files that a process runs share its server and its browser (tests/run/shared.ts).
          isolate: false,
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
