// The checks besides the tests. One line is one step; add a line to add a step.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

/** One named check and the `node` arguments that run it. */
export interface Step {
  readonly name: string;
  readonly args: string[];
}

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

const requireFrom = createRequire(import.meta.url);

/** The script behind a package's command, started without a shell on every system. */
const bin = (name: string, command: string): string => {
  const manifest =
    requireFrom.resolve.paths(name)?.map((folder) => join(folder, name, "package.json")) ?? [];
  for (const path of manifest) {
    try {
      const { bin: named } = Manifest.parse(JSON.parse(readFileSync(path, "utf8")));
      const script = typeof named === "string" ? named : named[command];
      if (script !== undefined) return join(dirname(path), script);
    } catch {
      // Not in this folder; the next one up.
    }
  }
  throw new Error(`${name} is not installed`);
};

const typescript = (file: string): string[] => ["--import", "tsx", file];

/** Every step, in the order a person would want to hear of it. */
export const steps = (): Step[] => [
  { name: "書式と規則 format and lint", args: [bin("@biomejs/biome", "biome"), "ci", "."] },
  // Without what the build writes, so that the two can run at once.
  {
    name: "型 types",
    args: [bin("@typescript/native", "tsc"), "--noEmit", "-p", "tsconfig.types.json"],
  },
  { name: "階の境 floors", args: [bin("dependency-cruiser", "depcruise"), "."] },
  { name: "使われない行 dead code", args: [bin("knip", "knip")] },
  { name: "スキーマの差 schema drift", args: typescript("db/check-drift.ts") },
];

/** The test runner's own script. */
export const vitest = (): string => bin("vitest", "vitest");

/** The script of the tool that judges the tests of the domain. */
export const stryker = (): string => bin("@stryker-mutator/core", "stryker");
