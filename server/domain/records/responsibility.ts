// Responsibilities (役割分担): for each activity who is accountable, responsible, consulted and informed, and which contract
// covers it (seed 2(2)②).
import { record } from "./kind";

export const RESPONSIBILITY = record({
  name: "responsibility",
  fields: {
    activity: { type: "words", required: true },
    /** The one party that answers for it; null: a gap. */
    accountable: { type: "reference", to: "party", column: "party_id" },
    responsible: { type: "references", to: "party" },
    consulted: { type: "references", to: "party" },
    informed: { type: "references", to: "party" },
    /** The contract that covers it; null: none does. */
    contract: { type: "reference", to: "contract" },
    /** The days on which the side that orders and the vendor confirmed it as it stands. */
    orderingOn: { type: "day", hidden: true },
    vendorOn: { type: "day", hidden: true },
    /** The day on which it was entered; null: before this was kept. */
    enteredOn: { type: "day", hidden: true },
  },
  provenance: true,
  may: {
    enter: "responsibility.set",
    correct: "responsibility.set",
    withdraw: "responsibility.set",
  },
  slices: ["responsibilities"],
  ofParty: "accountable",
  // Both sides confirm what stands, so a corrected one is confirmed again.
  prepare: ({ enteredOn }, { today, anew }) => ({
    orderingOn: null,
    vendorOn: null,
    enteredOn: anew ? today : enteredOn,
  }),
  steps: {
    confirmOrdering: {
      may: "responsibility.confirm",
      asks: {},
      offered: ({ orderingOn }) => orderingOn === null,
      set: (_, { today }) => ({ orderingOn: today }),
    },
    confirmVendor: {
      may: "responsibility.accept",
      asks: {},
      // Only a vendor that answers for it or does it can say that it agrees.
      offered: ({ vendorOn, accountable, responsible }, party) =>
        vendorOn === null && (accountable === party || (responsible ?? []).includes(party)),
      set: (_, { today }) => ({ vendorOn: today }),
    },
  },
});
