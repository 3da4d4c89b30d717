// Only server/env.ts reads the environment; exceptions are files that run before any of our code is loaded.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOMS = ["app", "bench", "components", "db", "messages", "server"];
const MAY = new Set(["server/env.ts", "server/launch/start.mjs"]);

const reads = async (path: string): Promise<boolean> =>
  /\bprocess\s*(\.|\[["'])\s*env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(
    await readFile(path, "utf8"),
  );

it("the environment is read by no file but server/env.ts", async () => {
  const found: string[] = [];
  for (const room of ROOMS) {
    const files = await readdir(room, { recursive: true }).catch(() => []);
    for (const file of files) {
      const path = join(room, file).replaceAll("\\", "/");
      if (
        !/\.(ts|tsx|mjs|js)$/.test(path) ||
        path.includes("/.next/") ||
        path.endsWith(".test.ts") ||
        MAY.has(path)
      )
        continue;
      if (await reads(path)) found.push(path);
    }
  }
  expect(found).toEqual([]);
});
