// Which parts of a project's state each kind of act changes.
import type { EventBodies, EventKind } from "../events/event";
import type { Slice } from "../projects/slice";
import { kindOf } from "../records/kinds";
import type { RecordName } from "../records/names";

/** The slices that a line says were changed: always the same ones, or told from its body. */
type Touched<Body> = readonly Slice[] | ((body: Body) => readonly Slice[]);

const NOTHING: readonly Slice[] = [];
const QUEUE: readonly Slice[] = ["tasks", "plans"];
const PROPOSAL: readonly Slice[] = ["proposals", "conditions"];

const ofRecord = ({ record }: { readonly record: RecordName }) => kindOf(record).slices;

const TOUCHED: { readonly [K in EventKind]: Touched<EventBodies[K]> } = {
  "project-founded": ["thresholds"],
  "record-sealed": NOTHING,
  "record-entered": ofRecord,
  "record-corrected": ofRecord,
  "record-withdrawn": ofRecord,
  "record-moved": ofRecord,
  "party-registered": ["parties"],
  "member-set": NOTHING,
  "contract-registered": ["contracts"],
  "contract-extended": ["contracts"],
  "chain-defined": ["stages"],
  "platform-registered": ["platforms"],
  "source-registered": ["feeds"],
  "source-heard": ["feeds"],
  "release-registered": ["releases"],
  "distribution-registered": ["distributions"],
  "environment-registered": ["environments"],
  "environment-ready": ["environments"],
  "test-case-registered": ["cases"],
  "test-run-recorded": ["standings"],
  "test-run-confirmed": ["standings"],
  "test-run-returned": ["standings"],
  "waiver-decided": ["waivers"],
  "defect-registered": ["defects"],
  "defect-resolved": ["defects"],
  "report-received": ["reports"],
  "report-assigned": ["reports"],
  "report-triaged": ["reports"],
  "report-moved": ["reports"],
  "report-closed": ["reports"],
  "queue-opened": NOTHING,
  "task-entered": QUEUE,
  "task-status-set": QUEUE,
  "task-status-undone": QUEUE,
  "statement-recorded": NOTHING,
  "figure-recorded": NOTHING,
  acknowledged: NOTHING,
  "queue-set": ["plans"],
  "task-amended": ["plans"],
  "change-asked": NOTHING,
  "change-answered": ["plans"],
  "test-plan-set": NOTHING,
  "order-proposed": PROPOSAL,
  "proposal-withdrawn": PROPOSAL,
  "proposal-remarked": NOTHING,
  "step-approved": PROPOSAL,
  "order-approved": [...PROPOSAL, ...QUEUE],
  "proposal-returned": PROPOSAL,
  "order-read": NOTHING,
  "order-acknowledged": ["proposals"],
  "order-objected": ["proposals"],
  "condition-met": ["conditions"],
  "route-set": NOTHING,
  "second-factor-asked": NOTHING,
  "deputy-set": NOTHING,
  "deputy-removed": NOTHING,
  "finding-seen": NOTHING,
  // Who puts a test off decides a waiver.
  "decision-recorded": ({ answer }) =>
    answer === "defer" ? ["decisions", "waivers"] : ["decisions"],
  "undertaking-answered": NOTHING,
  "really-happened": NOTHING,
};

/** The slices of the project's state that an act has changed by the line that it adds to the record. */
export function slicesOf<K extends EventKind>(line: {
  readonly kind: K;
  readonly body: EventBodies[K];
}): readonly Slice[] {
  const touched: Touched<EventBodies[K]> = TOUCHED[line.kind];
  return typeof touched === "function" ? touched(line.body) : touched;
}
