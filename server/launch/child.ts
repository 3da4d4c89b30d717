import { type SpawnOptions, spawn } from "node:child_process";

const WINDOWS = process.platform === "win32";

/** How a child process ended, and its output if that was kept. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Options for a child process. */
export interface ChildWish {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Keep its output instead of showing it. */
  readonly quiet?: boolean;
}

/** Runs `node` with these arguments. The signal ends it with all its own children. */
export const runNode = (args: string[], wish: ChildWish = {}): Promise<Ended> =>
  new Promise((done, fail) => {
    const stdio =
      wish.quiet === true
        ? (["ignore", "pipe", "pipe"] as const)
        : (["ignore", "inherit", "inherit"] as const);
    const options: SpawnOptions = { stdio: [...stdio], detached: !WINDOWS, windowsHide: true };
    const child = spawn(
      process.execPath,
      args,
      wish.env === undefined ? options : { ...options, env: wish.env },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => (output += String(chunk)));
    const end = () => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        if (WINDOWS) child.kill();
        else process.kill(-child.pid, "SIGTERM");
      } catch {
        // It has already ended.
      }
    };
    wish.signal?.addEventListener("abort", end);
    process.once("exit", end);
    child.once("error", fail);
    child.once("close", (code) => {
      wish.signal?.removeEventListener("abort", end);
      process.off("exit", end);
      if (wish.signal?.aborted === true) fail(wish.signal.reason);
      else done({ code: code ?? 1, output });
    });
  });
