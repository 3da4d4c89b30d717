// The only entry point. It runs before anything is installed, so it uses only Node's own modules.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const NEEDED = [20, 9];
const TASKS = {
  "--dev": { file: "serve.ts", mode: "development", given: ["--dev"] },
  "--test": { file: "test.ts", mode: "test", given: ["--everything"] },
  "--check": { file: "test.ts", mode: "test", given: [] },
  "--mutation": { file: "mutation.ts", mode: "test", given: [] },
  "--bench": { file: "bench.ts", mode: "production", given: [] },
  "--verify-record": { file: "verify-record.ts", mode: "production", given: [] },
  "--admin-create": { file: "admin-create.ts", mode: "production", given: [] },
};

const say = (japanese, english) => console.log(`${japanese}\n  ${english}`);

const [flag, ...rest] = process.argv.slice(2);
const task = TASKS[flag] ?? { file: "serve.ts", mode: "production", given: [] };
const extra = TASKS[flag] === undefined ? process.argv.slice(2) : rest;

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  say(
    `Node ${NEEDED.join(".")} 以上が必要です（今は ${process.versions.node}）。https://nodejs.org から入れてください。`,
    `Node ${NEEDED.join(".")} or later is needed (this is ${process.versions.node}); install it from https://nodejs.org.`,
  );
  process.exit(1);
}
process.chdir(join(HERE, "../.."));

let child;
let asked = false;
const end = () => {
  asked = true;
  child?.kill("SIGTERM");
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
// npm can be killed without passing the signal on, and the processes that it started must not survive it.
const elders = () => {
  const parent = process.ppid;
  try {
    // npm starts us through a shell that outlives npm, so the shell's own parent is checked.
    const stat = readFileSync(`/proc/${parent}/stat`, "utf8");
    return `${parent} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return String(parent);
  }
};
if (process.env.npm_lifecycle_event !== undefined && process.platform !== "win32") {
  const before = elders();
  setInterval(() => elders() !== before && end(), 500).unref();
}

const installed = await install(say, (started) => {
  child = started;
});
if (asked || installed !== 0) process.exit(asked ? 0 : installed);

child = spawn(
  process.execPath,
  ["--import", "tsx", join(HERE, task.file), ...task.given, ...extra],
  {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: task.mode, NEXT_TELEMETRY_DISABLED: "1" },
  },
);
// If it is asked to stop before it listens for the signal, the signal ends it, which is not a failure either.
child.once("exit", (code) => process.exit(code ?? (asked ? 0 : 1)));
