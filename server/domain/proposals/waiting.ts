// What the remarks on an open proposal still ask for, and of whom (seed 2(1)③, 2(2)③).
import type { RemarkKind } from "../events/event";
import type { Role } from "../identity/roles";
import type { Filler } from "./gaps";

/** A remark on a proposal. */
export interface Said {
  readonly kind: RemarkKind;
  readonly accountId: string;
  /** Whom a question asks, or who answers; null: nobody in particular. */
  readonly side: Filler | null;
  /** The ids of what a request asks for; absent or null: nothing by name. */
  readonly gaps?: readonly string[] | null;
}

/** The side for which a person of this role answers. */
export const sideOf = (role: Role): Filler =>
  role === "vendor_manager" || role === "vendor_member" ? "vendor_manager" : "official";

/** The request for the vendor's opinion that the vendor has not answered since. null: there is none. */
export function opinionAsked<S extends Said>(said: readonly S[]): S | null {
  const last = said.findLast(({ kind }) => kind === "opinion_asked" || kind === "opinion");
  return last?.kind === "opinion_asked" ? last : null;
}

const answers = (answer: Said, question: Said): boolean =>
  answer.kind === "answer" &&
  (answer.side === null || question.side === null || answer.side === question.side);

/** Whether a later request to the same side asks for everything that an earlier one asks for. */
const covers = (later: Said, earlier: Said): boolean =>
  later.side === earlier.side &&
  (earlier.gaps ?? []).every((gap) => later.gaps?.includes(gap) ?? false);

/** The requests without those that a later one covers. */
const uncovered = <S extends Said>(open: readonly S[]): readonly S[] =>
  open.filter((request, at) => !open.slice(at + 1).some((later) => covers(later, request)));

/**
 * The questions that nobody of the side that was asked has answered since, without those that a later one covers. A
 * question that asks nobody in particular is answered by anybody.
 */
export function questionsLeft<S extends Said>(said: readonly S[]): readonly S[] {
  const open = said.filter(
    (question, at) =>
      question.kind === "question" && !said.slice(at + 1).some((each) => answers(each, question)),
  );
  return uncovered(open);
}

/** Everything that was asked and not answered: the requests for an opinion, then the questions. */
export const requestsLeft = <S extends Said>(said: readonly S[]): readonly S[] => {
  const opined = said.findLastIndex(({ kind }) => kind === "opinion");
  const wanted = said.filter(({ kind }, at) => kind === "opinion_asked" && at > opined);
  return [...uncovered(wanted), ...questionsLeft(said)];
};

/** The side that a question or a request for an opinion waits for. */
export const awaitedSide = (request: Said, proposedBy: string): Filler => {
  if (request.kind === "opinion_asked") return "vendor_manager";
  // The proposer's own question waits for the vendor, any other for the proposer.
  return request.side ?? (request.accountId === proposedBy ? "vendor_manager" : "official");
};
