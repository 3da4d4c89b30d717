import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Hindrance } from "../speech";

/** The account that runs PostgreSQL if this process may not, because PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const isRoot = (): boolean => process.getuid?.() === 0;

const lookUp = (name: string): Account | undefined => {
  const ask = (what: string) => spawnSync("id", [what, name], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
};

const create = (): void => {
  const args = [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/bin/false",
  ];
  try {
    execFileSync("useradd", [...args, "postgres"], { stdio: "ignore" });
  } catch {
    throw new Hindrance(
      "PostgreSQL は root では動きません。利用者 postgres を作るか、root 以外で始めてください。",
      "PostgreSQL does not run as root: create a user named postgres, or start as someone other than root.",
    );
  }
};

/** The account that runs PostgreSQL on the data in `cluster`. undefined: this process's own. */
export const accountFor = (cluster: string): Account | undefined => {
  if (!isRoot()) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const known = lookUp("postgres") ?? lookUp("_postgres");
  if (known !== undefined) return known;
  create();
  const made = lookUp("postgres");
  if (made === undefined) throw new Error("useradd made no user named postgres");
  return made;
};

/** Whether that account can enter `directory` or, if it does not exist yet, its nearest existing parent. */
export const canEnter = (account: Account | undefined, directory: string): boolean => {
  if (account === undefined) return true;
  let place = directory;
  while (!existsSync(place)) place = dirname(place);
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', place], { ...account, cwd: "/" }).status === 0;
};
