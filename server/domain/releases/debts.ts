// A later version does not reset the count: an untested distribution owes its test until a verified one has reached
// users (2(1)①, 2(3)).
import { type Day, laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import type { Distribution, ProjectState } from "../projects/state";
import { compareText } from "../projects/state-index";
import { completeOn, type Distributed, isTakenBack, type Reached, timelineOf } from "./timeline";

/** The parts of the state from which debts are computed. */
export type Owing = Distributed & Pick<ProjectState, "platforms" | "verdicts">;

/** A platform's run of distributions without their full-chain test. */
export interface Debt {
  readonly platformId: string;
  /** The first distribution known to be not run or failed; its day is the debt's first day. */
  readonly first: Reached;
  /** Its distributions in the order in which they reached users, beginning with `first`. */
  readonly through: readonly Reached[];
  /** The verified distribution that ended it; null: it still runs, or its only distribution was taken back. */
  readonly closedBy: Distribution | null;
  /** The first day on which that distribution was verified and with all users, or it was taken back; null: it runs. */
  readonly until: Day | null;
}

/**
 * The debts of every platform, including ended ones, in the order of platform and day. A debt begins with the first
 * distribution known to be not run or failed and continues through later ones, including those without a record, until
 * a verified one has reached users. A result that a vendor reported and nobody has confirmed changes nothing.
 * Distributions without a record before a debt belong to none, because it is unknown whether they were tested. A
 * distribution whose day is unconfirmed neither begins, continues nor ends a debt. One that was taken back is a debt of
 * its own until that day, and ends none. One that is rolled out in stages ends a debt once all users have it.
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
    const { distribution, from, until } = reached;
    const { verdict, verifiedOn, without = verdict } = keptVerdict(state, distribution);
    if (isTakenBack(distribution)) {
      if (verdict !== "verified" && without !== "no_record")
        debts.push({ platformId, first: reached, through: [reached], closedBy: null, until });
    } else if (verdict === "verified") {
      const complete = completeOn(distribution);
      if (complete !== null) close(distribution, laterDay(complete, verifiedOn ?? from));
    } else if (through.length > 0 || without !== "no_record") {
      through.push(reached);
    }
  }
  close(null, null);
  return debts.sort((a, b) => compareText(a.first.from, b.first.from));
}

/** By distribution, the first day on which users had the next verified one of the platform; absent: none yet. */
export function succeededOn(state: Owing): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const platform of state.platforms) {
    let next: Day | null = null;
    for (const { distribution, from } of timelineOf(state, platform.id).toReversed()) {
      if (next !== null) days.set(distribution.id, next);
      const { verdict, verifiedOn } = keptVerdict(state, distribution);
      const complete = completeOn(distribution);
      if (verdict === "verified" && complete !== null)
        next = laterDay(complete, verifiedOn ?? from);
    }
  }
  return days;
}
