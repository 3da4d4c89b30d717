// Finds a postmaster by its own postmaster.pid, starts it and stops it.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandOf, isAlive } from "../alive";
import { program } from "./binaries";
import type { Place } from "./place";

const STEP = 25;

/** Waits at most `limit` milliseconds until `holds` returns true. Returns whether it did. */
export const until = async (holds: () => boolean, limit: number): Promise<boolean> => {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() > end) return false;
    await pause(STEP);
  }
  return true;
};

const pidFile = (place: Pick<Place, "cluster">): string => join(place.cluster, "postmaster.pid");

const linesOf = (place: Pick<Place, "cluster">): string[] => {
  try {
    return readFileSync(pidFile(place), "utf8").split("\n");
  } catch {
    return [];
  }
};

/** The running postmaster of exactly this cluster, if there is one. */
export const findPostmaster = (
  place: Pick<Place, "cluster">,
): { readonly pid: number; readonly port: number } | undefined => {
  const lines = linesOf(place);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(place.cluster) ? { pid, port: Number(lines[3]) } : undefined;
};

/** Another process may have the id in a stale file by now, and PostgreSQL would then refuse to start. */
const disarmStaleFile = (place: Place): void => {
  const [first, ...rest] = linesOf(place);
  const pid = Number(first);
  if (first === undefined || findPostmaster(place) !== undefined) return;
  if (!Number.isInteger(pid) || pid <= 0 || process.platform === "win32")
    rmSync(pidFile(place), { force: true });
  // PostgreSQL ignores its parent's id, but still checks for running backends.
  else if (isAlive(pid)) writeFileSync(pidFile(place), [String(process.pid), ...rest].join("\n"));
};

const signalPostmaster = (place: Place, pid: number, mode: "fast" | "immediate"): void => {
  try {
    if (process.platform === "win32") {
      const args = ["stop", "-D", place.cluster, "-m", mode, "-W", "-s"];
      execFileSync(program(place.binaries, "pg_ctl"), args, { stdio: "ignore" });
    } else process.kill(pid, mode === "fast" ? "SIGINT" : "SIGQUIT");
  } catch {
    // It has already ended.
  }
};

/** Stops a postmaster, gracefully first. A temporary one need not clean up. */
export const stopPostmaster = async (place: Place, pid: number): Promise<void> => {
  const gone = () => !isAlive(pid);
  if (!place.ephemeral) {
    signalPostmaster(place, pid, "fast");
    if (await until(gone, 10_000)) return;
  }
  signalPostmaster(place, pid, "immediate");
  if (await until(gone, 5_000)) return;
  process.kill(pid, "SIGKILL");
  await until(gone, 5_000);
};

/** A free port on 127.0.0.1. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) done(address.port);
        else fail(new Error("no port"));
      });
    });
  });

const CAREFREE = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

const launch = (place: Place, port: number, log: string): ChildProcess => {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${port}`,
    "max_connections=100",
    "lc_messages=C",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(place.ephemeral ? CAREFREE : []),
  ];
  const out = openSync(log, "a");
  try {
    return spawn(
      program(place.binaries, "postgres"),
      ["-D", place.cluster, ...settings.flatMap((setting) => ["-c", setting])],
      // Detached, so that Ctrl+C at the terminal reaches only us; we stop the database after the requests are answered.
      {
        ...place.account,
        cwd: place.cluster,
        detached: true,
        stdio: ["ignore", out, out],
        windowsHide: true,
      },
    );
  } finally {
    closeSync(out);
  }
};

const isReady = (place: Place, pid: number): boolean => {
  const lines = linesOf(place);
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
};

const attempt = async (place: Place, log: string, signal: AbortSignal | undefined) => {
  if (existsSync(log)) rmSync(log);
  disarmStaleFile(place);
  const port = await freePort();
  const child = launch(place, port, log);
  let ended = false;
  for (const event of ["exit", "error"]) child.once(event, () => (ended = true));
  const pid = child.pid;
  if (pid === undefined) return undefined;
  const killNow = () =>
    !ended && signalPostmaster(place, pid, place.ephemeral ? "immediate" : "fast");
  // The database ends together with this process, however it ends.
  process.once("exit", killNow);
  child.once("exit", () => process.off("exit", killNow));
  const settled = await until(
    () => ended || signal?.aborted === true || isReady(place, pid),
    120_000,
  );
  if (!ended && settled && signal?.aborted !== true) return { pid, port };
  if (!ended) await stopPostmaster(place, pid);
  return undefined;
};

const PASSING = /Address already in use|shared memory block|could not bind|is still in use/;

/** Starts the postmaster. Tries again if the obstacle passes by itself. */
export const startPostmaster = async (
  place: Place,
  signal: AbortSignal | undefined,
): Promise<{ readonly pid: number; readonly port: number }> => {
  const log = join(place.directory, "postgres.log");
  for (let tries = 0; ; tries += 1) {
    const started = await attempt(place, log, signal);
    if (started !== undefined) return started;
    signal?.throwIfAborted();
    const words = existsSync(log) ? readFileSync(log, "utf8") : "";
    if (tries >= 20 || !PASSING.test(words))
      throw new Error(`PostgreSQL did not start:\n${words.slice(-4000)}`);
    await pause(250);
  }
};
