// Instructions (指示): what one party tells another to do. The receiver says it again in its own words, and the sender says
// whether it was understood; a receiver passes it on by an instruction of its own (seed 3(2)).
import type { Day } from "../calendar/day";
import { record } from "./kind";

const inOwnWords = { type: "words", long: true, required: true } as const;

interface Answered {
  readonly from: string;
  readonly receivedOn: Day | null;
  readonly confirmedOn: Day | null;
}

/** Whether the receiver has said it again and the sender, whose party asks, has not answered that yet. */
const isAnswered = ({ from, receivedOn, confirmedOn }: Answered, party: string): boolean =>
  party === from && receivedOn !== null && confirmedOn === null;

export const INSTRUCTION = record({
  name: "instruction",
  fields: {
    what: { type: "words", long: true, required: true },
    why: { type: "words", long: true },
    /** Who is told to do it. */
    to: { type: "reference", to: "party", required: true, column: "party_id" },
    /** Who tells it: the party of whoever enters it. */
    from: { type: "reference", to: "party", required: true, column: "from_party_id", hidden: true },
    /** null: a source tells of it without its day. */
    issuedOn: { type: "day", past: true },
    dueOn: { type: "day" },
    /** The contract that covers it; null: none does. */
    contract: { type: "reference", to: "contract" },
    /** The instruction that this one passes on. */
    upper: { type: "reference", to: "instruction", column: "upper_id" },
    /** The day on which the receiver said it again, and how. */
    receivedOn: { type: "day", hidden: true },
    restated: { type: "words", long: true, hidden: true },
    /** The day on which the sender said that this is what was meant. */
    confirmedOn: { type: "day", hidden: true },
    /** What the sender put right. */
    clarified: { type: "words", long: true, hidden: true },
  },
  provenance: true,
  may: { enter: "instruction.issue", correct: "instruction.issue", withdraw: "instruction.issue" },
  slices: ["instructions"],
  ofParty: "to",
  keptBy: "from",
  // Nobody instructs in the name of another party.
  // One that was put right has to be received again.
  prepare: ({ issuedOn }, { party, today, sourced, anew }) => ({
    from: party,
    issuedOn: issuedOn ?? (sourced || !anew ? null : today),
    receivedOn: null,
    restated: null,
    confirmedOn: null,
    clarified: null,
  }),
  // Vendors do not see each other's instructions, so none goes to a party that everybody sees.
  fits: ({ from, to }, _, { kindOf, above }) =>
    kindOf(to) === "vendor" && (kindOf(from) !== "vendor" || above(to).includes(from))
      ? []
      : [{ code: "instruction-not-downwards", field: "to" }],
  check: ({ from, to, issuedOn, dueOn }) => {
    if (from === to) return [{ code: "instruction-to-itself", field: "to" }];
    return dueOn !== null && issuedOn !== null && dueOn < issuedOn
      ? [{ code: "term-backwards", field: "dueOn" }]
      : [];
  },
  steps: {
    receive: {
      may: "instruction.receive",
      asks: { restated: inOwnWords },
      offered: ({ receivedOn, to }, party) => receivedOn === null && party === to,
      set: ({ restated }, { today }) => ({ restated, receivedOn: today }),
    },
    confirm: {
      may: "instruction.issue",
      asks: {},
      offered: isAnswered,
      set: (_, { today }) => ({ confirmedOn: today }),
    },
    clarify: {
      may: "instruction.issue",
      asks: { clarified: inOwnWords },
      offered: isAnswered,
      // It is received again, with what was put right.
      set: ({ clarified }) => ({ clarified, receivedOn: null }),
    },
  },
});
