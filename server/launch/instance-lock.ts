// One server per data directory. The holder is identified by process id and start time, so neither kill -9 nor a reused
// id leaves the directory locked.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { birthOf } from "./alive";
import { codeOf, Hindrance } from "./speech";

const Holder = z.object({ pid: z.number().int().positive(), birth: z.string() });

const holderIn = (text: string): z.infer<typeof Holder> | undefined => {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const livingHolder = (text: string): number | undefined => {
  const holder = holderIn(text);
  return holder !== undefined && birthOf(holder.pid) === holder.birth ? holder.pid : undefined;
};

/** The id of the living process that holds `directory`, if any. */
export const holderOf = (directory: string): number | undefined =>
  livingHolder(textOf(join(directory, "holder.json")));

const claim = (path: string, mine: string): boolean => {
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) ?? "" }));
  try {
    // A link is created atomically, so no reader ever sees half a claim.
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Removes a dead holder's claim, and restores it if a living process claimed the directory meanwhile. */
const clearDead = (path: string, aside: string): void => {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (livingHolder(textOf(aside)) !== undefined) renameSync(aside, path);
  rmSync(aside, { force: true });
};

/** Locks `directory` for this process. Returns a function that releases it. Throws while another process holds it. */
export const holdInstance = (directory: string): (() => void) => {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, "holder.json");
  const mine = `${path}.${process.pid}`;
  for (let tries = 0; tries < 5; tries += 1) {
    if (claim(path, mine)) return () => rmSync(path, { force: true });
    const pid = holderOf(directory);
    if (pid !== undefined) {
      throw new Hindrance(
        `この場所の Fukan はもう動いています（プロセス ${pid}）。そちらを止めてから始めてください。`,
        `Fukan is already running from this directory (process ${pid}); stop it before starting another.`,
      );
    }
    clearDead(path, `${mine}.old`);
  }
  throw new Hindrance(
    "同時に始めた Fukan がもう一つあります。少し待って、もう一度始めてください。",
    "Another Fukan is starting from this directory at the same moment; wait and start again.",
  );
};
