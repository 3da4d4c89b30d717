import type postgres from "postgres";
import { type Standing, standingSchema } from "@/server/domain/identity/standing";
import { askAlone } from "../transaction";

type Sql = Pick<postgres.Sql, "unsafe">;

async function read(
  sql: Sql,
  text: string,
  values: (string | number | boolean | null)[],
): Promise<Standing | null> {
  const rows: { standing: unknown }[] = await sql.unsafe(text, values, { prepare: true });
  const standing = rows[0]?.standing ?? null;
  return standing === null ? null : standingSchema.parse(standing);
}

/** The access of a persona for playing a record, whatever the state of its sessions. */
export const findStanding = (
  sql: Sql,
  accountId: string,
  projectKey: string,
): Promise<Standing | null> =>
  read(sql, "select standing(a.id, a.epoch, $2) as standing from account a where a.id = $1", [
    accountId,
    projectKey,
  ]);

/**
 * What an account may see without a session, used for mail. null: the account was closed or has changed since `epoch`.
 * `projectKey` null: in every project.
 */
export const findAccountStanding = (
  accountId: string,
  epoch: number,
  projectKey: string | null,
): Promise<Standing | null> =>
  askAlone((sql) =>
    read(
      sql,
      "select standing($1, $2, $3) || jsonb_build_object('last', record_end($3), 'mayFound', may_found($1), 'entry', entry_of($1, $3)) as standing",
      [accountId, epoch, projectKey],
    ),
  );

/**
 * The person a session belongs to and what that person may see, in one round trip. null: the session has ended. A
 * session ends `idleMinutes` after the person's last action; a session of an exercise account is valid only in an
 * exercise (`demonstration`). `projectKey` null: in every project. `seen`: this request counts as an action of the
 * person.
 */
export async function findSessionStanding(
  sessionId: string,
  asked: {
    readonly idleMinutes: number;
    readonly projectKey: string | null;
    readonly seen: boolean;
    readonly demonstration: boolean;
  },
): Promise<Standing | null> {
  const standing = await askAlone((sql) =>
    read(
      sql,
      `select s || jsonb_build_object(
         'clockSetAt', (select extract(epoch from anchored)::text from exercise_clock),
         'mayFound', may_found((s -> 'account' ->> 'id')::uuid),
         'began', record_began($3),
         'entry', entry_of((s -> 'account' ->> 'id')::uuid, $3)) as standing
         from session_standing($1, $2, $3, $4) s`,
      [sessionId, asked.idleMinutes, asked.projectKey, asked.seen],
    ),
  );
  return standing?.account.demonstration && !asked.demonstration ? null : standing;
}
