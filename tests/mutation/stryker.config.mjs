// `npm run test:mutation`: how the domain is mutated, and where the result is written.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // A table that is evaluated once when its file is loaded cannot be mutated for a single test.
  ignoreStatic: true,
  concurrency: 1,
  incremental: true,
  incrementalFile: ".test/mutation/incremental.json",
  tempDirName: ".test/mutation/sandbox",
  ignorePatterns: [".*", "app", "bench", "components", "db", "docs", "messages", "public"],
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: ".test/mutation/report.html" },
  jsonReporter: { fileName: ".test/mutation/report.json" },
  thresholds: { high: 95, low: 92, break: 92 },
};
