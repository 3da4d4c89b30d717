// Test cases as the rules read them, and why one counts as approved.
import { eq, sql } from "drizzle-orm";
import type { TestCase } from "@/server/domain/projects/state";
import { groupBy } from "@/server/domain/projects/state-index";
import { testCase, testCaseStage } from "../schema/coverage";
import type { Reader } from "../scope";

/** `suite`: a test suite in force has it; `source`: a source states it; null: nobody has approved it. */
export const caseBasis = sql<"suite" | "source" | null>`case
  when exists (
    select from test_suite_case c join test_suite s on s.project_id = c.project_id and s.id = c.suite_id
     where c.project_id = test_case.project_id and c.case_id = test_case.id
       and s.approval_state is distinct from 'drafted' and s.ended_on is null
  ) then 'suite'
  when test_case.source_id is not null then 'source'
end`;

/** Every test case with why it counts as approved and, by id, the stages that it names, in no order. */
export async function listCases(db: Reader, projectId: string): Promise<readonly TestCase[]> {
  const [cases, stages] = await Promise.all([
    db
      .select({
        id: testCase.id,
        kind: testCase.kind,
        platformId: testCase.platformId,
        basis: caseBasis,
      })
      .from(testCase)
      .where(eq(testCase.projectId, projectId)),
    db
      .select({ caseId: testCaseStage.caseId, stageId: testCaseStage.stageId })
      .from(testCaseStage)
      .where(eq(testCaseStage.projectId, projectId)),
  ]);
  const passed = groupBy(stages, ({ caseId }) => caseId);
  return cases.map((each) => ({
    ...each,
    stageIds: (passed.get(each.id) ?? []).map(({ stageId }) => stageId),
  }));
}
