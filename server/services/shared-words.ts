// Who has said in their own words that they know a risk, beside those who have not (seed 2(1)①).
import type { Day, Instant } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { PartyKind } from "../domain/identity/party-roles";
import type { Role } from "../domain/identity/roles";
import type { SaidOf } from "../domain/proposals/subject";
import type { Words } from "../domain/words";

interface Sharing {
  readonly id: string;
  readonly name: Words;
  readonly kind: PartyKind;
  readonly parentId: string | null;
}

interface Said {
  readonly subjectId: string;
  readonly partyId: string;
  readonly role: Role | null;
  readonly words: Words | null;
  readonly recordedAt: Instant;
}

/** Those who are to know a risk: the ministry, its adviser, and the prime contractors. */
const sharersOf = (parties: readonly Sharing[]) => [
  ...parties
    .filter(({ kind }) => kind === "ministry")
    .map(({ id, name }) => ({ id, name, as: "ministry" as const })),
  { id: null, name: null, as: "adviser" as const },
  ...parties
    .filter(({ kind, parentId }) => kind === "vendor" && parentId === null)
    .map(({ id, name }) => ({ id, name, as: "prime" as const })),
];

/** What each of them said of one risk, and by when they were to do so. */
export const sharedOf = (
  parties: readonly Sharing[],
  said: readonly Said[],
  subjectId: string,
  by: Day,
) =>
  sharersOf(parties).map(({ id, name, as }) => {
    const own = said.find(
      (each) =>
        each.subjectId === subjectId &&
        (as === "adviser"
          ? each.role === "adviser"
          : each.partyId === id && each.role !== "adviser"),
    );
    return {
      party: name,
      as,
      by,
      words: own?.words ?? null,
      on: own === undefined ? null : dayOf(own.recordedAt),
    };
  });
export type Shared = ReturnType<typeof sharedOf>[number];

/** The sides that have said what a risk means to them. */
export const sidesIn = (shared: readonly Shared[]): readonly SaidOf[] =>
  shared.flatMap(({ as, words }) =>
    words === null ? [] : [{ side: as === "prime" ? "vendor" : as }],
  );
