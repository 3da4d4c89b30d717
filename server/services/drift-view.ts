// Approved orders whose forecast no longer matches the approval: the forecast then and now, what changed it, and who
// did.
import { listDriftedOrders, listNamesOf } from "@/db/queries/drifts";
import { listTasksOf } from "@/db/queries/evidence";
import { listTestsOf } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import { readDrift } from "../domain/findings/order-drifted";
import { can } from "../domain/identity/permissions";
import { type Asked, projectOf } from "./asked";
import { elapsed } from "./elapsed";

/** The visible orders that have drifted on the day in question, longest drift first. */
export async function readDrifts(db: Reader, asked: Asked) {
  const projectId = projectOf(asked);
  const orders = (await listDriftedOrders(db, projectId, asked.day)).flatMap((row) => {
    const drift = readDrift(row.facts);
    return drift === null ? [] : [{ ...row, drift }];
  });
  if (orders.length === 0) return [];
  const ids = orders.flatMap(({ drift: { tasks, changes } }) => [
    ...tasks.map(({ id }) => id),
    ...changes.flatMap(({ taskId }) => taskId ?? []),
  ]);
  const accounts = orders.flatMap(({ drift }) => drift.changes.flatMap(({ by }) => by ?? []));
  const [tasks, tests, names] = await Promise.all([
    listTasksOf(db, projectId, [...new Set(ids)]),
    listTestsOf(db, projectId, [...new Set(ids)]),
    listNamesOf(db, projectId, [...new Set(accounts)]),
  ]);
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const releases = new Map(tests.map(({ id, releaseId }) => [id, releaseId]));
  const people = new Map(names.map(({ accountId, ...name }) => [accountId, name]));
  return orders.map(({ number, party, partyKey, since, drift }) => ({
    number,
    party,
    partyKey,
    since,
    elapsed: elapsed(since, asked.day),
    tasks: drift.tasks.map((task) => ({
      ...task,
      title: titles.get(task.id) ?? null,
      /** The release that it tests. null: it is not a full-chain test. */
      releaseId: releases.get(task.id) ?? null,
    })),
    tasksTotal: drift.tasksTotal,
    changes: drift.changes.map(({ by, ...change }) => ({
      ...change,
      title: titles.get(change.taskId ?? "") ?? null,
      by: by === null ? null : (people.get(by) ?? null),
    })),
    changesTotal: drift.changesTotal,
    mayReorder: asked.asOf === null && can(asked.asker.membership.role, "order.draft"),
  }));
}
export type DriftView = Awaited<ReturnType<typeof readDrifts>>[number];
