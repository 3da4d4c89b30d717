// What every act on a record of a declared kind does: who acts, what is written, and the line that tells it.
import { listParties } from "@/db/queries/projects";
import { updateRecord } from "@/db/queries/record-writes";
import { findRecord, findReferred, listChoices, type RecordRow } from "@/db/queries/records";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { recordChanges } from "../domain/records/changes";
import { isWords, type Values } from "../domain/records/field";
import { type AnyKind, type Entering, fieldsOf, type Line } from "../domain/records/kind";
import type { Words } from "../domain/words";
import type { Work } from "./act";
import { holderOf } from "./levels";
import { orNotFound } from "./refusal";
import { storedOf, storeLists } from "./stored-record";

/** A chain has at most this many stages. */
const MOST_STAGES = 200;

export async function enteringOf(
  { db, projectId, today, sourceId }: Work,
  asker: Asker,
  anew = false,
): Promise<Entering> {
  const [party, stages, holder, parties] = await Promise.all([
    orNotFound(findReferred(db, projectId, "party", asker.membership.partyId)),
    listChoices(db, projectId, "stage", MOST_STAGES),
    holderOf(db, asker),
    listParties(db, projectId),
  ]);
  return {
    today,
    now: db.now,
    party: party.key,
    vendors: parties.filter(({ kind }) => kind === "vendor").map(({ key }) => key),
    person: asker.membership.memberName,
    account: asker.account.id,
    stages: stages.map(({ key }) => key),
    sourced: sourceId !== null,
    anew,
    holder,
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
