// What an order in force keeps from beginning: a stop of it, and conditions that are not met.
import { listBlockingConditions } from "@/db/queries/conditions";
import { listHeldOrders } from "@/db/queries/order-holds";
import type { TaskStatus } from "../domain/projects/task-status";
import { startable } from "../domain/proposals/hold";
import { raisedBy } from "../domain/proposals/leading";
import type { Effect } from "../domain/proposals/proposal";
import type { Work } from "./act";
import { orRefuse } from "./refusal";

const tasksOf = (orders: readonly { readonly effects: readonly Effect[] }[]) =>
  new Set(orders.flatMap(({ effects }) => raisedBy(effects)));

/**
 * Refuses a status by which a task would begin too early. Refused: `order-held` (the order that brings it forward is
 * stopped), `condition-unmet` (a condition of its approval is to be met before).
 */
export async function refuseEarlyStart(
  { db, projectId }: Pick<Work, "db" | "projectId">,
  task: { readonly id: string; readonly status: TaskStatus },
  status: TaskStatus,
): Promise<void> {
  const [stopped, unmet] = await Promise.all([
    listHeldOrders(db, projectId),
    listBlockingConditions(db, projectId),
  ]);
  orRefuse(startable(task, status, { stopped: tasksOf(stopped), unmet: tasksOf(unmet) }));
}
