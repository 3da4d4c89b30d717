// Versions, how they were distributed, tested and excused: most are verified before they go out.
import { dayOfNumber } from "../../server/domain/calendar/day";
import { folded } from "../../server/domain/coverage/fold";
import type { ResultOutcome, TestResult } from "../../server/domain/projects/state";
import type { Copier, Row } from "./copy";
import { writeDebt } from "./debts";
import type { Findings } from "./findings";
import { CASES, chainedOf } from "./foundation";
import { chances, dayText, idOf, momentText, type Plan, type ProjectPlan } from "./plan";
import type { Act } from "./record";
import { PLATFORMS, STAGES, words } from "./text";
import { type Distributed, type Fate, pastRelease, releaseDay, versionOf } from "./versions";

const RUN = 50;

/** When a build's full-chain test was passed. */
function fateOf(build: { owed: boolean; late: boolean; silent: boolean }): Fate {
  if (build.owed) return "never";
  if (build.late) return "after";
  return build.silent ? "silent" : "before";
}

const known = (n: number, project: ProjectPlan) => ({
  source_id: idOf("source", project.index, n % 3),
  illustrative: false,
  certainty: n % 19 === 0 ? "conflicting" : "stated",
  note: n % 11 === 0 ? words("資料により日付が異なる。", "Sources give different days.") : null,
});

const cells = (project: ProjectPlan, state: string, day: number | null): string =>
  JSON.stringify(
    STAGES.map((_, s) => ({
      stageId: idOf("stage", project.index, s),
      state,
      last: day === null ? null : { on: dayText(day), kind: "full_chain" },
    })),
  );

/** Writes every release of a project with its distributions, coverage, runs, results and debts. */
export async function writeReleases(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  findings: Findings,
  acts: Act[],
): Promise<void> {
  const chance = chances(plan.seed * 7_919 + project.index * 2);
  const { index, id: project_id } = project;
  const past = pastRelease(plan, project);
  const counts = { run: 0, result: 0 };
  for (let n = 0; n < project.releases; n += 1) {
    const day = releaseDay(plan, project, n);
    const release = idOf("release", index, n);
    const row: Row = {
      project_id,
      id: release,
      version: versionOf(n),
      ordinal: n + 1,
      tagged_on: dayText(day - 5),
      changes: words(
        "通知の判定条件を見直した。文言を改めた。",
        "Conditions of notification reviewed; wording changed.",
      ),
      checked: words("単体・結合試験を行った。", "Unit and integration tests were run."),
      ...known(n, project),
    };
    const tagged = momentText(day - 5 + 0.35);
    copier.addVersions(
      "release",
      row,
      n % 5 === 0
        ? [
            [tagged, { checked: null }],
            [momentText(day - 2.5), { checked: row.checked ?? null }],
          ]
        : [[tagged, {}]],
    );
    const said = { subjectKind: "release", subjectId: release, releaseId: release };
    acts.push({
      at: day - 4.65,
      kind: "release-registered",
      body: { version: versionOf(n) },
      ...said,
    });
    PLATFORMS.forEach((platform, p) => {
      const r = chance();
      const owed = p === 0 && n >= project.releases - 2;
      const fate = fateOf({ owed, late: (p === 0 && n === past) || r < 0.02, silent: r < 0.03 });
      const d = n * PLATFORMS.length + p;
      writeDistribution(copier, plan, project, { n, p, d, day, fate });
      acts.push({
        at: day + 0.2 + p / 100,
        kind: "distribution-registered",
        body: {
          version: versionOf(n),
          platform: { ja: platform, en: platform },
          distributedOn: dayText(day),
        },
        subjectKind: "distribution",
        subjectId: idOf("distribution", index, d),
        releaseId: release,
      });
      writeRuns(copier, project, { n, p, d, day, fate }, counts, acts);
      if (fate !== "before")
        writeDebt(copier, plan, project, { n, p, d, day, fate }, findings, acts);
    });
    await copier.pace();
  }
}

function writeDistribution(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  { n, p, d, day, fate }: Distributed,
): void {
  const { index, id: project_id } = project;
  const id = idOf("distribution", index, d);
  const row: Row = {
    project_id,
    id,
    release_id: idOf("release", index, n),
    platform_id: idOf("platform", index, p),
    distributed_on: null,
    decided_by: idOf("party", index, 0),
    ...known(d, project),
  };
  const entered = momentText(day - 3 + 0.3);
  copier.addVersions("distribution", row, [
    [entered, {}],
    [momentText(day + 0.2), { distributed_on: dayText(day) }],
  ]);
  const at = fate === "after" ? day + 25 : day - 1;
  const tested: Row = {
    verdict: "verified",
    relation: fate,
    verified_on: dayText(at),
    cells: cells(project, "passed_full", at),
  };
  const untested: Row = {
    verdict: "not_run",
    relation: null,
    verified_on: null,
    cells: cells(project, "not_run", day - 1),
  };
  const silent: Row = {
    verdict: "no_record",
    relation: null,
    verified_on: null,
    cells: cells(project, "no_record", null),
  };
  const versions: (readonly [string, Row])[] = [[entered, silent]];
  if (fate === "after" || fate === "never") versions.push([momentText(day - 1 + 0.4), untested]);
  if (fate === "after" || fate === "before")
    versions.push([momentText(Math.min(at, plan.lastDay) + 0.5), tested]);
  copier.addVersions("coverage", { project_id, distribution_id: id, ...silent }, versions);
}

function writeRuns(
  copier: Copier,
  project: ProjectPlan,
  { n, p, d, day, fate }: Distributed,
  counts: { run: number; result: number },
  acts: Act[],
): void {
  const { index, id: project_id } = project;
  const total = project.releases * PLATFORMS.length;
  let left =
    Math.floor((project.results * (d + 1)) / total) - Math.floor((project.results * d) / total);
  let first = fate !== "silent";
  const said: (TestResult & { readonly recordedAt: string })[] = [];
  while (left > 0) {
    const run = idOf("run", index, counts.run);
    const whole = first;
    const early = whole ? 0 : counts.run % 20;
    const ran = whole && fate === "after" ? day + 25 : day - 1 - early;
    const at = ran + 0.4 + (counts.run % 100) / 1_000;
    const recorded_at = momentText(at);
    copier.add("public.test_run", {
      project_id,
      id: run,
      release_id: idOf("release", index, n),
      platform_id: idOf("platform", index, p),
      environment_id: idOf("environment", index, counts.run % 3),
      ran_on: dayText(ran),
      ran_by: idOf("party", index, 2 + (counts.run % project.vendors)),
      words: whole ? words("通し試験を行った。", "The full chain was tested.") : null,
      source_id: idOf("source", index, 3),
      illustrative: false,
      certainty: "stated",
      recorded_at,
    });
    const outcome: ResultOutcome = whole && fate === "never" ? "not_run" : "passed";
    const size = Math.min(left, whole ? STAGES.length : RUN);
    for (let i = 0; i < size; i += 1) {
      const result: TestResult = {
        id: idOf("result", index, counts.result),
        runId: run,
        releaseId: idOf("release", index, n),
        platformId: idOf("platform", index, p),
        caseId: idOf("case", index, whole ? CASES + p : (counts.run * 7 + i) % CASES),
        stageId: whole ? idOf("stage", index, i) : null,
        outcome: whole || i % 40 !== 7 ? outcome : "failed",
        backing: "confirmed",
        ranOn: generatedDay(ran),
        sequence: counts.result + 1,
      };
      said.push({ ...result, recordedAt: recorded_at });
      copier.add("public.test_result", {
        project_id,
        id: result.id,
        run_id: run,
        case_id: result.caseId,
        stage_id: result.stageId,
        outcome: result.outcome,
        sequence: result.sequence,
        recorded_at,
      });
      counts.result += 1;
    }
    const platform = PLATFORMS[p] ?? "";
    acts.push({
      at,
      kind: "test-run-recorded",
      body: {
        version: versionOf(n),
        platform: { ja: platform, en: platform },
        caseKind: whole ? "full_chain" : "system",
        outcome,
      },
      subjectKind: "test_run",
      subjectId: run,
      releaseId: idOf("release", index, n),
      vendor: 1 + (counts.run % 2),
    });
    counts.run += 1;
    left -= size;
    first = false;
  }
  const recorded = new Map(said.map(({ id, recordedAt }) => [id, recordedAt]));
  for (const kept of folded(said, chainedOf(project)))
    copier.addVersions(
      "standing",
      {
        project_id,
        id: kept.id,
        run_id: kept.runId,
        release_id: kept.releaseId,
        platform_id: kept.platformId,
        case_id: kept.caseId,
        stage_id: kept.stageId,
        outcome: kept.outcome,
        backing: kept.backing,
        ran_on: kept.ranOn,
        sequence: kept.sequence,
      },
      [[recorded.get(kept.id) ?? "", {}]],
    );
}

/** A day counted from 1970 as the rules know days. */
const generatedDay = (number: number): TestResult["ranOn"] => dayOfNumber(Math.floor(number));
