// Runs the rules for whatever changed in a project and stores their findings, in the same transaction.
import {
  type CoverageRow,
  type FindingRow,
  listCoverage,
  listFindings,
  type NewFinding,
  replaceCoverage,
  replaceFindings,
} from "@/db/queries/findings";
import { listStandings } from "@/db/queries/standings";
import { findSlices } from "@/db/queries/state";
import { type Writer, wholeProject } from "@/db/scope";
import { canonical } from "../domain/canonical";
import { stageCells } from "../domain/coverage/stage-cells";
import { verdictOf } from "../domain/coverage/verdict";
import type { Finding } from "../domain/findings/finding";
import { findingsOf, rulesReading } from "../domain/findings/rules";
import { COVERED, type Touched } from "../domain/findings/slice";
import { holds } from "../domain/projects/slice";
import type { ProjectState } from "../domain/projects/state";
import { calendarWithout } from "./calendar";
import { keepAnew } from "./standings";

type Covered = Pick<ProjectState, (typeof COVERED)[number]>;

function coverageOf(state: Covered, projectId: string): CoverageRow[] {
  return state.distributions.map((distribution) => {
    const { verdict, ...known } = verdictOf(state, distribution);
    return {
      projectId,
      distributionId: distribution.id,
      verdict,
      relation: known.relation ?? null,
      verifiedOn: known.verifiedOn ?? null,
      reportedOn: known.reportedOn ?? null,
      passedAgainOn: known.passedAgainOn ?? null,
      passed: known.passed ?? null,
      without: known.without ?? null,
      failedOn: known.failedOn ?? null,
      cells: [...stageCells(state, distribution)],
    };
  });
}

const verdictIn = ({ cells: _, ...verdict }: CoverageRow): string => canonical(verdict);

/** Recomputes the coverage of these releases, or of all if none is named. Returns whether any verdict changed. */
async function refreshCoverage(
  db: Writer,
  projectId: string,
  releaseIds: Touched["releaseIds"],
): Promise<boolean> {
  const [read, standings, kept] = await Promise.all([
    findSlices(
      db,
      projectId,
      COVERED.filter((slice) => slice !== "standings"),
    ),
    listStandings(db, projectId, releaseIds),
    listCoverage(db, projectId, releaseIds),
  ]);
  const state = holds({ ...read, standings }, COVERED);
  const distributions = state.distributions.filter(
    ({ releaseId }) => releaseIds === null || releaseIds.includes(releaseId),
  );
  const rows = coverageOf({ ...state, distributions }, projectId);
  const before = new Map(kept.map((row) => [row.distributionId, row]));
  const there = new Set(rows.map(({ distributionId }) => distributionId));
  const change = {
    gone: kept.map(({ distributionId }) => distributionId).filter((id) => !there.has(id)),
    fresh: rows.filter(({ distributionId }) => !before.has(distributionId)),
    changed: rows.filter((row) => {
      const old = before.get(row.distributionId);
      return old !== undefined && canonical(old) !== canonical(row);
    }),
  };
  await replaceCoverage(db, projectId, change);
  return (
    change.gone.length > 0 ||
    change.fresh.length > 0 ||
    change.changed.some((row) => {
      const old = before.get(row.distributionId);
      return old === undefined || verdictIn(old) !== verdictIn(row);
    })
  );
}

const rowOf = (f: Finding, projectId: string): Omit<FindingRow, "id"> => ({
  projectId,
  rule: f.rule,
  subjectKind: f.subject.kind,
  subjectId: f.subject.id,
  topic: f.topic,
  label: f.label,
  address: f.address,
  partyId: f.partyId,
  records: [...f.records],
  since: f.since,
  fromOn: f.from,
  untilOn: f.until,
  actors: [...f.actors],
  facts: f.facts,
  weight: f.weight,
});

const keyOf = (f: { rule: string; subjectKind: string; subjectId: string }): string =>
  `${f.rule} ${f.subjectKind} ${f.subjectId}`;

/** Updates the stored findings to what the rules find now. */
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

/**
 * Recomputes the coverage and findings that the change can affect, and writes the differences. It reads the whole
 * project, whoever acts.
 */
export async function refreshFindings(
  db: Writer,
  projectId: string,
  { slices, releaseIds, caseIds }: Touched,
): Promise<void> {
  if (slices.size === 0) return;
  await wholeProject(db, async () => {
    const changed = new Set(slices);
    // Whether a run is complete depends on the chain and on the stages of its case.
    if (slices.has("stages")) await keepAnew(db, projectId, null);
    else if (caseIds.length > 0) await keepAnew(db, projectId, caseIds);
    if (releaseIds?.length !== 0 && (await refreshCoverage(db, projectId, releaseIds)))
      changed.add("verdicts");
    const rules = rulesReading(changed);
    const [state, kept] = await Promise.all([
      findSlices(db, projectId, new Set([...rules.flatMap((rule) => rule.slices), "daysOff"])),
      listFindings(
        db,
        projectId,
        rules.map(({ name }) => name),
      ),
    ]);
    const found = findingsOf(state, calendarWithout(state.daysOff ?? []), rules);
    await keep(
      db,
      projectId,
      kept,
      found.map((finding) => rowOf(finding, projectId)),
    );
  });
}
