// What is refused about the values of a record, whether it is entered, corrected or advanced.
import { countLastingAdministrators } from "@/db/queries/members";
import { listParties } from "@/db/queries/projects";
import { leadsTo } from "@/db/queries/record-circles";
import { findReferred } from "@/db/queries/records";
import { type Dated, isBefore, minuteOf, parseDated } from "../domain/calendar/dated";
import type { Asker } from "../domain/identity/standing";
import type { Fields, Values } from "../domain/records/field";
import type { AnyKind, Fault } from "../domain/records/kind";
import type { Work } from "./act";
import { Refusal } from "./refusal";

/** Refused: the first of the faults. */
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

/** What a value says of when something happened. */
export const datedIn = (value: Values[string]): Dated | null =>
  typeof value === "string" ? parseDated(value) : null;

/** Refused: `still-to-come`, with the field of what has happened but lies after this moment. */
export function refuseAhead({ db }: Work, fields: Fields, values: Values): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.type !== "day" || field.past !== true) continue;
    const when = datedIn(values[name]);
    if (when !== null && isBefore(minuteOf(db.now), when))
      throw new Refusal("still-to-come", { field: name });
  }
}

/** Refused: `leads-back`, with the field that names a record of the same kind from which the way leads to this one. */
export async function refuseCircle(
  { db, projectId }: Work,
  kind: AnyKind,
  id: string,
  after: Values,
  changed: readonly string[],
): Promise<void> {
  for (const name of changed) {
    const [field, value] = [kind.fields[name], after[name]];
    if (field?.type !== "reference" || field.to !== kind.name || typeof value !== "string")
      continue;
    const named = await findReferred(db, projectId, field.to, value);
    if (named !== null && (await leadsTo(db, projectId, kind, [name, field], named.id, id)))
      throw new Refusal("leads-back", { field: name });
  }
}

/** Refuses values that do not fit the project's people. `form`: the fields of the form, to one of which it may point. */
export async function refuseUnfit(
  { db, projectId, sourceId }: Work,
  { membership }: Asker,
  kind: AnyKind,
  [before, after]: readonly [Values | null, Values],
  form: Fields,
): Promise<void> {
  if (kind.fits === undefined) return;
  const parties = await listParties(db, projectId);
  const lastingAdministrators = await countLastingAdministrators(db, projectId);
  const find = (party: string) => parties.find(({ id, key }) => key === party || id === party);
  const above = (party: string, seen: readonly string[] = []): readonly string[] => {
    const parent = find(find(party)?.parentId ?? "");
    if (parent === undefined || seen.includes(parent.key)) return [];
    return [parent.key, ...above(parent.key, [...seen, parent.key])];
  };
  const kindOf = (party: string) => find(party)?.kind;
  const sourced = sourceId !== null || (after.source ?? null) !== null;
  const [first] = kind.fits(after, before, {
    reporter: membership.whole || sourced ? null : (find(membership.partyId)?.key ?? null),
    kindOf,
    above: (party) => above(party),
    lastingAdministrators,
  });
  if (first === undefined) return;
  const { code, field } = first;
  throw new Refusal(code, field in form ? { field } : {});
}
