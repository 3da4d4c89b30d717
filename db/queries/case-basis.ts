// Why a test case counts as approved.
import { sql } from "drizzle-orm";

/** `suite`: a test suite in force has it; `source`: a source states it; null: nobody has approved it. */
export const caseBasis = sql<"suite" | "source" | null>`case
  when exists (
    select from test_suite_case c join test_suite s on s.project_id = c.project_id and s.id = c.suite_id
     where c.project_id = test_case.project_id and c.case_id = test_case.id
       and s.approval_state is distinct from 'drafted' and s.ended_on is null
  ) then 'suite'
  when test_case.source_id is not null then 'source'
end`;
