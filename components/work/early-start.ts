import type { NowTask, QueueWork } from "./types";

/** Why a task must not begin yet: its order is stopped, or a condition comes first. null: it may. */
export function earlyStart(
  { order }: QueueWork,
  { id, status }: NowTask,
): "hold.blocks" | "conditions.blocksStart" | null {
  if (order === null || !order.raised.includes(id)) return null;
  if (status !== "not_started" && status !== "blocked") return null;
  if (order.held !== null) return "hold.blocks";
  const unmet = order.conditions.some(({ beforeStart, metOn }) => beforeStart && metOn === null);
  return unmet ? "conditions.blocksStart" : null;
}
