import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Only the tests of the domain. Stryker runs them once per mutant, so they share one worker.
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["server/domain/**/*.test.ts"],
    setupFiles: ["tests/mutation/setup.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
