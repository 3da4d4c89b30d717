// A platform whose users have a version without its full-chain test: since when, why, and where the test is queued.
import type { AnswerRow } from "@/db/queries/decisions";
import type { FindingRow } from "@/db/queries/findings";
import type { DistributionRow } from "@/db/queries/releases";
import type { listTestPlaces } from "@/db/queries/test-places";
import type { WaiverRow } from "@/db/queries/waivers";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import { dayIn } from "../domain/calendar/dated";
import { addDays, type Day, earlierEnd } from "../domain/calendar/day";
import { decisionsAbout } from "../domain/decisions/about-build";
import { type Provenance, provenanceOf } from "../domain/events/provenance";
import { type DebtSpan, debtDays, type Excuse } from "../domain/releases/debt-days";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";
import { type PlaceRows, placeOf, type TestPlace } from "./test-place";

/** The decision that allowed the test to be left out, and whether it still holds on the day in question. */
export interface WaiverInView {
  readonly reason: Words;
  readonly provenance: Provenance | null;
  readonly note: Words | null;
  readonly endsOn: Day | null;
  readonly endsWhenReady: Words | null;
  /** The day on which it ended. null: it is in force. */
  readonly endedOn: Day | null;
  /** The day from which it waits again for its environment, which broke down. null: it does not. */
  readonly resumedOn: Day | null;
  readonly sinceEnded: Elapsed | null;
  /** How long the test was excused: from distribution to the end, or to the day in question. */
  readonly excused: Elapsed;
}

export interface Owed {
  readonly platform: Words;
  readonly platformKey: string;
  /** The version in which the debt began, and the day on which it reached users. */
  readonly version: string;
  readonly since: Day;
  readonly elapsed: Elapsed;
  readonly failed: boolean;
  readonly liveVersion: string;
  readonly liveSince: Day;
  /** The versions that have reached users since then, oldest first. For a long debt, only the last ones. */
  readonly through: readonly {
    readonly version: string;
    readonly verdict: DistributionRow["verdict"];
  }[];
  /** Whether a waiver of the version with users is in force. */
  readonly excused: boolean;
  readonly waiver: WaiverInView | null;
  /** The days since then, in spans. */
  readonly days: readonly Span[];
  readonly test: TestPlace | null;
}

interface Rows extends PlaceRows {
  readonly owing: readonly FindingRow[];
  readonly owed: readonly DistributionRow[];
  readonly live: readonly DistributionRow[];
  readonly newest: readonly DistributionRow[];
  readonly waivers: readonly WaiverRow[];
  readonly answers: readonly AnswerRow[];
  readonly places: Awaited<ReturnType<typeof listTestPlaces>>;
}

/** What is owed on a day, in the order of platforms. */
export function owedOf(rows: Rows, counting: Counting): readonly Owed[] {
  const position = ({ platformKey }: Owed): number =>
    rows.live.find((row) => row.platformKey === platformKey)?.platformPosition ?? 0;
  return rows.owing
    .flatMap((finding) => owedBy(finding, rows, counting))
    .sort((a, b) => position(a) - position(b));
}

function owedBy(finding: FindingRow, rows: Rows, counting: Counting): readonly Owed[] {
  const { day, calendar } = counting;
  // The first distribution of a finding is the one in which the debt began.
  const [debt] = finding.records.filter(({ kind }) => kind === "distribution");
  const first = rows.owed.find(({ id }) => id === debt?.id);
  if (first === undefined || first.distributedOn === null) return [];
  const since = first.distributedOn;
  const ofPlatform = <T extends { readonly platformId: string | null }>(row: T): boolean =>
    row.platformId === first.platformId;
  // While a verified build is rolled out in stages, the one before it still owes its test.
  const live = rows.live.filter(ofPlatform);
  const now = live.find(({ verdict }) => verdict !== "verified") ?? live[0] ?? first;
  const through = rows.newest.filter(
    (row) =>
      ofPlatform(row) &&
      row.ordinal > first.ordinal &&
      row.distributedOn !== null &&
      row.distributedOn <= day &&
      (row.takenBackOn === null || dayIn(row.takenBackOn) > day),
  );
  const places = rows.places.filter((row) => ofPlatform(row) && row.verdict !== "verified");
  const ofBuild = (id: string) => places.find(({ releaseId }) => releaseId === id);
  const place = ofBuild(now.releaseId) ?? ofBuild(first.releaseId) ?? places[0];
  const waivers = rows.waivers.filter(
    (row) => ofPlatform(row) && [first.releaseId, now.releaseId].includes(row.releaseId),
  );
  const excused = finding.rule === "waiver-in-force";
  const waiver = waivers.find((row) =>
    excused
      ? row.releaseId === now.releaseId && !isOver(row, day)
      : row.replacedOn === null && isOver(row, day),
  );
  const answers = rows.answers.filter((row) => ofPlatform(row) && row.ordinal >= first.ordinal);
  const days = spansOf({ first, now, since, day, calendar, through, waivers, answers });
  return [
    {
      platform: first.platform,
      platformKey: first.platformKey,
      version: first.version,
      since,
      elapsed: elapsed(calendar, since, day),
      failed: first.verdict === "failed",
      liveVersion: now.version,
      liveSince: now.distributedOn ?? since,
      through: through.map(({ version, verdict }) => ({ version, verdict })),
      excused,
      waiver: waiver === undefined ? null : waiverOf(waiver, since, counting),
      days,
      test: place === undefined ? null : placeOf(place, rows, counting),
    },
  ];
}

/** Some of the days of a debt, and how many they are. */
export type Span = DebtSpan & { readonly length: Elapsed };

interface Debt {
  /** The build in which it began, and the last one of it that users have had. */
  readonly first: DistributionRow;
  readonly now: DistributionRow;
  readonly since: Day;
  /** The day asked about, or the day on which it ended. */
  readonly day: Day;
  readonly calendar: BusinessCalendar;
  /** The builds after the first, oldest first. */
  readonly through: readonly DistributionRow[];
  /** The waivers of these two builds, and the answers about the platform since the first. */
  readonly waivers: readonly WaiverRow[];
  readonly answers: readonly AnswerRow[];
}

/** The days of a debt, in spans. */
export function spansOf({ first, now, since, day, calendar, ...debt }: Debt): readonly Span[] {
  const { through, waivers, answers } = debt;
  /** A waiver excuses only its own version. It covers nothing once users have a later one. */
  const nextAfter = (ordinal: number): Day | null =>
    through.find((row) => row.ordinal > ordinal)?.distributedOn ?? null;
  const ordinalOf = ({ releaseId }: WaiverRow): number =>
    releaseId === first.releaseId ? first.ordinal : now.ordinal;
  const spans = debtDays({
    since,
    day,
    excuses: [
      ...waivers.flatMap((row) => excusesOf(row, nextAfter(ordinalOf(row)))),
      ...deferralsOf(answers).map(({ until, ordinal, ...rest }) => ({
        ...rest,
        until: earlierEnd(until, nextAfter(ordinal)),
      })),
    ],
    answers: answers.map(({ decidedOn }) => decidedOn),
    failedOn: now.verdict === "failed" ? now.failedOn : null,
  });
  return spans.map((span) => ({ ...span, length: elapsed(calendar, span.from, span.until) }));
}

export const isOver = ({ end, resumedOn }: WaiverRow, day: Day): boolean =>
  end !== null && end <= day && (resumedOn === null || resumedOn > day);

/** The days that a waiver excuses: up to its end, and again from the day on which its environment broke down. */
const excusesOf = (row: WaiverRow, next: Day | null): readonly Excuse[] => {
  const waitsFor = row.environmentId === null ? "day" : "environment";
  const first = { from: row.decidedOn, until: earlierEnd(row.end, next), waitsFor } as const;
  return row.resumedOn === null || (next !== null && next <= row.resumedOn)
    ? [first]
    : [first, { from: row.resumedOn, until: next, waitsFor }];
};

/** The deferrals, newest first. Each holds until its day or until the next answer about its build. */
const deferralsOf = (answers: readonly AnswerRow[]) =>
  answers.flatMap((row, place) => {
    const { answer, decidedOn, until, ordinal } = row;
    if (answer !== "defer" || until === null) return [];
    const next = decisionsAbout(answers.slice(0, place), row).at(-1);
    const end = earlierEnd(addDays(until, 1), next?.decidedOn ?? null);
    return [{ from: decidedOn, until: end, waitsFor: "day" as const, ordinal }];
  });

function waiverOf(row: WaiverRow, since: Day, { day, calendar }: Counting): WaiverInView {
  const endedOn = isOver(row, day) ? row.end : null;
  return {
    reason: row.reason,
    provenance: provenanceOf(row, row.decidedOn, day),
    note: row.note,
    endsOn: row.endsOn,
    endsWhenReady: row.environment,
    endedOn,
    resumedOn: row.resumedOn !== null && row.resumedOn <= day ? row.resumedOn : null,
    sinceEnded: endedOn === null ? null : elapsed(calendar, endedOn, day),
    excused: elapsed(calendar, since, endedOn ?? day),
  };
}
