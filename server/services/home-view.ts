// The home screen: is anything live untested, since when, where the test stands, what must I decide.
import { listChain, listStages } from "@/db/queries/coverage";
import { listEnvironments } from "@/db/queries/environments";
import {
  countOthersDecisions,
  countReached,
  type FindingRow,
  listDecisions,
  listOwedFindings,
} from "@/db/queries/findings";
import { listFeeds, listNewestFigures, listParties } from "@/db/queries/projects";
import {
  type DistributionRow,
  listDistributionsOfVersions,
  listLiveDistributions,
  listOwedDistributions,
} from "@/db/queries/releases";
import { countReports } from "@/db/queries/reports";
import { listTasksAhead, listTestPlaces } from "@/db/queries/tasks";
import { listOwedWaivers } from "@/db/queries/waivers";
import { readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { type Provenance, provenanceOf } from "../domain/events/provenance";
import type { Rule } from "../domain/findings/finding";
import { termEnd } from "../domain/findings/waiver-term";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import { type Decision, decisionOf } from "./decisions";
import { type Elapsed, elapsed } from "./elapsed";
import { type Freshness, freshnessOf } from "./freshness";

const STRIP_VERSIONS = 6;
const DECISIONS = 5;
const AHEAD = 5;

/** What the sentence on top already asks, and its button leads to, is not asked again below. */
const ON_TOP: readonly Rule[] = [
  "untested-live",
  "waiver-in-force",
  "waiver-ended",
  "test-not-ranked",
];

/** Where the owed test stands in a vendor's queue. */
export interface TestPlace {
  readonly taskId: string;
  readonly party: Words;
  readonly partyKey: string;
  /** The vendor under no other vendor. */
  readonly prime: boolean;
  /** From 1; null while it is being worked on or cannot be started. */
  readonly place: number | null;
  readonly status: string;
  readonly ahead: number;
  /** How many of those a party directed. */
  readonly aheadDirected: number;
  /** The first of the tasks before it. */
  readonly aheadTasks: readonly { readonly title: Words; readonly directedBy: Words | null }[];
  readonly illustrative: boolean;
}

/** What decided that the test might be left out, and whether that still holds on the day asked about. */
export interface WaiverInView {
  readonly reason: Words;
  readonly provenance: Provenance | null;
  readonly certainty: WaiverRow["certainty"];
  readonly note: Words | null;
  readonly endsOn: Day | null;
  readonly endsWhenReady: Words | null;
  /** The day it ended; null while it is in force. */
  readonly endedOn: Day | null;
  readonly sinceEnded: Elapsed | null;
  /** How long it was excused: from distribution to the end, or to the day asked about. */
  readonly excused: Elapsed;
}

/** A platform whose users have a version without its full-chain test. */
export interface Owed {
  readonly platform: Words;
  readonly platformKey: string;
  /** The version from which the debt runs, and the day it reached users. */
  readonly version: string;
  readonly since: Day;
  readonly elapsed: Elapsed;
  readonly failed: boolean;
  readonly liveVersion: string;
  readonly liveSince: Day;
  /** The versions since then that have reached users, oldest first; of a long debt the last ones. */
  readonly through: readonly {
    readonly version: string;
    readonly verdict: DistributionRow["verdict"];
  }[];
  readonly waiver: WaiverInView | null;
  readonly test: TestPlace | null;
}

export interface StripCell {
  readonly version: string;
  readonly platformKey: string;
  readonly verdict: DistributionRow["verdict"];
  readonly relation: DistributionRow["relation"];
  readonly distributedOn: Day | null;
}

export interface HomeView {
  /** What the heading says: debts first, then unknown, then in order. */
  readonly state: "untested" | "waived" | "no-record" | "clear" | "nothing-live";
  readonly owed: readonly Owed[];
  /** Versions whose day is unconfirmed and which are therefore not counted. */
  readonly uncounted: readonly string[];
  readonly live: readonly {
    readonly version: string;
    readonly platform: Words;
    readonly platformKey: string;
    readonly verdict: DistributionRow["verdict"];
    readonly relation: DistributionRow["relation"];
    readonly verifiedOn: Day | null;
  }[];
  readonly chain: {
    readonly name: Words;
    readonly officialTerm: Words;
    readonly lastStage: Words | null;
  } | null;
  readonly environment: {
    readonly name: Words;
    readonly readyOn: Day;
    readonly since: Elapsed;
  } | null;
  readonly strip: {
    readonly platforms: readonly { readonly key: string; readonly name: Words }[];
    readonly cells: readonly StripCell[];
  };
  /** What the reader must decide beside what stands on top, and how many there are of those. */
  readonly decisions: readonly Decision[];
  readonly decisionsTotal: number;
  /** How many decisions wait for other roles. */
  readonly othersTotal: number;
  /** Whether the reader must act on what stands on top. */
  readonly mineOnTop: boolean;
  /** Distributions with users, by what is known of their full-chain test. */
  readonly reached: {
    readonly all: number;
    readonly verified: number;
    readonly notRun: number;
    readonly noRecord: number;
  };
  readonly reports: { readonly open: number; readonly unowned: number };
  /** The reader sees every party's work; otherwise only its own queues. */
  readonly seesAll: boolean;
  readonly day: Day;
  readonly downloads: readonly {
    readonly value: number;
    readonly onDay: Day;
    readonly provenance: Provenance | null;
  }[];
  readonly freshness: Freshness;
}

type Place = Awaited<ReturnType<typeof listTestPlaces>>[number];
type Ahead = Awaited<ReturnType<typeof listTasksAhead>>[number];
type WaiverRow = Awaited<ReturnType<typeof listOwedWaivers>>[number];

const placeOf = (
  place: Place | undefined,
  before: readonly Ahead[],
  primes: ReadonlySet<string>,
): TestPlace | null =>
  place === undefined
    ? null
    : {
        taskId: place.id,
        party: place.party,
        partyKey: place.partyKey,
        prime: primes.has(place.partyKey),
        place: place.ranked ? place.ahead + 1 : null,
        status: place.status,
        ahead: place.ahead,
        aheadDirected: place.aheadDirected,
        aheadTasks: before
          .filter((t) => t.testId === place.id)
          .slice(0, AHEAD)
          .map(({ title, directedBy }) => ({ title, directedBy })),
        illustrative: place.illustrative,
      };

function waiverOf(row: WaiverRow | undefined, since: Day, day: Day): WaiverInView | null {
  if (row === undefined) return null;
  const end = termEnd({
    decidedOn: row.decidedOn,
    endsOn: row.endsOn,
    namesEnvironment: row.environmentId !== null,
    readyOn: row.environmentReadyOn,
  });
  const endedOn = end !== null && end <= day ? end : null;
  return {
    reason: row.reason,
    provenance: provenanceOf(row, row.decidedOn, day),
    certainty: row.certainty,
    note: row.note,
    endsOn: row.endsOn,
    endsWhenReady: row.environment,
    endedOn,
    sinceEnded: endedOn === null ? null : elapsed(endedOn, day),
    excused: elapsed(since, endedOn ?? day),
  };
}

/** The distribution from which the debt of a finding runs, and the one now with users. */
const debtOf = (finding: FindingRow): readonly string[] =>
  finding.records.filter((r) => r.kind === "distribution").map((r) => r.id);

/** Reads the home screen as it stood at the moment asked about: two flights at most. */
export async function readHome(asked: Asked): Promise<HomeView> {
  const projectId = projectOf(asked);
  const { day } = asked;
  const { role, whole } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const [
      owing,
      decisions,
      others,
      live,
      newest,
      places,
      before,
      environments,
      downloads,
      feeds,
      chain,
      stages,
      owedRows,
      waivers,
      parties,
      reached,
      open,
      unowned,
    ] = await Promise.all([
      listOwedFindings(db, projectId, day),
      listDecisions(db, projectId, day, role, ON_TOP, DECISIONS),
      countOthersDecisions(db, projectId, day, role, ON_TOP),
      listLiveDistributions(db, projectId, day),
      listDistributionsOfVersions(db, projectId, STRIP_VERSIONS, 0),
      listTestPlaces(db, projectId),
      listTasksAhead(db, projectId, AHEAD),
      listEnvironments(db, projectId),
      listNewestFigures(db, projectId, "downloads", day),
      listFeeds(db, projectId),
      listChain(db, projectId),
      listStages(db, projectId),
      listOwedDistributions(db, projectId, day),
      listOwedWaivers(db, projectId, day),
      listParties(db, projectId),
      countReached(db, projectId, day),
      countReports(db, projectId, { state: "open" }),
      countReports(db, projectId, { state: "unowned" }),
    ]);
    const primes = new Set(
      parties.filter((p) => p.kind === "vendor" && p.parentId === null).map((p) => p.key),
    );
    const distributions = new Map(owedRows.map((row) => [row.id, row]));
    const owed = owing.flatMap((finding): Owed[] => {
      const [first] = debtOf(finding).flatMap((id) => distributions.get(id) ?? []);
      if (first === undefined || first.distributedOn === null) return [];
      const now = live.find((row) => row.platformId === first.platformId) ?? first;
      const place =
        places.find((p) => p.platformId === first.platformId && p.releaseId === first.releaseId) ??
        places.find((p) => p.platformId === first.platformId);
      return [
        {
          platform: first.platform,
          platformKey: first.platformKey,
          version: first.version,
          since: first.distributedOn,
          elapsed: elapsed(first.distributedOn, day),
          failed: first.verdict === "failed",
          liveVersion: now.version,
          liveSince: now.distributedOn ?? first.distributedOn,
          through: newest
            .filter((r) => r.platformId === first.platformId && r.ordinal > first.ordinal)
            .filter((r) => r.distributedOn !== null && r.distributedOn <= day)
            .map(({ version, verdict }) => ({ version, verdict })),
          waiver: waiverOf(
            waivers.find(
              (w) => w.releaseId === first.releaseId && w.platformId === first.platformId,
            ),
            first.distributedOn,
            day,
          ),
          test: placeOf(place, before, primes),
        },
      ];
    });
    owed.sort((a, b) => position(live, a) - position(live, b));
    const ready = environments.findLast((e) => e.readyOn !== null && e.readyOn <= day);
    const liveOrdinal = Math.max(0, ...live.map((row) => row.ordinal));
    const freshness = freshnessOf(feeds, day);
    return {
      state: stateOf(live, owed),
      owed,
      uncounted: [
        ...new Set(
          newest
            .filter((r) => r.distributedOn === null && r.ordinal > liveOrdinal)
            .map((r) => r.version),
        ),
      ],
      live: live.map(({ version, platform, platformKey, verdict, relation, verifiedOn }) => ({
        version,
        platform,
        platformKey,
        verdict,
        relation,
        verifiedOn,
      })),
      chain:
        chain[0] === undefined ? null : { ...chain[0], lastStage: stages.at(-1)?.name ?? null },
      environment:
        ready?.readyOn == null
          ? null
          : { name: ready.name, readyOn: ready.readyOn, since: elapsed(ready.readyOn, day) },
      strip: {
        platforms: [
          ...new Map(
            newest.map((r) => [r.platformKey, { key: r.platformKey, name: r.platform }]),
          ).values(),
        ],
        cells: newest.map(({ version, platformKey, verdict, relation, distributedOn }) => ({
          version,
          platformKey,
          verdict,
          relation,
          distributedOn,
        })),
      },
      decisions: decisions.flatMap((row) => decisionOf(row, day) ?? []),
      decisionsTotal: decisions[0]?.total ?? 0,
      othersTotal: others[0]?.total ?? 0,
      mineOnTop: others[0]?.mine ?? false,
      reached: {
        all: reached.reduce((sum, { total }) => sum + total, 0),
        verified: totalOf(reached, "verified"),
        notRun: totalOf(reached, "not_run") + totalOf(reached, "failed"),
        noRecord: totalOf(reached, "no_record"),
      },
      reports: { open: open[0]?.total ?? 0, unowned: unowned[0]?.total ?? 0 },
      seesAll: whole,
      day,
      downloads: downloads.map(({ value, onDay, ...source }) => ({
        value,
        onDay,
        provenance: provenanceOf(source, onDay, day),
      })),
      freshness,
    };
  });
}

const totalOf = (
  counts: Awaited<ReturnType<typeof countReached>>,
  verdict: DistributionRow["verdict"],
): number => counts.find((c) => c.verdict === verdict)?.total ?? 0;

const position = (live: readonly DistributionRow[], owed: Owed): number =>
  live.find((row) => row.platformKey === owed.platformKey)?.platformPosition ?? 0;

function stateOf(live: readonly DistributionRow[], owed: readonly Owed[]): HomeView["state"] {
  if (owed.some((o) => o.waiver === null || o.waiver.endedOn !== null)) return "untested";
  if (owed.length > 0) return "waived";
  if (live.length === 0) return "nothing-live";
  return live.every((row) => row.verdict === "verified") ? "clear" : "no-record";
}
