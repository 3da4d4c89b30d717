// The way of an owed test from the decision to its result (seed 2(1)③, 2(2)③).
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";

export const STEPS = ["decided", "approved", "received", "begun", "result"] as const;

/** Where a test that is to be put first stands. All days are in Asia/Tokyo. */
export interface Course {
  readonly decided: { readonly on: Day; readonly role: Role | null };
  /** The proposal that raises the test. null: none is open and none is in force. */
  readonly proposal: {
    readonly number: number;
    /** null: it waits for the decision of `awaited`, due on `dueOn`. */
    readonly approvedOn: Day | null;
    readonly awaited: Role | null;
    /** The role of the last step, once it is approved. */
    readonly approvedBy: Role | null;
    readonly dueOn: Day | null;
  } | null;
  /** When the vendor received the order, and until when it is to; null: it has not, or there is no day. */
  readonly receipt: { readonly on: Day | null; readonly dueOn: Day | null };
  readonly test: {
    readonly begun: boolean;
    /** The day on which it began, or is expected to; null: unknown. */
    readonly startsOn: Day | null;
    /** The expected day; null: unknown. */
    readonly endsOn: Day | null;
  };
}

export interface Step {
  readonly step: (typeof STEPS)[number];
  /** `awaited`: it is the next one that somebody has to do. */
  readonly state: "done" | "awaited" | "expected";
  /** When it was done, by when it is due, or when it is expected; null: no record, or no day. */
  readonly on: Day | null;
  readonly who: Role | null;
}

/** The five steps in order. The first that is not done is awaited, the ones after it are expected. */
export function stepsOf({ decided, proposal, receipt, test }: Course): readonly Step[] {
  const approved = proposal?.approvedOn ?? null;
  const steps: readonly (Omit<Step, "state"> & { readonly done: boolean })[] = [
    { step: "decided", done: true, on: decided.on, who: decided.role },
    {
      step: "approved",
      done: approved !== null,
      on: approved ?? proposal?.dueOn ?? null,
      who: (approved === null ? proposal?.awaited : proposal?.approvedBy) ?? null,
    },
    {
      step: "received",
      done: approved !== null && receipt.on !== null,
      on: receipt.on ?? receipt.dueOn,
      who: "vendor_manager",
    },
    { step: "begun", done: test.begun, on: test.startsOn, who: null },
    { step: "result", done: false, on: test.endsOn, who: null },
  ];
  const next = steps.find(({ done }) => !done)?.step;
  return steps.map(({ done, ...step }) => {
    if (done) return { ...step, state: "done" };
    return { ...step, state: step.step === next ? "awaited" : "expected" };
  });
}
