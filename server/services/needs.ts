// What a proposal needs for its approval, from the evidence beside it and from what was said about it.
import type { OrderProposal } from "@/db/queries/proposals";
import type { RemarkKind } from "../domain/events/event";
import { type Need, needsOf } from "../domain/proposals/gaps";
import type { readEvidence } from "./evidence-view";

type Evidence = Awaited<ReturnType<typeof readEvidence>>;

interface Remark {
  readonly kind: RemarkKind;
  readonly estimates: readonly { readonly taskId: string }[];
}

/** The needs of the proposal of a new order: of an open one as the record stands, of a decided one with the plan that was in view. */
export const needsOfOrder = (
  { risk, alternatives, effects }: Pick<OrderProposal, "risk" | "alternatives" | "effects">,
  { tests, stages }: Pick<Evidence, "tests" | "stages">,
  remarks: readonly Remark[],
): readonly Need[] =>
  needsOf({
    tests: tests.map(({ plan }) => plan),
    stages,
    risk,
    alternatives,
    moved: effects.map(({ taskId }) => taskId),
    opinions: remarks.filter(({ kind }) => kind === "opinion"),
  });

/** Whether somebody has been asked for a need by name. */
export const isAsked = (
  { id }: Pick<Need, "id">,
  remarks: readonly { readonly gaps: readonly string[] | null }[],
): boolean => remarks.some(({ gaps }) => gaps?.includes(id) === true);
