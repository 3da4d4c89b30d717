import { and, eq, gt, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { Value } from "../prepared";
import { finding } from "../schema/findings";

/** The findings of a project that hold on a day. Each finding has its dates, so no job runs when a deadline passes. */
export const heldOn = (projectId: Value<string>, day: Value<Day>): SQL | undefined =>
  and(
    eq(finding.projectId, projectId),
    lte(finding.fromOn, day),
    or(isNull(finding.untilOn), gt(finding.untilOn, day)),
  );

/** The distributions behind a day's findings about running debts: where the debt began, and the one with users now. */
export const owedIds = (projectId: Value<string>, day: Value<Day>): SQL =>
  sql`(select (r ->> 'id')::uuid from finding, jsonb_array_elements(finding.records) r
        where ${and(heldOn(projectId, day), inArray(finding.rule, ["untested-live", "waiver-in-force"]))}
          and r ->> 'kind' = 'distribution'
      union all
      select ${finding.subjectId} from finding
        where ${and(heldOn(projectId, day), eq(finding.rule, "untested-live"))})`;

/** Whether a role must act on a finding on a day. */
export const actedOnBy = (role: Value<string>, day: Value<Day>): SQL =>
  sql`exists (select from jsonb_array_elements(${finding.actors}) a where a ->> 'role' = ${role} and a ->> 'from' <= ${day})`;
