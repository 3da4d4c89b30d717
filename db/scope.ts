// The only two doors to the data. Each opens one transaction as fukan_app and sets who asks and what that person may
// see. Without these settings no row is visible.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { daysOffAt } from "@/server/domain/calendar/days-off";
import { parseInstant } from "@/server/domain/calendar/instant";
import type { Permit } from "@/server/domain/identity/permit";
import type { Membership } from "@/server/domain/identity/standing";
import { isOpenFor, type ProjectState } from "@/server/domain/projects/project-state";
import { Refusal } from "@/server/domain/refusal";
import { lending } from "./client";
import { asRefusal, isCrossing } from "./failures";
import { type Reader, sendingBy } from "./prepared";
import { alsoSeeing, turning } from "./seeing";
import { askAlone, type Connection, end, firstFailure, LIMITS, send } from "./transaction";

export type { Reader } from "./prepared";

type Database = ReturnType<typeof sendingBy>;
/** What a query needs to write; made by {@link writeIn} only. */
export type Writer = Database & {
  readonly permit: Permit;
  /** The moment at which this is written, by the clock of the record. */
  readonly now: Instant;
  /** The project's own days off at that moment, before anything is written. */
  readonly daysOff: readonly Day[];
};

/** Who asks, which projects and parties that person may see, and as of when. */
export interface Scope {
  readonly accountId: string;
  readonly projectIds: readonly string[];
  /** Sees the work of every party of these projects. */
  readonly whole: boolean;
  readonly parties: readonly string[];
  /** Other parties of which only the name is visible. */
  readonly above: readonly string[];
  /** null: now. Otherwise the state on record at that moment. */
  readonly asOf: Instant | null;
}

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
    // Our statements look rows up by key; planning each of them again would take longer than running it.
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

/** Marks a statement that has its values in its text, so that it is not prepared and kept. */
export const ONCE = "/* once */";

/** drizzle on one connection; statements are prepared, those of the past under names of their own. */
function on(connection: Connection, past: boolean): Database {
  const { before, register } = turning(connection);
  const db = sendingBy(async (text, params) => {
    before(db);
    const statement = past ? `/* as of */ ${text}` : text;
    const rows = await connection
      .unsafe(statement, params, { prepare: !text.startsWith(ONCE) })
      .values()
      .execute();
    return { rows };
  });
  register(db);
  return db;
}

/**
 * Reads in one snapshot. Queries that `fn` starts together travel in one flight with the settings;
 * with `asOf` every table name means its state at that moment, and PostgreSQL refuses writing.
 * Refused: `busy`, `database-away`.
 */
export async function readIn<T>(scope: Scope, fn: (db: Reader) => Promise<T>): Promise<T> {
  try {
    return await readOnce(scope, fn);
  } catch (error) {
    throw asRefusal(error);
  }
}

async function readOnce<T>(scope: Scope, fn: (db: Reader) => Promise<T>): Promise<T> {
  const set = settings(scope);
  const connection = await lending().lend();
  const begun = send(
    connection,
    `begin isolation level repeatable read read only; ${LIMITS}; ${set}`,
  );
  try {
    const result = await fn(on(connection, scope.asOf !== null));
    await begun;
    connection.insist();
    return result;
  } catch (error) {
    throw await firstFailure(begun, error);
  } finally {
    void end(connection, "commit").finally(() => connection.giveBack());
  }
}

/** Begins an act inside a transaction. Every version written from here on carries its id (see migration 0030). */
export const beginAct = (): string =>
  `set local fukan.act = '${randomUUID()}'; set local fukan.touched = ''; set local fukan.sealed = ''`;

/** Refuses an act that wrote facts which no line of the record seals. */
export const endAct = "select insist_on_seal()";

interface Replay {
  readonly connection: Connection;
}
const replay = new AsyncLocalStorage<Replay>();

/** Every {@link writeIn} inside `fn` joins the owner's open transaction. Used to replay a record. */
export const joining = <T>(connection: Connection, fn: () => Promise<T>): Promise<T> =>
  replay.run({ connection }, fn);

/** Whether a record is being replayed in this call. */
export const replaying = (): boolean => replay.getStore() !== undefined;

/** Where there is an exercise, every write holds this lock in shared mode; moving the exercise takes it exclusively. */
export const WRITERS = 7_218_032_044;

/** The other half of the lock under which a project is written to: the number of what is locked. */
const PROJECT = 7_218_032_045;
/** How often a transaction that conflicts with another is begun before the caller gets `conflict`. */
const MOST_TRIES = 3;

/**
 * Writes in one transaction under a permit, wholly or not at all. Writes to one project run one after another, so what
 * `fn` reads cannot change before it writes. A transaction that conflicts with another is run again, so `fn` must not
 * keep anything outside of it. Refused: `signed-out` (the asker's role was taken away meanwhile), `project-closed`,
 * `conflict`, `busy`, `database-away`.
 */
export async function writeIn<T>(permit: Permit, fn: (db: Writer) => Promise<T>): Promise<T> {
  const joined = replay.getStore();
  for (let tries = 1; ; tries += 1) {
    try {
      return await (joined ? writeJoined(joined, permit, fn) : writeOnce(permit, fn));
    } catch (error) {
      if (joined || tries === MOST_TRIES || !isCrossing(error)) throw asRefusal(error);
    }
  }
}

const settingsOf = ({ asker: { account, membership } }: Permit): string =>
  settings(scopeOf(account.id, [membership], null));

async function writeJoined<T>(
  { connection }: Replay,
  permit: Permit,
  fn: (db: Writer) => Promise<T>,
): Promise<T> {
  void send(connection, `savepoint act; ${beginAct()}; ${settingsOf(permit)}`);
  try {
    const { now, membership } = permit.asker;
    const daysOff = daysOffAt(membership.daysOff, now);
    const result = await fn(Object.assign(on(connection, false), { permit, now, daysOff }));
    await send(connection, `${endAct}; reset role; release savepoint act`);
    return result;
  } catch (error) {
    await send(connection, "rollback to savepoint act; reset role");
    throw error;
  }
}

async function writeOnce<T>(permit: Permit, fn: (db: Writer) => Promise<T>): Promise<T> {
  const set = settingsOf(permit);
  const { exercise, membership } = permit.asker;
  const { projectId } = membership;
  const beside = exercise ? `select pg_advisory_xact_lock_shared(${WRITERS});` : "";
  const connection = await lending().lend();
  const begun = send(
    connection,
    `begin; ${LIMITS}; ${beside}
     select pg_advisory_xact_lock(hashtextextended(${id(projectId)}, ${PROJECT})); ${beginAct()}; ${set}`,
  );
  try {
    const standing = await stillStanding(connection, permit);
    const result = await fn(Object.assign(on(connection, false), { permit, ...standing }));
    await send(connection, `${endAct}; commit`);
    return result;
  } catch (error) {
    const first = await firstFailure(begun, error);
    await end(connection, "rollback");
    throw first;
  } finally {
    connection.giveBack();
  }
}

/**
 * The moment of a write, and the project's own days off. Refused if the asker no longer has the role of the permit, or
 * the project is only read.
 */
async function stillStanding(
  connection: Connection,
  { asker, action }: Permit,
): Promise<Pick<Writer, "now" | "daysOff">> {
  const { account, membership } = asker;
  const rows: { now: string; state: ProjectState; off: Day[] }[] = await connection.unsafe(
    `select to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now, coalesce(p.state, 'open') as state,
            coalesce((select jsonb_agg(d.off_on) from day_off d where d.project_id = m.project_id), '[]') as off
       from member m join account a on a.id = m.account_id join project p on p.project_id = m.project_id
      where m.project_id = $1 and m.account_id = $2 and m.role = $3 and m.party_id = $4 and a.closed_at is null
        and takes_part(m.ended_on, m.until_on, clock())`,
    [membership.projectId, account.id, membership.role, membership.partyId],
    { prepare: true },
  );
  const [row] = rows;
  const now = parseInstant(row?.now ?? "");
  if (row === undefined || now === null) throw new Refusal("signed-out");
  if (!isOpenFor(row.state, action)) throw new Refusal("project-closed");
  return { now, daysOff: row.off };
}

/** Lets a person change their own account, and nothing else: no project is in scope. */
export async function ownAccount(
  accountId: string,
  fn: (db: Database) => Promise<unknown>,
): Promise<void> {
  const set = settings(scopeOf(accountId, [], null));
  await askAlone(async (connection) => {
    void send(connection, set);
    await fn(on(connection, false));
  });
}

/**
 * Lets a person do something that concerns no project that they are in yet, such as founding one. Like every act it is
 * sealed by its line of the record, or nothing is written.
 */
export const ownAct = <T>(accountId: string, fn: (db: Database) => Promise<T>): Promise<T> =>
  askAlone(async (connection) => {
    void send(connection, `${settings(scopeOf(accountId, [], null))}; ${beginAct()}`);
    const answer = await fn(on(connection, false));
    await send(connection, endAct);
    return answer;
  });

/** Inside a write: lets the rules see the whole project, whoever acts. */
export async function wholeProject<T>(db: Writer, fn: () => Promise<T>): Promise<T> {
  return db.permit.asker.membership.whole ? fn() : alsoSeeing(db, "whole", fn);
}

/** Makes withdrawn records visible while `fn` runs: for their own page, and to withdraw one. */
export const showingWithdrawn = <T>(db: Reader, fn: () => Promise<T>): Promise<T> =>
  alsoSeeing(db, "withdrawn", fn);

/** Makes records visible that are not approved yet while `fn` runs: for their own page, the register, and their acts. */
export const showingDrafted = <T>(db: Reader, fn: () => Promise<T>): Promise<T> =>
  alsoSeeing(db, "drafted", fn);
