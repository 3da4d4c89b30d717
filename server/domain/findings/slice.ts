// Which parts of a project's state each kind of act changes.
import type { EventBodies, EventKind, NewEvent } from "../events/event";
import { SLICES, type Slice } from "../projects/slice";
import { kindOf } from "../records/kinds";
import type { RecordName } from "../records/names";

/** The slices that a line says were changed: always the same ones, or told from its body. */
type Told<Body> = readonly Slice[] | ((body: Body) => readonly Slice[]);

const NOTHING: readonly Slice[] = [];
const QUEUE: readonly Slice[] = ["tasks", "plans", "turns"];
const PROPOSAL: readonly Slice[] = ["proposals", "conditions"];

const ofRecord = ({ record }: { readonly record: RecordName }) => kindOf(record).slices;

const TOUCHED: { readonly [K in EventKind]: Told<EventBodies[K]> } = {
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
  "statement-recorded": ["statements"],
  "figure-recorded": NOTHING,
  acknowledged: NOTHING,
  "queue-set": ["plans", "turns"],
  "task-amended": ["plans", "turns"],
  "change-asked": NOTHING,
  "change-answered": ["plans", "turns"],
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
  const touched: Told<EventBodies[K]> = TOUCHED[line.kind];
  return typeof touched === "function" ? touched(line.body) : touched;
}

/** From what the coverage of a distribution is told. */
export const COVERED = [
  "stages",
  "cases",
  "environments",
  "distributions",
  "standings",
] as const satisfies readonly Slice[];

/** Slices of which a line changes the part that is about its release, and no other. */
const OF_A_RELEASE: ReadonlySet<Slice> = new Set(["distributions", "standings"]);

/** What acts have changed of a project's state. */
export interface Touched {
  readonly slices: ReadonlySet<Slice>;
  /** The releases whose coverage may be another now; null: any may. */
  readonly releaseIds: readonly string[] | null;
  /** The test cases that were entered or corrected. */
  readonly caseIds: readonly string[];
}

export const EVERYTHING: Touched = { slices: new Set(SLICES), releaseIds: null, caseIds: [] };

/** What an act has changed by all its lines. */
export function touchedBy(lines: readonly NewEvent[]): Touched {
  const covering: ReadonlySet<Slice> = new Set(COVERED);
  const touches = lines.map((line) => ({ slices: slicesOf(line), releaseId: line.releaseId }));
  const releaseIds = touches
    .map(({ slices, releaseId }) => ({
      slices: slices.filter((slice) => covering.has(slice)),
      releaseId,
    }))
    .filter(({ slices }) => slices.length > 0)
    .map(({ slices, releaseId = null }) =>
      slices.every((slice) => OF_A_RELEASE.has(slice)) ? releaseId : null,
    );
  const known = releaseIds.filter((id) => id !== null);
  return {
    slices: new Set(touches.flatMap(({ slices }) => slices)),
    releaseIds: known.length === releaseIds.length ? known : null,
    caseIds: lines
      .filter((line) => slicesOf(line).includes("cases"))
      .map(({ subject }) => subject.id),
  };
}
