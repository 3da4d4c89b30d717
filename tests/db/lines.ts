import type postgres from "postgres";
import { beginAct } from "@/db/scope";

/** The kinds of the record's events, in order. */
export async function lines(owner: postgres.Sql): Promise<string[]> {
  const rows = await owner<{ kind: string }[]>`select kind from event order by seq`;
  return rows.map(({ kind }) => kind);
}

/** Lets the owner write in a project what no service writes, as an act with its event. */
export const actOfOwner = (
  owner: postgres.Sql,
  project: string,
  work: (sql: postgres.TransactionSql) => Promise<unknown>,
): Promise<unknown> =>
  owner.begin(async (sql) => {
    await sql.unsafe(beginAct());
    await work(sql);
    await sql`
      insert into event (project_id, seq, kind, actor_role, subject_kind, subject_id, body, prev_hash, hash)
      select project_id, 0, 'statement-recorded', 'admin', 'project', project_id, '{"words":{"ja":"記入"}}', '', ''
        from project where key = ${project}`;
  });
