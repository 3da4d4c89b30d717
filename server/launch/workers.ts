// The processes that answer with pages, if there are several: the primary starts them, replaces one that has died, and
// enforces the limits that apply to all of them together.
import cluster, { type Worker } from "node:cluster";
import { fileURLToPath } from "node:url";
import { env } from "../env";
import type { Ending } from "./ending";
import { OpenPages } from "./open-pages";
import { say } from "./speech";

/** A process that dies sooner than this after its start is restarted only after this delay. */
const REST_MS = 1_000;
/** How long a process may take to end. */
const GRACE_MS = 10_000;

/** Each process opens its share of the server's connections, but at least two. */
const shareOf = (connections: number, count: number): number =>
  Math.max(2, Math.ceil(connections / count));

const stop = (worker: Worker): Promise<void> =>
  new Promise((done) => {
    if (worker.isDead()) return done();
    const late = setTimeout(() => worker.process.kill("SIGKILL"), GRACE_MS);
    worker.once("exit", () => {
      clearTimeout(late);
      done();
    });
    worker.process.kill("SIGTERM");
  });

/** Starts `count` processes that answer. Resolves once all of them do. */
export async function startWorkers(count: number, ending: Ending): Promise<void> {
  const exec = fileURLToPath(new URL("./worker.ts", import.meta.url));
  // Each process takes its connections itself. If the primary handed them out, one that is on its way to a process that
  // is killed would be neither answered nor closed.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec, args: [] });
  const running = new Set<Worker>();
  const openPages = new OpenPages();
  const share = { DATABASE_POOL: String(shareOf(env().DATABASE_POOL, count)) };
  let ended = false;

  const start = (answers: () => void): void => {
    if (ended) return;
    const began = Date.now();
    const worker = cluster.fork(share);
    running.add(worker);
    worker.once("listening", answers);
    worker.on("message", (told) => openPages.hear(worker, told));
    worker.once("exit", () => {
      running.delete(worker);
      openPages.forget(worker);
      if (ended) return;
      say("処理が一つ止まったので、始め直しています", "A process has ended; another is started");
      setTimeout(() => start(answers), Date.now() - began < REST_MS ? REST_MS : 0);
    });
  };

  ending.add(async () => {
    ended = true;
    await Promise.all([...running].map(stop));
  });
  const answering = Array.from({ length: count }, () => new Promise<void>(start));
  await Promise.race([
    Promise.all(answering),
    new Promise((_, fail) => {
      ending.signal.addEventListener("abort", () => fail(ending.signal.reason));
    }),
  ]);
}
