// A version is with users without its full-chain test and nothing excuses it (2(1)①).
import { releasesById } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { exposedDebts } from "./exposure";
import type { Found } from "./finding";
import type { Excusing } from "./waiver-term";

/**
 * `untested-live`, about a distribution while it is its platform's newest, its debt runs and no waiver of its
 * own is in force. `since` is the day of the debt's first distribution; `from` the first day without excuse;
 * `until` the day of the next distribution, or the first of a later waiver. Records: the debt's first
 * distribution and its platform. A distribution without record and without a debt before it raises
 * `no-record` alone: nobody can say.
 */
export function untestedLive(state: Owing & Excusing): readonly Found[] {
  const releases = releasesById(state.releases);
  const version = (releaseId: string): string | null => releases.get(releaseId)?.version ?? null;
  return exposedDebts(state).flatMap(({ debt, exposures }) =>
    exposures.map(
      ({ live, nth, span }): Found => ({
        id: live.distribution.id,
        records: [
          { kind: "distribution", id: debt.first.distribution.id },
          { kind: "platform", id: debt.platformId },
        ],
        since: debt.first.from,
        from: span.from,
        until: span.until,
        facts: {
          liveVersion: version(live.distribution.releaseId),
          debtVersion: version(debt.first.distribution.releaseId),
          distributions: nth,
        },
      }),
    ),
  );
}
