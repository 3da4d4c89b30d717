// Records that a person has seen something: the question of a finding, an approved order, or the thread of a task.
import { hasRead, insertAcknowledgement } from "@/db/queries/acknowledgements";
import { insertSeen, listQuestions, listSeen } from "@/db/queries/decisions";
import * as keys from "@/db/queries/keys";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { spokenOf } from "./acknowledgements";
import { act, type Done, type Known, type Work } from "./act";
import { seeThread } from "./comments";
import { questionsOf } from "./question-view";
import { orNotFound, Refusal } from "./refusal";

/** The questions about owed tests, the order of a proposal, by its number, or the thread of a task up to a comment. */
export type Shown = Known &
  (
    | { readonly of: "question" }
    | { readonly of: "order"; readonly number: number }
    | { readonly of: "thread"; readonly taskId: string; readonly upTo: number }
  );

/**
 * Records that the asker has been shown something. The second time writes nothing. Refused: `not-found` (there is no
 * such order or task, or the order is not approved or not addressed to this party).
 */
export const markSeen = (asker: Asker, shown: Shown) =>
  act(asker, "reading.mark", shown, (work) => {
    switch (shown.of) {
      case "question":
        return seeQuestion(work);
      case "order":
        return seeOrder(work, shown.number);
      case "thread":
        return seeThread(work, shown);
    }
  });

const NOTHING: Done<null> = { said: [], answer: null };

/** Writes one event per platform about the findings that this person had not seen. */
async function seeQuestion({ db, projectId, today }: Work): Promise<Done<null>> {
  const accountId = db.permit.asker.account.id;
  const [rows, seen, member] = await Promise.all([
    listQuestions(db, projectId, today),
    listSeen(db, projectId, today),
    orNotFound(keys.findMemberOfAccount(db, projectId, accountId)),
  ]);
  const mine = new Set(
    seen.filter((each) => each.accountId === accountId).map(({ findingId }) => findingId),
  );
  const said: NewEvent[] = [];
  for (const { findingIds, version, platform, releaseId } of questionsOf(rows, today)) {
    const fresh = findingIds.filter((id) => !mine.has(id));
    const [first] = fresh;
    if (first === undefined) continue;
    await insertSeen(db, projectId, member.id, fresh);
    const subject = { kind: "finding", id: first };
    said.push({ kind: "finding-seen", body: { version, platform }, subject, releaseId });
  }
  return { said, answer: null };
}

async function seeOrder(work: Work, number: number): Promise<Done<null>> {
  const { db, projectId } = work;
  const { order, party, member } = await spokenOf(work, db.permit.asker, number);
  if (order.status !== "approved") throw new Refusal("not-found");
  if (await hasRead(db, projectId, order.id, member.id)) return NOTHING;
  await insertAcknowledgement(db, {
    projectId,
    partyId: party.id,
    memberId: member.id,
    subjectKind: "proposal",
    subjectId: order.id,
    act: "read",
  });
  return {
    said: {
      kind: "order-read",
      body: { party: party.name, number },
      subject: { kind: "proposal", id: order.id },
      partyId: party.id,
    },
    answer: null,
  };
}
