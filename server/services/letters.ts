// The content of a letter as its recipient may read it: a decision, a stop of an order, or who may decide in the
// recipient's place.
import { findRecordState } from "@/db/queries/events";
import { findNaming, type Taken } from "@/db/queries/letters";
import { findHold } from "@/db/queries/order-holds";
import { findAccountStanding } from "@/db/queries/standing";
import { readIn, scopeOf } from "@/db/scope";
import { dayOf } from "../domain/calendar/instant";
import { type Asked, projectOf } from "./asked";
import { calendarAt } from "./calendar";
import { readFrozen, readSealed } from "./proposal-files";
import { readProposal } from "./proposal-view";
import { Refusal } from "./refusal";

export { markLetterRefused, markLetterSent, type Taken, takeLetter } from "@/db/queries/letters";

/** The decision on one step of a proposal. null: a restart of the exercise has removed it. */
async function readDecision(asked: Asked, number: number, step: number) {
  const read = await Promise.all([readProposal(asked, number, 1), readFrozen(asked, number)]).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    },
  );
  const decided = read?.[0].approvals.find((each) => each.step === step);
  if (read === null || decided === undefined) return null;
  const [view, file] = read;
  // There is no seal if the decision was made before decisions were sealed.
  const sealed = decided.seal === null ? null : await readSealed(asked, number, step);
  return { kind: "decision" as const, ...view, decided, file, sealed };
}

/** The event that named a deputy, even if the deputy has been ended since. null: there is no such event. */
async function readNaming(asked: Asked, deputyId: string) {
  const line = await readIn(asked.scope, (db) => findNaming(db, projectOf(asked), deputyId));
  return line === null ? null : { kind: "deputy" as const, ...line };
}

/** A stop of an order, or the end of one. null: there is none that the recipient may see. */
async function readHold(asked: Asked, holdId: string) {
  const hold = await readIn(asked.scope, (db) => findHold(db, projectOf(asked), holdId));
  return hold === null ? null : { kind: "hold" as const, hold };
}

function readTold(asked: Asked, about: Taken["about"]) {
  if ("deputyId" in about) return readNaming(asked, about.deputyId);
  if ("holdId" in about) return readHold(asked, about.holdId);
  return readDecision(asked, about.number, about.step);
}

/** The content of a letter. null: the recipient may no longer read it. */
export async function readLetter({ projectKey, about, accountId, epoch }: Taken) {
  const standing = await findAccountStanding(accountId, epoch, projectKey);
  const membership = standing?.memberships[0];
  if (standing === null || membership === undefined) return null;
  const { account, now, exercise } = standing;
  const asked: Asked = {
    asker: { account, membership, now, exercise },
    scope: scopeOf(account.id, [membership], null),
    at: now,
    day: dayOf(now),
    calendar: calendarAt(membership, now),
    asOf: null,
  };
  const told = await readTold(asked, about);
  if (told === null) return null;
  const last = await readIn(asked.scope, (db) => findRecordState(db, membership.projectId));
  return {
    ...told,
    /** The last event that this recipient may see. Its number is included only for those who see the whole record. */
    head: last && {
      project: projectKey,
      line: membership.whole ? last.lines : null,
      hash: last.head,
      recordedAt: last.recordedAt,
    },
    project: membership.projectName,
    exercise,
    projectKey,
  };
}
export type Letter = NonNullable<Awaited<ReturnType<typeof readLetter>>>;
export type DecisionLetter = Extract<Letter, { readonly kind: "decision" }>;
export type DeputyLetter = Extract<Letter, { readonly kind: "deputy" }>;
export type HoldLetter = Extract<Letter, { readonly kind: "hold" }>;
