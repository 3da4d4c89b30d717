// The bare page: built once, it prints the text of a measured page and nothing else.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { childEnv } from "../server/env";
import { runNode } from "../server/launch/child";
import { visibleIn } from "./visible";

const BUILT = "bench/bare/.next/BUILD_ID";
const MADE_OF = ["bench/bare/next.config.js", "package-lock.json"];

/** Builds the bare page, unless it is built and its sources have not changed since. */
export async function ensureBareBuilt(): Promise<void> {
  const sources = [
    ...MADE_OF,
    ...readdirSync("bench/bare/app").map((file) => `bench/bare/app/${file}`),
  ];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return;
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const env = childEnv({ NEXT_DIST_DIR: ".next" });
  const { code, output } = await runNode([next, "build", "bench/bare"], { quiet: true, env });
  if (code !== 0) throw new Error(`the bare page could not be built:\n${output}`);
}

const FLOOR = "bench/out/floor";

/** Gives the bare page the visible text of a page. Answers its address. */
export function floorOf(name: string, html: string): string {
  mkdirSync(FLOOR, { recursive: true });
  writeFileSync(`${FLOOR}/${name}.json`, JSON.stringify(visibleIn(html)));
  return `/?page=${name}`;
}
