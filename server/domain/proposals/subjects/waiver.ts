// A waiver is approved knowing the risk, what else was weighed, who holds the risk, and how each side understands it
// (seed 2(1)①).
import { isWords, rowsIn, type Value } from "../../records/field";
import { type GapKind, needOf } from "../gaps";
import type { RecordSubject } from "../subject";

const isThere = (value: Value | undefined): boolean => (value ?? null) !== null;

export const WAIVER_SUBJECT: RecordSubject = {
  name: "waiver",
  build: { release: "version", platform: "platform" },
  confirmed: true,
  // Without words of its own the request stands on the reason of the waiver.
  reason: ({ asked, values }) => [asked.words, values.reason].find(isWords) ?? null,
  needs: ({ content: { values }, said }) => {
    const { risk, weighed = null, alternatives, heldBy, holderAnswer } = values;
    const heard = (side: string) => said.some((each) => each.side === side);
    const lacks: readonly (readonly [GapKind, boolean])[] = [
      ["residual", !isThere(risk)],
      ["weighed", rowsIn(weighed).length === 0 && !isThere(alternatives)],
      ["holder", !isThere(heldBy) || (holderAnswer ?? "accepted") !== "accepted"],
      ["ministryWords", !heard("ministry")],
      ["vendorWords", !heard("vendor")],
    ];
    return lacks.map(([kind, missing]) => needOf(kind, missing));
  },
};
