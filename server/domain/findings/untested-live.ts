// A version is with users without its full-chain test and nothing excuses it (2(1)①).
import type { ProjectState } from "../projects/state";
import { indexOf } from "../projects/state-index";
import type { ExposedDebt } from "./exposure";
import type { Finding } from "./finding";

/**
 * `untested-live`, about a distribution while it is its platform's newest, its debt runs and no waiver of its
 * own is in force. `since` is the day of the debt's first distribution; `from` the first day without excuse;
 * `until` the day of the next distribution, or the first of a later waiver. Records: the debt's first
 * distribution and its platform. A distribution without record and without a debt before it raises
 * `no-record` alone: nobody can say.
 */
export function untestedLive(
  state: ProjectState,
  debts: readonly ExposedDebt[],
): readonly Finding[] {
  const { releases } = indexOf(state);
  const version = (releaseId: string): string | null => releases.get(releaseId)?.version ?? null;
  return debts.flatMap(({ debt, exposures }) =>
    exposures.map(
      ({ live, nth, span }): Finding => ({
        rule: "untested-live",
        subject: { kind: "distribution", id: live.distribution.id },
        records: [
          { kind: "distribution", id: debt.first.distribution.id },
          { kind: "platform", id: debt.platformId },
        ],
        since: debt.first.from,
        from: span.from,
        until: span.until,
        actors: [{ role: "official", from: span.from }],
        facts: {
          liveVersion: version(live.distribution.releaseId),
          debtVersion: version(debt.first.distribution.releaseId),
          distributions: nth,
        },
      }),
    ),
  );
}
