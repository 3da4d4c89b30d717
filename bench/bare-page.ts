// The bare page: built once, and asked for as many rows as make as many bytes as a measured page has.
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { childEnv } from "../server/env";
import { runNode } from "../server/launch/child";
import { type Place, read } from "./http";

const BUILT = "bench/bare/.next/BUILD_ID";
const MADE_OF = ["bench/bare/next.config.js", "package-lock.json"];

/** Builds the bare page unless it is built and nothing it is made of has changed since. */
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

const SAMPLE = 200;
const size = async (place: Place, rows: number): Promise<number> =>
  Buffer.byteLength(await read(place, `/?rows=${rows}`));

/** Answers the address at which the bare page has about that many bytes. */
export async function bareAddresses(place: Place): Promise<(bytes: number) => string> {
  const empty = await size(place, 0);
  const row = ((await size(place, SAMPLE)) - empty) / SAMPLE;
  return (bytes) => `/?rows=${Math.max(0, Math.round((bytes - empty) / row))}`;
}
