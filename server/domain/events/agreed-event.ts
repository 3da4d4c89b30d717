// What can happen to what was agreed: contracts and their amendments, and priority reviews.
import type { Day } from "../calendar/day";
import type { Words } from "../words";
import type { Change } from "./change";

export interface AgreedBodies {
  "contract-registered": { readonly title: Words; readonly party: Words };
  "contract-extended": {
    readonly changes?: readonly Change[];
    readonly title: Words;
    readonly endsOn: Day;
  };
  /** What an amendment of a contract changed, the day on which it was agreed, and why. */
  "contract-amended": {
    readonly changes?: readonly Change[];
    readonly title: Words;
    readonly agreedOn: Day;
    readonly words: Words;
    readonly why: Words;
  };
  /** A review began, with the agenda that the console made. */
  "review-begun": { readonly title: Words; readonly items: number };
  /** Matters that came up since the review began went on its agenda. */
  "agenda-added": { readonly title: Words; readonly items: number };
  "review-closed": {
    readonly title: Words;
    readonly decided: number;
    readonly carried: number;
    readonly none: number;
    readonly nextOn: Day | null;
  };
}

export const AGREED_EVENTS = [
  "contract-amended",
  "review-begun",
  "agenda-added",
  "review-closed",
] as const satisfies readonly (keyof AgreedBodies)[];
