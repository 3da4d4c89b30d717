// The last event of every project's record, read outside any person's scope, because the server signs and sends it
// daily.
import { askAlone } from "../transaction";
import { listHeads } from "./sealed";

/** The last event of each project with its hash and time. */
export const listAllHeads = () => askAlone((sql) => listHeads((text) => sql.unsafe(text).values()));

/** Claims today's mail of the statements for this server. false: it has been sent, or another server is sending it. */
export async function takeHeadsMail(): Promise<boolean> {
  const rows: { taken: boolean }[] = await askAlone((sql) =>
    sql.unsafe("select take_heads_mail() as taken"),
  );
  return rows[0]?.taken ?? false;
}

export async function markHeadsMailed(): Promise<void> {
  await askAlone((sql) => sql.unsafe("select mark_heads_mailed()"));
}
