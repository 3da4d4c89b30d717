import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { holderOf } from "../instance-lock";
import { accountFor } from "./account";
import { findBinaries } from "./binaries";
import { ephemeralRoot, isEphemeralName } from "./place";
import { findPostmaster, stopPostmaster } from "./postmaster";

const MINUTE = 60_000;

const isMine = (directory: string): boolean => {
  const { uid, mtimeMs } = statSync(directory);
  // A minute's grace, because a directory is created a moment before it is locked.
  return uid === (process.getuid?.() ?? uid) && Date.now() - mtimeMs > MINUTE;
};

/** Removes temporary clusters whose creator was killed before it could do so. */
export const sweepAbandoned = async (): Promise<void> => {
  const root = ephemeralRoot();
  for (const name of readdirSync(root).filter(isEphemeralName)) {
    const directory = join(root, name);
    try {
      if (!isMine(directory) || holderOf(directory) !== undefined) continue;
      const cluster = join(directory, "cluster");
      const place = {
        directory,
        cluster,
        binaries: findBinaries(),
        account: accountFor(cluster),
        ephemeral: true,
      };
      const left = findPostmaster(place);
      if (left !== undefined) await stopPostmaster(place, left.pid);
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // Another process is already removing the same directory.
    }
  }
};
