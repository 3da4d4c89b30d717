// The reports and defects that speak of builds, as the pages that show those builds say it.
import type { listLiveDefects } from "@/db/queries/defects";
import type { DistributionRow } from "@/db/queries/releases";
import type { ReportRow } from "@/db/queries/reports";
import type { Day } from "../domain/calendar/day";
import { lastMove, type ReportStanding, reportStanding } from "../domain/reports/report-state";
import {
  NEARNESS,
  type Nearness,
  type Speaking,
  type SpokenBuild,
  speakingOf,
} from "../domain/reports/speaks";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";

/** An external report as it stands beside a build. */
export interface SpokenReport {
  readonly id: string;
  readonly key: string;
  readonly title: Words;
  readonly illustrative: boolean;
  readonly receivedOn: Day;
  readonly owner: Words | null;
  readonly standing: ReportStanding;
  readonly listedOn: Day | null;
  readonly triagedOn: Day | null;
  /** Our last move; null: there was none. */
  readonly moved: { readonly on: Day; readonly ago: Elapsed } | null;
  /** What the reporter added last; null: nothing. */
  readonly added: { readonly on: Day; readonly words: Words | null } | null;
  readonly nearness: Nearness;
}

interface SpeakingReport extends Speaking {
  readonly row: ReportRow;
}

/** A report as it speaks of builds. */
export const speakingReport = (row: ReportRow): SpeakingReport => ({
  row,
  about: [{ platformId: row.platformId, ordinal: row.ordinal }],
  from: row.receivedOn,
  until: row.closedOn,
});

/** Something that the reporter added to a report; null: nothing. */
export const addedTo = ({ addedOn, added }: Pick<ReportRow, "addedOn" | "added">) =>
  addedOn === null ? null : { on: addedOn, words: added };

/** A report as it is about something in this way. */
export function spokenReport(
  row: ReportRow,
  nearness: Nearness,
  { day, calendar }: Counting,
): SpokenReport {
  const { id, key, title, receivedOn, owner, listedOn, triagedOn, illustrative } = row;
  const moved = lastMove(row);
  return {
    id,
    key,
    title,
    illustrative,
    receivedOn,
    owner,
    standing: reportStanding(row),
    listedOn,
    triagedOn,
    moved: moved === null ? null : { on: moved, ago: elapsed(calendar, moved, day) },
    added: addedTo(row),
    nearness,
  };
}

/** A distribution as a build of which reports speak; null: nobody confirms the day on which it reached users. */
export function spokenBuild<R extends DistributionRow>(
  row: R,
  owed: readonly Pick<DistributionRow, "platformId" | "ordinal">[],
  until: Day | null = null,
): (SpokenBuild & { readonly row: R }) | null {
  if (row.distributedOn === null) return null;
  const debts = owed.filter((each) => each.platformId === row.platformId);
  const first = Math.min(...debts.map(({ ordinal }) => ordinal));
  return {
    row,
    platformId: row.platformId,
    ordinal: row.ordinal,
    debtFrom: first <= row.ordinal ? first : null,
    from: row.distributedOn,
    until,
  };
}

/** The reports that speak of some of the builds, each once, the nearest first and of those the oldest. */
export function reportsBeside<B extends SpokenBuild>(
  rows: readonly ReportRow[],
  builds: readonly B[],
  wanted: (build: B) => boolean,
  counting: Counting,
): readonly SpokenReport[] {
  const told = speakingOf(rows.map(speakingReport), builds);
  const near = new Map<ReportRow, Nearness>();
  for (const build of builds.filter(wanted))
    for (const { speaking, nearness } of told.get(build) ?? []) {
      const known = near.get(speaking.row);
      if (known === undefined || NEARNESS.indexOf(nearness) < NEARNESS.indexOf(known))
        near.set(speaking.row, nearness);
    }
  return [...near]
    .sort(
      ([a, one], [b, other]) =>
        NEARNESS.indexOf(one) - NEARNESS.indexOf(other) ||
        Number(a.receivedOn > b.receivedOn) - Number(a.receivedOn < b.receivedOn),
    )
    .map(([row, nearness]) => spokenReport(row, nearness, counting));
}

/** An open critical defect in builds that users have. */
export interface LiveDefect {
  readonly key: string;
  readonly title: Words;
  readonly effect: Words | null;
  readonly foundOn: Day;
  /** Never empty. */
  readonly builds: readonly {
    readonly version: string;
    readonly platform: Words;
    readonly platformKey: string;
  }[];
}

/** Each defect once, with the builds that it is in. */
export function liveDefects(
  rows: Awaited<ReturnType<typeof listLiveDefects>>,
): readonly LiveDefect[] {
  return [...new Set(rows.map(({ key }) => key))].flatMap((key) => {
    const of = rows.filter((row) => row.key === key);
    const [first] = of;
    if (first === undefined) return [];
    const { title, effect, foundOn } = first;
    const builds = of.map(({ version, platform, platformKey }) => ({
      version,
      platform,
      platformKey,
    }));
    return [{ key, title, effect, foundOn, builds }];
  });
}
