import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Words } from "@/server/domain/words";
import { platform } from "../schema/chains";
import { testCase } from "../schema/coverage";
import { testSuiteCase } from "../schema/test-suites";
import type { Reader } from "../scope";

/** These test cases, with the platform and the stages of each in the order of the chain. */
export const listCasesIn = (db: Reader, projectId: string, ids: readonly string[]) =>
  db
    .select({
      id: testCase.id,
      title: testCase.title,
      kind: testCase.kind,
      platform: platform.name,
      stages: sql<readonly { readonly id: string; readonly name: Words }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.position)
          from test_case_stage c join stage s on s.project_id = c.project_id and s.id = c.stage_id
         where c.project_id = test_case.project_id and c.case_id = test_case.id), '[]'::jsonb)`,
    })
    .from(testCase)
    .leftJoin(
      platform,
      and(eq(platform.projectId, testCase.projectId), eq(platform.id, testCase.platformId)),
    )
    .where(and(eq(testCase.projectId, projectId), inArray(testCase.id, [...ids])))
    .orderBy(asc(testCase.kind), asc(testCase.id));

/** The ids of the cases that the suite with this key alone has, of all suites in force. */
export async function listCasesOfOne(db: Reader, projectId: string, key: string) {
  const rows = await db
    .select({ id: testSuiteCase.caseId })
    .from(testSuiteCase)
    .where(
      and(
        eq(testSuiteCase.projectId, projectId),
        sql`(select array_agg(s.key) from test_suite s join test_suite_case c
               on c.project_id = s.project_id and c.suite_id = s.id
              where s.project_id = test_suite_case.project_id and c.case_id = test_suite_case.case_id
                and s.approval_state is distinct from 'drafted' and s.ended_on is null) = array[${key}::text]`,
      ),
    );
  return rows.map(({ id }) => id);
}

/** Whether a test case is in a suite that is in force, or waits for its approval. */
export async function isFixed(db: Reader, projectId: string, caseId: string): Promise<boolean> {
  const [row] = await db
    .select({ one: sql<number>`1` })
    .from(testSuiteCase)
    .where(
      and(
        eq(testSuiteCase.projectId, projectId),
        eq(testSuiteCase.caseId, caseId),
        sql`exists (
          select from test_suite s where s.project_id = test_suite_case.project_id and s.id = test_suite_case.suite_id
             and (s.approval_state is distinct from 'drafted' and s.ended_on is null or exists (
               select from proposal p where p.project_id = s.project_id and p.record_kind = 'test_suite'
                  and p.record_id = s.id and p.status = 'open')))`,
      ),
    )
    .limit(1);
  return row !== undefined;
}
