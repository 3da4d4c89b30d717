// The parts of every act on a record: the circumstances, what does not fit, the write, and the line.
import { countLastingAdministrators } from "@/db/queries/members";
import { listParties } from "@/db/queries/projects";
import { updateRecord } from "@/db/queries/record-writes";
import { findRecord, findReferred, listChoices, type RecordRow } from "@/db/queries/records";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { recordChanges } from "../domain/records/changes";
import { type Fields, isWords, type Values } from "../domain/records/field";
import {
  type AnyKind,
  type Entering,
  type Fault,
  fieldsOf,
  type Line,
} from "../domain/records/kind";
import type { Words } from "../domain/words";
import type { Work } from "./act";
import { orNotFound, Refusal } from "./refusal";
import { storedOf, storeLists } from "./stored-record";

/** A chain has at most this many stages. */
const MOST_STAGES = 200;

export const refuseFault = (faults: readonly Fault<string>[] | undefined): void => {
  const [first] = faults ?? [];
  if (first !== undefined) throw new Refusal(first.code, { field: first.field });
};

/** Refused: `record-incomplete`, with the first required field that is empty. */
export function insistOn(fields: Fields, values: Values): void {
  const missing = Object.entries(fields).find(
    ([name, field]) => field.required === true && (values[name] ?? null) === null,
  );
  if (missing !== undefined) throw new Refusal("record-incomplete", { field: missing[0] });
}

export async function enteringOf(
  { db, projectId, today, sourceId }: Work,
  asker: Asker,
  anew = false,
): Promise<Entering> {
  const party = await orNotFound(findReferred(db, projectId, "party", asker.membership.partyId));
  const stages = await listChoices(db, projectId, "stage", MOST_STAGES);
  return {
    today,
    now: db.now,
    party: party.key,
    stages: stages.map(({ key }) => key),
    sourced: sourceId !== null,
    anew,
  };
}

/**
 * The event about a record. It belongs to the record's release and is visible to the record's party and the parties
 * above it.
 */
export async function lineAbout(
  { db, projectId }: Work,
  kind: AnyKind,
  { id, values }: Pick<RecordRow, "id" | "values">,
  line: Line,
): Promise<NewEvent> {
  const { ofParty, ofRelease, fields } = kind;
  const idIn = async (named: string | undefined): Promise<string | undefined> => {
    if (named === undefined) return undefined;
    if (named === "self") return id;
    const field = fields[named];
    const key = values[named];
    if (field?.type !== "reference" || typeof key !== "string") return undefined;
    return (await orNotFound(findReferred(db, projectId, field.to, key))).id;
  };
  // Parties that are not vendors are visible to everybody.
  const partyId = ofParty === "self" && values.kind !== "vendor" ? undefined : await idIn(ofParty);
  return {
    ...line,
    subject: { kind: kind.name, id },
    releaseId: await idIn(ofRelease),
    partyId,
  };
}

export const namesIn = (row: RecordRow, changes: ReturnType<typeof recordChanges>) => ({
  title: row.title,
  of: (field: string): Words => {
    const told = row.told[field];
    return isWords(told) ? told : row.title;
  },
  changes,
});

/** Refuses values that do not fit the project's people. `form`: the fields of the form, to one of which it may point. */
export async function refuseUnfit(
  { db, projectId }: Work,
  kind: AnyKind,
  after: Values,
  before: Values | null,
  form: Fields,
): Promise<void> {
  if (kind.fits === undefined) return;
  const parties = await listParties(db, projectId);
  const lastingAdministrators = await countLastingAdministrators(db, projectId);
  const find = (party: string) => parties.find(({ id, key }) => key === party || id === party);
  const above = (party: string): readonly string[] => {
    const parent = find(find(party)?.parentId ?? "");
    return parent === undefined ? [] : [parent.key, ...above(parent.key)];
  };
  const kindOf = (party: string) => find(party)?.kind;
  const [first] = kind.fits(after, before, { kindOf, above, lastingAdministrators });
  if (first === undefined) return;
  const { code, field } = first;
  throw new Refusal(code, field in form ? { field } : {});
}

/** Writes the fields that differ and returns the resulting record. */
export async function rewrite(
  work: Work,
  kind: AnyKind,
  before: RecordRow,
  after: Values,
  changed: readonly string[],
): Promise<RecordRow> {
  const { db, projectId } = work;
  const fields = fieldsOf(kind);
  const some = Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
  const { columns, lists } = await storedOf(work, fields, some);
  await updateRecord(db, projectId, kind, before.id, columns);
  await storeLists(work, kind, before.id, lists, false);
  return orNotFound(findRecord(db, projectId, kind, before.id));
}
