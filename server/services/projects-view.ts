// All of a person's projects: which is worst, which decisions are pending, and for how long.
import { listGivenUp } from "@/db/queries/letters";
import {
  listFeedAges,
  listLiveVerdicts,
  listProjectStanding,
  listWaiting,
} from "@/db/queries/portfolio";
import { readIn, scopeOf } from "@/db/scope";
import { dayOf } from "../domain/calendar/instant";
import type { Rule } from "../domain/findings/finding";
import type { Membership, Standing } from "../domain/identity/standing";
import { type LiveStanding, leadOf } from "../domain/releases/lead";
import { calendarAt } from "./calendar";
import { elapsed } from "./elapsed";
import { readWaits } from "./waits";

/** From worst to best. The mark is computed from evidence and never set by hand. */
export const PROJECT_MARKS = [
  "failed",
  "untested",
  "unproved",
  "waived",
  "no-record",
  "contradicted",
  "unconfirmed",
  "clear",
  "nothing-live",
] as const;
type ProjectMark = (typeof PROJECT_MARKS)[number];

const MARK_OF: Readonly<Record<LiveStanding, ProjectMark>> = {
  failed: "failed",
  not_run: "untested",
  unproved: "unproved",
  no_record: "no-record",
  contradicted: "contradicted",
  reported: "unconfirmed",
  verified: "clear",
};

const UNCHECKED: readonly LiveStanding[] = ["failed", "not_run", "unproved"];

const markOf = (worst: { readonly standing: LiveStanding } | undefined): ProjectMark =>
  worst === undefined ? "nothing-live" : MARK_OF[worst.standing];

/** The number of given-up letters shown at once. */
const LETTERS = 10;

async function readSome(standing: Standing, memberships: readonly Membership[]) {
  if (memberships.length === 0) return [];
  const day = dayOf(standing.now);
  const ids = memberships.map((m) => m.projectId);
  const administered = memberships.filter((m) => m.role === "admin").map((m) => m.projectId);
  const [rows, waiting, ages, live, letters, sent] = await readIn(
    scopeOf(standing.account.id, memberships, null),
    (db) =>
      Promise.all([
        listProjectStanding(db, ids, day),
        listWaiting(db, ids, day),
        listFeedAges(db, ids),
        listLiveVerdicts(db, ids, day),
        administered.length === 0 ? [] : listGivenUp(db, administered, LETTERS),
        Promise.all(
          memberships.map(async (membership) => {
            const calendar = calendarAt(membership, standing.now);
            const asking = { accountId: standing.account.id, membership, day, calendar };
            return { projectId: membership.projectId, ...(await readWaits(db, asking)) };
          }),
        ),
      ]),
  );
  return memberships.map((m) => {
    const calendar = calendarAt(m, standing.now);
    const waits = sent.find((row) => row.projectId === m.projectId);
    const of = rows.filter((row) => row.projectId === m.projectId);
    const rule = (wanted: Rule) => of.find((row) => row.rule === wanted);
    const mine = waiting.find((row) => row.projectId === m.projectId && row.role === m.role);
    const feed = ages.find((row) => row.projectId === m.projectId);
    const verdicts = live.filter((row) => row.projectId === m.projectId);
    const [worst] = leadOf(
      verdicts,
      new Set(verdicts.filter(({ owing }) => owing).map(({ platformKey }) => platformKey)),
    );
    const debt = rule("untested-live") ?? rule("waiver-in-force");
    const waived =
      worst?.standing !== "failed" &&
      rule("waiver-in-force") !== undefined &&
      rule("untested-live") === undefined;
    const state = waived ? "waived" : markOf(worst);
    return {
      key: m.projectKey,
      name: m.projectName,
      role: m.role,
      /** Whether it goes on. */
      going: m.projectState,
      party: m.partyName,
      state,
      /** Whether users have a build that is known not to have passed its full-chain test, or a successor of one. */
      unchecked: UNCHECKED.some((standing) => standing === worst?.standing),
      /** How many builds that users have are as bad as the mark says. */
      count: worst?.builds.length ?? 0,
      since:
        debt === undefined
          ? null
          : { day: debt.since, elapsed: elapsed(calendar, debt.since, day) },
      /** The decisions that await the reader, and how long the oldest has waited. */
      decisions: mine?.total ?? 0,
      oldest:
        mine === undefined
          ? null
          : { since: mine.since, elapsed: elapsed(calendar, mine.since, day) },
      /** What was sent to the reader and waits for an answer, and what waits for others: as home lists it. */
      waits: { mine: waits?.mine.length ?? 0, others: waits?.others.length ?? 0 },
      /** The feed that has been silent longest. null: all data was entered by hand. */
      feed: feed === undefined ? null : { heardAt: feed.heardAt, illustrative: feed.illustrative },
      stale: rule("data-stale") !== undefined,
      /** Letters that were given up. Only the administrator sees them. */
      undelivered: letters
        .filter((letter) => letter.projectId === m.projectId)
        .map(({ id, number, name, email }) => ({ id, number, name, email })),
    };
  });
}

/**
 * One row per project, worst first. The projects are read scope by scope, so a vendor's and a ministry's are separate.
 */
export async function readProjects(standing: Standing) {
  const [whole, bounded] = await Promise.all([
    readSome(
      standing,
      standing.memberships.filter((m) => m.whole),
    ),
    readSome(
      standing,
      standing.memberships.filter((m) => !m.whole),
    ),
  ]);
  return [...whole, ...bounded].sort(
    (a, b) =>
      PROJECT_MARKS.indexOf(a.state) - PROJECT_MARKS.indexOf(b.state) ||
      (b.oldest?.elapsed.businessDays ?? 0) - (a.oldest?.elapsed.businessDays ?? 0) ||
      (a.key < b.key ? -1 : 1),
  );
}
