// A step of a record that needs an approval is proposed: the record and what the step changes are frozen.
import { insertProposal, listRecordProposals, nextNumber } from "@/db/queries/proposals";
import { findReferred, type RecordRow } from "@/db/queries/records";
import { isFixed } from "@/db/queries/test-suites";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { stepDueOn } from "../domain/proposals/proposal";
import { type Content, isRecordSubject } from "../domain/proposals/subject";
import { recordSubject } from "../domain/proposals/subjects";
import { changedFields } from "../domain/records/changes";
import type { Value, Values } from "../domain/records/field";
import {
  type AnyKind,
  type AnyStep,
  type Entering,
  fieldsOf,
  isKeptBy,
} from "../domain/records/kind";
import type { Work } from "./act";
import { digestOf } from "./digest";
import { refuseFault } from "./record-faults";
import { lineAbout } from "./record-work";
import { Refusal } from "./refusal";
import { routeFor } from "./route-for";
import { mayTakeOthers } from "./taken-step";

/**
 * Refused: `approval-open` (an approval of the record is asked for and not decided), `case-approved` (a test case was read
 * by whoever approved its suite, or is being read).
 */
export async function refuseProposed(
  { db, projectId }: Work,
  { name, readIn }: Pick<AnyKind, "name" | "readIn">,
  id: string,
): Promise<void> {
  if (readIn !== undefined && (await isFixed(db, projectId, id)))
    throw new Refusal("case-approved");
  if (!isRecordSubject(name)) return;
  const proposed = await listRecordProposals(db, projectId, name, id);
  if (proposed.some(({ status }) => status === "open")) throw new Refusal("approval-open");
}

interface Taken {
  readonly kind: AnyKind;
  readonly step: string;
  readonly declared: AnyStep;
  readonly asked: Values;
  readonly entering: Entering;
}

/** The values of these fields as people read them. Refused: `not-found` (one refers to something that does not exist). */
async function toldOf(
  { db, projectId }: Work,
  kind: AnyKind,
  names: readonly string[],
  values: Values,
): Promise<Values> {
  const fields = fieldsOf(kind);
  const told = await Promise.all(
    names.map(async (name): Promise<readonly [string, Value]> => {
      const value = values[name] ?? null;
      const field = fields[name];
      if (field?.type !== "reference" || typeof value !== "string") return [name, value];
      const named = await findReferred(db, projectId, field.to, value);
      if (named === null) throw new Refusal("not-found", { field: name });
      return [name, named.title];
    }),
  );
  return Object.fromEntries(told);
}

/**
 * Asks for the approval of a step. Nothing of the record changes before it is given. Refused: `approval-open`, `not-allowed`
 * (the record is kept by another party), `record-changed` (the record whose step goes with it does not allow that any
 * more), `nothing-changed` (the step is to change the record, and what was typed equals it), and the refusals of the kind.
 */
export async function proposeStep(
  work: Work,
  asker: Asker,
  before: RecordRow,
  { kind, step, declared, asked, entering }: Taken,
): Promise<NewEvent> {
  const { db, projectId, today, calendar, marks } = work;
  const { name } = kind;
  if (!isRecordSubject(name)) throw new Error(`no approvals of ${name}`);
  await refuseProposed(work, kind, before.id);
  if (declared.kept === true && !isKeptBy(kind, before.values, entering.party))
    throw new Refusal("not-allowed");
  if (!(await mayTakeOthers(db, projectId, kind, declared, before.values, entering)))
    throw new Refusal("record-changed");
  const after = { ...before.values, ...declared.set(asked, entering, before.values) };
  refuseFault(kind.check?.(after, today));
  const typed = Object.keys(declared.asks).filter((field) => field in kind.fields);
  const changes = changedFields(kind.fields, before.values, after).filter((field) =>
    typed.includes(field),
  );
  if (typed.length > 0 && changes.length === 0) throw new Refusal("nothing-changed");
  const content: Content = {
    key: before.key,
    title: before.title,
    step,
    asked,
    values: before.values,
    told: before.told,
    changed: await toldOf(work, kind, changes, after),
  };
  const route = [...(await routeFor(db, projectId, name))];
  const number = await nextNumber(db, projectId);
  const frozen = {
    number,
    proposedBy: asker.account.id,
    proposedOn: today,
    reason: recordSubject(name).reason(content) ?? before.title,
    route,
    recordKind: name,
    recordId: before.id,
    content,
  };
  const id = await insertProposal(db, {
    ...frozen,
    projectId,
    stepDueOn: stepDueOn(calendar, route, 1, today),
    digest: digestOf(frozen),
    illustrative: marks.illustrative,
  });
  const line = await lineAbout(work, kind, before, {
    kind: "approval-asked",
    body: { record: name, title: before.title, number, step, reason: frozen.reason },
  });
  return { ...line, subject: { kind: "proposal", id } };
}
