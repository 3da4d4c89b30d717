// Replays a record act by act through the services, each at its own time by the database's clock.
import type postgres from "postgres";
import { connect } from "@/db/client";
import {
  asOwner,
  clearDemonstration,
  type ExerciseClock,
  found,
  insertAccount,
  isEmpty,
  lockExerciseClock,
  lockFounding,
  lockWriters,
  setExerciseClock,
} from "@/db/founding";
import { findStanding } from "@/db/queries/standing";
import { joining } from "@/db/scope";
import type { Instant } from "../domain/calendar/day";
import { compareInstants, dayOf, parseInstant } from "../domain/calendar/instant";
import type { Asker, Standing } from "../domain/identity/standing";
import { hashPassword } from "../services/password";
import { Refusal } from "../services/refusal";
import type { Act } from "./act";
import { COCOA } from "./cocoa/record";
import { PERSONAS, type PersonaKey } from "./personas";
import { recordReally } from "./really";

const FOUNDED_AT = "2020-05-08 07:00";
const DEFAULT_UNTIL = "2020-11-24T09:00";

/** `2020-09-28 08:00` or `2020-09-28T08:00` in Asia/Tokyo. A day without a time means 9:00. */
export function instantOf(local: string): Instant {
  const text = local.replace(" ", "T");
  const instant = parseInstant(`${text.length === 10 ? `${text}T09:00` : text}:00+09:00`);
  if (instant === null) throw new Error(`not a time of the record: ${local}`);
  return instant;
}

type Say = (line: string) => void;

async function people(sql: postgres.TransactionSql): Promise<Map<PersonaKey, string>> {
  const rows: { id: string; email: string }[] = await sql.unsafe(
    "select id, email from account where demonstration",
  );
  const byEmail = new Map(rows.map((row) => [row.email, row.id]));
  const found = new Map<PersonaKey, string>();
  for (const { key, email } of PERSONAS) {
    const id = byEmail.get(email);
    if (id !== undefined) found.set(key, id);
  }
  return found;
}

function askerOf(standing: Standing): Asker {
  const [membership] = standing.memberships;
  if (membership === undefined) throw new Error("a persona without a role");
  return { account: standing.account, membership, now: standing.now, exercise: true };
}

const laterOf = (a: Instant, b: Instant): Instant => (compareInstants(a, b) >= 0 ? a : b);

/** Plays the acts after `from` up to and including `until`, each at its own time but never before `clock`. */
async function play(
  sql: postgres.TransactionSql,
  acts: readonly Act[],
  from: Instant,
  until: Instant,
  clock: Instant,
): Promise<number> {
  const due = acts.filter((act) => instantOf(act.at) > from && instantOf(act.at) <= until);
  const accounts = await people(sql);
  let last = clock;
  for (const act of due) {
    const own = instantOf(act.at);
    const at = laterOf(own, last);
    last = at;
    const id = accounts.get(act.by);
    const [, standing] = await Promise.all([
      setExerciseClock(sql, at, own),
      id === undefined ? null : findStanding(sql, id, COCOA.key),
    ]);
    if (standing === null) throw new Error(`no standing for ${act.by}`);
    const asker = askerOf(standing);
    try {
      await joining(sql, () => act.run(asker, accounts));
    } catch (error) {
      // A visitor's change stays, and what really happened is recorded beside it.
      if (from === FOUNDING || !(error instanceof Refusal)) throw error;
      await joining(sql, () => recordReally(asker, act.told));
    }
  }
  return due.length;
}

const FOUNDING: Instant = instantOf(FOUNDED_AT);

async function foundDemonstration(sql: postgres.TransactionSql): Promise<void> {
  await setExerciseClock(sql, FOUNDING, FOUNDING);
  const people = await Promise.all(
    PERSONAS.map(async ({ password, ...persona }) => ({
      ...persona,
      passwordHash: await hashPassword(password),
    })),
  );
  const ofMinistry = people.filter((person) => person.party === COCOA.ministry.key);
  await sql.unsafe("set local role fukan_owner");
  await found(sql, {
    key: COCOA.key,
    name: COCOA.name,
    fullName: COCOA.fullName,
    party: COCOA.ministry,
    members: ofMinistry,
    demonstration: true,
  });
  // A vendor's people join when the record says that their organisation does.
  for (const person of people) {
    if (!ofMinistry.includes(person)) await insertAccount(sql, person, true);
  }
  await sql.unsafe("reset role");
}

async function startAt(sql: postgres.TransactionSql, until: Instant): Promise<void> {
  await foundDemonstration(sql);
  await play(sql, COCOA.acts, FOUNDING, until, FOUNDING);
  await setExerciseClock(sql, until, until);
}

/** Founds the demonstration and plays the record up to `until` (default 2020-11-24 09:00) if the database is empty. */
export async function replayIfEmpty(
  ownerUrl: string,
  until: string | undefined,
  say: Say = () => {},
): Promise<void> {
  const sql = connect(ownerUrl, 1);
  try {
    await sql.begin(async (tx) => {
      await lockFounding(tx);
      if (!(await isEmpty(tx))) return;
      say(`COCOA の記録を再生しています / Replaying the COCOA record`);
      await startAt(tx, instantOf(until ?? DEFAULT_UNTIL));
    });
  } finally {
    await sql.end();
  }
}

/**
 * Moves the exercise in one transaction of the owner role. It first locks the clock's row, so that moves run one at a
 * time, and then the tables, so that running writes finish and new ones wait until the move is done.
 */
const moving = <T>(
  move: (sql: postgres.TransactionSql, clock: ExerciseClock) => Promise<T>,
): Promise<T> =>
  asOwner(async (sql) => {
    const clock = await lockExerciseClock(sql);
    if (clock === null) throw new Refusal("exercise-only");
    await lockWriters(sql);
    return move(sql, clock);
  });

/**
 * Moves on to `until` and plays the acts in between. Returns their number, or null if the clock is already on that day
 * because the same step was pressed before. Refused: `conflict` (the clock has moved further).
 */
export const goOn = (until: Instant): Promise<number | null> =>
  moving(async (sql, clock) => {
    // A second request for the same step waited for the lock; this is how far the first has moved.
    const reached = laterOf(clock.shown, clock.playedUntil);
    if (dayOf(until) === dayOf(reached) && until <= reached) return null;
    if (until <= reached) throw new Refusal("conflict");
    const played = await play(sql, COCOA.acts, clock.playedUntil, until, clock.shown);
    await setExerciseClock(sql, until, until);
    return played;
  });

/** Restarts at `until`: deletes everything done in the exercise and replays the record. */
export const startAgain = (until: Instant): Promise<void> =>
  moving(async (sql) => {
    if (!(await clearDemonstration(sql))) throw new Refusal("conflict");
    await startAt(sql, until);
  });

/** The first and last moments that the exercise can be set to. */
export const RECORD_SPAN = {
  from: instantOf("2020-05-08"),
  to: instantOf("2021-04-30T18:00"),
} as const;
