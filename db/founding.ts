// Makes what must exist before anybody may act: a project, its ministry and its first members. Owner only.
import type postgres from "postgres";
import type { Instant } from "@/server/domain/calendar/day";
import type { EventBodies, EventKind } from "@/server/domain/events/event";
import type { Role } from "@/server/domain/identity/roles";
import type { Words } from "@/server/domain/words";
import { ownerPool } from "./client";
import { asRefusal } from "./failures";
import { beginAct, WRITERS } from "./scope";

type Sql = Pick<postgres.Sql, "unsafe">;

export interface FoundingMember {
  readonly email: string;
  readonly name: Words;
  readonly role: Role;
  readonly passwordHash: string;
}

export interface Founding {
  readonly key: string;
  readonly name: Words;
  readonly fullName: Words | null;
  readonly party: { readonly key: string; readonly name: Words; readonly part: Words | null };
  readonly members: readonly FoundingMember[];
  readonly demonstration: boolean;
}

async function id(
  sql: Sql,
  text: string,
  values: readonly (string | boolean | null)[],
): Promise<string> {
  const rows: { id: string }[] = await sql.unsafe(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error("founding wrote nothing");
  return row.id;
}

/** Founds a project; answers its id and its members' account ids by e-mail. */
export async function found(
  sql: Sql,
  founding: Founding,
): Promise<{ projectId: string; accounts: Map<string, string> }> {
  await sql.unsafe(beginAct());
  const words = (value: Words | null) => (value === null ? null : JSON.stringify(value));
  const projectId = await id(
    sql,
    "insert into project (key, name, full_name) values ($1, $2::text::jsonb, $3::text::jsonb) returning project_id as id",
    [founding.key, words(founding.name), words(founding.fullName)],
  );
  const { party } = founding;
  const partyId = await id(
    sql,
    "insert into party (project_id, key, name, part, kind) values ($1, $2, $3::text::jsonb, $4::text::jsonb, 'ministry') returning id",
    [projectId, party.key, words(party.name), words(party.part)],
  );
  const accounts = new Map<string, string>();
  for (const member of founding.members) {
    const accountId = await insertAccount(sql, member, founding.demonstration);
    accounts.set(member.email, accountId);
    await setMember(sql, projectId, partyId, accountId, member);
  }
  const subject = { kind: "project", id: projectId };
  await insertFoundingEvent(
    sql,
    projectId,
    "project-founded",
    { project: founding.name },
    subject,
    founding.demonstration,
  );
  return { projectId, accounts };
}

/** Gives an account its role, or changes it; answers the member's id. */
const setMember = (
  sql: Sql,
  projectId: string,
  partyId: string,
  accountId: string,
  member: Pick<FoundingMember, "role" | "name">,
): Promise<string> =>
  id(
    sql,
    `insert into member (project_id, account_id, party_id, role, name) values ($1, $2, $3, $4, $5::text::jsonb)
     on conflict (project_id, account_id) do update set party_id = excluded.party_id, role = excluded.role, name = excluded.name,
       until_on = null, ended_on = null
     returning id`,
    [projectId, accountId, partyId, member.role, JSON.stringify(member.name)],
  );

/** The operator's acts are on record too, without an account. */
const insertFoundingEvent = <K extends EventKind>(
  sql: Sql,
  projectId: string,
  kind: K,
  body: EventBodies[K],
  subject: { readonly kind: string; readonly id: string },
  replayed: boolean,
): Promise<string> =>
  id(
    sql,
    `insert into event (project_id, seq, kind, happened_on, actor_role, subject_kind, subject_id, body, replayed, prev_hash, hash)
     values ($1, 0, $2, (clock() at time zone 'Asia/Tokyo')::date, 'admin', $3, $4, $5::text::jsonb, $6, '', '')
     returning subject_id as id`,
    [projectId, kind, subject.kind, subject.id, JSON.stringify(body), replayed],
  );

/**
 * Lets an account found projects, adding it if there is none, and makes its link. Returns why not, if it was closed or is
 * one of an exercise.
 */
export async function insertFounder(
  sql: Sql,
  { email, name }: Pick<FoundingMember, "email" | "name">,
  digest: string,
  days: number,
): Promise<"made" | "closed" | "demonstration"> {
  const rows: { id: string; closed: boolean; demonstration: boolean }[] = await sql.unsafe(
    `insert into account (email, name, may_found) values ($1, $2::text::jsonb, true)
     on conflict (email) do update
        set may_found = account.may_found or (account.closed_at is null and not account.demonstration)
     returning id, closed_at is not null as closed, demonstration`,
    [email, JSON.stringify(name)],
  );
  const [account] = rows;
  if (account === undefined) throw new Error("no account was written");
  if (account.closed) return "closed";
  if (account.demonstration) return "demonstration";
  await sql.unsafe(
    "update reset_link set used_at = transaction_timestamp() where account_id = $1 and used_at is null",
    [account.id],
  );
  await sql.unsafe(
    `insert into reset_link (digest, account_id, made_by, ends_at)
     values ($1, $2, $2, transaction_timestamp() + make_interval(days => $3::int))`,
    [digest, account.id, days],
  );
  return "made";
}

/** Adds an account, or sets the password and name of the one with that address. */
export const insertAccount = (
  sql: Sql,
  member: Pick<FoundingMember, "email" | "name" | "passwordHash">,
  demonstration: boolean,
): Promise<string> =>
  id(
    sql,
    `insert into account (email, name, password_hash, demonstration) values ($1, $2::text::jsonb, $3, $4)
     on conflict (email) do update set name = excluded.name, password_hash = excluded.password_hash,
       epoch = account.epoch + case when account.demonstration then 0 else 1 end
     returning id`,
    [member.email, JSON.stringify(member.name), member.passwordHash, demonstration],
  );

/** Does something in one transaction of the owner. Refused: `busy`, `database-away`. */
export async function asOwner<T>(work: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> {
  try {
    const done = await ownerPool().begin(async (sql) => ({ answer: await work(sql) }));
    return done.answer;
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Only one server at a time may found anything, until its transaction ends. */
export async function lockFounding(sql: Sql): Promise<void> {
  await sql.unsafe("select pg_advisory_xact_lock(7218032043)");
}

/** Waits for running writes to end, and blocks new ones until its transaction ends (see `writeIn`). */
export async function lockWriters(sql: Sql): Promise<void> {
  await sql.unsafe(`select pg_advisory_xact_lock(${WRITERS})`);
}

/** Whether nothing has been founded yet. */
export async function isEmpty(sql: Sql): Promise<boolean> {
  const rows: { empty: boolean }[] = await sql.unsafe(
    "select not exists (select from project) as empty",
  );
  return rows[0]?.empty ?? true;
}

export interface ExerciseClock {
  readonly shown: Instant;
  readonly playedUntil: Instant;
}

const UTC = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The exercise's clock as it stands, locked until the transaction ends; null outside a demonstration. */
export async function lockExerciseClock(sql: Sql): Promise<ExerciseClock | null> {
  const rows: ExerciseClock[] = await sql.unsafe(
    `select ${UTC("clock()")} as shown, ${UTC("played_until")} as "playedUntil" from exercise_clock for update`,
  );
  return rows[0] ?? null;
}

/** Sets the clock that `clock()` tells; it runs on from there at its natural pace. */
export async function setExerciseClock(
  sql: Sql,
  shown: Instant,
  playedUntil: Instant,
): Promise<void> {
  await sql.unsafe(
    `insert into exercise_clock (shown, anchored, played_until) values ($1, transaction_timestamp(), $2)
     on conflict (only_row) do update set shown = $1, anchored = transaction_timestamp(), played_until = $2`,
    [shown, playedUntil],
  );
}

/**
 * Empties the demonstration: every table with a project. Accounts, their sign-ins, the log of security events and the clock
 * stay. Readers keep seeing the old state until this commits, and nobody can write meanwhile. Answers false, and changes
 * nothing, if the database holds another project.
 */
export async function clearDemonstration(sql: Sql): Promise<boolean> {
  const rows: { other: boolean }[] = await sql.unsafe(
    "select exists (select from account where not demonstration) as other",
  );
  if (rows[0]?.other !== false) return false;
  const tables: { name: string }[] = await sql.unsafe(
    `select format('%I.%I', t.schemaname, t.tablename) as name from pg_tables t
       join information_schema.columns c on (c.table_schema, c.table_name, c.column_name) = (t.schemaname, t.tablename, 'project_id')
      where t.schemaname in ('public', 'history')`,
  );
  // Without triggers: these deletions leave no history and end no session.
  const triggers: { on: string; name: string }[] = await sql.unsafe(
    `select tgrelid::regclass::text as on, quote_ident(tgname) as name from pg_trigger
      where not tgisinternal and tgtype & 8 <> 0
        and tgrelid = any ($1::text::regclass[])`,
    [`{${tables.map((t) => t.name).join(",")}}`],
  );
  const turn = (to: "disable" | "enable") =>
    triggers.map(({ on, name }) => `alter table ${on} ${to} trigger ${name}`).join("; ");
  await sql.unsafe("set local role fukan_owner");
  await sql.unsafe(turn("disable"));
  // One statement, because the tables refer to each other. TRUNCATE would also empty them for readers with an older
  // snapshot.
  const deletions = tables.map(({ name }, n) => `gone_${n} as (delete from ${name})`);
  await sql.unsafe(`with ${deletions.join(", ")} select`);
  await sql.unsafe(turn("enable"));
  await sql.unsafe("reset role");
  return true;
}
