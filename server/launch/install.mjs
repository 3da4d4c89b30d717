// Installs from the lock file, only if the installed packages differ from it.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const LOCK = "package-lock.json";
const STAMP = "node_modules/.fukan-lock";

const textOf = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const fingerprint = () => createHash("sha256").update(readFileSync(LOCK)).digest("hex");

/** Whether npm's record of node_modules already contains everything that the lock file requires here. */
const installedMatchesLock = () => {
  const installed = textOf("node_modules/.package-lock.json");
  if (installed === "") return false;
  const present = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(textOf(LOCK)).packages).every(
    ([path, wanted]) =>
      path === "" ||
      (present[path] === undefined
        ? wanted.optional === true
        : present[path].version === wanted.version && present[path].integrity === wanted.integrity),
  );
};

/** Runs `npm ci` if node_modules is missing or from another lock file. Returns an exit code. */
export const install = async (say, onChild) => {
  const wanted = fingerprint();
  if (textOf(STAMP).trim() === wanted) return 0;
  if (!installedMatchesLock()) {
    say("部品を入れています（1分ほど）", "Installing packages (about a minute)");
    // A single string, because npm is npm.cmd on Windows, which only a shell can start.
    const child = spawn(
      "npm ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error",
      {
        stdio: "inherit",
        shell: true,
      },
    );
    onChild(child);
    const code = await new Promise((done) => {
      child.once("error", () => done(1));
      child.once("exit", (status) => done(status ?? 1));
    });
    if (code !== 0) {
      say(
        "部品を入れられませんでした。上の npm の文を見て、ネットワークと空き容量を確かめてください。",
        "Packages could not be installed: see npm's message above, and check the network and free disk space.",
      );
      return code;
    }
  }
  writeFileSync(STAMP, `${wanted}\n`);
  return 0;
};
