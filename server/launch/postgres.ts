// The embedded PostgreSQL: created, started and stopped by the server itself.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ensureCluster, passwordsOf, prepareLogins } from "./cluster/creation";
import { choosePlace } from "./cluster/place";
import { findPostmaster, startPostmaster, stopPostmaster } from "./cluster/postmaster";
import { sweepAbandoned } from "./cluster/sweep";
import { holdInstance } from "./instance-lock";
import { asHindrance, codeOf, Hindrance } from "./speech";

/** A running embedded PostgreSQL. */
export interface RunningPostgres {
  /** The superuser's URL of the database `fukan`. */
  readonly ownerUrl: string;
  /** The application's login, without any privileges of its own. */
  readonly appUrl: (database?: string) => string;
  /** Where its data is. */
  readonly place: string;
  readonly stop: () => Promise<void>;
}

export interface PostgresWish {
  readonly dataDir: string;
  /** Nothing is kept or synced to disk; for tests and measurements. */
  readonly ephemeral?: boolean;
  readonly log?: (japanese: string, english: string) => void;
  readonly signal?: AbortSignal;
}

const address = (role: string, password: string, port: number, database: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

const start = async (wish: PostgresWish): Promise<RunningPostgres> => {
  const ephemeral = wish.ephemeral ?? false;
  const log = wish.log ?? (() => {});
  if (ephemeral) await sweepAbandoned();
  const place = choosePlace(wish.dataDir, ephemeral);
  const release = ephemeral ? holdInstance(place.directory) : () => {};
  let pid: number | undefined;
  const stop = async () => {
    if (pid !== undefined) await stopPostmaster(place, pid);
    pid = undefined;
    release();
    if (ephemeral) rmSync(place.directory, { recursive: true, force: true });
  };
  try {
    const orphan = findPostmaster(place);
    if (orphan !== undefined) {
      log("前回残った PostgreSQL を止めています", "Stopping the PostgreSQL left by the last run");
      await stopPostmaster(place, orphan.pid);
    }
    if (!ephemeral && !place.directory.startsWith(resolve(wish.dataDir))) {
      log(
        `PostgreSQL は別の利用者で動くため、データは ${place.directory} に置きます`,
        `PostgreSQL runs as another user, who cannot enter here: its data is in ${place.directory}`,
      );
    }
    if (await ensureCluster(place, wish.signal))
      log("PostgreSQL を用意しました", "PostgreSQL is prepared");
    const passwords = passwordsOf(place.directory);
    const started = await startPostmaster(place, wish.signal);
    pid = started.pid;
    const ownerUrl = address("postgres", passwords.owner, started.port, "fukan");
    await prepareLogins(
      address("postgres", passwords.owner, started.port, "postgres"),
      passwords.app,
    );
    wish.signal?.throwIfAborted();
    const appUrl = (database = "fukan") =>
      address("fukan_app", passwords.app, started.port, database);
    return { ownerUrl, appUrl, place: place.directory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** The URLs of the PostgreSQL that another process currently runs in `dataDir`. */
export const findRunning = (
  dataDir: string,
): { readonly ownerUrl: string; readonly appUrl: () => string } | undefined => {
  const place = choosePlace(dataDir, false);
  const running = findPostmaster(place);
  if (running === undefined) return undefined;
  const { owner, app } = passwordsOf(place.directory);
  return {
    ownerUrl: address("postgres", owner, running.port, "fukan"),
    appUrl: () => address("fukan_app", app, running.port, "fukan"),
  };
};

/** Starts PostgreSQL in `dataDir` (or in a temporary place), recovering from however it ended before. */
export const startPostgres = async (wish: PostgresWish): Promise<RunningPostgres> => {
  try {
    return await start(wish);
  } catch (error) {
    const cause = asHindrance(error);
    if (codeOf(cause) === "EACCES" || codeOf(cause) === "EPERM") {
      const data = resolve(wish.dataDir);
      throw new Hindrance(
        `${data} を使う権限がありません。始めた利用者で動かすか、持ち主を直してください。`,
        `No permission to use ${data}: start as the user who made it, or change its owner.`,
      );
    }
    throw cause;
  }
};
