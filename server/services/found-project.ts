// Founds a project: its name, what it is for, its ministry, and whoever founds it as its administrator.
import { insertProject } from "@/db/queries/founding";
import type { Standing } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { Refusal } from "./refusal";

export interface ProjectInput {
  /** The part of its address that names it: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly name: Words;
  /** What it is for. */
  readonly purpose?: Words | undefined;
  /** The name of the ministry that orders the software. */
  readonly ministry: Words;
}

const KEY = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** The key of the party that a project has from its founding. */
const MINISTRY = "ministry";

/**
 * Founds a project and returns its key. Refused: `not-allowed` (the account may not found projects on this installation),
 * `field-malformed` (the key), `key-taken`.
 */
export async function foundProject(standing: Standing, input: ProjectInput): Promise<string> {
  if (!standing.mayFound) throw new Refusal("not-allowed");
  if (!KEY.test(input.key)) throw new Refusal("field-malformed", { field: "key" });
  const founded = await insertProject(standing.account.id, {
    key: input.key,
    name: input.name,
    purpose: input.purpose ?? null,
    ministry: { key: MINISTRY, name: input.ministry },
  });
  if (!founded) throw new Refusal("key-taken", { field: "key" });
  return input.key;
}
