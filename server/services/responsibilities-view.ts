// The matrix of responsibilities: activities by parties, with what each lacks.
import { listParties } from "@/db/queries/projects";
import { listRecords } from "@/db/queries/records";
import { readIn } from "@/db/scope";
import { type Day, parseDay } from "../domain/calendar/day";
import { keysIn, type Value, type Values } from "../domain/records/field";
import { KINDS } from "../domain/records/kinds";
import { gapsOf, partsOf, type Responsibility } from "../domain/responsibilities/gaps";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";

/** A matrix shows at most this many activities. */
const MOST = 500;

const keyOf = (value: Value | undefined): string | null =>
  typeof value === "string" ? value : null;
const dayOf = (value: Value | undefined): Day | null => parseDay(keyOf(value) ?? "");
const keysOf = (value: Value | undefined): readonly string[] => keysIn(value ?? null);

const responsibilityOf = (values: Values): Responsibility => ({
  activity: JSON.stringify(values.activity),
  accountable: keyOf(values.accountable),
  responsible: keysOf(values.responsible),
  consulted: keysOf(values.consulted),
  informed: keysOf(values.informed),
  contract: keyOf(values.contract),
  orderingOn: dayOf(values.orderingOn),
  vendorOn: dayOf(values.vendorOn),
});

/** Every activity with what each party is to it, and what it lacks. */
export async function readResponsibilities(asked: Asked) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const [rows, parties] = await Promise.all([
      listRecords(db, projectId, KINDS.responsibility, MOST, 0),
      listParties(db, projectId),
    ]);
    const all = rows.map((row) => ({ ...row, of: responsibilityOf(row.values) }));
    const known = all.map(({ of }) => of);
    return {
      parties: parties.map(({ key, name }) => ({ key, name })),
      activities: all.map(({ key, title, told, of }) => ({
        key,
        title,
        contract: told.contract ?? null,
        parts: parties.map((party) => ({ party: party.key, parts: partsOf(of, party.key) })),
        // Whoever does not see every party cannot say what is missing.
        gaps: asked.scope.whole ? gapsOf(of, known) : [],
      })),
      seesAll: asked.scope.whole,
      mayEnter: mayNow(asked, "responsibility.set"),
    };
  });
}
