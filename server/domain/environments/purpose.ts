// Whoever uses a test environment says in its own words what it is for, so that differences are seen before it is used
// (seed 2(1)②).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { type Day, type Instant, laterDay } from "../calendar/day";
import { compareInstants, dayOf } from "../calendar/instant";
import type { PartyKind } from "../identity/party-roles";

/** An environment as far as it asks for anything. */
export interface Asking {
  readonly id: string;
  readonly readyOn: Day | null;
  readonly brokenOn?: Day | null;
  /** When a person last said that it is ready; null: nobody did, or a source states it. */
  readonly askedAt: Instant | null;
}

/** What a party said an environment is for. */
export interface SaidPurpose {
  readonly environmentId: string;
  readonly partyId: string;
  readonly confirmedAt: Instant;
}

const ASKED: readonly PartyKind[] = ["ministry", "office", "vendor"];

/** Whether a party of this kind is asked what environments are for. */
export const isAsked = ({ kind }: { readonly kind: PartyKind }): boolean => ASKED.includes(kind);

/** Whether an environment asks what it is for: it is ready by the word of a person, and has not broken down since. */
export const asksPurpose = ({ readyOn, brokenOn = null, askedAt }: Asking): boolean =>
  readyOn !== null && brokenOn === null && askedAt !== null;

/** Whether it was said after the environment was last said to be ready. What was said before is history. */
export const isCurrent = ({ askedAt }: Pick<Asking, "askedAt">, said: SaidPurpose): boolean =>
  askedAt !== null && compareInstants(said.confirmedAt, askedAt) >= 0;

/** The parties that have not said what an environment is for since it was last said to be ready. */
export function partiesLeft<P extends { readonly id: string; readonly kind: PartyKind }>(
  environment: Asking,
  parties: readonly P[],
  said: readonly SaidPurpose[],
): readonly P[] {
  if (!asksPurpose(environment)) return [];
  const done = new Set(
    said
      .filter((each) => each.environmentId === environment.id && isCurrent(environment, each))
      .map(({ partyId }) => partyId),
  );
  return parties.filter((party) => isAsked(party) && !done.has(party.id));
}

/**
 * The day on which an environment asked what it is for (the day on which it was ready, or on which a person said so if that
 * was later), and the last day to answer. null: it asks nothing.
 */
export function askedOf(
  calendar: BusinessCalendar,
  environment: Asking,
  days: number,
): { readonly since: Day; readonly dueOn: Day } | null {
  const { readyOn, askedAt } = environment;
  if (!asksPurpose(environment) || readyOn === null || askedAt === null) return null;
  const since = laterDay(readyOn, dayOf(askedAt));
  return { since, dueOn: addBusinessDays(calendar, since, days) };
}
