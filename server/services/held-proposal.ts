// A proposal that is held while a step of it is decided: what every subject of approvals has to know and to do.
import type { listApprovals, ProposalRow } from "@/db/queries/proposals";
import type { Day } from "../domain/calendar/day";
import type { TestPlan } from "../domain/coverage/test-plan";
import type { AboutProposal, NewEvent } from "../domain/events/event";
import type { StepDecided } from "../domain/proposals/approval";
import type { Need } from "../domain/proposals/gaps";
import type { Asked } from "./asked";

type Decided = Awaited<ReturnType<typeof listApprovals>>;

/** The last approval of a proposal. */
export interface LastStep extends StepDecided {
  /** How many conditions it sets. */
  readonly conditions: number;
}

export interface Applied {
  /** What of the proposal itself changes with it. */
  readonly values: { readonly appliedVersion?: number | null };
  readonly said: readonly NewEvent[];
}

export interface HeldProposal {
  readonly proposal: ProposalRow;
  /** The account of whoever wrote what is proposed, if that person does not decide on it; null: nobody is left out. */
  readonly writtenBy: string | null;
  /** How its lines call it. */
  readonly about: AboutProposal;
  /** The day on which what it allows is expected to begin; null: unknown, or nothing begins. */
  readonly startsOn: Day | null;
  /** The plans of the tests that it brings forward, as they are now. */
  readonly plans: TestPlan[];
  /** Whether its conditions can become tasks, and hold back the start of the work. */
  readonly takesTasks: boolean;
  /** Whether whoever returns it can offer this place instead. */
  offers(place: number): boolean;
  /** What stands beside the decision, and what an approval needs. */
  look(
    asked: Asked,
    decided: Decided,
  ): Promise<{ readonly evidence: unknown; readonly needs: readonly Need[] }>;
  /** Does what its last approval allows. */
  apply(last: LastStep): Promise<Applied>;
}
