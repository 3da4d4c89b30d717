import type postgres from "postgres";
import { type Standing, standingSchema } from "@/server/domain/identity/standing";
import { askAlone } from "../transaction";

type Sql = Pick<postgres.Sql, "unsafe">;

async function read(
  sql: Sql,
  text: string,
  values: (string | number | null)[],
): Promise<Standing | null> {
  const rows: { standing: unknown }[] = await sql.unsafe(text, values, { prepare: true });
  const standing = rows[0]?.standing ?? null;
  return standing === null ? null : standingSchema.parse(standing);
}

/** For playing a record: the standing of a persona, whatever the state of its sessions. */
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
 * Who a session belongs to and what that person may see, in one round trip; null when the session must end.
 * `projectKey` null: in every project.
 */
export const findSessionStanding = (
  accountId: string,
  epoch: number,
  projectKey: string | null,
): Promise<Standing | null> =>
  askAlone((sql) =>
    read(
      sql,
      "select standing($1, $2, $3) || jsonb_build_object('last', record_end($3)) as standing",
      [accountId, epoch, projectKey],
    ),
  );
