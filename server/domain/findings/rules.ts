// The rules in force: pure functions from parts of a project's state to findings (2(1) to 3(4)).
import type { BusinessCalendar } from "../calendar/business-days";
import type { Slice } from "../projects/slice";
import type { ProjectState } from "../projects/state";
import { instructionUnconfirmed, responsibilityGap, reviewOverdue } from "./agreed";
import { casesMissing } from "./cases-missing";
import { contractGap } from "./contract-gap";
import { dataStale } from "./data-stale";
import { defectLive } from "./defect-live";
import { environmentMissing } from "./environment-missing";
import { environmentPurposeUnshared } from "./environment-purpose";
import type { Finding } from "./finding";
import { noRecord } from "./no-record";
import { orderDrifted } from "./order-drifted";
import {
  approvalOverdue,
  conditionOverdue,
  instructionUnacknowledged,
  orderObjected,
} from "./orders";
import { platformGap } from "./platform-gap";
import { publicationDue } from "./publication-due";
import { reportOnUntested } from "./report-on-untested";
import { reportIdle, reportUnowned, reportUntriaged } from "./reports";
import { resultUnconfirmed } from "./result-unconfirmed";
import { type RuleInForce, rule } from "./rule";
import { statementContradicted } from "./statement-contradicted";
import { testFailed } from "./test-failed";
import { testNotRanked } from "./test-not-ranked";
import { testSlipping } from "./test-slipping";
import { untestedLive } from "./untested-live";
import { verdictContradicted } from "./verdict-contradicted";
import { waiverEnded, waiverInForce } from "./waivers";
import { checkStale, diagnosticsMissing } from "./watched";
import { byWeight } from "./weight";

const DEBTS = ["platforms", "releases", "distributions", "verdicts"] as const;
const WAIVERS = ["waivers", "environments", "decisions"] as const;

/**
 * Weights: people are exposed (a critical defect 105, an untested build 100, with a report about it 102), a report
 * warns of that (95), a pass is contradicted (93), a decision is due (90 to 80), something known is not being handled
 * (79 to 50), we may not be able to see (45, 40), a waiver still holds (30), there is no record (10).
 */
export const RULES_IN_FORCE: readonly RuleInForce[] = [
  rule({
    name: "test-failed",
    clause: "2(3)",
    about: "distribution",
    reads: [...DEBTS, "responses"],
    mustAct: ["official", "executive", "adviser"],
    weight: 100,
    find: testFailed,
  }),
  rule({
    name: "untested-live",
    clause: "2(1)①",
    about: "distribution",
    reads: [...DEBTS, ...WAIVERS, "reports"],
    mustAct: ["official"],
    weight: 100,
    find: untestedLive,
  }),
  rule({
    name: "report-on-untested",
    clause: "2(1)④, 2(3)",
    about: "report",
    reads: [...DEBTS, "reports", "parties"],
    mustAct: ["official", "adviser", "vendor_manager"],
    weight: 95,
    find: reportOnUntested,
  }),
  rule({
    name: "verdict-contradicted",
    clause: "2(3)",
    about: "distribution",
    reads: [...DEBTS, "stages", "reports", "defects"],
    mustAct: ["official", "vendor_manager"],
    weight: 93,
    find: verdictContradicted,
  }),
  rule({
    name: "waiver-ended",
    clause: "2(1)②, 2(3)",
    about: "waiver",
    reads: [...DEBTS, ...WAIVERS],
    mustAct: ["official", "adviser"],
    weight: 90,
    find: waiverEnded,
  }),
  rule({
    name: "result-unconfirmed",
    clause: "3(2)",
    about: "distribution",
    reads: ["releases", "distributions", "verdicts"],
    mustAct: ["official", "adviser"],
    weight: 88,
    find: resultUnconfirmed,
  }),
  rule({
    name: "test-not-ranked",
    clause: "2(1)③",
    about: "platform",
    reads: [...DEBTS, ...WAIVERS, "tasks", "parties"],
    mustAct: ["official", "vendor_manager"],
    weight: 80,
    find: testNotRanked,
  }),
  rule({
    name: "test-slipping",
    clause: "2(1)③",
    about: "platform",
    reads: [...DEBTS, "tasks", "turns", "executions", "thresholds"],
    mustAct: ["official", "adviser", "vendor_manager", "executive"],
    weight: 79,
    find: testSlipping,
  }),
  rule({
    name: "order-objected",
    clause: "3(2)",
    about: "proposal",
    reads: ["proposals"],
    mustAct: ["official", "adviser"],
    weight: 78,
    find: orderObjected,
  }),
  rule({
    name: "approval-overdue",
    clause: "2(2)③",
    about: "proposal",
    reads: ["proposals"],
    mustAct: ["official", "executive"],
    weight: 76,
    find: approvalOverdue,
  }),
  rule({
    name: "order-drifted",
    clause: "2(1)③",
    about: "proposal",
    reads: ["proposals", "plans"],
    mustAct: ["official"],
    weight: 74,
    find: orderDrifted,
  }),
  rule({
    name: "statement-contradicted",
    clause: "3(4)",
    about: "statement",
    reads: [...DEBTS, "statements", "defects"],
    mustAct: ["official", "executive"],
    weight: 72,
    find: statementContradicted,
  }),
  rule({
    name: "publication-due",
    clause: "3(4)",
    about: "distribution",
    reads: [...DEBTS, "defects", "publication", "thresholds"],
    mustAct: ["official", "executive"],
    weight: 71,
    find: publicationDue,
  }),
  rule({
    name: "defect-live",
    clause: "2(3)",
    about: "defect",
    reads: ["defects", "distributions"],
    mustAct: ["official", "vendor_manager"],
    weight: 70,
    find: defectLive,
  }),
  rule({
    name: "instruction-unacknowledged",
    clause: "3(2)",
    about: "proposal",
    reads: ["proposals", "thresholds"],
    mustAct: ["official", "vendor_manager"],
    weight: 68,
    find: instructionUnacknowledged,
  }),
  rule({
    name: "instruction-unconfirmed",
    clause: "3(2)",
    about: "instruction",
    reads: ["instructions", "parties", "thresholds"],
    mustAct: ["official", "vendor_manager"],
    weight: 67,
    find: instructionUnconfirmed,
  }),
  rule({
    name: "condition-overdue",
    clause: "2(2)③",
    about: "condition",
    reads: ["conditions"],
    mustAct: ["official", "vendor_manager"],
    weight: 66,
    find: conditionOverdue,
  }),
  rule({
    name: "report-unowned",
    clause: "2(1)④",
    about: "report",
    reads: ["reports", "thresholds"],
    mustAct: ["official", "executive"],
    weight: 65,
    find: reportUnowned,
  }),
  rule({
    name: "review-overdue",
    clause: "2(2)③",
    about: "review",
    reads: [...DEBTS, ...WAIVERS, "reviews", "thresholds"],
    mustAct: ["official", "executive", "adviser"],
    weight: 62,
    find: reviewOverdue,
  }),
  rule({
    name: "platform-gap",
    clause: "2(3)",
    about: "distribution",
    reads: DEBTS,
    mustAct: ["official", "vendor_manager"],
    weight: 60,
    find: platformGap,
  }),
  rule({
    name: "responsibility-gap",
    clause: "2(2)②",
    about: "responsibility",
    reads: ["responsibilities", "parties", "contracts", "distributions"],
    mustAct: ["official"],
    weight: 41,
    together: true,
    find: responsibilityGap,
  }),
  rule({
    name: "contract-gap",
    clause: "3(3)",
    about: "contract",
    reads: [...DEBTS, "contracts", "efforts", "defects", "parties", "thresholds"],
    mustAct: ["official", "executive"],
    weight: 57,
    find: contractGap,
  }),
  rule({
    name: "report-idle",
    clause: "2(2)③",
    about: "report",
    reads: ["reports", "thresholds"],
    mustAct: ["official", "vendor_manager"],
    weight: 55,
    find: reportIdle,
  }),
  rule({
    name: "report-untriaged",
    clause: "2(1)④",
    about: "report",
    reads: ["reports", "thresholds"],
    mustAct: ["official", "adviser"],
    weight: 50,
    find: reportUntriaged,
  }),
  rule({
    name: "data-stale",
    clause: "2(3)",
    about: "source",
    reads: ["feeds", "contracts", "distributions"],
    mustAct: ["official", "admin"],
    weight: 45,
    find: dataStale,
  }),
  rule({
    name: "check-stale",
    clause: "3(1)",
    about: "distribution",
    reads: ["platforms", "releases", "distributions", "checks", "stages", "thresholds"],
    mustAct: ["official", "vendor_manager"],
    weight: 43,
    find: checkStale,
  }),
  rule({
    name: "diagnostics-missing",
    clause: "2(3)",
    about: "distribution",
    reads: ["platforms", "releases", "distributions", "diagnostics"],
    mustAct: ["official", "vendor_manager"],
    weight: 42,
    find: diagnosticsMissing,
  }),
  rule({
    name: "environment-purpose-unshared",
    clause: "2(1)②",
    about: "environment",
    reads: ["environments", "parties", "purposes", "thresholds"],
    mustAct: ["official"],
    weight: 44,
    find: environmentPurposeUnshared,
  }),
  rule({
    name: "cases-missing",
    clause: "2(1)③",
    about: "stage",
    reads: ["stages", "platforms", "environments", "cases", "thresholds"],
    mustAct: ["official", "vendor_manager"],
    weight: 42,
    together: true,
    find: casesMissing,
  }),
  rule({
    name: "environment-missing",
    clause: "3(1)",
    about: "stage",
    reads: ["stages", "platforms", "environments", "contracts", "distributions"],
    mustAct: ["official", "vendor_manager"],
    weight: 40,
    together: true,
    find: environmentMissing,
  }),
  rule({
    name: "waiver-in-force",
    clause: "2(1)①",
    about: "waiver",
    reads: [...DEBTS, ...WAIVERS],
    mustAct: ["official"],
    weight: 30,
    find: waiverInForce,
  }),
  rule({
    name: "no-record",
    clause: "2(3)",
    about: "distribution",
    reads: DEBTS,
    mustAct: ["official", "vendor_manager"],
    weight: 10,
    together: true,
    find: noRecord,
  }),
];

/**
 * The rules that read at least one of these slices; the findings of the others have not changed. Any rule may count in
 * business days, so all of them run when the days off change.
 */
export const rulesReading = (changed: ReadonlySet<Slice>): readonly RuleInForce[] =>
  changed.has("daysOff")
    ? RULES_IN_FORCE
    : RULES_IN_FORCE.filter(({ slices }) => slices.some((slice) => changed.has(slice)));

/** The findings of the rules (by default all of them), the heaviest first. */
export const findingsOf = (
  state: Partial<ProjectState>,
  calendar: BusinessCalendar,
  rules = RULES_IN_FORCE,
): readonly Finding[] => rules.flatMap(({ find }) => find(state, calendar)).sort(byWeight);
