// Anybody can check later, outside the console, what was frozen with a proposal (seed 2(3)).
import type { Day } from "../calendar/day";
import { canonical } from "../canonical";
import type { TestPlan } from "../coverage/test-plan";
import type { PlanInputs } from "../projects/queue-inputs";
import type { Words } from "../words";
import type { AnsweredFinding, Effect, RouteStep } from "./proposal";
import type { Content, RecordSubjectName } from "./subject";
import type { Writer } from "./writer";

/** What every proposal freezes when it is made. */
interface FrozenCommon {
  readonly number: number;
  readonly proposedBy: string;
  readonly proposedOn: Day;
  readonly reason: Words;
  readonly route: readonly RouteStep[];
}

/** All that the proposal of a new order freezes. */
export interface FrozenOrder extends FrozenCommon {
  readonly recordKind?: null;
  /** Who wrote the reason; null: it was not asked then. */
  readonly reasonBy: Writer | null;
  readonly risk: Words | null;
  readonly alternatives: Words | null;
  readonly baseVersion: number;
  readonly baseOrder: readonly string[];
  readonly proposedOrder: readonly string[];
  readonly effects: readonly Effect[];
  readonly answers: readonly AnsweredFinding[];
  /** The plans of the tests that it brings forward; null: proposed before plans were kept. */
  readonly plans: readonly TestPlan[] | null;
  /** The inputs from which the effects were computed; null: proposed before inputs were kept. */
  readonly inputs: PlanInputs | null;
}

/** All that a proposal about a record freezes. */
export interface FrozenRecord extends FrozenCommon {
  readonly recordKind: RecordSubjectName;
  readonly recordId: string;
  readonly content: Content;
}

export type Frozen = FrozenOrder | FrozenRecord;

/** The plans of tests as one text, for comparing two readings of them. */
export const plansText = (plans: readonly TestPlan[]): string => canonical(plans);

/**
 * The frozen content as the text from which the digest is computed. A proposal from before plans, inputs or the writer
 * of the reason were kept has none in its text, so that its digest stays valid.
 */
export function frozenText(frozen: Frozen): string {
  if (frozen.recordKind == null) return orderText(frozen);
  const { number, proposedBy, proposedOn, reason, route, recordKind, recordId, content } = frozen;
  const record = { subject: recordKind, record: recordId, content };
  return canonical({ number, proposedBy, proposedOn, reason, route, ...record });
}

/** The same for the proposal of a new order. */
function orderText({
  number,
  proposedBy,
  proposedOn,
  reason,
  reasonBy,
  risk,
  alternatives,
  baseVersion,
  baseOrder,
  proposedOrder,
  effects,
  answers,
  route,
  plans,
  inputs,
}: FrozenOrder): string {
  const frozen = {
    number,
    proposedBy,
    proposedOn,
    reason,
    risk,
    alternatives,
    baseVersion,
    baseOrder,
    proposedOrder,
    effects,
    answers,
    route,
    ...(reasonBy !== null && { reasonBy }),
    ...(plans !== null && { plans }),
    ...(inputs !== null && { inputs }),
  };
  return canonical(frozen);
}
