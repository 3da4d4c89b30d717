// The proposals before and after one, among those of its own sort: new orders, or requests about records of one kind.
import { and, eq, sql } from "drizzle-orm";
import { type Given, preparedOne } from "../prepared";
import { proposal } from "../schema/proposals";

/** The numbers of the proposals before and after one, among those that the reader may see. null: there is none. */
export const findNeighbours = preparedOne((db, projectId: Given<string>, number: Given<number>) =>
  db
    .select({
      previous: sql<
        number | null
      >`max(${proposal.number}) filter (where ${proposal.number} < ${number}::int)`,
      next: sql<
        number | null
      >`min(${proposal.number}) filter (where ${proposal.number} > ${number}::int)`,
    })
    .from(proposal)
    .where(
      and(
        eq(proposal.projectId, projectId),
        sql`${proposal.recordKind} is not distinct from (
          select o.record_kind from proposal o where o.project_id = ${projectId} and o.number = ${number}::int)`,
      ),
    ),
);
