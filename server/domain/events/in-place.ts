// What a vendor enters for the vendor below it is not what that one said itself, and every line tells them apart (seed 3(2)).
import type { EventBody, EventKind } from "./event";

/** What a vendor says of the work in a queue, its own or that of one below it. */
const OF_A_QUEUE: ReadonlySet<string> = new Set([
  "task-entered",
  "task-status-set",
  "task-status-undone",
  "task-amended",
  "test-plan-set",
  "queue-set",
  "test-run-recorded",
] satisfies EventKind[]);

/** Whether a vendor entered the line in the place of the one below it, whose work it is about. */
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

/** The role whose step a deputy decided; null: whoever decided holds the role, or the line decides no step. */
export const deputyFor = ({ body }: { readonly body: EventBody }): string | null =>
  "deputy" in body && body.deputy === true ? body.role : null;
