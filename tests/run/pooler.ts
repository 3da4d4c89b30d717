// Debian's PgBouncer in transaction mode in front of the PostgreSQL of the tests.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect as dial } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, until } from "../../server/launch/cluster/postmaster";

const PLACES = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"];
const isRoot = process.getuid?.() === 0;

/** The program, installed if that is allowed and possible. undefined: it is not available. */
export function findPooler(): string | undefined {
  const found = () => PLACES.find((place) => existsSync(place));
  if (found() !== undefined || !isRoot) return found();
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const args = ["install", "-y", "-q", "--no-install-recommends", "pgbouncer"];
    execFileSync("apt-get", args, { stdio: "ignore", env, timeout: 120_000 });
  } catch {
    // It cannot be installed here: this is not Debian, or its packages cannot be reached.
  }
  return found();
}

/** Whether this version supports prepared statements; 1.21 was the first. */
const knowsPrepared = (program: string): boolean => {
  const said = execFileSync(program, ["--version"], { encoding: "utf8" });
  const [, major = "0", minor = "0"] = /PgBouncer (\d+)\.(\d+)/.exec(said) ?? [];
  return Number(major) > 1 || Number(minor) >= 21;
};

export interface Pooler {
  /** The same database for the same login, through the pooler. */
  readonly through: (url: string) => string;
  /** The settings that the product needs with this version. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Fewer than the servers hold, so that they must share. */
const CONNECTIONS = 3;

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = dial({ port, host: "127.0.0.1" });
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.unref();
  });

export async function startPooler(program: string, urls: readonly string[]): Promise<Pooler> {
  const directory = mkdtempSync(join(tmpdir(), "fukan-pooler-"));
  const port = await freePort();
  const prepares = knowsPrepared(program);
  const lines = urls.map((text) => {
    const url = new URL(text);
    return `${url.username} = host=${url.hostname} port=${url.port} dbname=${url.pathname.slice(1)} user=${url.username} password=${url.password}`;
  });
  const settings = [
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = any",
    "pool_mode = transaction",
    `default_pool_size = ${CONNECTIONS}`,
    ...(prepares ? ["max_prepared_statements = 200"] : []),
  ];
  const file = join(directory, "pgbouncer.ini");
  writeFileSync(file, ["[databases]", ...lines, "[pgbouncer]", ...settings, ""].join("\n"));
  chmodSync(directory, 0o755);
  const child: ChildProcess = spawn(program, [...(isRoot ? ["-u", "nobody"] : []), file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => (said += String(chunk)));
  let up = false;
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  while (!up && child.exitCode === null) up = await listens(port);
  if (!up) throw new Error(`PgBouncer did not start:\n${said}`);
  return {
    through: (text) => {
      const url = new URL(text);
      url.host = `127.0.0.1:${port}`;
      url.pathname = `/${url.username}`;
      return url.href;
    },
    env: prepares ? {} : { DATABASE_PREPARE: "0" },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await until(() => child.exitCode !== null || child.signalCode !== null, 5_000);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
