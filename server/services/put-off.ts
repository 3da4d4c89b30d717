// Puts owed tests off: drafts a waiver for each platform and asks for its approval. Nothing is decided before that is given.
import * as keys from "@/db/queries/keys";
import { findPutOffDraft } from "@/db/queries/put-offs";
import { findRecord } from "@/db/queries/records";
import { showingDrafted } from "@/db/scope";
import type { NewEvent } from "../domain/events/event";
import { changedFields, recordChanges } from "../domain/records/changes";
import type { Values } from "../domain/records/field";
import { type AnyKind, fieldsOf } from "../domain/records/kind";
import { KINDS } from "../domain/records/kinds";
import { type DeferralEntered, deferral } from "../domain/waivers/deferral";
import type { Words } from "../domain/words";
import { act, type Work } from "./act";
import { type AnswerInput, asking, ruleOf } from "./answers";
import type { Asked } from "./asked";
import { refuseProposed } from "./propose-step";
import type { Question } from "./question-view";
import { refuseFault } from "./record-faults";
import { enteringOf, lineAbout, rewrite } from "./record-work";
import { enterWithin, stepWithin } from "./records";
import { orNotFound, orRefuse } from "./refusal";

const WAIVER: AnyKind = KINDS.waiver;

export interface PutOffInput extends AnswerInput, DeferralEntered {
  /** The alternatives considered, and the risk in plain words. */
  readonly alternatives?: Words | undefined;
  readonly risk?: Words | undefined;
}

/**
 * Asks for the approval of putting the owed tests off to a day, one request for each platform. Refused: `conflict`,
 * `day-missing`, `day-not-ahead`, `reason-missing`, `holder-missing`, `approval-open` (one of them is asked for already).
 */
export async function askToPutOff(asked: Asked, input: PutOffInput): Promise<void> {
  const { asker } = asked;
  await act(asker, "finding.answer", { ...input, answer: "defer" }, async (work) => {
    const meant = await asking(work, input);
    const { until, reason, heldBy } = orRefuse(deferral(input, work.today));
    await orNotFound(keys.findPartyByKey(work.db, work.projectId, heldBy));
    const { alternatives = null, risk = null } = input;
    const said: NewEvent[] = [];
    for (const question of meant) {
      const typed = { reason, alternatives, risk, heldBy, endsOn: until };
      const draft = await draftOf(asked, work, question, typed);
      const step = { record: draft.key, values: {} };
      const lines = await showingDrafted(work.db, () =>
        stepWithin(work, WAIVER, "ask", asker, step),
      );
      said.push(...draft.said, ...lines);
    }
    return { said, answer: null };
  });
}

type Typed = Values & { readonly reason: Words };

/** The waiver that puts the test of a build off, with what was typed. A draft that was not approved is used again. */
async function draftOf(asked: Asked, work: Work, question: Question, typed: Typed) {
  const { db, projectId } = work;
  const { asker } = asked;
  const { releaseId, platformId, version, platformKey: platform } = question;
  const found = await showingDrafted(db, () =>
    findPutOffDraft(db, projectId, releaseId, platformId),
  );
  if (found === null) {
    const values = { version, platform, question: ruleOf(question), ...typed };
    const { row, said } = await enterWithin(work, WAIVER, asker, values);
    return { key: row.key, said };
  }
  return showingDrafted(db, () => typedAgain(asked, work, found.id, typed));
}

/** Refused: `approval-open` (the draft waits for its approval). */
async function typedAgain({ asker }: Asked, work: Work, id: string, typed: Typed) {
  const { db, projectId } = work;
  await refuseProposed(work, WAIVER, id);
  const before = await orNotFound(findRecord(db, projectId, WAIVER, id));
  const merged = { ...before.values, ...typed };
  const after = { ...merged, ...WAIVER.prepare?.(merged, await enteringOf(work, asker)) };
  refuseFault(WAIVER.check?.(after, work.today));
  const changed = changedFields(fieldsOf(WAIVER), before.values, after);
  if (changed.length === 0) return { key: before.key, said: [] };
  const row = await rewrite(work, WAIVER, before, after, changed);
  const { title } = before;
  const changes = recordChanges(WAIVER, changed, before.told, row.told);
  const said = await lineAbout(work, WAIVER, row, {
    kind: "record-corrected",
    body: { record: WAIVER.name, title, changes, reason: typed.reason },
  });
  return { key: row.key, said: [said] };
}
