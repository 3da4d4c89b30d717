// Servers in separate processes: the product as `npm start` serves it, and the bare page.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { childEnv } from "../server/env";
import { freePort } from "../server/launch/cluster/postmaster";

const memorySchema = z.object({ rss: z.number(), heap: z.number() });
/** Bytes in use after a garbage collection. */
export type Memory = z.infer<typeof memorySchema>;
const processorSchema = z.object({ milliseconds: z.number() });

export interface Served {
  readonly origin: string;
  readonly memory: () => Promise<Memory>;
  /** Milliseconds of processor time that it has used so far. */
  readonly processor: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 60_000;

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    if (gone(child) || Date.now() > end) throw new Error(`the server did not start:\n${said()}`);
    try {
      const answer = await fetch(url, { redirect: "manual" });
      await answer.arrayBuffer();
      return;
    } catch {
      await pause(100);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (gone(child)) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

async function serve(
  file: string,
  env: Readonly<Record<string, string>>,
  ready: string,
): Promise<Served> {
  const port = await freePort();
  const args = ["--expose-gc", "--import", "tsx", "--import", "./bench/probe.ts", file];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: childEnv({
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      FUKAN_WORKERS: "1",
      ...env,
    }),
  });
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said = (said + String(chunk)).slice(-10_000);
      if (String(chunk).includes('"incident"')) console.error(String(chunk));
    });
  }
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(child, `${origin}${ready}`, () => said);
  const told = (asked: string): Promise<unknown> => {
    const answer = new Promise((done) => child.once("message", done));
    child.send(asked);
    return answer;
  };
  const memory = async () => memorySchema.parse(await told("memory"));
  const processor = async () => processorSchema.parse(await told("processor")).milliseconds;
  return { origin, memory, processor, stop: () => stop(child) };
}

/** Serves the product on a database that exists already. */
export const serveProduct = (
  appUrl: string,
  ownerUrl: string,
  secret: string,
  pool?: number,
): Promise<Served> =>
  serve(
    "server/launch/serve.ts",
    {
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: "",
      FUKAN_DEMONSTRATION: "0",
      ...(pool === undefined ? {} : { DATABASE_POOL: String(pool) }),
    },
    "/sign-in",
  );

/** Serves the bare page. */
export const serveBare = (): Promise<Served> => serve("bench/bare-server.ts", {}, "/");
