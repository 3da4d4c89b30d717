// The only two doors to the data. Each opens one transaction as fukan_app and says who asks and
// what that person may see; what is not said is not seen.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { drizzle } from "drizzle-orm/pg-proxy";
import type postgres from "postgres";
import type { Instant } from "@/server/domain/calendar/day";
import type { Permit } from "@/server/domain/identity/permit";
import type { Membership } from "@/server/domain/identity/standing";
import { lending } from "./client";

type Database = ReturnType<typeof drizzle>;
/** What a query needs to read. */
export type Reader = Pick<
  Database,
  "select" | "selectDistinct" | "selectDistinctOn" | "with" | "$with" | "execute"
>;
/** What a query needs to write; made by {@link writeIn} only. */
export type Writer = Database & { readonly permit: Permit };

/** Who asks, which projects and parties that person may see, and as of when. */
export interface Scope {
  readonly accountId: string;
  readonly projectIds: readonly string[];
  /** Sees the work of every party of these projects. */
  readonly whole: boolean;
  readonly parties: readonly string[];
  /** Parties known by name beside those. */
  readonly above: readonly string[];
  /** null: now. Otherwise the state on record at that moment. */
  readonly asOf: Instant | null;
}

type Connection = Pick<postgres.ReservedSql, "unsafe">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

const ids = (values: readonly string[]): string => {
  for (const value of values) if (!UUID.test(value)) throw new Error("not an id in a scope");
  return `'{${values.join(",")}}'`;
};

const id = (value: string): string => {
  if (!UUID.test(value)) throw new Error("not an id in a scope");
  return `'${value}'`;
};

/** SET LOCAL statements for one simple-protocol message; every literal is validated here. */
function settings(scope: Scope): string {
  if (scope.asOf !== null && !INSTANT.test(scope.asOf))
    throw new Error("not an instant in a scope");
  return [
    "set local role fukan_app",
    // Our statements ask by key: planning each anew would cost more than running it.
    "set local plan_cache_mode = force_generic_plan",
    `set local fukan.actor = ${id(scope.accountId)}`,
    `set local fukan.projects = ${ids(scope.projectIds)}`,
    `set local fukan.whole = ${scope.whole ? "'on'" : "'off'"}`,
    `set local fukan.parties = ${ids(scope.parties)}`,
    `set local fukan.known_parties = ${ids([...scope.parties, ...scope.above])}`,
    ...(scope.asOf === null
      ? []
      : [`set local fukan.as_of = '${scope.asOf}'`, "set local search_path = asof, public"]),
  ].join("; ");
}

/** The scope of one membership. */
export const scopeOf = (
  accountId: string,
  memberships: readonly Membership[],
  asOf: Instant | null,
): Scope => ({
  accountId,
  projectIds: memberships.map((m) => m.projectId),
  whole: memberships.length > 0 && memberships.every((m) => m.whole),
  parties: memberships.flatMap((m) => m.parties),
  above: memberships.flatMap((m) => m.above),
  asOf,
});

/** drizzle on one connection; statements are prepared, those of the past under names of their own. */
function on(connection: Connection, past: boolean): Database {
  return drizzle(async (text, params) => {
    const statement = past ? `/* as of */ ${text}` : text;
    const rows = await connection.unsafe(statement, params, { prepare: true }).values();
    return { rows };
  });
}

/** Statements sent without waiting: PostgreSQL answers in order, a failure shows in the next answer too. */
function send(connection: Connection, text: string): Promise<unknown> {
  const sent = connection.unsafe(text).simple().execute();
  sent.catch(() => undefined);
  return sent;
}

/** Ends a transaction that has come to nothing, or has nothing to keep. */
async function end(connection: Connection, how: "commit" | "rollback"): Promise<void> {
  try {
    await send(connection, how);
  } catch {
    // With its connection a transaction has ended by itself.
  }
}

/**
 * Reads in one snapshot. Queries that `fn` starts together travel in one flight with the settings;
 * with `asOf` every table name means its state at that moment, and PostgreSQL refuses writing.
 */
export async function readIn<T>(scope: Scope, fn: (db: Reader) => Promise<T>): Promise<T> {
  const set = settings(scope);
  const connection = await lending().lend();
  try {
    const begun = send(connection, `begin isolation level repeatable read read only; ${set}`);
    const result = await fn(on(connection, scope.asOf !== null));
    await begun;
    connection.insist();
    return result;
  } finally {
    void end(connection, "commit").finally(() => connection.giveBack());
  }
}

/** Begins an act inside a transaction: what is written from here on carries its id (see migration 0030). */
export const beginAct = (): string =>
  `set local fukan.act = '${randomUUID()}'; set local fukan.touched = ''; set local fukan.sealed = ''`;

/** Refuses an act that wrote facts which no line of the record seals. */
export const endAct = "select insist_on_seal()";

interface Replay {
  readonly connection: Connection;
}
const replay = new AsyncLocalStorage<Replay>();

/** Lets every {@link writeIn} inside `fn` join the owner's open transaction: for playing a record. */
export const joining = <T>(connection: Connection, fn: () => Promise<T>): Promise<T> =>
  replay.run({ connection }, fn);

/** Whether what is written now is a record being played. */
export const replaying = (): boolean => replay.getStore() !== undefined;

/** Every write holds this lock, shared with the others; whoever empties the demonstration holds it alone. */
export const WRITERS = 7_218_032_044;

/** Writes in one transaction under a permit: wholly done or wholly undone. */
export async function writeIn<T>(permit: Permit, fn: (db: Writer) => Promise<T>): Promise<T> {
  const { account, membership } = permit.asker;
  const set = settings(scopeOf(account.id, [membership], null));
  const joined = replay.getStore();
  if (joined) {
    const { connection } = joined;
    void send(connection, `savepoint act; ${beginAct()}; ${set}`);
    try {
      const result = await fn(Object.assign(on(connection, false), { permit }));
      await send(connection, `${endAct}; reset role; release savepoint act`);
      return result;
    } catch (error) {
      await send(connection, "rollback to savepoint act; reset role");
      throw error;
    }
  }
  const connection = await lending().lend();
  try {
    void send(
      connection,
      `begin; select pg_advisory_xact_lock_shared(${WRITERS}); ${beginAct()}; ${set}`,
    );
    const result = await fn(Object.assign(on(connection, false), { permit }));
    await send(connection, `${endAct}; commit`);
    return result;
  } catch (error) {
    await end(connection, "rollback");
    throw error;
  } finally {
    connection.giveBack();
  }
}

/** Lets a person change their own account, and nothing else: no project is in scope. */
export async function ownAccount(
  accountId: string,
  fn: (db: Database) => Promise<unknown>,
): Promise<void> {
  const set = settings(scopeOf(accountId, [], null));
  const connection = await lending().lend();
  try {
    void send(connection, `begin; ${set}`);
    await fn(on(connection, false));
    await send(connection, "commit");
  } catch (error) {
    await end(connection, "rollback");
    throw error;
  } finally {
    connection.giveBack();
  }
}

/** Inside a write: lets the rules see the whole project, whoever acts, and gives the scope back. */
export async function wholeProject<T>(db: Writer, fn: () => Promise<T>): Promise<T> {
  const { whole } = db.permit.asker.membership;
  if (whole) return fn();
  await db.execute("set local fukan.whole = 'on'");
  const result = await fn();
  await db.execute("set local fukan.whole = 'off'");
  return result;
}
