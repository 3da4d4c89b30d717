// The full-chain tests that what users have owes and that are in no queue the reader sees: the way to enter them
// (seed 2(1)③).
import { can } from "../domain/identity/permissions";
import type { PartyKind } from "../domain/projects/state";
import type { Words } from "../domain/words";
import type { Asked } from "./asked";

interface BuildRow {
  readonly releaseId: string;
  readonly platformId: string;
}

interface Rows<L> {
  /** What users have. */
  readonly live: readonly L[];
  /** The distributions whose full-chain test is owed. */
  readonly owed: readonly { readonly id: string }[];
  /** The builds that the unfinished tests of the visible queues are of. */
  readonly places: readonly {
    readonly releaseId: string | null;
    readonly platformId: string | null;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly key: string;
    readonly kind: PartyKind;
    readonly parentId: string | null;
  }[];
}

/**
 * Each such test, and the key of the vendor to whose queue the form offers to add it: the reader's own, or else the first
 * prime contractor. Empty: there is none, or the reader may not add it.
 */
export function testsToEnter<
  L extends BuildRow & {
    readonly id: string;
    readonly version: string;
    readonly platform: Words;
    readonly platformKey: string;
  },
>(asked: Asked, { live, owed, places, parties }: Rows<L>) {
  const { role, partyId } = asked.asker.membership;
  if (asked.asOf !== null || !can(role, "task.enter")) return [];
  const vendors = parties.filter(({ kind }) => kind === "vendor");
  const vendor =
    vendors.find(({ id }) => id === partyId) ?? vendors.find(({ parentId }) => parentId === null);
  if (vendor === undefined) return [];
  return live
    .filter(({ id }) => owed.some((debt) => debt.id === id))
    .filter(
      ({ releaseId, platformId }) =>
        !places.some((test) => test.releaseId === releaseId && test.platformId === platformId),
    )
    .map(({ version, platform, platformKey }) => ({
      version,
      platform,
      platformKey,
      party: vendor.key,
    }));
}
