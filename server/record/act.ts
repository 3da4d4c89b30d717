// A record is a list of acts: what was done, when and by whom, replayed through the services that people use.
import type { Asker } from "../domain/identity/standing";
import type { PersonaKey } from "./personas";
import type { Told } from "./really";

export interface Act {
  /** `2020-09-28 08:00`, Asia/Tokyo. If no source gives the time, acts start at 08:00, a minute apart. */
  readonly at: string;
  readonly by: PersonaKey;
  readonly run: (asker: Asker, people: ReadonlyMap<PersonaKey, string>) => Promise<unknown>;
  /** The sentence recorded instead if a visitor of the exercise has made the act impossible. */
  readonly told: Told;
}
