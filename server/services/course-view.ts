// What the picture of the course shows: per platform its builds, the days without a test and the forecast of the test;
// beside them waivers, statements, decisions and reports. Nothing in it is dated after the day asked about but forecasts
// and the ends of waivers.
import type { AnsweringProposal } from "@/db/queries/approvals";
import type { AnswerRow } from "@/db/queries/decisions";
import type { DistributionRow } from "@/db/queries/releases";
import type { ReportRow } from "@/db/queries/reports";
import type { StatementRow } from "@/db/queries/statements";
import type { WaiverRow } from "@/db/queries/waivers";
import { dayIn } from "../domain/calendar/dated";
import type { Day } from "../domain/calendar/day";
import { type Provenance, provenanceOf, type SourceColumns } from "../domain/events/provenance";
import { compareText, groupBy } from "../domain/projects/state-index";
import { byArrival, type Run, runsOf, shownOf, silentSpans } from "../domain/releases/course";
import { allHadOn } from "../domain/releases/roll-out";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Owed, type Span, spansOf } from "./owed";
import type { Outlook } from "./test-place";

export interface CourseBuild {
  readonly version: string;
  readonly verdict: DistributionRow["verdict"];
  readonly contradicted: DistributionRow["contradicted"];
  /** The day on which it reached users. null: no source confirms it. */
  readonly on: Day | null;
  /** The day on which its version was named in the source code. null: not on record. */
  readonly taggedOn: Day | null;
}

export interface CoursePlatform {
  readonly key: string;
  readonly name: Words;
  /** Oldest first; those whose day is unconfirmed last. */
  readonly builds: readonly CourseBuild[];
  /** The days on which nobody could say whether the newest build was tested. */
  readonly silent: readonly { readonly from: Day; readonly until: Day }[];
  /** The days without a test, from the version in which they began. */
  readonly debts: readonly { readonly version: string; readonly spans: readonly Span[] }[];
  /** The owed test in the order in force. null: there is none, or its days are unknown. */
  readonly test: {
    readonly taskId: string;
    readonly partyKey: string;
    readonly begun: boolean;
    readonly startsOn: Day;
    readonly endsOn: Day | null;
    readonly atTheEarliest: boolean;
    /** The proposal that awaits a decision and would begin it on another day. null: none, or it raises other tests too. */
    readonly proposed: { readonly number: number; readonly startsOn: Day } | null;
  } | null;
}

export interface CourseView {
  readonly platforms: readonly CoursePlatform[];
  readonly environments: readonly {
    readonly key: string;
    readonly name: Words;
    readonly readyOn: Day;
    readonly brokenOn: Day | null;
    readonly provenance: Provenance | null;
  }[];
  readonly waivers: readonly {
    readonly platform: Words;
    readonly version: string;
    readonly decidedOn: Day;
    /** The first day on which it no longer holds. null: no such day is known. */
    readonly end: Day | null;
    readonly waitsFor: "environment" | "day" | "nothing";
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly words: Words;
    readonly saidOn: Day;
    readonly provenance: Provenance | null;
  }[];
  readonly decisions: readonly {
    readonly on: Day;
    readonly answer: AnswerRow["answer"];
    readonly version: string;
    readonly platforms: readonly Words[];
  }[];
  readonly approvals: readonly { readonly on: Day; readonly number: number }[];
  readonly reports: readonly {
    readonly key: string;
    readonly title: Words;
    readonly receivedOn: Day;
  }[];
}

interface Environment extends SourceColumns {
  readonly key: string;
  readonly name: Words;
  readonly readyOn: Day | null;
  readonly brokenOn: Day | null;
}

interface Rows {
  readonly newest: readonly DistributionRow[];
  readonly owedRows: readonly DistributionRow[];
  readonly live: readonly DistributionRow[];
  readonly owed: readonly Owed[];
  readonly waivers: readonly WaiverRow[];
  readonly answers: readonly AnswerRow[];
  readonly answering: readonly AnsweringProposal[];
  readonly environments: readonly Environment[];
  readonly statements: readonly StatementRow[];
  readonly reports: readonly ReportRow[];
  readonly outlooks: ReadonlyMap<string, Outlook>;
}

type Arrived = DistributionRow & { readonly distributedOn: Day; readonly completeOn: Day | null };

/** The builds that reached users by a day and were not taken back by then. */
const arrived = (rows: readonly DistributionRow[], day: Day): readonly Arrived[] =>
  rows.flatMap((row) => {
    const { distributedOn, takenBackOn, shares } = row;
    const isBack = takenBackOn !== null && dayIn(takenBackOn) <= day;
    return distributedOn === null || distributedOn > day || isBack
      ? []
      : [{ ...row, distributedOn, completeOn: allHadOn(distributedOn, shares) }];
  });
export const onceById = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** The course up to a day, as far back as the picture reaches. */
export function courseOf(rows: Rows, counting: Counting): CourseView {
  const { day } = counting;
  const all = onceById([...rows.newest, ...rows.owedRows, ...rows.live]);
  const platforms = [...groupBy(all, ({ platformKey }) => platformKey).values()]
    .toSorted((a, b) => (a[0]?.platformPosition ?? 0) - (b[0]?.platformPosition ?? 0))
    .flatMap((builds) => platformOf(builds, rows, counting));
  const reached = platforms.flatMap(({ builds }) => builds.flatMap(({ on }) => on ?? []));
  const from = [...reached, day].sort()[0] ?? day;
  const within = (on: Day | null): on is Day => on !== null && on >= from && on <= day;
  return {
    platforms,
    environments: rows.environments.flatMap(({ key, name, readyOn, brokenOn, ...source }) =>
      readyOn === null || readyOn > day
        ? []
        : [
            {
              key,
              name,
              readyOn,
              brokenOn: brokenOn !== null && brokenOn <= day ? brokenOn : null,
              provenance: provenanceOf(source, readyOn, day),
            },
          ],
    ),
    waivers: waiversIn(rows, all, from, day),
    statements: rows.statements
      .filter(({ saidOn }) => within(saidOn))
      .map(({ id, words, saidOn, ...source }) => ({
        id,
        words,
        saidOn,
        provenance: provenanceOf(source, saidOn, day),
      }))
      .reverse(),
    decisions: decisionsIn(rows.answers.filter(({ decidedOn }) => within(decidedOn))),
    approvals: rows.answering.flatMap(({ status, approvedOn, number }) =>
      status === "approved" && within(approvedOn) ? [{ on: approvedOn, number }] : [],
    ),
    reports: rows.reports
      .filter(({ receivedOn }) => within(receivedOn))
      .map(({ key, title, receivedOn }) => ({ key, title, receivedOn }))
      .sort((a, b) => compareText(a.receivedOn, b.receivedOn)),
  };
}

function platformOf(
  builds: readonly DistributionRow[],
  rows: Rows,
  counting: Counting,
): readonly CoursePlatform[] {
  const { day } = counting;
  const [one] = builds;
  const shown = shownOf(arrived(builds, day).toSorted(byArrival));
  if (one === undefined || shown.length === 0) return [];
  const { platformKey, platform } = one;
  const first = Math.min(...shown.map(({ ordinal }) => ordinal));
  const undated = builds.filter(
    ({ distributedOn, ordinal, taggedOn }) =>
      distributedOn === null && ordinal > first && (taggedOn === null || taggedOn <= day),
  );
  const owed = rows.owed.find((each) => each.platformKey === platformKey);
  return [
    {
      key: platformKey,
      name: platform,
      builds: [...shown, ...undated].map((row) => ({
        version: row.version,
        verdict: row.verdict,
        contradicted: row.contradicted,
        on: row.distributedOn,
        taggedOn: row.taggedOn,
      })),
      silent: silentSpans(shown, day).map(({ from, until }) => ({ from, until })),
      debts: [
        ...runsOf(shown).flatMap((run) =>
          run.until === null ? [] : closedDebt(run, rows, counting),
        ),
        ...(owed === undefined ? [] : [{ version: owed.version, spans: owed.days }]),
      ],
      test: owed === undefined ? null : testOf(owed, rows),
    },
  ];
}

/** A debt that a verified build has ended. Its days are counted as those of a running one. */
function closedDebt(
  { builds, until }: Run<Arrived>,
  { waivers, answers }: Rows,
  { day, calendar }: Counting,
) {
  const [first, now] = [builds[0], builds.at(-1)];
  if (first === undefined || now === undefined || until === null || until > day) return [];
  const ofPlatform = <T extends { readonly platformId: string | null }>(row: T): boolean =>
    row.platformId === first.platformId;
  const spans = spansOf({
    first,
    now,
    since: first.distributedOn,
    day: until,
    calendar,
    through: builds.slice(1),
    waivers: waivers.filter(
      (row) => ofPlatform(row) && [first.releaseId, now.releaseId].includes(row.releaseId),
    ),
    answers: answers.filter(
      (row) => ofPlatform(row) && row.ordinal >= first.ordinal && row.ordinal <= now.ordinal,
    ),
  });
  return [{ version: first.version, spans }];
}

function testOf(
  { test, platformKey }: Owed,
  { outlooks, answering }: Rows,
): CoursePlatform["test"] {
  const expected = outlooks.get(test?.taskId ?? "")?.before.find(({ id }) => id === test?.taskId);
  if (test === null || expected?.startsOn == null || test.status === "blocked") return null;
  const { startsOn, endsOn, atTheEarliest } = expected;
  const { taskId, partyKey, place } = test;
  const open = answering.find(
    ({ status, partyKey: vendor, answers }) =>
      status === "open" &&
      vendor === partyKey &&
      answers.length > 0 &&
      answers.every((each) => each.platformKey === platformKey),
  );
  const proposed =
    open === undefined || open.startsOn === null
      ? null
      : { number: open.number, startsOn: open.startsOn };
  return { taskId, partyKey, begun: place === null, startsOn, endsOn, atTheEarliest, proposed };
}

/** A waiver, and once more from the day on which its environment broke down, newest first. */
const spansOfWaiver = (row: WaiverRow): readonly WaiverRow[] =>
  row.resumedOn === null ? [row] : [{ ...row, decidedOn: row.resumedOn, end: null }, row];

/** The waivers of the builds shown, oldest first. */
function waiversIn(rows: Rows, all: readonly DistributionRow[], from: Day, day: Day) {
  return rows.waivers
    .flatMap(spansOfWaiver)
    .filter(({ decidedOn, end }) => decidedOn <= day && (end === null || end > from))
    .flatMap((row) => {
      const version = all.find(({ releaseId }) => releaseId === row.releaseId)?.version;
      if (version === undefined) return [];
      const { platform, decidedOn, end, environmentId, endsOn } = row;
      const dated = endsOn === null ? ("nothing" as const) : ("day" as const);
      const waitsFor = environmentId === null ? dated : ("environment" as const);
      return [{ platform, version, decidedOn, end, waitsFor }];
    })
    .reverse();
}

/** The answers of a day that say the same of the same version are one decision. Oldest first. */
function decisionsIn(answers: readonly AnswerRow[]): CourseView["decisions"] {
  const alike = groupBy(
    answers,
    ({ decidedOn, answer, version }) => `${decidedOn} ${answer} ${version}`,
  );
  return [...alike.values()]
    .flatMap((same) => {
      const [one] = same;
      if (one === undefined) return [];
      const { decidedOn: on, answer, version } = one;
      return [{ on, answer, version, platforms: same.map(({ platform }) => platform) }];
    })
    .sort((a, b) => compareText(a.on, b.on));
}
