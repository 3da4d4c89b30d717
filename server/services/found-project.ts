// Founds a project: its name, what it is for, its ministry, and whoever founds it as its administrator.
import { insertProject } from "@/db/queries/founding";
import type { Asker, Standing } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { copyStructure } from "./copy-structure";
import { Refusal } from "./refusal";

export interface ProjectInput {
  /** The part of its address that names it: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly name: Words;
  /** What it is for. */
  readonly purpose?: Words | undefined;
  /** The name of the ministry that orders the software. */
  readonly ministry: Words;
  /** The key of a project whose set-up is copied; the founder administers it. */
  readonly like?: string | undefined;
}

/** Who asks, in the project of that key. */
type StandingIn = (project: string) => Promise<Standing | null>;

const KEY = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** The key of the party that a project has from its founding. */
const MINISTRY = "ministry";

/** The asker in a project that the asker administers. Refused: `not-found`, at the field. */
async function administratorIn(standingIn: StandingIn, project: string): Promise<Asker> {
  const standing = await standingIn(project);
  const membership = standing?.memberships[0];
  if (standing === null || membership?.role !== "admin")
    throw new Refusal("not-found", { field: "like" });
  const { account, now, exercise } = standing;
  return { account, membership, now, exercise };
}

/**
 * Founds a project and returns its key. Refused: `not-allowed` (the account may not found projects on this installation),
 * `field-malformed` (the key), `key-taken`, `not-found` (the project to copy).
 */
export async function foundProject(
  standing: Standing,
  input: ProjectInput,
  standingIn: StandingIn,
): Promise<string> {
  const { key, name, purpose = null, ministry, like } = input;
  if (!standing.mayFound) throw new Refusal("not-allowed");
  if (!KEY.test(key)) throw new Refusal("field-malformed", { field: "key" });
  const from = like === undefined ? null : await administratorIn(standingIn, like);
  const project = { key, name, purpose, ministry: { key: MINISTRY, name: ministry } };
  const founded = await insertProject(standing.account.id, project);
  if (!founded) throw new Refusal("key-taken", { field: "key" });
  if (from !== null) await copyStructure(from, await administratorIn(standingIn, key));
  return key;
}
