// The basis of the database tests: a separate database, and people who ask with their own permissions.
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
import { calendarAt } from "@/server/services/calendar";
import { createCaller } from "@/server/trpc/router";
import { type Addresses, freshDatabase, type Template } from "../database";
import { keepEnvironment } from "../run/environment";

export const SECRET = "0123456789abcdef0123456789abcdef";
/** A key that signs only in tests. */
export const SEAL_KEY = "MC4CAQAwBQYDK2VwBCIEIFDjjVgY8cKeKIOzOaHCW/6V8ymEx6Tl17p4JR+cJk5f";

export interface Opened {
  /** The owner's connection, which can do what no person can. */
  readonly owner: postgres.Sql;
  /** The application's own login. */
  readonly app: postgres.Sql;
  readonly ownerUrl: string;
}

type Closing = Opened & { readonly close: () => Promise<void> };

/** Points the product at a database. `close` undoes this. */
export function openAt({ ownerUrl, appUrl }: Addresses): Closing {
  const restore = keepEnvironment();
  provideEnv({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_POOL: "6",
    FUKAN_DEMONSTRATION: "1",
    NEXTAUTH_SECRET: SECRET,
    FUKAN_SEAL_KEY: SEAL_KEY,
  });
  const owner = postgres(ownerUrl, { max: 4, onnotice: () => {} });
  const app = postgres(appUrl, { max: 4, onnotice: () => {} });
  const close = async () => {
    await disconnect();
    await owner.end();
    await app.end();
    restore();
  };
  return { owner, app, ownerUrl, close };
}

/** Points the product at another fresh database. `close` undoes this and drops it. */
export async function openDatabase(template: Template): Promise<Closing> {
  const fresh = await freshDatabase({ template });
  const { close, ...opened } = openAt(fresh);
  return {
    ...opened,
    close: async () => {
      await close();
      await fresh.drop();
    },
  };
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

/** The current standing of the account with that address. */
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

/** A member of a project as an asker of services. */
export async function askerOf(owner: postgres.Sql, email: string, project: string): Promise<Asker> {
  const standing = await standingOf(owner, email, project);
  const membership = standing?.memberships[0];
  if (standing === null || membership === undefined)
    throw new Error(`${email} is no member of ${project}`);
  return { account: standing.account, membership, now: standing.now, exercise: standing.exercise };
}

/** A question by that person, about now or about a past moment. */
export function asked(asker: Asker, asOf: Instant | null = null): Asked {
  const at = asOf ?? asker.now;
  return {
    asker,
    scope: scopeOf(asker.account.id, [asker.membership], asOf),
    at,
    day: dayOf(at),
    calendar: calendarAt(asker.membership, at),
    asOf,
  };
}

/** Every procedure, called as the account with that address. null: signed out. */
export const callerAs = (owner: postgres.Sql, email: string | null) =>
  createCaller({
    standing: async (project) => (email === null ? null : standingOf(owner, email, project)),
  });

/** A transaction of the application's login with exactly these settings. */
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

/** The settings that define an asker's scope. */
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

/** The tables with rows of a project. */
export async function governedTables(owner: postgres.Sql): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'project_id' and table_name <> 'event_head' order by 1`;
  return rows.map((row) => row.name);
}
