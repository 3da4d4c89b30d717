// Everything that is started says here how it is ended. One signal ends all of it, in reverse
// order, whatever stage the start has reached.
import cluster from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { say, tellFailure } from "./speech";

/** What a start-up hands its steps: when to give up, and where to say how each thing is ended. */
export interface Ending {
  readonly signal: AbortSignal;
  readonly add: (close: () => Promise<void> | void) => void;
}

const GRACE = 5_000;

const closeAll = async (closers: (() => Promise<void> | void)[]): Promise<void> => {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      tellFailure(error);
    }
  }
};

/**
 * Runs `start` until it fails or until the person, the system or a vanished parent ends it. With
 * `stays`, what was started goes on after `start` has returned; otherwise it ends with it.
 */
export const runToEnd = async (
  start: (ending: Ending) => Promise<void>,
  stays: boolean,
): Promise<void> => {
  const controller = new AbortController();
  const closers: (() => Promise<void> | void)[] = [];
  const asked = new Promise<void>((done) => {
    controller.signal.addEventListener("abort", () => done());
  });
  // The abort's own reason, so that a step given up for it is not told as a failure.
  const end = () => controller.abort(new Error("asked to end"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  if (process.connected) process.once("disconnect", end);
  // A parent that vanished reads nothing more: what is still said must not hinder the end.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  let failed = false;
  const started = start({ signal: controller.signal, add: (close) => closers.push(close) }).catch(
    (error: unknown) => {
      if (controller.signal.aborted) return;
      failed = true;
      tellFailure(error);
    },
  );
  await Promise.race([started, asked]);
  if (stays && !failed) await asked;
  if (stays && !failed && cluster.isPrimary) say("終了しています", "Stopping");
  await closeAll(closers);
  // A step that was under way ends by the signal, or because what it spoke to has gone.
  await Promise.race([started, pause(GRACE)]);
  await closeAll(closers);
  process.exit(failed ? 1 : (process.exitCode ?? 0));
};
