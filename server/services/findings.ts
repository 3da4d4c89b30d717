// Lets the rules look at a project after a change and keeps what they say, in the same transaction.
import {
  type CoverageRow,
  type FindingRow,
  listCoverage,
  listFindings,
  type NewFinding,
  replaceCoverage,
  replaceFindings,
} from "@/db/queries/findings";
import { findOrderState } from "@/db/queries/order-state";
import { findProjectState } from "@/db/queries/state";
import { type Writer, wholeProject } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { canonical } from "../domain/canonical";
import { stageCells } from "../domain/coverage/stage-cells";
import { verdictOf } from "../domain/coverage/verdict";
import type { Finding } from "../domain/findings/finding";
import { ORDER_RULES, orderFindings } from "../domain/findings/orders";
import { findingsOf } from "../domain/findings/rules";
import { weightOf } from "../domain/findings/weight";
import { SLICES, type Slice } from "../domain/projects/slice";
import type { ProjectState } from "../domain/projects/state";
import { CALENDAR } from "./calendar";

function coverageOf(state: ProjectState, projectId: string, today: Day): CoverageRow[] {
  return state.distributions.map((distribution) => {
    const { verdict, ...known } = verdictOf(state, distribution);
    return {
      projectId,
      distributionId: distribution.id,
      verdict,
      relation: known.relation ?? null,
      verifiedOn: known.verifiedOn ?? null,
      reportedOn: known.reportedOn ?? null,
      without: known.without ?? null,
      failedOn: known.failedOn ?? null,
      cells: [...stageCells(state, distribution, today)],
    };
  });
}

type PartiesOf = Pick<ProjectState, "tasks" | "proposals" | "conditions">;

/** The vendor whose work a finding speaks of, so that no other vendor sees it. */
function partyOf(
  state: PartiesOf,
  records: readonly { kind: string; id: string }[],
): string | null {
  const parties = new Map(
    [...state.tasks, ...state.proposals, ...state.conditions].map((each) => [
      each.id,
      each.partyId,
    ]),
  );
  for (const record of records) {
    const party = parties.get(record.id);
    if (party !== undefined) return party;
  }
  return null;
}

function rowsOf(
  findings: readonly Finding[],
  state: PartiesOf,
  projectId: string,
): Omit<FindingRow, "id">[] {
  return findings.map((f) => ({
    projectId,
    rule: f.rule,
    subjectKind: f.subject.kind,
    subjectId: f.subject.id,
    partyId: partyOf(state, [f.subject, ...f.records]),
    records: [...f.records],
    since: f.since,
    fromOn: f.from,
    untilOn: f.until,
    actors: [...f.actors],
    facts: f.facts,
    weight: weightOf(f),
  }));
}

const keyOf = (f: { rule: string; subjectKind: string; subjectId: string }): string =>
  `${f.rule} ${f.subjectKind} ${f.subjectId}`;

/** Brings what is kept to what the rules say now. */
async function keep(
  db: Writer,
  projectId: string,
  kept: readonly FindingRow[],
  rows: readonly Omit<FindingRow, "id">[],
): Promise<void> {
  const before = new Map(kept.map((row) => [keyOf(row), row]));
  const fresh: NewFinding[] = [];
  const changed: FindingRow[] = [];
  for (const row of rows) {
    const old = before.get(keyOf(row));
    before.delete(keyOf(row));
    if (old === undefined) fresh.push(row);
    else {
      const next = { ...old, ...row };
      if (canonical(next) !== canonical(old)) changed.push(next);
    }
  }
  const gone = [...before.values()].map((row) => row.id);
  await replaceFindings(db, projectId, { gone, fresh, changed });
}

/** The same for the rules about orders alone, where nothing that others see has changed. */
const refreshOrderFindings = (db: Writer, projectId: string): Promise<void> =>
  wholeProject(db, async () => {
    const [state, kept] = await Promise.all([
      findOrderState(db, projectId),
      listFindings(db, projectId, ORDER_RULES),
    ]);
    const findings = orderFindings(state, CALENDAR);
    await keep(db, projectId, kept, rowsOf(findings, { ...state, tasks: [] }, projectId));
  });

/** What the rules about orders read and no others do. */
const OF_ORDERS: ReadonlySet<Slice> = new Set(["proposals", "plans", "conditions"]);

/**
 * Lets the rules look again at what has changed of a project and writes what differs from what is kept. Sees the whole
 * project, whoever acts; `today` is the day of the change in Asia/Tokyo.
 */
export async function refreshFindings(
  db: Writer,
  projectId: string,
  today: Day,
  changed: ReadonlySet<Slice> = new Set(SLICES),
): Promise<void> {
  if (changed.size === 0) return;
  if ([...changed].every((slice) => OF_ORDERS.has(slice)))
    return refreshOrderFindings(db, projectId);
  await wholeProject(db, async () => {
    const [state, kept, keptCoverage] = await Promise.all([
      findProjectState(db, projectId),
      listFindings(db, projectId),
      listCoverage(db, projectId),
    ]);
    await keep(db, projectId, kept, rowsOf(findingsOf(state, CALENDAR), state, projectId));
    const coverageBefore = new Map(keptCoverage.map((row) => [row.distributionId, canonical(row)]));
    const rows = coverageOf(state, projectId, today);
    await replaceCoverage(db, {
      fresh: rows.filter((row) => !coverageBefore.has(row.distributionId)),
      changed: rows.filter((row) => {
        const old = coverageBefore.get(row.distributionId);
        return old !== undefined && old !== canonical(row);
      }),
    });
  });
}
