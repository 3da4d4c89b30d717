// The built product, started as a person starts it, with its own port and data.
import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../../server/launch/cluster/postmaster";
import { type Addresses, type FreshDatabase, freshDatabase } from "../database";

/** A server under test. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Asks it to stop, as Ctrl+C does. Returns its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills it without a chance to clean up. */
  readonly kill: () => Promise<void>;
  /** Abandons it, as a dying parent does. Resolves when it has ended. */
  readonly leave: () => Promise<void>;
}

/** The output and exit code of a failed start. */
export class NotStarted extends Error {
  constructor(
    readonly output: string,
    readonly code: number | null,
  ) {
    super(`the server ended with ${code}:\n${output}`);
  }
}

interface Launch {
  readonly port: number;
  readonly env: Record<string, string>;
  readonly args?: string[];
}

const spawnServer = ({ port, env, args = [] }: Launch): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", "server/launch/serve.ts", ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      FUKAN_WORKERS: "1",
      ...env,
    },
  });

const untilReady = (child: ChildProcess, port: number): Promise<RunningServer> =>
  new Promise((done, fail) => {
    let output = "";
    const ended = new Promise<number | null>((tell) => child.once("exit", tell));
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    };
    // Not "exit", because its last output may still be on the way.
    child.once("close", (code) => fail(new NotStarted(output, code)));
    const hear = (chunk: unknown) => {
      output += String(chunk);
      if (child.pid === undefined || !output.includes("Ready at ")) return;
      done({
        address: `http://127.0.0.1:${port}`,
        port,
        pid: child.pid,
        output: () => output,
        stop: () => end("SIGTERM"),
        kill: async () => void (await end("SIGKILL")),
        leave: async () => {
          child.stdout?.destroy();
          child.stderr?.destroy();
          child.disconnect();
          await ended;
        },
      });
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", hear);
  });

/** Starts the server with exactly these settings and waits until it says that it is ready. */
export const launchServer = async (launch: Partial<Launch> = {}): Promise<RunningServer> => {
  const port = launch.port ?? (await freePort());
  const env = { DATABASE_URL: "", DATABASE_OWNER_URL: "", ...launch.env };
  return untilReady(spawnServer({ ...launch, env, port }), port);
};

/** The moment to which the record is played by default. */
export const UNTIL = "2020-11-24";
/** The secret of the servers under test. */
export const SECRET = "0123456789abcdef0123456789abcdef";

/** Starts the server on a database with the record, optionally with more settings or on a given port. */
export const startOn = (
  { ownerUrl, appUrl }: Addresses,
  {
    env = {},
    port,
  }: { readonly env?: Readonly<Record<string, string>>; readonly port?: number } = {},
): Promise<RunningServer> =>
  launchServer({
    ...(port !== undefined && { port }),
    env: {
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      FUKAN_DEMONSTRATION: "1",
      NEXTAUTH_SECRET: SECRET,
      ...env,
    },
  });

/** Starts a separate server on a copy of the record. */
export const startServer = async (
  env: Readonly<Record<string, string>>,
): Promise<RunningServer & { readonly database: FreshDatabase }> => {
  const database = await freshDatabase({ template: `record-${UNTIL}` });
  const server = await startOn(database, { env });
  const stop = async () => {
    const code = await server.stop();
    await database.drop();
    return code;
  };
  return { ...server, database, stop };
};
