import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
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

/** How many tests passed, and each failure by name with the first lines of its reason. */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

/** The seconds that each test file took in its last run, by path. */
export const DURATIONS = ".test/durations.json";

const Durations = z.record(z.string(), z.number());

const keepDurations = (report: z.infer<typeof Report>): void => {
  const known = existsSync(DURATIONS) ? readFileSync(DURATIONS, "utf8") : "{}";
  const told = report.testResults
    .filter(({ endTime, startTime }) => endTime > startTime)
    .map(
      ({ name, startTime, endTime }) =>
        [relative(process.cwd(), name), Math.ceil((endTime - startTime) / 1000)] as const,
    );
  const all = { ...Durations.parse(JSON.parse(known)), ...Object.fromEntries(told) };
  writeFileSync(DURATIONS, JSON.stringify(all, null, 2));
};

const shorten = (text: string): string => text.split("\n").slice(0, 12).join("\n");

/**
 * Reads the test runner's report, and stores how long each file took. A run that fails without a failed test counts as
 * a failure.
 */
export const readTally = (path: string, code: number): Tally => {
  const failures: { name: string; reason: string }[] = [];
  let passed = 0;
  if (existsSync(path)) {
    const report = Report.parse(JSON.parse(readFileSync(path, "utf8")));
    keepDurations(report);
    for (const file of report.testResults) {
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
