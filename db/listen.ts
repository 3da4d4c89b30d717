// Hears every line that any server adds to any record: one connection a process, beside the pool.
import type postgres from "postgres";
import { listener } from "./client";

/** A line that stands now: whose record, and its number there. */
export interface Added {
  readonly projectId: string;
  readonly seq: number;
}

const server = globalThis as typeof globalThis & { fukanHearing?: postgres.Sql };

const ends = globalThis as typeof globalThis & { fukanEnds?: postgres.Sql };

/**
 * Calls `ended` with each session that ends at any server, and `missed` whenever hearing begins: a word may have been
 * said before. Whoever comes second in a process changes nothing.
 */
export function listenForEnds(
  ended: (sessionId: string) => void,
  missed: () => Promise<void>,
): void {
  const sql = listener();
  if (ends.fukanEnds === sql) return;
  ends.fukanEnds = sql;
  // A question that fails is asked again when hearing begins again, as it does after the cut that made it fail.
  const begun = () => void missed().catch(() => undefined);
  sql.listen("fukan_session", ended, begun).catch(() => undefined);
}

/**
 * Calls `hear` for each line once it stands; with null where more than one project may have changed: when the clock
 * of the exercise was set, and whenever hearing begins, because what was said before that may not have been heard. Whoever comes second in a process changes nothing.
 */
export function listen(hear: (added: Added | null) => void): void {
  const sql = listener();
  if (server.fukanHearing === sql) return;
  server.fukanHearing = sql;
  const told = (payload: string) => {
    if (payload === "exercise") return hear(null);
    const [projectId = "", seq] = payload.split(" ");
    hear({ projectId, seq: Number(seq) });
  };
  // A beginning that fails is tried again by the driver, as a cut is.
  sql.listen("fukan", told, () => hear(null)).catch(() => undefined);
}
