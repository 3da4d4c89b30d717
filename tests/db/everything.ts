// The content of the record, for comparisons before and after.
import type postgres from "postgres";

const TABLES = [
  "task",
  "queue",
  "work_line",
  "release",
  "proposal",
  "approval",
  "condition",
  "remark",
  "remark_reminder",
  "order_hold",
  "ministry_note",
  "task_comment",
  "comment_reading",
  "acknowledgement",
  "decision",
  "waiver",
  "finding",
  "coverage",
  "standing",
  "test_run",
  "test_result",
  "confirmation",
  "event",
  "request",
];

/** Everything that an act may change, as one text. */
export async function everything(owner: postgres.Sql): Promise<string> {
  const parts = await Promise.all(
    TABLES.map((table) =>
      owner.unsafe(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum, count(*)::int as rows from ${table} t`,
      ),
    ),
  );
  return parts.map(([row], i) => `${TABLES[i]} ${row?.rows} ${row?.sum}`).join("\n");
}
