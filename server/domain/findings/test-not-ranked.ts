// An owed test has no place in a queue, or other work is before it (2(1)③).
import type { ProjectState, Task } from "../projects/state";
import { buildKey, compareText, groupBy, releasesById } from "../projects/state-index";
import { sameLine } from "../queues/lines";
import type { Owing } from "../releases/debts";
import { type ExposedDebt, exposedDebts } from "./exposure";
import type { Found, RecordRef } from "./finding";
import { merged } from "./spans";
import type { Excusing } from "./waiver-term";

/**
 * `test-not-ranked`, about a platform with a debt and no waiver in force, while its test is in no queue or other
 * work is before it. The test of the build that users have counts as the platform's test; if there is none, a test of
 * an older distribution of the debt counts, and is named as a test of an older build. Of several, the one nearest its
 * turn counts. `since` is the debt's first day; `from` and `until` are those of the exposure.
 *
 * Only work on the same line as the test is before it.
 *
 * Not raised while a test of the debt is in progress or in review, or while the test of the build that users have is
 * first or has only other owed tests before it.
 * A test that is done but did not verify the build, or that is blocked without a rank, has no place in the queue.
 *
 * Records: the debt's first distribution, the test's task (if it has a place), then the tasks before it in
 * order. Facts: `task` (its id; null: none), `olderVersion` (the test's version if that is older than what users have,
 * else null), `usersVersion` (the version that users have), `rank`, `ahead` (how many tasks are before it), and
 * `aheadDirected` (how many of those a ministry directed).
 */
export function testNotRanked(
  state: Owing & Excusing & Pick<ProjectState, "tasks" | "parties">,
): readonly Found[] {
  const debts = exposedDebts(state);
  const tests = groupBy(
    state.tasks.filter((task) => task.tests !== null),
    (task) => (task.tests === null ? "" : buildKey(task.tests)),
  );
  const queues = groupBy(state.tasks.filter(isRanked), (task) => task.partyId);
  for (const queue of queues.values()) queue.sort(byRank);
  const owed = new Set(
    debts
      .filter(({ debt }) => debt.until === null)
      .flatMap(({ debt }) => debt.through.map(({ distribution }) => buildKey(distribution))),
  );
  const ministries = new Set(
    state.parties.filter((party) => party.kind === "ministry").map((party) => party.id),
  );
  const isOwed = (task: Task): boolean => task.tests !== null && owed.has(buildKey(task.tests));

  return debts.flatMap((one) => {
    const mine = one.debt.through.flatMap(
      ({ distribution }) => tests.get(buildKey(distribution)) ?? [],
    );
    if (mine.some((task) => task.status === "in_progress" || task.status === "in_review"))
      return [];
    const live = one.debt.through.at(-1)?.distribution;
    const ofLive = live === undefined ? [] : (tests.get(buildKey(live)) ?? []);
    const [task] = [ofLive, mine].flatMap((each) => each.filter(isRanked).sort(byRank));
    if (task === undefined) return findingsFor(state, one, null, []);
    const queue = queues.get(task.partyId) ?? [];
    const ahead = queue.slice(0, queue.indexOf(task)).filter((each) => sameLine(each, task));
    if (ofLive.includes(task) && ahead.every(isOwed)) return [];
    return findingsFor(state, one, task, ahead, ministries);
  });
}

const isRanked = (task: Task): boolean => task.rank !== null && task.status !== "done";

function byRank(a: Task, b: Task): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || compareText(a.id, b.id);
}

function findingsFor(
  state: Owing,
  { debt, exposures }: ExposedDebt,
  task: Task | null,
  ahead: readonly Task[],
  ministries: ReadonlySet<string> = new Set(),
): readonly Found[] {
  const records: readonly RecordRef[] = [
    { kind: "distribution", id: debt.first.distribution.id },
    ...(task === null ? [] : [task, ...ahead]).map(({ id }): RecordRef => ({ kind: "task", id })),
  ];
  const versionOf = (releaseId: string | undefined): string | null =>
    releasesById(state.releases).get(releaseId ?? "")?.version ?? null;
  const usersVersion = versionOf(debt.through.at(-1)?.distribution.releaseId);
  const taskVersion = versionOf(task?.tests?.releaseId);
  return merged(exposures.map(({ span }) => span)).map(
    (span): Found => ({
      id: debt.platformId,
      partyId: task?.partyId ?? null,
      records,
      since: debt.first.from,
      ...span,
      facts: {
        debtVersion: versionOf(debt.first.distribution.releaseId),
        task: task?.id ?? null,
        olderVersion: task === null || taskVersion === usersVersion ? null : taskVersion,
        usersVersion,
        rank: task?.rank ?? null,
        ahead: ahead.length,
        aheadDirected: ahead.filter(
          ({ directedBy }) => directedBy !== null && ministries.has(directedBy),
        ).length,
      },
    }),
  );
}
