import type { SecurityFacts, ToldSecurityKind } from "@/server/domain/identity/security-event";
import { askAlone } from "../transaction";

/** Adds one line to the log of security events, in a transaction of its own. */
export async function insertSecurityEvent(
  kind: ToldSecurityKind,
  { accountId, actorId, projectKey, detail }: SecurityFacts,
  caller: { readonly address: string; readonly device: string },
): Promise<void> {
  const given = (text: string | undefined) => (text === undefined || text === "" ? null : text);
  await askAlone((sql) =>
    sql.unsafe(
      "select add_security_event($1, $2, $3, $4, $5, $6, $7)",
      [
        kind,
        given(accountId),
        given(actorId),
        given(projectKey),
        given(caller.address),
        given(caller.device),
        given(detail),
      ],
      { prepare: true },
    ),
  );
}

/** Removes the lines of the log, and the sessions, that are older than so many days. */
export async function deleteSecurityEvents(days: number): Promise<void> {
  await lending().lendFor((sql) =>
    sql.unsafe("select end_security_events($1)", [days], { prepare: true }),
  );
}
