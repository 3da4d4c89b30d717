// Builds the pages once, and again only if their sources have changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runNode } from "./child";
import { asHindrance, Hindrance, say } from "./speech";

const STAMP = ".next/fukan-build";
const MADE_OF = [
  "app",
  "components",
  "server",
  "db",
  "messages",
  "public",
  "next.config.js",
  "postcss.config.mjs",
  "postcss.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const NOT_IN_IT = /\.(test|spec)\.tsx?$|^server\/launch\//;

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
};

const fingerprint = (): string => {
  const hash = createHash("sha256");
  for (const file of MADE_OF.flatMap(filesBelow)) {
    if (!NOT_IN_IT.test(file)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
};

/** Brings `.next` up to date with the sources. */
export const ensureBuilt = async (signal?: AbortSignal): Promise<void> => {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("画面を組み立てています（1〜2分）", "Building the pages (a minute or two)");
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const ended = await runNode([next, "build"], {
    quiet: true,
    ...(signal === undefined ? {} : { signal }),
  });
  if (ended.code !== 0) {
    console.error(ended.output);
    throw asHindranceOf(ended.output);
  }
  writeFileSync(STAMP, wanted);
};

const asHindranceOf = (output: string): unknown => {
  const full = asHindrance(new Error(output));
  if (full instanceof Hindrance) return full;
  if (output.includes("Another next build process is already running")) {
    return new Hindrance(
      "この場所で別の組み立てが動いています。終わるのを待って、もう一度始めてください。",
      "Another build is running in this directory; wait for it and start again.",
    );
  }
  return new Hindrance(
    "画面を組み立てられませんでした。理由は上のとおりです。",
    "The pages could not be built, for the reason above.",
  );
};
