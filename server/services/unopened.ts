// The vendors that have no queue yet: their first task opens it (docs/decisions/0079).
import type { listParties } from "@/db/queries/projects";
import type { Asked } from "./asked";

/** Those of them whose work the reader sees. */
export function unopenedIn(
  { asker }: Asked,
  parties: Awaited<ReturnType<typeof listParties>>,
  queues: readonly { readonly partyId: string }[],
) {
  const { whole, parties: seen } = asker.membership;
  return parties
    .filter(({ id, kind }) => kind === "vendor" && (whole || seen.includes(id)))
    .filter(({ id }) => !queues.some(({ partyId }) => partyId === id))
    .map(({ key, name }) => ({ key, name }));
}
