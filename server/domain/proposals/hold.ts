// Whoever proposed or approved an order may stop it, and nothing that it brings forward begins meanwhile (seed 2(2)①).
import { accept, type Outcome, refuse } from "../outcome";
import type { TaskStatus } from "../projects/task-status";
import { isRanked } from "../queues/status";

export const HOLD_KINDS = ["held", "resumed"] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** What determines who may stop an order or let it go on. */
export interface HoldableOrder {
  readonly proposedBy: string;
  /** The accounts that approved a step. */
  readonly decidedBy: readonly string[];
  /** Whether it is the order in force in its queue. A later order ends a stop without a further act. */
  readonly inForce: boolean;
  readonly held: boolean;
  /** The statuses of the tasks that it brings forward. */
  readonly raised: readonly TaskStatus[];
}

type Refused = "hold-not-yours" | "order-not-in-force" | "conflict";

const isOneOfTheirs = ({ proposedBy, decidedBy }: HoldableOrder, accountId: string): boolean =>
  proposedBy === accountId || decidedBy.includes(accountId);

/**
 * Whether a person may stop an order. Refused: `hold-not-yours` (the person neither proposed nor approved it),
 * `order-not-in-force`, `conflict` (it is stopped already), `order-begun` (everything that it brings forward has begun,
 * so there is nothing left to stop).
 */
export function holdable(
  order: HoldableOrder,
  accountId: string,
): Outcome<true, Refused | "order-begun"> {
  if (!isOneOfTheirs(order, accountId)) return refuse("hold-not-yours");
  if (!order.inForce) return refuse("order-not-in-force");
  if (order.held) return refuse("conflict");
  return order.raised.some(isRanked) ? accept(true) : refuse("order-begun");
}

/** Whether a person may let a stopped order go on. Refused as in {@link holdable}; `conflict`: it is not stopped. */
export function resumable(order: HoldableOrder, accountId: string): Outcome<true, Refused> {
  if (!isOneOfTheirs(order, accountId)) return refuse("hold-not-yours");
  if (!order.inForce) return refuse("order-not-in-force");
  return order.held ? accept(true) : refuse("conflict");
}

/** The tasks that must not begin: of orders that are stopped, and of orders of whose conditions one is to be met before. */
export interface NotYet {
  readonly stopped: ReadonlySet<string>;
  readonly unmet: ReadonlySet<string>;
}

/** Whether a task may get this status. Refused: `order-held`, `condition-unmet` (it would begin too early). */
export function startable(
  task: { readonly id: string; readonly status: TaskStatus },
  status: TaskStatus,
  { stopped, unmet }: NotYet,
): Outcome<true, "order-held" | "condition-unmet"> {
  if (!isRanked(task.status) || isRanked(status)) return accept(true);
  if (stopped.has(task.id)) return refuse("order-held");
  return unmet.has(task.id) ? refuse("condition-unmet") : accept(true);
}
