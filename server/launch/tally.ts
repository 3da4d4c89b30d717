import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** How many passed, and each failure by name with the first lines of its reason. */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

const shorten = (text: string): string => text.split("\n").slice(0, 12).join("\n");

/** Reads the test runner's report. A run that ended badly without a failed test is itself a failure. */
export const readTally = (path: string, code: number): Tally => {
  const failures: { name: string; reason: string }[] = [];
  let passed = 0;
  if (existsSync(path)) {
    for (const file of Report.parse(JSON.parse(readFileSync(path, "utf8"))).testResults) {
      const failed = file.assertionResults.filter((result) => result.status === "failed");
      passed += file.assertionResults.filter((result) => result.status === "passed").length;
      failures.push(
        ...failed.map((result) => ({
          name: `${file.name} ${result.fullName}`,
          reason: shorten(result.failureMessages.join("\n")),
        })),
      );
      if (file.status === "failed" && failed.length === 0) {
        failures.push({ name: file.name, reason: shorten(file.message) });
      }
    }
  }
  if (code !== 0 && failures.length === 0) {
    failures.push({ name: "vitest", reason: `it ended with ${code}; see its output above` });
  }
  return { passed, failures };
};
