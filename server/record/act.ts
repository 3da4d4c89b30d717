// A record is a list of acts: what was done, when, in whose name, through the same services that serve people.
import type { Asker } from "../domain/identity/standing";
import type { PersonaKey } from "./personas";
import type { Told } from "./really";

export interface Act {
  /** `2020-09-28 08:00`, Asia/Tokyo. Where no source gives the hour, 08:00 and the minutes after it. */
  readonly at: string;
  readonly by: PersonaKey;
  readonly run: (asker: Asker, people: ReadonlyMap<PersonaKey, string>) => Promise<unknown>;
  /** What is recorded instead if a visitor of the exercise has made the act impossible. */
  readonly told: Told;
}
