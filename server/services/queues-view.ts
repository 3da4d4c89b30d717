// A vendor's queue as it is approved: where the full-chain test stands, and who directed what stands before it.
import { listChain } from "@/db/queries/coverage";
import { listFeeds } from "@/db/queries/projects";
import { listQueues } from "@/db/queries/queues";
import { listOwedDistributions } from "@/db/queries/releases";
import {
  countQueueTasks,
  listDirectorsAhead,
  listRankedTasks,
  listTestPlaces,
  listUnrankedTasks,
} from "@/db/queries/tasks";
import { readIn } from "@/db/scope";
import type { TaskStatus } from "../domain/projects/state";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { freshnessOf } from "./freshness";
import { Refusal } from "./refusal";

const BUSY = 20;

/** Reads one queue; `partyKey` null: the first that the reader may see. A queue out of scope is not found. */
export async function readQueue(asked: Asked, partyKey: string | null, page: number) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const [queues, places, chain, debts, feeds] = await Promise.all([
      listQueues(db, projectId),
      listTestPlaces(db, projectId),
      listChain(db, projectId),
      listOwedDistributions(db, projectId, asked.day),
      listFeeds(db, projectId),
    ]);
    const tabs = queues.map(({ party, partyKey: key, part, parentId }) => ({
      party,
      partyKey: key,
      part,
      prime: parentId === null,
    }));
    const queue = partyKey === null ? queues[0] : queues.find((q) => q.partyKey === partyKey);
    // The version from which each platform's debt runs: the test that should stand in some queue.
    const owed = new Map<string, (typeof debts)[number]>();
    for (const debt of debts) {
      const before = owed.get(debt.platformId);
      if (before === undefined || debt.ordinal < before.ordinal) owed.set(debt.platformId, debt);
    }
    const common = {
      tabs,
      chain: chain[0] ?? null,
      owed: [...owed.values()].map(({ platform, version }) => ({ platform, version })),
      /** Whether a test not yet done stands in any queue that the reader may see, and whether that is every queue. */
      testSomewhere: places.length > 0,
      whole: asked.scope.whole,
      freshness: freshnessOf(feeds, asked.day),
      at: asked.at,
    };
    if (queue === undefined) {
      if (partyKey !== null) throw new Refusal("not-found");
      return { ...common, queue: null, busy: [], list: pageOf([], 0, 1), tests: [], directors: [] };
    }
    const [ranked, busy, counts, directors] = await Promise.all([
      listRankedTasks(db, projectId, queue.id, PAGE_ROWS, (page - 1) * PAGE_ROWS),
      listUnrankedTasks(db, projectId, queue.id, BUSY),
      countQueueTasks(db, projectId, queue.id),
      listDirectorsAhead(db, projectId, queue.id),
    ]);
    const totalOf = (...statuses: readonly TaskStatus[]) =>
      counts.reduce((sum, { status, total }) => sum + (statuses.includes(status) ? total : 0), 0);
    return {
      ...common,
      queue: {
        party: queue.party,
        partyKey: queue.partyKey,
        part: queue.part,
        prime: queue.parentId === null,
        illustrative: queue.illustrative,
        busy: totalOf("in_progress", "in_review"),
        done: totalOf("done"),
      },
      busy,
      list: pageOf(
        ranked.map((task, i) => ({ ...task, place: (page - 1) * PAGE_ROWS + i + 1 })),
        totalOf("not_started", "blocked"),
        page,
      ),
      tests: places
        .filter((p) => p.partyKey === queue.partyKey)
        .map(({ id, title, status, ranked: waits, ahead }) => ({
          id,
          title,
          status,
          place: waits ? ahead + 1 : null,
          ahead,
        })),
      /** Who directed what stands before the first test; null: nobody, or no record says. */
      directors,
    };
  });
}
