// One temporary PostgreSQL for the whole run, whichever projects take part in it.
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "../../db/migrate";
import { type RunningPostgres, startPostgres } from "../../server/launch/postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's and the application's URL of the database `postgres`. */
    database: { ownerUrl: string; appUrl: string };
  }
}

interface Shared {
  users: number;
  running: Promise<RunningPostgres>;
}

const NAME = "fukan.tests.database";
const shared = new Map<string, Shared>();
// Each project loads its own copy of this file, so shared state must be kept on the process.
const registry: Map<string, Shared> = Reflect.get(globalThis, NAME) ?? shared;
Reflect.set(globalThis, NAME, registry);

/** The same URL for another database. */
export const inDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

const begin = async (): Promise<RunningPostgres> => {
  const running = await startPostgres({ dataDir: ".test", ephemeral: true });
  const maintenance = inDatabase(running.ownerUrl, "postgres");
  const sql = postgres(maintenance, { max: 1, onnotice: () => {} });
  await sql`create database fukan_empty`;
  await sql`create database fukan_template`;
  await sql.end();
  await migrate(inDatabase(running.ownerUrl, "fukan_template"));
  return running;
};

/** Called by the test runner before the first test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mine = registry.get(NAME) ?? { users: 0, running: begin() };
  registry.set(NAME, mine);
  mine.users += 1;
  const running = await mine.running;
  project.provide("database", {
    ownerUrl: inDatabase(running.ownerUrl, "postgres"),
    appUrl: running.appUrl("postgres"),
  });
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    registry.delete(NAME);
    await running.stop();
  };
}
