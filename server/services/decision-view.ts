// What the page of every proposal shows, whatever it is about: who decided, what is missing, what was said, who may do what.

import { readClocks } from "@/db/queries/clocks";
import { listConditions } from "@/db/queries/conditions";
import { findFirstEvent, findRouteSetting } from "@/db/queries/evidence";
import { countLetters } from "@/db/queries/letters";
import { listNotes } from "@/db/queries/ministry-notes";
import { findNeighbours } from "@/db/queries/neighbours";
import {
  isOrder,
  listApprovals,
  listDeputies,
  listRemarks,
  type ProposalRow,
} from "@/db/queries/proposals";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import type { Action } from "../domain/identity/permissions";
import { decidableBy } from "../domain/proposals/approval";
import { countConditions } from "../domain/proposals/condition";
import { readSeal } from "../domain/proposals/decision-seal";
import type { Frozen } from "../domain/proposals/frozen";
import { conditionDays, type GapKind, type Need } from "../domain/proposals/gaps";
import { lastDayOf } from "../domain/proposals/route";
import { opinionAsked, questionsLeft, sideOf } from "../domain/proposals/waiting";
import { type Asked, projectOf } from "./asked";
import { conditionsOf } from "./conditions-view";
import { digestOf, sha256 } from "./digest";
import { mayNow } from "./may-now";
import { isAsked } from "./needs";
import { readAll } from "./read-all";
import { orNotFound } from "./refusal";
import { requestsOf } from "./requests-view";

/** What a reader must be allowed to do to supply each thing; null: it stands in what was proposed, and cannot be supplied. */
const FILLS: Readonly<Record<GapKind, Action | null>> = {
  passes: "test-plan.set",
  fails: "test-plan.set",
  reach: "environment.register",
  quality: "task.amend",
  runner: "task.amend",
  until: "task.amend",
  estimates: "order.opine",
  opinion: "order.opine",
  risk: "order.draft",
  alternatives: "order.draft",
  residual: null,
  weighed: null,
  holder: null,
  ministryWords: "acknowledgement.give",
  vendorWords: "acknowledgement.give",
};

/** Words that only the side itself can say. */
const OWN_WORDS: readonly GapKind[] = ["ministryWords", "vendorWords"];

export const readDecision = (db: Reader, asked: Asked, proposal: ProposalRow) => {
  const projectId = projectOf(asked);
  const { id, number } = proposal;
  const asking = isOrder(proposal) ? "order-proposed" : "approval-asked";
  return readAll({
    proposed: findFirstEvent(db, projectId, asking, { kind: "proposal", id }),
    approvals: listApprovals(db, projectId, id),
    deputies: listDeputies(db, projectId),
    conditions: listConditions(db, projectId, id),
    remarks: listRemarks(db, projectId, id),
    copies: countLetters(db, projectId, id),
    opened: readClocks(db),
    neighbours: orNotFound(findNeighbours(db, projectId, number)),
    notes: listNotes(db, projectId, id),
    routeSet: findRouteSetting(db, projectId, proposal.proposedOn),
  });
};
export type ReadDecision = Awaited<ReturnType<typeof readDecision>>;

/** When its steps are to be decided, and whether what it allows can still start as forecast after that. */
function datesOf(
  { calendar }: Asked,
  { route, step, stepDueOn }: ProposalRow,
  startsOn: Day | null,
) {
  const lastOn = stepDueOn === null ? null : lastDayOf(calendar, route, step, stepDueOn);
  return {
    dueOn: stepDueOn,
    lastOn,
    /** The start that it brings forward. null: it brings none forward, or the start is unknown. */
    startsOn,
    late: lastOn !== null && startsOn !== null && lastOn >= startsOn,
  };
}

interface OfSubject {
  /** The account of whoever wrote what is proposed, if that person does not decide on it; null: nobody is left out. */
  readonly writtenBy: string | null;
  readonly needs: readonly Need[];
  readonly start: { readonly startsOn: Day | null; readonly startsIfLate: Day | null };
  /** The digest of the plans of tests that the page shows. */
  readonly plansDigest: string;
  /** What it changes is no longer as it was when it was proposed. */
  readonly stale: boolean;
}

/** What is the same for every proposal, with what only its subject knows. */
export function viewOf(
  asked: Asked,
  proposal: ProposalRow & Frozen,
  read: ReadDecision,
  { writtenBy, needs, start, plansDigest, stale }: OfSubject,
) {
  const { account, membership } = asked.asker;
  const { approvals, remarks, conditions, deputies } = read;
  const { status, route, step } = proposal;
  const present = asked.asOf === null;
  const open = status === "open";
  const may = (action: Action) => mayNow(asked, action);
  const mySide = sideOf(membership.role);
  const decidable = decidableBy(
    { ...proposal, writtenBy, decidedBy: approvals.map(({ accountId }) => accountId) },
    { accountId: account.id, role: membership.role },
    deputies,
    asked.day,
  );
  const mayFill = ({ kind, filledBy }: Need): boolean => {
    const action = FILLS[kind];
    // The adviser speaks apart from the ministry.
    const own = !OWN_WORDS.includes(kind) || (filledBy === mySide && membership.role !== "adviser");
    return open && action !== null && may(action) && own;
  };
  return {
    number: proposal.number,
    /** The numbers of the proposals before and after it. */
    neighbours: read.neighbours,
    status,
    proposed: read.proposed ?? null,
    proposedOn: proposal.proposedOn,
    decidedOn: proposal.decidedOn,
    reason: proposal.reason,
    /** What an approval needs, and whether the reader may supply it. */
    needs: needs.map((need) => ({
      ...need,
      mayFill: mayFill(need),
      /** Whether somebody has been asked for it. */
      asked: isAsked(need, remarks),
    })),
    /** The days by which what is missing can be asked for as a condition. */
    conditionDays: conditionDays(asked.calendar, asked.day, start.startsOn),
    route,
    step,
    dates: { ...datesOf(asked, proposal, start.startsOn), startsIfLate: start.startsIfLate },
    approvals: approvals.map(({ accountId: _, plans: _p, sealed, ...approval }) => ({
      ...approval,
      /** Whether the digest computed from the stored text equals the sealed one. */
      sealFits: sealed !== null && sha256(sealed) === approval.seal,
      /** When the page was opened and the decision made, by both clocks, and what was missing; null: not sealed. */
      told: sealed === null ? null : readSeal(sealed),
    })),
    conditions: conditionsOf(asked, conditions, deputies, open || status === "approved"),
    /** How far the conditions have come. */
    counts: countConditions(conditions, asked.day),
    /** What the ministry and its adviser wrote for themselves. Empty for vendors. */
    notes: read.notes,
    /** Who set the route by which it is decided, and when. null: it is the default. */
    routeSet: read.routeSet,
    /** What was asked about it and not answered. */
    requests: open ? requestsOf(asked, proposal, remarks) : [],
    opinion: remarks.findLast(({ kind }) => kind === "opinion") ?? null,
    opinionAsked: opinionAsked(remarks) !== null,
    /** Copies of its decisions sent by mail. */
    copies: read.copies,
    /** The time at which this page is rendered. A decision records when its decider opened the page. */
    opened: read.opened,
    plansDigest,
    stale,
    digest: proposal.digest,
    /** Whether the digest computed from what is stored now equals the frozen one. */
    whole: digestOf(proposal) === proposal.digest,
    reader: {
      decides: may("order.decide") && decidable.ok ? decidable.value : null,
      /** Why a person whose role decides may not decide this step. */
      decidesNot: decidable.ok ? null : decidable.code,
      hasRole: may("order.decide"),
      proposed: may("approval.withdraw") && proposal.proposedBy === account.id,
      remarks: may("order.remark"),
      asksOpinion: may("order.ask-opinion"),
      opines: may("order.opine"),
      answers: questionsLeft(remarks).some(
        ({ accountId, side }) => accountId !== account.id && (side ?? mySide) === mySide,
      ),
      notes: may("order.note"),
    },
    day: asked.day,
    at: asked.at,
    past: !present,
  };
}
