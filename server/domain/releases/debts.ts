// A later version does not reset the count: an untested distribution owes its test until a verified one has reached
// users (2(1)①, 2(3)).
import { type Day, laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { Distribution, ProjectState } from "../projects/state";
import { compareText } from "../projects/state-index";
import { type Distributed, type Reached, timelineOf } from "./timeline";

/** The parts of the state from which debts are computed. */
export type Owing = Distributed & Pick<ProjectState, "platforms" | "verdicts">;

/** A platform's run of distributions without their full-chain test. */
export interface Debt {
  readonly platformId: string;
  /** The first distribution known to be not run or failed; its day is the debt's first day. */
  readonly first: Reached;
  /** Its distributions in the order in which they reached users, beginning with `first`. */
  readonly through: readonly Reached[];
  /** The verified distribution that ended it; null: it still runs. */
  readonly closedBy: Distribution | null;
  /** The first day on which that distribution was verified and with users; null: it still runs. */
  readonly until: Day | null;
}

/**
 * The debts of every platform, including ended ones, in the order of platform and day. A debt begins with the first
 * distribution known to be not run or failed and continues through later ones, including those without a record, until
 * a verified one has reached users. A result that a vendor reported and nobody has confirmed changes nothing.
 * Distributions without a record before a debt belong to none, because it is unknown whether they were tested. A
 * distribution whose day is unconfirmed neither begins, continues nor ends a debt.
 */
export function debtsOf(state: Owing): readonly Debt[] {
  return state.platforms
    .map((platform) => platform.id)
    .sort(compareText)
    .flatMap((platformId) => debtsOfPlatform(state, platformId));
}

function debtsOfPlatform(state: Owing, platformId: string): readonly Debt[] {
  const debts: Debt[] = [];
  let through: Reached[] = [];
  const close = (closedBy: Distribution | null, until: Day | null): void => {
    const [first] = through;
    if (first !== undefined) debts.push({ platformId, first, through, closedBy, until });
    through = [];
  };
  for (const reached of timelineOf(state, platformId)) {
    const { verdict, verifiedOn, without = verdict } = keptVerdict(state, reached.distribution);
    if (verdict === "verified") {
      close(reached.distribution, laterDay(reached.from, verifiedOn ?? reached.from));
    } else if (through.length > 0 || without !== "no_record") {
      through.push(reached);
    }
  }
  close(null, null);
  return debts;
}

/** By distribution, the first day on which users had the next verified one of the platform; absent: none yet. */
export function succeededOn(state: Owing): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const platform of state.platforms) {
    let next: Day | null = null;
    for (const { distribution, from } of timelineOf(state, platform.id).toReversed()) {
      if (next !== null) days.set(distribution.id, next);
      const { verdict, verifiedOn } = keptVerdict(state, distribution);
      if (verdict === "verified") next = laterDay(from, verifiedOn ?? from);
    }
  }
  return days;
}
