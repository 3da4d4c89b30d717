// Remarks on a proposal that do not decide it: comments, questions and answers, the vendor's opinion; and reminders of what
// was asked.
import {
  findProposal,
  insertRemark,
  insertReminder,
  listRemarks,
  lockProposal,
} from "@/db/queries/proposals";
import type { NewEvent, RemarkKind } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { Filler } from "../domain/proposals/gaps";
import { remindable } from "../domain/proposals/reminder";
import { awaitedSide, requestsLeft, sideOf } from "../domain/proposals/waiting";
import type { Words } from "../domain/words";
import { aboutProposal } from "./about-proposal";
import { act, type Known, type Work } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

interface Spoken extends Known {
  /** The proposal's number. */
  readonly number: number;
  readonly words?: Words | undefined;
}

export interface OwnEstimate {
  readonly taskId: string;
  /** Person-days. */
  readonly days: number;
}

/** What a remark has beside its words. */
interface Besides {
  readonly agrees?: boolean;
  readonly estimates?: readonly OwnEstimate[];
  readonly side?: Filler;
  readonly gaps?: readonly string[];
}

async function say(
  { db, projectId }: Work,
  { number, words }: Spoken,
  kind: RemarkKind,
  { agrees, estimates = [], side, gaps }: Besides = {},
): Promise<NewEvent> {
  const proposal = await orNotFound(findProposal(db, projectId, number));
  const beforeDeciding = kind === "opinion" || kind === "opinion_asked";
  if (beforeDeciding && proposal.status !== "open") throw new Refusal("decided-already");
  if (words === undefined) throw new Refusal("words-missing");
  const moved = new Set(proposal.effects?.map(({ taskId }) => taskId));
  if (estimates.some(({ taskId }) => !moved.has(taskId))) throw new Refusal("input-malformed");
  const { account, membership } = db.permit.asker;
  // Of what everybody sees, a vendor's words are for the ministry's side: its competitors do not read them.
  const partyId = proposal.partyId ?? (membership.whole ? null : membership.partyId);
  await insertRemark(db, {
    projectId,
    partyId,
    proposalId: proposal.id,
    accountId: account.id,
    kind,
    words,
    agrees: agrees ?? null,
    estimates: [...estimates],
    side: side ?? (kind === "answer" ? sideOf(membership.role) : null),
    gaps: gaps ?? null,
  });
  return {
    kind: "proposal-remarked",
    body: { ...(await aboutProposal(db, projectId, proposal)), number, remark: kind, words },
    subject: { kind: "proposal", id: proposal.id },
    partyId,
  };
}

/** Adds a remark to a proposal. Refused: `words-missing`. */
export const remark = (
  asker: Asker,
  input: Spoken & { readonly kind: "comment" | "question" | "answer" },
) => act(asker, "order.remark", input, (work) => say(work, input, input.kind));

/** Asks the vendor for its opinion before a decision. Refused: `words-missing`, `decided-already`. */
export const askOpinion = (asker: Asker, input: Spoken) =>
  act(asker, "order.ask-opinion", input, (work) => say(work, input, "opinion_asked"));

/**
 * A vendor says whether it can work in the new order, and gives its own estimates for the tasks concerned. Refused:
 * `words-missing`, `decided-already`, `input-malformed` (an estimate for a task that is not concerned).
 */
export const opine = (
  asker: Asker,
  input: Spoken & { readonly agrees: boolean; readonly estimates: readonly OwnEstimate[] },
) => act(asker, "order.opine", input, (work) => say(work, input, "opinion", input));

/** A request for what an approval lacks, to the side that can supply it. */
export interface GapRequest {
  readonly side: Filler;
  /** The ids of the needs. */
  readonly gaps: readonly string[];
  readonly words: Words;
  /** It is supplied by an opinion of the vendor, not by an answer. */
  readonly opinion: boolean;
}

/**
 * Asks everybody who can supply it for what an approval lacks, in one act. What is asked for already is not asked again:
 * there are reminders for that. Refused: `decided-already`, `input-malformed` (nothing is asked for).
 */
export const askForGaps = (
  asker: Asker,
  input: Known & { readonly number: number; readonly requests: readonly GapRequest[] },
) =>
  act(asker, "order.ask-opinion", { ...input, does: "ask-for-gaps" }, async (work) => {
    const { number, requests } = input;
    const proposal = await orNotFound(lockProposal(work.db, work.projectId, number));
    if (proposal.status !== "open") throw new Refusal("decided-already");
    if (requests.length === 0) throw new Refusal("input-malformed");
    const open = requestsLeft(await listRemarks(work.db, work.projectId, proposal.id));
    const askedFor = new Set(open.flatMap(({ gaps }) => gaps ?? []));
    const said: NewEvent[] = [];
    for (const { words, opinion, ...besides } of requests)
      if (besides.gaps.length === 0 || besides.gaps.some((gap) => !askedFor.has(gap)))
        said.push(
          await say(work, { number, words }, opinion ? "opinion_asked" : "question", besides),
        );
    return { said, answer: null };
  });

/** Reminds the side that was asked. Refused as in {@link remindable}. */
export const remindOf = (
  asker: Asker,
  input: Known & { readonly number: number; readonly remarkId: string },
) =>
  act(
    asker,
    "order.remark",
    { ...input, does: "remind" },
    async ({ db, projectId, today, calendar }) => {
      const { number, remarkId } = input;
      const proposal = await orNotFound(lockProposal(db, projectId, number));
      const remarks = await listRemarks(db, projectId, proposal.id);
      const request = remarks.find(({ id }) => id === remarkId);
      if (request === undefined) throw new Refusal("not-found");
      const open = proposal.status === "open" && requestsLeft(remarks).includes(request);
      orRefuse(remindable({ ...request, open }, asker.account.id, today, calendar));
      const { partyId } = proposal;
      await insertReminder(db, {
        projectId,
        partyId,
        proposalId: proposal.id,
        remarkId,
        accountId: asker.account.id,
      });
      return {
        kind: "request-reminded",
        body: {
          ...(await aboutProposal(db, projectId, proposal)),
          number,
          side: awaitedSide(request, proposal.proposedBy),
          times: request.reminders + 1,
        },
        subject: { kind: "proposal", id: proposal.id },
        partyId,
      };
    },
  );
