// The kinds of events in the groups by which people look for them; a kind without its group does not compile.
import { EVENT_KINDS, type EventKind } from "./event";

export const EVENT_GROUPS = [
  "releases",
  "tests",
  "decisions",
  "reports",
  "tasks",
  "orders",
  "statements",
  "project",
  "sources",
] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

const GROUP_OF: Record<EventKind, EventGroup> = {
  "project-founded": "project",
  "record-sealed": "project",
  "party-registered": "project",
  "member-set": "project",
  "contract-registered": "project",
  "contract-extended": "project",
  "chain-defined": "project",
  "platform-registered": "project",
  "source-registered": "sources",
  "source-heard": "sources",
  "release-registered": "releases",
  "distribution-registered": "releases",
  "environment-registered": "tests",
  "environment-ready": "tests",
  "test-case-registered": "tests",
  "test-run-recorded": "tests",
  "waiver-decided": "decisions",
  "defect-registered": "reports",
  "defect-resolved": "reports",
  "report-received": "reports",
  "report-assigned": "reports",
  "report-triaged": "reports",
  "report-moved": "reports",
  "report-closed": "reports",
  "queue-opened": "tasks",
  "task-entered": "tasks",
  "task-status-set": "tasks",
  "statement-recorded": "statements",
  "figure-recorded": "sources",
  acknowledged: "decisions",
  "queue-set": "tasks",
  "task-amended": "tasks",
  "test-plan-set": "tests",
  "task-status-undone": "tasks",
  "order-proposed": "orders",
  "proposal-withdrawn": "orders",
  "proposal-remarked": "orders",
  "step-approved": "orders",
  "order-approved": "orders",
  "proposal-returned": "orders",
  "order-read": "orders",
  "order-acknowledged": "orders",
  "order-objected": "orders",
  "condition-met": "orders",
  "route-set": "project",
  "deputy-set": "project",
  "deputy-removed": "project",
  "finding-seen": "decisions",
  "decision-recorded": "decisions",
  "really-happened": "statements",
};

export const groupOf = (kind: EventKind): EventGroup => GROUP_OF[kind];

export const kindsOf = (group: EventGroup): readonly EventKind[] =>
  EVENT_KINDS.filter((kind) => GROUP_OF[kind] === group);
