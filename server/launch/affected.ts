// Which tests a change can affect: those that reach a changed file through imports or through known dependencies that
// are not imports.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { z } from "zod";
import { DURATIONS } from "./tally";

/** For each file, the files that it needs. */
export type Needs = ReadonlyMap<string, readonly string[]>;

const git = (...args: string[]): string[] =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .split("\n")
    .filter((line) => line !== "");

/** Where this branch left `main`, or the last commit if there is no `main`. */
const beginning = (): string => {
  for (const main of ["main", "origin/main"]) {
    try {
      return git("merge-base", "HEAD", main)[0] ?? "HEAD";
    } catch {
      // There is no such branch here.
    }
  }
  return "HEAD";
};

/** The files that differ from a commit (by default from where this branch left `main`), including new ones. */
const changedFiles = (since = beginning()): string[] => [
  ...git("diff", "--name-only", since),
  ...git("ls-files", "--others", "--exclude-standard"),
];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

const importsOf = (file: string, text: string, files: ReadonlySet<string>): string[] =>
  [...text.matchAll(IMPORT)].flatMap(([, name = ""]) => {
    const path = name.startsWith("@/") ? name.slice(2) : join(dirname(file), name);
    if (!name.startsWith("@/") && !name.startsWith(".")) return [];
    const found = ENDINGS.map((ending) => normalize(path + ending)).find((each) => files.has(each));
    return found === undefined ? [] : [found];
  });

const TEST = /\.(test|spec)\.tsx?$/;
const SPEC = /\.spec\.ts$/;

/** Dependencies that are not imports: what a file starts, reads or is configured by. */
const UNSEEN: readonly (readonly [file: RegExp, needed: RegExp])[] = [
  [TEST, /^(package(-lock)?\.json|tsconfig\.json|vitest\.config\.ts)$/],
  [SPEC, /^(next\.config\.js|postcss\.config\.mjs|instrumentation\.ts)$/],
  [/^tests\/database\.ts$/, /^(db\/migrations\/.*\.sql|server\/record\/replay\.ts)$/],
  [/^tests\/run\/server\.ts$/, /^server\/launch\/serve\.ts$/],
];

/**
 * The first word of a page's address that belongs to it: `work` for `app/(console)/p/[project]/work/[party]/page.tsx`.
 */
const wordOf = (page: string): string =>
  page
    .split("/")
    .slice(1, -1)
    .filter((part) => /^[a-z-]+$/.test(part) && part !== "p")[0] ?? "p/cocoa";

/** A browser test needs the pages whose addresses it names, and each page the layouts around it. */
const pagesOf = (spec: string, pages: readonly string[]): string[] =>
  pages.filter((page) => new RegExp(`/${wordOf(page)}(?![a-z-])`).test(spec));

const layoutsOf = (page: string, files: ReadonlySet<string>): string[] => {
  const parts = dirname(page).split("/");
  return parts
    .map((_, place) => `${parts.slice(0, place + 1).join("/")}/layout.tsx`)
    .filter((layout) => files.has(layout));
};

const readNeeds = (): Needs => {
  const paths = [...git("ls-files"), ...git("ls-files", "--others", "--exclude-standard")];
  const files = new Set(paths.filter((path) => existsSync(path)));
  const pages = [...files].filter((path) => /^app\/.*\/(page\.tsx|route\.ts)$/.test(path));
  const needs = new Map<string, string[]>();
  for (const file of files) {
    if (!/\.(ts|tsx|mjs|js|css)$/.test(file)) continue;
    const text = readFileSync(file, "utf8");
    needs.set(file, [
      ...importsOf(file, text, files),
      ...UNSEEN.filter(([one]) => one.test(file)).flatMap(([, other]) =>
        [...files].filter((each) => other.test(each)),
      ),
      ...(SPEC.test(file) ? pagesOf(text, pages) : []),
      ...(pages.includes(file) ? layoutsOf(file, files) : []),
    ]);
  }
  return needs;
};

/** The files that reach a changed one, nearest first. */
export function reaching(needs: Needs, changed: readonly string[]): string[] {
  const neededBy = new Map<string, string[]>();
  for (const [file, needed] of needs)
    for (const each of needed) neededBy.set(each, [...(neededBy.get(each) ?? []), file]);
  const reached = new Set(changed);
  for (const file of reached) for (const next of neededBy.get(file) ?? []) reached.add(next);
  return [...reached];
}

/** The assumed seconds of a test file that has not run yet. */
const guess = (file: string): number => {
  if (SPEC.test(file)) return 40;
  return file.endsWith(".db.test.ts") ? 10 : 0.3;
};

export interface Choice {
  readonly chosen: readonly string[];
  readonly leftOut: readonly string[];
}

/** The files, in order of preference, for which there is time in seconds. The first is always included. */
export function within(
  files: readonly string[],
  seconds: number,
  secondsOf: (file: string) => number,
): Choice {
  const [chosen, leftOut]: [string[], string[]] = [[], []];
  let left = seconds;
  for (const file of files) {
    const takes = secondsOf(file);
    if (chosen.length > 0 && takes > left) leftOut.push(file);
    else {
      chosen.push(file);
      left -= takes;
    }
  }
  return { chosen, leftOut };
}

/**
 * The total seconds of the files: two run at a time on two processors, and half a minute goes to the build and the
 * database.
 */
const TIME = 170;

/** The test files that the change since a commit can affect, nearest first, as far as two minutes allow. */
export function affectedTests(since: string | undefined): Choice {
  const known = existsSync(DURATIONS) ? readFileSync(DURATIONS, "utf8") : "{}";
  const durations = z.record(z.string(), z.number()).parse(JSON.parse(known));
  const affected = reaching(readNeeds(), changedFiles(since)).filter(
    (file) => TEST.test(file) && existsSync(file),
  );
  return within(affected, TIME, (file) => durations[file] ?? guess(file));
}
