// A vendor may enter something about the work of its subcontractor. Such a line is marked, because the subcontractor
// did not say it itself (seed 3(2)).
import type { EventBody, EventKind } from "./event";

/** The kinds of lines in which a vendor reports on the work in a queue. */
const OF_A_QUEUE: ReadonlySet<string> = new Set([
  "task-entered",
  "task-status-set",
  "task-stopped",
  "task-status-undone",
  "task-amended",
  "task-withdrawn",
  "test-retargeted",
  "test-plan-set",
  "queue-set",
  "test-run-recorded",
] satisfies EventKind[]);

/** Whether a vendor entered the line about the work of a vendor below it. */
export const inItsPlace = (line: {
  readonly kind: string;
  readonly actorRole: string;
  readonly actorPartyId: string | null;
  /** The vendor whose work the line is about. */
  readonly partyId: string | null;
}): boolean =>
  OF_A_QUEUE.has(line.kind) &&
  ["vendor_manager", "vendor_member"].includes(line.actorRole) &&
  line.partyId !== null &&
  line.actorPartyId !== null &&
  line.partyId !== line.actorPartyId;

/** The role in whose place a deputy decided a step or accepted a condition; null: nobody acted as a deputy. */
export const deputyFor = ({ body }: { readonly body: EventBody }): string | null =>
  "deputy" in body && body.deputy === true ? (body.role ?? null) : null;
