// Divides the days since a debt's first distribution into excused, undecided, decided and failed ones (2(1)①②, 2(3)).
import type { Day } from "../calendar/day";
import { compareText } from "../projects/state-index";

/** Days on which a waiver was in force, and what it waited for. */
export interface Excuse {
  readonly from: Day;
  /** The first day on which it no longer held; null: it still holds. */
  readonly until: Day | null;
  readonly waitsFor: "environment" | "day";
}

export interface DebtSpan {
  readonly kind: "excused" | "undecided" | "decided" | "failed";
  readonly from: Day;
  /** The first day of the next span; for the last span, the day asked about. */
  readonly until: Day;
  /** What the waiver in force waits for, else what the last ended one waited for; null: none, or the test failed. */
  readonly waiver: Excuse["waitsFor"] | null;
  /** Whether a decision or a failure was recorded on one of its days or on the day on which it ends. */
  readonly answered: boolean;
}

export interface DebtDays {
  /** The debt's first day, and the day asked about. */
  readonly since: Day;
  readonly day: Day;
  readonly excuses: readonly Excuse[];
  /** The days on which an answer about the debt was recorded. */
  readonly answers: readonly Day[];
  /** The day of the last failure of the test of the build that users have. From then on the test has been run. */
  readonly failedOn?: Day | null;
}

/** The days of a debt as consecutive spans, without empty ones. Neighbours of the same kind and waiver are merged. */
export function debtDays({
  since,
  day,
  excuses,
  answers,
  failedOn = null,
}: DebtDays): readonly DebtSpan[] {
  const bounds = [
    since,
    ...excuses.flatMap(({ from, until }) => [from, until ?? from]),
    ...answers,
    ...(failedOn === null ? [] : [failedOn]),
  ];
  const starts = [...new Set(bounds)].filter((each) => each >= since && each < day).sort();
  const spans: DebtSpan[] = [];
  for (const [place, from] of starts.entries()) {
    const until = starts[place + 1] ?? day;
    const answered = [...answers, ...(failedOn === null ? [] : [failedOn])].some(
      (on) => on >= from && on <= until,
    );
    const failed = failedOn !== null && from >= failedOn;
    const said = kindOn(from, excuses, answers);
    const span = { ...said, ...(failed && FAILED), from, until, answered };
    const last = spans.at(-1);
    if (last !== undefined && last.kind === span.kind && last.waiver === span.waiver)
      spans[spans.length - 1] = { ...last, until, answered: last.answered || answered };
    else spans.push(span);
  }
  return spans;
}

const FAILED = { kind: "failed", waiver: null } as const;

function kindOn(
  day: Day,
  excuses: readonly Excuse[],
  answers: readonly Day[],
): Pick<DebtSpan, "kind" | "waiver"> {
  const holding = excuses.find(({ from, until }) => from <= day && (until === null || day < until));
  if (holding !== undefined) return { kind: "excused", waiver: holding.waitsFor };
  const [ended] = excuses
    .flatMap(({ from, until, waitsFor }) =>
      until !== null && from < until && until <= day ? [{ until, waitsFor }] : [],
    )
    .sort((a, b) => compareText(b.until, a.until));
  const decided = answers.some((on) => on <= day && on >= (ended?.until ?? on));
  return { kind: decided ? "decided" : "undecided", waiver: ended?.waitsFor ?? null };
}
