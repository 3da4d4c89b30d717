import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { codeOf } from "./speech";

/** Whether a process with this id exists, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};

const ask = (command: string, args: string[]): string | undefined => {
  try {
    const out = execFileSync(command, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return out.trim() === "" ? undefined : out.trim();
  } catch {
    return undefined;
  }
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const fromProc = (pid: number): string | undefined => {
  const stat = read(`/proc/${pid}/stat`);
  // The name in brackets may hold spaces; the start time is the 20th field after it.
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  if (state === undefined || state === "Z" || state === "X") return undefined;
  return `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}/${rest[18] ?? ""}`;
};

/**
 * When the process started, as a text for comparisons. The system reuses process ids, but not together with the start
 * time.
 */
export const birthOf = (pid: number): string | undefined => {
  if (!isAlive(pid)) return undefined;
  if (process.platform === "linux") return fromProc(pid);
  if (process.platform === "win32") {
    const query = `(Get-Process -Id ${pid}).StartTime.Ticks`;
    return ask("powershell", ["-NoProfile", "-Command", query]);
  }
  return ask("ps", ["-o", "lstart=", "-p", String(pid)]);
};

/** The command line of a process. Empty: it cannot be read. */
export const commandOf = (pid: number): string => {
  if (process.platform === "linux")
    return read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ") ?? "";
  if (process.platform === "win32") {
    const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
    return ask("powershell", ["-NoProfile", "-Command", query]) ?? "";
  }
  return ask("ps", ["-o", "command=", "-p", String(pid)]) ?? "";
};
