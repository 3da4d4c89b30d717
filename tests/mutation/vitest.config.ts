import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The run of a mutant ends with the first test that notices it, so the short files begin.
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const took = ({ moduleId, project }: TestSpecification): number => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      return this.ctx.cache.getFileTestResults(key)?.duration ?? 0;
    };
    return files.toSorted((a, b) => took(a) - took(b));
  }
}

// Only the tests of the domain. Stryker runs them once per mutant, so they share one worker.
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["server/domain/**/*.test.ts"],
    setupFiles: ["tests/mutation/setup.ts"],
    sequence: { sequencer: ShortestFirst },
    isolate: false,
    testTimeout: 60_000,
  },
});
