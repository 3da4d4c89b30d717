// The parts of a project's state that each kind of act changes.
import type { EventBodies, EventKind, NewEvent } from "../events/event";
import { SLICES, type Slice } from "../projects/slice";
import { kindOf } from "../records/kinds";
import type { RecordName } from "../records/names";

/** The slices that a line changes: always the same ones, or a function of its body. */
type Told<Body> = readonly Slice[] | ((body: Body) => readonly Slice[]);

const NOTHING: readonly Slice[] = [];
const QUEUE: readonly Slice[] = ["tasks", "plans", "turns"];
const PROPOSAL: readonly Slice[] = ["proposals", "conditions"];

const ofRecord = ({ record }: { readonly record: RecordName }) => kindOf(record).slices;

const TOUCHED: { readonly [K in EventKind]: Told<EventBodies[K]> } = {
  "project-founded": ["thresholds"],
  "project-amended": ["thresholds", "publication"],
  "record-sealed": NOTHING,
  "record-entered": ofRecord,
  "record-corrected": ofRecord,
  "record-withdrawn": ofRecord,
  "record-moved": ofRecord,
  "party-registered": ["parties"],
  "member-set": NOTHING,
  "contract-registered": ["contracts"],
  "contract-extended": ["contracts"],
  "contract-amended": ["contracts"],
  "review-begun": ["reviews"],
  "agenda-added": NOTHING,
  "review-closed": ["reviews"],
  "chain-defined": ["stages"],
  "platform-registered": ["platforms"],
  "source-registered": ["feeds"],
  "source-heard": ["feeds"],
  "release-registered": ["releases"],
  "distribution-planned": ["distributions"],
  "distribution-registered": ["distributions"],
  "environment-registered": ["environments"],
  "environment-ready": ["environments"],
  "test-case-registered": ["cases"],
  // A result ends the tests that have begun.
  "test-run-recorded": ["standings", "executions"],
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
  "report-raised": NOTHING,
  "report-answered": ["reports"],
  "file-attached": NOTHING,
  "file-withdrawn": NOTHING,
  "queue-opened": NOTHING,
  "task-entered": QUEUE,
  "task-status-set": QUEUE,
  "task-stopped": QUEUE,
  "task-commented": NOTHING,
  "comment-withdrawn": NOTHING,
  "comments-read": NOTHING,
  "task-status-undone": QUEUE,
  "statement-recorded": ["statements"],
  "figure-recorded": NOTHING,
  acknowledged: NOTHING,
  "queue-set": ["plans", "turns"],
  "line-set": ["plans", "turns"],
  "task-amended": ({ what }) => (what === "line" || what === "about" ? QUEUE : ["plans", "turns"]),
  "task-withdrawn": QUEUE,
  "test-retargeted": QUEUE,
  "change-asked": NOTHING,
  "change-answered": ["plans", "turns"],
  "test-plan-set": NOTHING,
  "record-drafted": NOTHING,
  "approval-asked": PROPOSAL,
  "approval-given": PROPOSAL,
  "order-proposed": PROPOSAL,
  "proposal-withdrawn": PROPOSAL,
  "proposal-remarked": NOTHING,
  "request-reminded": NOTHING,
  "ministry-noted": NOTHING,
  "step-approved": PROPOSAL,
  "order-approved": [...PROPOSAL, ...QUEUE],
  "proposal-returned": PROPOSAL,
  "order-read": NOTHING,
  "order-acknowledged": ["proposals"],
  "risk-confirmed": NOTHING,
  "order-reserved": ["proposals"],
  "order-asked": NOTHING,
  "order-replied": NOTHING,
  "order-objected": ["proposals"],
  "counter-dropped": NOTHING,
  "order-held": NOTHING,
  "order-resumed": NOTHING,
  "condition-shown": NOTHING,
  "condition-met": ["conditions"],
  "route-set": NOTHING,
  "second-factor-asked": NOTHING,
  "deputy-set": NOTHING,
  "deputy-removed": NOTHING,
  "finding-seen": NOTHING,
  // Deferring a test makes a waiver as well.
  "decision-recorded": ({ answer }) =>
    answer === "defer" ? ["decisions", "waivers"] : ["decisions"],
  "undertaking-answered": NOTHING,
  "really-happened": NOTHING,
};

/** The slices of the project's state that the act of this line changed. */
export function slicesOf<K extends EventKind>(line: {
  readonly kind: K;
  readonly body: EventBodies[K];
}): readonly Slice[] {
  const touched: Told<EventBodies[K]> = TOUCHED[line.kind];
  return typeof touched === "function" ? touched(line.body) : touched;
}

/** The slices from which the coverage of a distribution is computed. */
export const COVERED = [
  "stages",
  "cases",
  "environments",
  "distributions",
  "standings",
] as const satisfies readonly Slice[];

/** Slices in which a line changes only the part about its own release. */
const OF_A_RELEASE: ReadonlySet<Slice> = new Set(["distributions", "standings"]);

/**
 * Whether a line enters something that no distribution's coverage rests on yet: an environment that is not ready reaches no
 * stage, and a new case has no result. A new full-chain case changes what every distribution owes.
 */
const coversNothing = (line: NewEvent): boolean =>
  line.kind === "environment-registered" ||
  (line.kind === "test-case-registered" && line.body.caseKind !== "full_chain");

/** What acts have changed in a project's state. */
export interface Touched {
  readonly slices: ReadonlySet<Slice>;
  /** The releases whose coverage may have changed; null: any of them; empty: none. */
  readonly releaseIds: readonly string[] | null;
  /** The test cases that were corrected or withdrawn: their results may come to something else. */
  readonly caseIds: readonly string[];
}

export const EVERYTHING: Touched = { slices: new Set(SLICES), releaseIds: null, caseIds: [] };

/** What an act has changed, over all its lines. */
export function touchedBy(lines: readonly NewEvent[]): Touched {
  const covering: ReadonlySet<Slice> = new Set(COVERED);
  const releaseIds = lines
    .filter((line) => !coversNothing(line))
    .map((line) => ({ slices: slicesOf(line), releaseId: line.releaseId }))
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
    slices: new Set(lines.flatMap((line) => slicesOf(line))),
    releaseIds: known.length === releaseIds.length ? known : null,
    caseIds: lines
      .filter(
        (line) =>
          line.subject.kind === "test_case" &&
          line.kind !== "test-case-registered" &&
          slicesOf(line).includes("cases"),
      )
      .map(({ subject }) => subject.id),
  };
}
