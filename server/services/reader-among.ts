// The people among whom a reader acts, as the steps of a record ask about them.
import { listParties } from "@/db/queries/projects";
import { findReferred } from "@/db/queries/records";
import type { Reader } from "@/db/scope";
import type { Among } from "../domain/records/kind";
import { type Asked, projectOf } from "./asked";
import { holderOf } from "./levels";
import { orNotFound } from "./refusal";

/** With the key of the reader's own party. */
export async function readerAmong(
  db: Reader,
  asked: Asked,
): Promise<Among & { readonly party: string }> {
  const projectId = projectOf(asked);
  const { account, membership } = asked.asker;
  const [party, holder, parties] = await Promise.all([
    orNotFound(findReferred(db, projectId, "party", membership.partyId)),
    holderOf(db, asked.asker),
    listParties(db, projectId),
  ]);
  const vendors = parties.filter(({ kind }) => kind === "vendor").map(({ key }) => key);
  return { party: party.key, vendors, holder, account: account.id };
}
