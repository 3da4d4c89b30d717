import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { z } from "zod";
import { Hindrance } from "../speech";
import { program } from "./binaries";
import type { Place } from "./place";

const Passwords = z.object({ owner: z.string(), app: z.string() });
/** The two passwords of a cluster; they never leave the machine. */
export type Passwords = z.infer<typeof Passwords>;

const keep = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
};

/** The passwords of the cluster in this place. */
export const passwordsOf = (directory: string): Passwords => {
  const path = join(directory, "passwords.json");
  if (!existsSync(path)) {
    throw new Hindrance(
      `${path} がありません。戻すか、データを捨ててよければ ${directory} を消してください。`,
      `${path} is missing: put it back, or delete ${directory} if its data may be lost.`,
    );
  }
  return Passwords.parse(JSON.parse(readFileSync(path, "utf8")));
};

const run = (place: Place, args: string[], signal: AbortSignal | undefined): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(program(place.binaries, "initdb"), args, {
      ...place.account,
      cwd: place.directory,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let words = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (words += String(chunk)));
    const giveUp = () => child.kill("SIGTERM");
    signal?.addEventListener("abort", giveUp);
    process.once("exit", giveUp);
    child.once("error", fail);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", giveUp);
      process.off("exit", giveUp);
      if (code === 0) done();
      else fail(signal?.reason ?? new Error(`initdb ended with ${code}:\n${words.slice(-4000)}`));
    });
  });

const COLLATION = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"];

/** Creates the cluster if there is none. A half-created one from an interrupted start is created again. */
export const ensureCluster = async (
  place: Place,
  signal: AbortSignal | undefined,
): Promise<boolean> => {
  const finished = join(place.directory, "made");
  if (existsSync(finished)) return false;
  for (const entry of readdirSync(place.cluster))
    rmSync(join(place.cluster, entry), { recursive: true, force: true });
  const passwords = {
    owner: randomBytes(24).toString("hex"),
    app: randomBytes(24).toString("hex"),
  };
  keep(join(place.directory, "passwords.json"), JSON.stringify(passwords));
  const secret = join(place.directory, "owner-password");
  keep(secret, `${passwords.owner}\n`);
  if (place.account !== undefined) chownSync(secret, place.account.uid, place.account.gid);
  try {
    await run(
      place,
      [
        `--pgdata=${place.cluster}`,
        "--username=postgres",
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        // Only Linux is sure to know C.UTF-8 by that name. The sort order of texts is PostgreSQL's own everywhere.
        process.platform === "linux" ? "--locale=C.UTF-8" : "--locale=C",
        ...COLLATION,
        "--no-instructions",
        ...(place.ephemeral ? ["--no-sync"] : []),
      ],
      signal,
    );
  } finally {
    rmSync(secret, { force: true });
  }
  mkdirSync(place.directory, { recursive: true });
  writeFileSync(finished, place.binaries.version);
  return true;
};

/** Sets up the logins and the database. It can run at every start. */
export const prepareLogins = async (ownerUrl: string, app: string): Promise<void> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const roles = await sql<{ name: string }[]>`select rolname as name from pg_roles`;
    const has = (name: string) => roles.some((role) => role.name === name);
    if (!has("fukan_owner")) await sql`create role fukan_owner nologin`;
    if (!has("fukan_app")) await sql`create role fukan_app`;
    await sql.unsafe(`alter role fukan_app login nosuperuser nobypassrls password '${app}'`);
    const databases = await sql`select 1 from pg_database where datname = 'fukan'`;
    if (databases.length === 0) await sql`create database fukan`;
  } finally {
    await sql.end();
  }
};
