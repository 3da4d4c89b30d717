// Parties that understand differently what a test environment is for draw no conclusion from its readiness (2(1)②).
import type { BusinessCalendar } from "../calendar/business-days";
import { askedOf, partiesLeft } from "../environments/purpose";
import type { ProjectState } from "../projects/state";
import type { Found } from "./finding";

/**
 * `environment-purpose-unshared`, about an environment that is ready while a party has not said in its own words what it
 * is for. `since` is the project's number of business days after it was ready, or after a person said so if that was later.
 * An environment that has broken down asks nobody; when it is ready again, everybody is asked anew. One that a source
 * states to be ready asks nobody.
 */
export function environmentPurposeUnshared(
  {
    environments,
    parties,
    purposes,
    thresholds,
  }: Pick<ProjectState, "environments" | "parties" | "purposes" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] {
  return environments.flatMap((environment): readonly Found[] => {
    const asking = { ...environment, askedAt: environment.askedAt ?? null };
    const left = partiesLeft(asking, parties, purposes);
    const asked = askedOf(calendar, asking, thresholds.purposeUnshared);
    if (left.length === 0 || asked === null) return [];
    return [{ id: environment.id, since: asked.dueOn, facts: { left: left.length } }];
  });
}
