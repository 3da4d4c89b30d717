// Fills a freshly migrated database with generated projects: the same rows for the same seed and day.
import postgres from "postgres";
import { Copier } from "./generate/copy";
import { Findings } from "./generate/findings";
import { groupOf, writeAccounts, writeFoundation } from "./generate/foundation";
import { writeDefects, writeReports } from "./generate/outside";
import { type Plan, planOf } from "./generate/plan";
import { type Act, writeRecord } from "./generate/record";
import { writeReleases } from "./generate/releases";
import { writeTasks } from "./generate/work";

/** What was generated. */
export interface Generated {
  readonly plan: Plan;
  readonly rows: number;
  readonly seconds: number;
  /** Whether the database itself finds the largest project's record whole. */
  readonly recordWhole: boolean;
}

/**
 * Fills the database at `ownerUrl`, migrated and empty, `scale` times the base: 20 projects, 200 releases,
 * 20,000 tasks and defects, 200,000 test results; one project holds half. Needs a superuser: triggers and
 * foreign keys are off while the rows go in, and the histories that the triggers would write go in beside.
 */
export async function generate(
  ownerUrl: string,
  scale: number,
  today: string,
  seed = 1,
): Promise<Generated> {
  const started = performance.now();
  const plan = planOf(scale, seed, today);
  const sql = postgres(ownerUrl, {
    max: 4,
    onnotice: () => {},
    connection: { session_replication_role: "replica", TimeZone: "UTC" },
  });
  try {
    const copier = new Copier(sql);
    writeAccounts(copier, plan);
    for (const project of plan.projects) {
      const acts: Act[] = [];
      const findings = new Findings(copier, project);
      writeFoundation(copier, plan, project);
      await writeReleases(copier, plan, project, findings, acts);
      await writeTasks(copier, plan, project, acts);
      await writeDefects(copier, plan, project, findings, acts);
      await writeReports(copier, plan, project, findings, acts);
      await writeRecord(copier, project, groupOf(project), acts);
    }
    const rows = await copier.end();
    // Results entered from now on get higher numbers.
    await sql`select setval(pg_get_serial_sequence('test_result', 'sequence'), (select max(sequence) from test_result))`;
    await sql`vacuum (analyze)`;
    const [largest] = plan.projects;
    const [found] = await sql<
      { broken_at: string | null }[]
    >`select broken_at from record_break(${largest?.id ?? ""})`;
    return {
      plan,
      rows,
      seconds: (performance.now() - started) / 1_000,
      recordWhole: found?.broken_at === null,
    };
  } finally {
    // A refused COPY leaves its connection waiting for more rows.
    await sql.end({ timeout: 5 });
  }
}
