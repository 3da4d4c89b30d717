// Enters, corrects, withdraws and advances records of every declared kind. Nothing is ever deleted.
import { isInUse } from "@/db/queries/record-uses";
import { insertRecord, updateRecord, withdrawRecord } from "@/db/queries/record-writes";
import { findRecord, findReferred, nextKey, type RecordRow } from "@/db/queries/records";
import { showingDrafted, showingWithdrawn } from "@/db/scope";
import type { NewEvent } from "../domain/events/event";
import type { Action } from "../domain/identity/permissions";
import type { Asker } from "../domain/identity/standing";
import { changedFields, recordChanges } from "../domain/records/changes";
import { type Value, type Values, valuesIn, wordsOrNull } from "../domain/records/field";
import {
  type AnyKind,
  type AnyStep,
  type Asked,
  type Entered,
  fieldsOf,
  isKeptBy,
  isStated,
  type StepOf,
} from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import { lockedFields } from "../domain/records/locked";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { attachAll, type EntryFile, withFiles } from "./attachments";
import { proposeStep, refuseProposed } from "./propose-step";
import { refuseUnready } from "./readiness";
import {
  datedIn,
  insistOn,
  refuseAhead,
  refuseCircle,
  refuseFault,
  refuseUnfit,
} from "./record-faults";
import { enteringOf, lineAbout, namesIn, rewrite } from "./record-work";
import { orNotFound, Refusal } from "./refusal";
import { complete, storedOf, storeLists } from "./stored-record";

/** Which version of a record a correction applies to, and why. */
export interface Correcting extends Pick<Known, "request"> {
  /** The key or id of the record. */
  readonly record: string;
  readonly reason: Words;
  /** The version that was on the page; a later correction is not overwritten. Absent: whichever is current. */
  readonly version?: string | null | undefined;
}

/** The files that are sent with an entry: all of it is kept, or nothing. */
interface WithFiles {
  readonly files?: readonly EntryFile[] | undefined;
}

/** A step of a record, and the version that was on the page; absent: whichever is current. */
interface Stepping extends Known {
  readonly record: string;
  readonly version?: string | null | undefined;
}

const refuseSettled = (kind: AnyKind, values: Values, act: "correct" | "withdraw"): void => {
  const code = kind.settled?.(values, act) ?? null;
  if (code !== null) throw new Refusal(code);
};

/**
 * Enters a record and returns its key. Refused: `record-incomplete`, `not-found` (it refers to something that does not
 * exist), `key-taken`, the refusals of its kind, and as {@link attachAll}.
 */
export function enterRecord<K extends AnyKind>(
  kind: K,
  asker: Asker,
  input: Known & { readonly values: Entered<K> } & WithFiles,
): Promise<string>;
export function enterRecord(
  kind: AnyKind,
  asker: Asker,
  input: Known & { readonly values: Values } & WithFiles,
): Promise<string>;
export function enterRecord(
  any: AnyKind,
  asker: Asker,
  { values, files = [], ...known }: Known & { readonly values: object } & WithFiles,
): Promise<string> {
  const sent = valuesIn(values);
  const filed = withFiles(files);
  const press = { ...known, record: any.name, values: sent, ...filed.press };
  return act(asker, any.may.enter, press, async (work) => {
    const { row, said } = await enterWithin(work, any, asker, sent);
    const attached = await attachAll(work, asker, { about: any.name, record: row.id }, filed);
    return { said: [...said, ...attached], answer: row.key };
  });
}

/** Enters a record within an act that does more. Returns its row and its line. Refused: as {@link enterRecord}. */
export const enterWithin = (work: Work, any: AnyKind, asker: Asker, sent: Values) =>
  showingDrafted(work.db, () => entered(work, any, asker, sent));

/**
 * Refused: the codes of {@link lockedFields}, `source-missing` (what a source states needs no approval and no
 * check before it goes out; without the source it would have needed them).
 */
function refuseUncorrectable(
  kind: AnyKind,
  { membership }: Asker,
  before: Values,
  after: Values,
  changed: readonly string[],
): void {
  const locked = lockedFields(kind, before, membership.role).find(({ field }) =>
    changed.includes(field),
  );
  if (locked !== undefined) throw new Refusal(locked.code, { field: locked.field });
  const weighs = kind.goesOut !== undefined || kind.fields.approval !== undefined;
  if (weighs && (before.source ?? null) !== null && (after.source ?? null) === null)
    throw new Refusal("source-missing", { field: "source" });
}

async function entered(
  work: Work,
  any: AnyKind,
  asker: Asker,
  sent: Values,
): Promise<{ readonly row: RecordRow; readonly said: readonly NewEvent[] }> {
  const { db, projectId, marks } = work;
  if (any.sourced === true && marks.sourceId === null)
    throw new Refusal("figure-without-source", { field: "source" });
  const typed = complete(any.fields, sent);
  const keyed = {
    ...typed,
    ...(await keyFor(work, any, typed)),
    ...(await takenFor(work, any, typed)),
  };
  const whole = { ...keyed, ...any.prepare?.(keyed, await enteringOf(work, asker, true)) };
  insistOn(any.fields, whole);
  refuseAhead(work, any.fields, whole);
  refuseFault(any.check?.(whole, work.today));
  await refuseUnfit(work, asker, any, [null, whole], any.fields);
  await refuseUnready(work, any, whole, null, marks.sourceId !== null);
  const { columns, lists } = await storedOf(work, any.fields, whole);
  const provenance = any.provenance ? knownOf(work) : {};
  const id = await insertRecord(
    db,
    projectId,
    any,
    { ...columns, ...provenance },
    marks.illustrative,
  );
  await storeLists(work, any, id, lists, true);
  const row = await orNotFound(findRecord(db, projectId, any, id));
  const line = any.entered?.(row.values, namesIn(row, [])) ?? {
    kind: "record-entered",
    body: { record: any.name, title: row.title },
  };
  const others = await takeOthers(work, any, countingBy(any, row), asker, row);
  return { row, said: [await lineAbout(work, any, row, line), ...others] };
}

/** The step by whose approval a draft counts, of a record that counts because a source states it. */
const countingBy = (any: AnyKind, { values }: RecordRow): Pick<AnyStep, "takes"> =>
  any.countsBy !== undefined && isStated(any, values) ? stepOf(any, any.countsBy) : {};

/** How the written values are known, as stored. */
const knownOf = ({ marks: { sourceId, certainty, note, knownThen } }: Work) => ({
  source: sourceId,
  certainty,
  note: note && JSON.stringify(note),
  knownThen,
});

/** The key of a record that is entered without one. Refused: `key-taken`. */
async function keyFor({ db, projectId }: Work, kind: AnyKind, values: Values): Promise<Values> {
  const field = Object.entries(kind.fields).find(([, each]) => each.type === "key");
  if (field === undefined) return {};
  const [name, declared] = field;
  const given = values[name];
  if (typeof given === "string") {
    if ((await findReferred(db, projectId, kind.name, given)) !== null)
      throw new Refusal("key-taken", { field: name });
    return {};
  }
  const prefix = declared.type === "key" ? declared.prefix : undefined;
  return prefix === undefined ? {} : { [name]: await nextKey(db, projectId, kind, prefix) };
}

/** The values that a kind takes from records that the form names. Refused: `not-found`, with the field. */
async function takenFor({ db, projectId }: Work, kind: AnyKind, values: Values): Promise<Values> {
  const taken: Record<string, Value> = {};
  for (const [name, { from, its }] of Object.entries(kind.takes ?? {})) {
    const field = kind.fields[from];
    const key = values[from];
    if (field?.type !== "reference" || field.to === "stage" || typeof key !== "string") continue;
    const row = await findRecord(db, projectId, kindOf(field.to), key);
    if (row === null) throw new Refusal("not-found", { field: from });
    taken[name] = row.values[its] ?? null;
  }
  return taken;
}

/** An act on a record that may still wait for its approval. */
const actOnRecord: typeof act = (asker, action, known, work) =>
  act(asker, action, known, (tools) => showingDrafted(tools.db, () => work(tools)));

const permitted = (action: Action | null): Action => {
  if (action === null) throw new Refusal("not-allowed");
  return action;
};

/**
 * Corrects wrong fields of a record and returns its key. Fields that are not sent stay unchanged. Refused: `not-found`,
 * `record-changed` (somebody else has corrected it since), `nothing-changed`, `record-incomplete`, `key-taken`, and the
 * refusals of its kind.
 */
export function correctRecord<K extends AnyKind>(
  kind: K,
  asker: Asker,
  input: Correcting & { readonly values: Partial<Entered<K>> },
): Promise<string>;
export function correctRecord(
  kind: AnyKind,
  asker: Asker,
  input: Correcting & { readonly values: Values },
): Promise<string>;
export function correctRecord(
  any: AnyKind,
  asker: Asker,
  { values, ...known }: Correcting & { readonly values: object },
): Promise<string> {
  const sent = valuesIn(values);
  const press = { ...known, kind: any.name, values: sent };
  return actOnRecord(asker, permitted(any.may.correct), press, async (work) => {
    const { db, projectId } = work;
    const before = await orNotFound(findRecord(db, projectId, any, known.record));
    refuseSettled(any, before.values, "correct");
    await refuseProposed(work, any, before.id);
    if (known.version !== undefined && known.version !== before.version)
      throw new Refusal("record-changed");
    const entering = await enteringOf(work, asker);
    if (!isKeptBy(any, before.values, entering.party)) throw new Refusal("not-allowed");
    const merged: Values = { ...before.values, ...sent };
    const typed: Values = { ...merged, ...(await takenFor(work, any, merged)) };
    const after = { ...typed, ...any.prepare?.(typed, entering) };
    const fields = fieldsOf(any);
    const changed = changedFields(fields, before.values, after);
    if (changed.length === 0) throw new Refusal("nothing-changed");
    insistOn(fields, after);
    refuseUncorrectable(any, asker, before.values, after, changed);
    refuseAhead(work, fields, after);
    refuseFault(any.check?.(after, work.today));
    await refuseUnfit(work, asker, any, [before.values, after], any.fields);
    await refuseCircle(work, any, before.id, after, changed);
    await refuseUnready(work, any, after, before.values, (after.source ?? null) !== null);
    const row = await rewrite(work, any, before, after, changed);
    const { title } = before;
    const changes = recordChanges(any, changed, before.told, row.told);
    const said = await lineAbout(work, any, row, {
      kind: "record-corrected",
      body: { record: any.name, title, changes, reason: known.reason },
    });
    return { said, answer: row.key };
  });
}

/**
 * Marks a record as withdrawn, with the reason; the record stays. Refused: `not-found`, `record-changed`,
 * `record-in-use`.
 */
export function withdraw(kind: AnyKind, asker: Asker, known: Correcting): Promise<null> {
  const press = { ...known, kind: kind.name };
  return actOnRecord(asker, permitted(kind.may.withdraw), press, async (work) => {
    const { db, projectId } = work;
    const row = await orNotFound(findRecord(db, projectId, kind, known.record));
    refuseSettled(kind, row.values, "withdraw");
    await refuseProposed(work, kind, row.id);
    if (known.version !== undefined && known.version !== row.version)
      throw new Refusal("record-changed");
    const { party } = await enteringOf(work, asker);
    if (!isKeptBy(kind, row.values, party)) throw new Refusal("not-allowed");
    if (await isInUse(db, projectId, kind, row.id)) throw new Refusal("record-in-use");
    await showingWithdrawn(db, () => withdrawRecord(db, projectId, kind, row.id, known.reason));
    return lineAbout(work, kind, row, {
      kind: "record-withdrawn",
      body: { record: kind.name, title: row.title, reason: known.reason },
    });
  });
}

/**
 * Takes a step of a record, such as naming its owner. Refused: `not-found`, `record-changed` (the step is no longer
 * open), `nothing-changed`, `record-incomplete`, and the refusals of the step.
 */
export function takeStep<K extends AnyKind, S extends StepOf<K>>(
  kind: K,
  step: S,
  asker: Asker,
  input: Stepping & { readonly values: Asked<K, S> },
): Promise<null>;
export function takeStep(
  kind: AnyKind,
  step: string,
  asker: Asker,
  input: Stepping & { readonly values: Values },
): Promise<null>;
export function takeStep(
  any: AnyKind,
  step: string,
  asker: Asker,
  { values, ...known }: Stepping & { readonly values: object },
): Promise<null> {
  const sent = valuesIn(values);
  const press = { ...known, kind: any.name, step, values: sent };
  return actOnRecord(asker, stepOf(any, step).may, press, async (work) => ({
    said: await stepWithin(work, any, step, asker, { ...known, values: sent }),
    answer: null,
  }));
}

function stepOf(kind: AnyKind, step: string) {
  const declared = kind.steps[step];
  if (declared === undefined) throw new Error(`no step ${step} of ${kind.name}`);
  return declared;
}

/** Takes a step of a record, and the step that goes with it, within an act that does more. Refused: as {@link takeStep}. */
export async function stepWithin(
  work: Work,
  any: AnyKind,
  step: string,
  asker: Asker,
  { record, version, values }: Omit<Stepping, keyof Known> & { readonly values: Values },
): Promise<readonly NewEvent[]> {
  const { db, projectId } = work;
  const declared = stepOf(any, step);
  const before = await orNotFound(findRecord(db, projectId, any, record));
  if (version !== undefined && version !== before.version) throw new Refusal("record-changed");
  const entering = await enteringOf(work, asker);
  if (declared.offered?.(before.values, entering.party, entering) === false)
    throw new Refusal("record-changed");
  const asked = complete(declared.asks, values);
  insistOn(declared.asks, asked);
  refuseAhead(work, declared.asks, asked);
  refuseFault(declared.check?.(asked, before.values, entering));
  if (declared.approved === true)
    return [await proposeStep(work, asker, before, { kind: any, step, declared, asked, entering })];
  const set = declared.set(asked, entering, before.values);
  const after: Values = { ...before.values, ...set };
  await refuseUnfit(work, asker, any, [before.values, after], declared.asks);
  await refuseUnready(
    work,
    any,
    after,
    before.values,
    declared.sourced === true && work.sourceId !== null,
  );
  const changed = changedFields(any.fields, before.values, after);
  await refuseCircle(work, any, before.id, after, changed);
  const row = await rewrite(work, any, before, after, changed);
  if (declared.sourced === true) await updateRecord(db, projectId, any, row.id, knownOf(work));
  // A day that the product set itself adds nothing to the event, which has its own day.
  const told = changed.filter((name) => name in declared.asks && before.values[name] !== null);
  const changes = recordChanges(any, told, before.told, row.told);
  const { words = null } = asked;
  const line = declared.said?.(asked, namesIn(row, changes), row.values) ?? {
    kind: "record-moved",
    body: {
      record: any.name,
      step,
      title: row.title,
      words: wordsOrNull(words),
      changes: recordChanges(
        any,
        // The step of the other record says what a step within it sets.
        declared.within === true
          ? []
          : changed.filter((name) => name in declared.asks || any.fields[name]?.hidden !== true),
        before.told,
        row.told,
      ),
    },
  };
  const others = await takeOthers(work, any, declared, asker, row);
  const said = await lineAbout(work, any, row, line);
  return [{ ...said, happened: datedIn(asked.on) }, ...others];
}

/** Takes the step of another record that goes with a step, once that is taken. Refused: as {@link takeStep}. */
export async function takeOthers(
  work: Work,
  any: AnyKind,
  { takes }: Pick<AnyStep, "takes">,
  asker: Asker,
  { key, values }: Pick<RecordRow, "key" | "values">,
): Promise<readonly NewEvent[]> {
  const other = takes && values[takes.of];
  if (takes === undefined || typeof other !== "string") return [];
  return stepWithin(work, any, takes.step, asker, { record: other, values: { [takes.as]: key } });
}
