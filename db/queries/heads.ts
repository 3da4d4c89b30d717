// Where the records of all projects end, asked for by no person: what a server signs and hands out each day.
import { askAlone } from "../transaction";
import { listHeads } from "./sealed";

/** Each project's last line, its hash and moment. */
export const listAllHeads = () => askAlone((sql) => listHeads((text) => sql.unsafe(text).values()));

/** Whether this server alone is to send today's mail of the heads, now. */
export async function takeHeadsMail(): Promise<boolean> {
  const rows: { taken: boolean }[] = await askAlone((sql) =>
    sql.unsafe("select take_heads_mail() as taken"),
  );
  return rows[0]?.taken ?? false;
}

export async function markHeadsMailed(): Promise<void> {
  await askAlone((sql) => sql.unsafe("select mark_heads_mailed()"));
}
