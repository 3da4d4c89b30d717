// The step of another record that is taken with a step, such as the end of the note that is replaced.
import { findRecord } from "@/db/queries/records";
import type { Reader } from "@/db/scope";
import type { Values } from "../domain/records/field";
import type { Among, AnyKind, AnyStep } from "../domain/records/kind";

/** Whether the step of the other record, of the same kind, is possible now; also if there is none to take. */
export async function mayTakeOthers(
  db: Reader,
  projectId: string,
  kind: AnyKind,
  { takes }: Pick<AnyStep, "takes">,
  values: Values,
  { party, ...among }: Among & { readonly party: string },
): Promise<boolean> {
  const key = takes && values[takes.of];
  if (takes === undefined || typeof key !== "string") return true;
  const row = await findRecord(db, projectId, kind, key);
  return row !== null && kind.steps[takes.step]?.offered?.(row.values, party, among) !== false;
}
