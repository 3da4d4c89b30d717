// The days on which a platform's users had a version without its full-chain test and without a waiver (2(1)①).
import { type Debt, debtsOf, type Owing } from "../releases/debts";
import type { Reached } from "../releases/timeline";
import { overlap, type Span, without } from "./spans";
import { type Excusing, excusedSpans } from "./waiver-term";

/** One distribution of a debt, on days on which it was the newest and no waiver for it was in force. */
export interface Exposure {
  readonly live: Reached;
  /** How many distributions the debt had run through by then, including this one. */
  readonly nth: number;
  readonly span: Span;
}

export interface ExposedDebt {
  readonly debt: Debt;
  /** In the order of days. */
  readonly exposures: readonly Exposure[];
}

/** Every debt with its days of exposure. */
export function exposedDebts(state: Owing & Excusing): readonly ExposedDebt[] {
  return debtsOf(state).map((debt) => ({
    debt,
    exposures: debt.through.flatMap((live, place) => {
      const whole = overlap(
        { from: live.from, until: live.until },
        { from: live.from, until: debt.until },
      );
      if (whole === null) return [];
      return without(whole, excusedSpans(state, live.distribution)).map((span) => ({
        live,
        nth: place + 1,
        span,
      }));
    }),
  }));
}
