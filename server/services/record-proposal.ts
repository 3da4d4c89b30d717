// The proposal of a step of a record, as it is held while it is decided.
import { isOfRecord, lockProposal, type RecordProposal } from "@/db/queries/proposals";
import { findRecord } from "@/db/queries/records";
import { showingDrafted } from "@/db/scope";
import type { NewEvent } from "../domain/events/event";
import type { RecordSubjectName } from "../domain/proposals/subject";
import { recordSubject, writerOf } from "../domain/proposals/subjects";
import { changedFields, recordChanges } from "../domain/records/changes";
import { fieldsOf, shownFields } from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import type { Work } from "./act";
import { readEvidence } from "./evidence-view";
import type { HeldProposal, LastStep } from "./held-proposal";
import { decidePutOff } from "./put-off-decided";
import { basisOfRecord, buildOf, readShared } from "./record-evidence";
import { enteringOf, lineAbout, namesIn, rewrite } from "./record-work";
import { takeOthers } from "./records";
import { orNotFound, Refusal } from "./refusal";
import { sidesIn } from "./shared-words";
import { mayTakeOthers } from "./taken-step";

type Decides = (work: Work, proposal: RecordProposal) => Promise<readonly NewEvent[]>;
const decidesNothing: Decides = async () => [];

/** What the last approval decides beside the step of the record. */
const DECIDES: Readonly<Record<RecordSubjectName, Decides>> = {
  waiver: decidePutOff,
  public_note: decidesNothing,
  test_suite: decidesNothing,
};

export async function holdRecordProposal(work: Work, number: number): Promise<HeldProposal> {
  const { db, projectId } = work;
  const proposal = await orNotFound(lockProposal(db, projectId, number));
  if (!isOfRecord(proposal)) throw new Refusal("not-found");
  const { recordKind: record, content } = proposal;
  return {
    proposal,
    writtenBy: writerOf(record, content),
    about: { record, title: content.title },
    startsOn: null,
    plans: [],
    takesTasks: false,
    offers: () => false,
    look: async (asked, decided) => {
      const basis = basisOfRecord(proposal, await buildOf(db, projectId, proposal));
      const shared = await readShared(db, projectId, proposal, asked.calendar);
      const evidence = { ...(await readEvidence(db, asked, basis, decided)), shared };
      const needs = recordSubject(record).needs({ content, said: sidesIn(shared) });
      return { evidence, needs };
    },
    apply: (last) => showingDrafted(db, () => apply(work, proposal, last)),
  };
}

/**
 * Takes the step that was proposed, and the step of another record that goes with it. Refused: `approval-overtaken` (the
 * record is no longer as it was frozen, or one of the steps is no longer possible).
 */
async function apply(work: Work, proposal: RecordProposal, last: LastStep) {
  const { db, projectId } = work;
  const { id, number, recordKind: record, recordId, content } = proposal;
  const kind = kindOf(record);
  const declared = kind.steps[content.step];
  const before = await findRecord(db, projectId, kind, recordId);
  if (before === null || declared === undefined) throw new Refusal("approval-overtaken");
  const entering = await enteringOf(work, db.permit.asker);
  const typed = Object.fromEntries(shownFields(fieldsOf(kind)));
  if (
    changedFields(typed, content.values, before.values).length > 0 ||
    declared.offered?.(before.values, entering.party, entering) === false ||
    !(await mayTakeOthers(db, projectId, kind, declared, before.values, entering))
  )
    throw new Refusal("approval-overtaken");
  const after = { ...before.values, ...declared.set(content.asked, entering, before.values) };
  // A day that was possible when it was proposed may be past now.
  const [fault] = kind.check?.(after, work.today) ?? [];
  if (fault !== undefined) throw new Refusal(fault.code);
  const changed = changedFields(kind.fields, before.values, after);
  const row = await rewrite(work, kind, before, after, changed);
  const told = changed.filter((name) => name in declared.asks);
  const changes = recordChanges(kind, told, before.told, row.told);
  const { step, role, deputy, conditions } = last;
  const given = await lineAbout(work, kind, row, {
    kind: "approval-given",
    body: { record, title: content.title, number, step, role, deputy, conditions },
  });
  const entered = told.length === 0 ? kind.entered?.(row.values, namesIn(row, [])) : undefined;
  const moved = await lineAbout(
    work,
    kind,
    row,
    entered ?? {
      kind: "record-moved",
      body: { record, step: content.step, title: row.title, words: null, changes },
    },
  );
  const others = await takeOthers(work, kind, declared, db.permit.asker, row);
  const said: readonly NewEvent[] = [
    { ...given, subject: { kind: "proposal", id } },
    moved,
    ...others,
    ...(await DECIDES[record](work, proposal)),
  ];
  return { values: {}, said };
}
