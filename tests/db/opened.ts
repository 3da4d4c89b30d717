// What the database tests stand on: a database of their own, and people who ask in their own name.
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { disconnect } from "@/db/client";
import { findAccountStanding } from "@/db/queries/standing";
import { scopeOf } from "@/db/scope";
import type { Instant } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type { Asker, Standing } from "@/server/domain/identity/standing";
import { provideEnv } from "@/server/env";
import type { Asked } from "@/server/services/asked";
import { createCaller } from "@/server/trpc/router";
import { freshDatabase, type Template } from "../database";

export const SECRET = "0123456789abcdef0123456789abcdef";
/** A key that signs nothing but tests. */
export const SEAL_KEY = "MC4CAQAwBQYDK2VwBCIEIFDjjVgY8cKeKIOzOaHCW/6V8ymEx6Tl17p4JR+cJk5f";

export interface Opened {
  /** The owner's connection: what no person of the product can do. */
  readonly owner: postgres.Sql;
  /** The application's own login. */
  readonly app: postgres.Sql;
  readonly ownerUrl: string;
}

/** Points the product at another fresh database; answers the way back to nothing. */
export async function openDatabase(
  template: Template,
): Promise<Opened & { readonly close: () => Promise<void> }> {
  const fresh = await freshDatabase({ template });
  provideEnv({
    DATABASE_URL: fresh.appUrl,
    DATABASE_OWNER_URL: fresh.ownerUrl,
    DATABASE_POOL: "6",
    FUKAN_DEMONSTRATION: "1",
    NEXTAUTH_SECRET: SECRET,
    FUKAN_SEAL_KEY: SEAL_KEY,
  });
  const owner = postgres(fresh.ownerUrl, { max: 4, onnotice: () => {} });
  const app = postgres(fresh.appUrl, { max: 4, onnotice: () => {} });
  const close = async () => {
    await disconnect();
    await owner.end();
    await app.end();
    await fresh.drop();
  };
  return { owner, app, ownerUrl: fresh.ownerUrl, close };
}

/** One database for all tests of a file. */
export function aDatabase(
  template: Template,
  prepare?: (opened: Opened) => Promise<void>,
): () => Opened {
  let opened: Awaited<ReturnType<typeof openDatabase>> | undefined;
  const get = (): Opened => {
    if (opened === undefined) throw new Error("asked before the database was opened");
    return opened;
  };
  beforeAll(async () => {
    opened = await openDatabase(template);
    await prepare?.(opened);
  });
  afterAll(async () => opened?.close());
  return get;
}

/** How the session of an account with that address stands now. */
export async function standingOf(
  owner: postgres.Sql,
  email: string,
  project: string | null,
): Promise<Standing | null> {
  const [account] = await owner<
    { id: string; epoch: number }[]
  >`select id, epoch from account where email = ${email}`;
  return account === undefined ? null : findAccountStanding(account.id, account.epoch, project);
}

/** A member of a project, as every service is asked by. */
export async function askerOf(owner: postgres.Sql, email: string, project: string): Promise<Asker> {
  const standing = await standingOf(owner, email, project);
  const membership = standing?.memberships[0];
  if (standing === null || membership === undefined)
    throw new Error(`${email} is no member of ${project}`);
  return { account: standing.account, membership, now: standing.now, exercise: standing.exercise };
}

/** A question by that person, about now or about a moment of the past. */
export function asked(asker: Asker, asOf: Instant | null = null): Asked {
  const at = asOf ?? asker.now;
  return {
    asker,
    scope: scopeOf(asker.account.id, [asker.membership], asOf),
    at,
    day: dayOf(at),
    asOf,
  };
}

/** Every procedure, called in the name of the account with that address; null: signed out. */
export const callerAs = (owner: postgres.Sql, email: string | null) =>
  createCaller({
    standing: async (project) => (email === null ? null : standingOf(owner, email, project)),
  });

/** A transaction of the application's login, exactly under these settings. */
export const asApp = <T>(
  app: postgres.Sql,
  settings: Readonly<Record<string, string>>,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> =>
  app.begin(async (sql) => {
    for (const [name, value] of Object.entries(settings))
      await sql`select set_config(${name}, ${value}, true)`;
    return work(sql);
  }) as Promise<T>;

/** The settings by which the doors say what an asker sees. */
export function settingsOf(asker: Asker): Record<string, string> {
  const { projectId, whole, parties, above } = asker.membership;
  return {
    "fukan.actor": asker.account.id,
    "fukan.projects": `{${projectId}}`,
    "fukan.whole": whole ? "on" : "off",
    "fukan.parties": `{${parties.join(",")}}`,
    "fukan.known_parties": `{${[...parties, ...above].join(",")}}`,
  };
}

/** The tables that hold a project's rows. */
export async function governedTables(owner: postgres.Sql): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'project_id' and table_name <> 'event_head' order by 1`;
  return rows.map((row) => row.name);
}
