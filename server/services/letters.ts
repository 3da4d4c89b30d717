// The copy of a decision: what it says to whom, read as that person may read it.
import { findRecordState } from "@/db/queries/events";
import type { Taken } from "@/db/queries/letters";
import { findAccountStanding } from "@/db/queries/standing";
import { readIn, scopeOf } from "@/db/scope";
import { dayOf } from "../domain/calendar/instant";
import type { Asked } from "./asked";
import { readFrozen, readProposal, readSealed } from "./proposal-view";
import { Refusal } from "./refusal";

export { markLetterRefused, markLetterSent, type Taken, takeLetter } from "@/db/queries/letters";

/** What a letter tells; null: its reader may not read it any more. */
export async function readLetter({ projectKey, number, step, accountId, epoch }: Taken) {
  const standing = await findAccountStanding(accountId, epoch, projectKey);
  const membership = standing?.memberships[0];
  if (standing === null || membership === undefined) return null;
  const { account, now, exercise } = standing;
  const asked: Asked = {
    asker: { account, membership, now, exercise },
    scope: scopeOf(account.id, [membership], null),
    at: now,
    day: dayOf(now),
    asOf: null,
  };
  const read = await Promise.all([readProposal(asked, number, 1), readFrozen(asked, number)]).catch(
    // It was taken off the record meanwhile: an exercise that starts again.
    (error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    },
  );
  const decided = read?.[0].approvals.find((each) => each.step === step);
  if (read === null || decided === undefined) return null;
  const [view, file] = read;
  const last = await readIn(asked.scope, (db) => findRecordState(db, membership.projectId));
  // Decided before decisions were sealed: there is none.
  const sealed = decided.seal === null ? null : await readSealed(asked, number, step);
  return {
    ...view,
    /** The last line that this reader may see; its number only for those who see the whole record. */
    head: last && {
      project: projectKey,
      line: membership.whole ? last.lines : null,
      hash: last.head,
      recordedAt: last.recordedAt,
    },
    project: membership.projectName,
    exercise,
    projectKey,
    decided,
    decidedDay: dayOf(decided.recordedAt),
    file,
    sealed,
  };
}
export type Letter = NonNullable<Awaited<ReturnType<typeof readLetter>>>;
