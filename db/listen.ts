// Listens for every line that any server adds to any record, on one connection of its own for each process.
import type postgres from "postgres";
import { listener } from "./client";

/** A committed line: the project of its record, and its number there. */
export interface Added {
  readonly projectId: string;
  readonly seq: number;
}

const server = globalThis as typeof globalThis & { fukanHearing?: postgres.Sql };

const ends = globalThis as typeof globalThis & { fukanEnds?: postgres.Sql };

/**
 * Calls `ended` with each session that ends at any server, and `missed` whenever listening begins, because sessions
 * may have ended before. A second call in the same process does nothing.
 */
export function listenForEnds(
  ended: (sessionId: string) => void,
  missed: () => Promise<void>,
): void {
  const sql = listener();
  if (ends.fukanEnds === sql) return;
  ends.fukanEnds = sql;
  // If this fails because the connection was cut, listening begins again afterwards and this is called again.
  const begun = () => void missed().catch(() => undefined);
  sql.listen("fukan_session", ended, begun).catch(() => undefined);
}

/**
 * Calls `hear` for each committed line. It calls it with null when any project may have changed: when the clock of the
 * exercise was set, and whenever listening begins, because lines may have been missed before. A second call in the same
 * process does nothing.
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
  // The driver tries again if this fails, as it does after a cut.
  sql.listen("fukan", told, () => hear(null)).catch(() => undefined);
}
