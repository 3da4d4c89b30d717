// A separate database for each test file, copied from a template that is made once per run.
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { runNode } from "../server/launch/child";

/**
 * `empty`: nothing at all. `migrated`: the tables. `record-<until>`: the record up to that moment. `rivals`: the project of
 * tests/db/rivals.ts, which makes it.
 */
export type Template = "empty" | "migrated" | "rivals" | `record-${string}`;

/** How to reach a database. */
export interface Addresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** A database that only its own test file uses. */
export interface FreshDatabase extends Addresses {
  readonly name: string;
  readonly drop: () => Promise<void>;
}

/** How long the name of the template of a whole day is. */
const DAY_LENGTH = "record_2020_11_24".length;

/** The database with the tables and no row. */
const MIGRATED = "fukan_template";

const BUILDING = 7_218_032_042;

const inDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

const addressesOf = (name: string): Addresses => {
  const { ownerUrl, appUrl } = inject("database");
  return { ownerUrl: inDatabase(ownerUrl, name), appUrl: inDatabase(appUrl, name) };
};

const withMaintenance = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(inject("database").ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

/** Plays the record in a separate process, so that no connection to the template stays open. */
const play = async (database: string, until: string): Promise<void> => {
  const { ownerUrl, appUrl } = addressesOf(database);
  const { code, output } = await runNode(["--import", "tsx", "tests/run/play-record.ts", until], {
    quiet: true,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      FUKAN_DEMONSTRATION: "1",
    },
  });
  if (code !== 0) throw new Error(`the record could not be played until ${until}:\n${output}`);
};

/** The name of the template from which the record is played on: that of the last day before, or the empty tables. */
const lastBefore = async (sql: postgres.Sql, name: string): Promise<string> => {
  const [last] = await sql<{ name: string }[]>`
    select datname as name from pg_database
     where datname ~ '^record_[0-9]{4}_[0-9]{2}_[0-9]{2}$' and datname collate "C" < ${name.slice(0, DAY_LENGTH)}
     order by datname collate "C" desc limit 1`;
  return last?.name ?? MIGRATED;
};

/** Makes a template from another one, if no file has done so before. `make` leaves no connection to it open. */
const ensureMade = async (
  sql: postgres.Sql,
  name: string,
  from: () => Promise<string>,
  make: (database: string) => Promise<void>,
): Promise<void> => {
  await sql`select pg_advisory_lock(${BUILDING})`;
  try {
    const there = await sql`select 1 from pg_database where datname = ${name}`;
    if (there.length > 0) return;
    const half = `${name}_half`;
    await sql`drop database if exists ${sql(half)} with (force)`;
    await sql`create database ${sql(half)} template ${sql(await from())}`;
    await make(half);
    await sql`alter database ${sql(half)} rename to ${sql(name)}`;
  } finally {
    await sql`select pg_advisory_unlock(${BUILDING})`;
  }
};

/** Makes the template of this name from the tables, once per run. `make` leaves no connection to it open. */
export const ensureTemplate = (
  name: "rivals",
  make: (database: Addresses) => Promise<void>,
): Promise<void> =>
  withMaintenance((sql) =>
    ensureMade(
      sql,
      name,
      async () => MIGRATED,
      (half) => make(addressesOf(half)),
    ),
  );

const templateOf = async (
  sql: postgres.Sql,
  template: Template | FreshDatabase,
): Promise<string> => {
  if (typeof template !== "string") return template.name;
  if (template === "empty") return "fukan_empty";
  if (template === "migrated") return MIGRATED;
  if (template === "rivals") return template;
  const until = template.slice("record-".length);
  const name = `record_${until.toLowerCase().replaceAll(/[^0-9a-z]/g, "_")}`;
  await ensureMade(
    sql,
    name,
    () => lastBefore(sql, name),
    (half) => play(half, until),
  );
  return name;
};

const newName = (): string => `fresh_${randomBytes(8).toString("hex")}`;

const copy = async (
  sql: postgres.Sql,
  template: Template | FreshDatabase,
  name: string,
): Promise<void> => {
  const from = await templateOf(sql, template);
  await sql`create database ${sql(name)} template ${sql(from)}`;
  if (typeof template !== "string" || !template.startsWith("record-")) return;
  // The clock of an exercise runs on since the template was made; here it begins at the moment of the record. Where
  // more has happened since, it must not go back behind that.
  const own = postgres(addressesOf(name).ownerUrl, { max: 1, onnotice: () => {} });
  await own`update exercise_clock set anchored = transaction_timestamp()`;
  await own.end();
};

const remove = (sql: postgres.Sql, name: string) =>
  sql`drop database if exists ${sql(name)} with (force)`;

/** Creates a database from a template (by default only migrated). Drop it when the file ends. */
export const freshDatabase = (
  options: { readonly template?: Template } = {},
): Promise<FreshDatabase> =>
  withMaintenance(async (sql) => {
    const name = newName();
    await copy(sql, options.template ?? "migrated", name);
    const drop = () => withMaintenance(async (again) => void (await remove(again, name)));
    return { name, ...addressesOf(name), drop };
  });

/** A database that becomes another one under the same address. */
export interface RenewableDatabase extends Addresses {
  /** Puts a copy of the template in its place. Whoever is connected to it is cut off, and connects to the copy. */
  readonly renew: (template: Template | FreshDatabase) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Makes a database like the template that can be renewed. */
export const renewableDatabase = (template: Template | FreshDatabase): Promise<RenewableDatabase> =>
  withMaintenance(async (sql) => {
    const name = newName();
    await copy(sql, template, name);
    const drop = () => withMaintenance(async (again) => void (await remove(again, name)));
    const renew = (next: Template | FreshDatabase) =>
      withMaintenance(async (again) => {
        const made = newName();
        await copy(again, next, made);
        await remove(again, name);
        await again`alter database ${again(made)} rename to ${again(name)}`;
      });
    return { ...addressesOf(name), renew, drop };
  });
