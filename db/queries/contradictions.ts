// What contradicts the pass of a distribution: the finding about it says so, wherever the verdict is shown.
import { and, type Column, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Contradiction } from "@/server/domain/findings/verdict-contradicted";
import { finding } from "../schema/findings";

/** To be joined by {@link contradicts}. */
export const contradiction = alias(finding, "contradiction");

/** The finding about this distribution. A report that is dated ahead counts from its entry on. */
export const contradicts = (of: {
  readonly projectId: Column;
  readonly distributionId: Column;
}): SQL | undefined =>
  and(
    eq(contradiction.projectId, of.projectId),
    sql`${contradiction.rule} = 'verdict-contradicted'`,
    sql`${contradiction.subjectKind} = 'distribution'`,
    eq(contradiction.subjectId, of.distributionId),
  );

/** What contradicts the pass. null: nothing. */
export const contradictedBy = sql<Contradiction | null>`${contradiction.facts} ->> 'against'`;
