// What the events of a queue and its tasks store: its capacity, its lines of work, and what is changed of a task.
import type { TaskStatus } from "../projects/task-status";
import type { OwnedValue } from "../queues/owned";
import type { Words } from "../words";
import type { Amended } from "./change";

export interface QueueBodies {
  "queue-set": Amended & {
    readonly party: Words;
    readonly capacityDays: number | null;
    readonly reserve: number;
    readonly daysOff: number;
  };
  /** A line of work of a vendor was added, changed or closed. `line`: the name that it had until then. */
  "line-set": Amended & {
    readonly party: Words;
    readonly line: Words;
    readonly step: "added" | "amended" | "closed";
    readonly capacityDays: number | null;
  };
  "task-amended": Amended & {
    readonly title: Words;
    readonly party: Words;
    readonly what: "estimate" | "due" | "assignee" | "quality" | "line" | "ticket" | "about";
    /** Why its title or what it is about was put right. Absent for the other values. */
    readonly reason?: Words;
  };
  "task-withdrawn": { readonly title: Words; readonly party: Words; readonly reason: Words };
  /** A waiting full-chain test of an older build was made the test of what users have. */
  "test-retargeted": {
    readonly title: Words;
    readonly party: Words;
    /** The versions that it tested and tests. */
    readonly from: string;
    readonly to: string;
    readonly reason: Words;
  };
  "change-asked": {
    /** The task; for a vendor's capacity, the vendor. */
    readonly title: Words;
    readonly party: Words;
    readonly what: OwnedValue;
    /** A day or person-days as text; null: not on record. */
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: Words;
  };
  "change-answered": {
    readonly title: Words;
    readonly party: Words;
    readonly what: OwnedValue;
    readonly from: string | null;
    readonly to: string | null;
    readonly agreed: boolean;
    readonly reason: Words | null;
  };
  "test-plan-set": Amended & {
    readonly title: Words;
    readonly party: Words;
    /** null: not on record (any more). */
    readonly passesWhen: Words | null;
    readonly onFailure: Words | null;
  };
  "task-status-undone": Amended & {
    readonly title: Words;
    readonly party: Words;
    readonly status: TaskStatus;
  };
}
