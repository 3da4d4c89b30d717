// Approved orders whose forecast no longer matches the approval: the forecast then and now, what changed it, and who
// did.
import { listDriftedOrders, listNamesOf } from "@/db/queries/drifts";
import { listTestsOf, listTitles } from "@/db/queries/tasks";
import { listLineNames } from "@/db/queries/work-lines";
import type { Reader } from "@/db/scope";
import { type Drift, readDrift } from "../domain/findings/order-drifted";
import { MAIN_LINE } from "../domain/queues/lines";
import { type Asked, projectOf } from "./asked";
import { elapsed } from "./elapsed";
import { mayNow } from "./may-now";

/** How a change names the line of work whose capacity it is, and the lines between which a task went. */
async function lineNames(db: Reader, projectId: string, drifts: readonly Drift[]) {
  const about = drifts.flatMap(({ changes }) =>
    changes.filter(({ what, lineId }) => what === "line" || lineId !== undefined),
  );
  const lines = about.length === 0 ? [] : await listLineNames(db, projectId);
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const mains = new Map(lines.map(({ partyId, mainName }) => [partyId, mainName]));
  return (partyId: string, { what, lineId, from, to }: Drift["changes"][number]) => {
    const named = (id: string | number | null) =>
      typeof id === "string" ? (names.get(id) ?? null) : (mains.get(partyId) ?? MAIN_LINE);
    if (what === "line") return { of: null, from: named(from), to: named(to) };
    return lineId === undefined ? null : { of: named(lineId), from: null, to: null };
  };
}

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
  const [tasks, tests, names, lineOf] = await Promise.all([
    listTitles(db, projectId, [...new Set(ids)]),
    listTestsOf(db, projectId, [...new Set(ids)]),
    listNamesOf(db, projectId, [...new Set(accounts)]),
    lineNames(
      db,
      projectId,
      orders.map(({ drift }) => drift),
    ),
  ]);
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const releases = new Map(tests.map(({ id, releaseId }) => [id, releaseId]));
  const people = new Map(names.map(({ accountId, ...name }) => [accountId, name]));
  return orders.map(({ number, party, partyId, partyKey, since, drift }) => ({
    number,
    party,
    partyKey,
    since,
    elapsed: elapsed(asked.calendar, since, asked.day),
    tasks: drift.tasks.map((task) => ({
      ...task,
      title: titles.get(task.id) ?? null,
      /** The release that it tests. null: it is not a full-chain test. */
      releaseId: releases.get(task.id) ?? null,
    })),
    tasksTotal: drift.tasksTotal,
    changes: drift.changes.map(({ by, ...change }) => ({
      ...change,
      /** The lines of work that it names. null: none. */
      lines: lineOf(partyId, { by, ...change }),
      title: titles.get(change.taskId ?? "") ?? null,
      by: by === null ? null : (people.get(by) ?? null),
    })),
    changesTotal: drift.changesTotal,
    mayReorder: mayNow(asked, "order.draft"),
  }));
}
export type DriftView = Awaited<ReturnType<typeof readDrifts>>[number];
