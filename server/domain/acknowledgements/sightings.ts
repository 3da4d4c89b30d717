// A question is seen by those who saw all that it asks now; what somebody saw of an earlier version stays with that version (2(1)②).
import type { Role } from "../identity/roles";
import { compareText, groupBy } from "../projects/state-index";

/** That a person has been shown a finding, and when. */
export interface Sighting {
  readonly findingId: string;
  readonly accountId: string;
  /** The person's role in the project. */
  readonly role: Role;
  readonly at: string;
}

interface Seen<S> {
  /** For each person who has seen everything that is asked, the sighting that made it complete. Earliest first. */
  readonly whole: readonly S[];
  /** The sightings of those who have seen only a part of it, such as the question about the version before. */
  readonly part: readonly S[];
  /** The roles that must act and of which nobody has seen everything. */
  readonly unseen: readonly Role[];
}

/**
 * Who has seen what is asked. `asked` are the ids of the findings that ask, `must` the roles that must act on them.
 * Sightings of other findings count for nothing. Nothing asked has been seen by nobody, and no role is missing.
 */
export function seenOf<S extends Sighting>(
  asked: readonly string[],
  must: readonly Role[],
  sightings: readonly S[],
): Seen<S> {
  const wanted = new Set(asked);
  const about = sightings
    .filter(({ findingId }) => wanted.has(findingId))
    .toSorted((a, b) => compareText(a.at, b.at));
  const people = [...groupBy(about, ({ accountId }) => accountId).values()];
  const sawAll = (own: readonly S[]): boolean =>
    new Set(own.map(({ findingId }) => findingId)).size === wanted.size;
  const whole = people
    .filter(sawAll)
    .flatMap((own) => own.at(-1) ?? [])
    .toSorted((a, b) => compareText(a.at, b.at));
  return {
    whole,
    part: people.filter((own) => !sawAll(own)).flat(),
    unseen: wanted.size === 0 ? [] : must.filter((role) => !whole.some((s) => s.role === role)),
  };
}
