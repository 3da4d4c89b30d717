// 「記録を確かめる」: the verification of the command `verify-record`, for a person who may see the whole record.
import { setTimeout as pause } from "node:timers/promises";
import { askOf, listHeads, startVerifying } from "@/db/queries/sealed";
import { readIn } from "@/db/scope";
import type { Verified } from "../domain/events/integrity";
import { permitFor } from "../domain/identity/permit";
import { type Asked, projectOf } from "../services/asked";
import { orRefuse, Refusal } from "../services/refusal";
import { verifyProject } from "./verify";

/** How often progress is reported. */
const TELL_MS = 500;

/** The progress of a verification, or its result. */
export type Verification =
  | { readonly read: number; readonly total: number }
  | { readonly verified: Verified };

/**
 * Verifies the current record of the project in question, yielding progress until the result. It needs `record.verify`.
 * Refused: `verification-running` (somebody else is verifying the same record). It stops when the client disconnects.
 */
export async function* verifyOwn(asked: Asked, gone: AbortSignal): AsyncGenerator<Verification> {
  orRefuse(permitFor(asked.asker, "record.verify"));
  const id = projectOf(asked);
  let reached = { read: 0, total: 0 };
  const work = readIn({ ...asked.scope, asOf: null }, async (db) => {
    const ask = askOf(db);
    if (!(await startVerifying(ask, id))) throw new Refusal("verification-running");
    const [head] = await listHeads(ask, id);
    const { membership } = asked.asker;
    const project = {
      id,
      key: membership.projectKey,
      head: head === undefined ? null : { seq: head.line, hash: head.hash },
    };
    return verifyProject(ask, project, (read, total) => {
      gone.throwIfAborted();
      reached = { read, total };
    });
  });
  for (;;) {
    const verified = await Promise.race([work, pause(TELL_MS, null)]);
    if (verified !== null) {
      yield { verified };
      return;
    }
    yield reached;
  }
}
