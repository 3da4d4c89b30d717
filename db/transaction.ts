// What all transactions share: their time limits, and finding the error that made one fail.
import type postgres from "postgres";
import { lending } from "./client";
import { asRefusal } from "./failures";

export type Connection = Pick<postgres.ReservedSql, "unsafe">;

/**
 * How long a statement may run or wait for a lock, and how long a transaction may stay idle. Set in each transaction,
 * because a pooler passes its connections on. Replaying a record and migrating have no limit.
 */
export const LIMITS = [
  "set local statement_timeout = '30s'",
  "set local lock_timeout = '15s'",
  "set local idle_in_transaction_session_timeout = '30s'",
].join("; ");

/** Statements sent without waiting: PostgreSQL answers in order, a failure shows in the next answer too. */
export function send(connection: Connection, text: string): Promise<unknown> {
  const sent = connection.unsafe(text).simple().execute();
  sent.catch(() => undefined);
  return sent;
}

/** Commits a transaction that has nothing to keep, or rolls one back. Never fails. */
export async function end(connection: Connection, how: "commit" | "rollback"): Promise<void> {
  try {
    await send(connection, how);
  } catch {
    // If the connection was lost, the transaction has ended already.
  }
}

/** The first error of a transaction. Every statement after it only reports that the transaction is aborted. */
export const firstFailure = (begun: Promise<unknown>, error: unknown): Promise<unknown> =>
  begun.then(
    () => error,
    (cause: unknown) => cause,
  );

/**
 * Runs one query outside the scope of any person, such as looking up a session, in a transaction of its own.
 * Fails with the same refusals as the two doors.
 */
export async function askAlone<T>(fn: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    const connection = await lending().lend();
    const begun = send(connection, `begin isolation level read committed; ${LIMITS}`);
    try {
      const answer = await fn(connection);
      await send(connection, "commit");
      return answer;
    } catch (error) {
      const first = await firstFailure(begun, error);
      await end(connection, "rollback");
      throw first;
    } finally {
      connection.giveBack();
    }
  } catch (error) {
    throw asRefusal(error);
  }
}
