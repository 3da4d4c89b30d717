// What the ministry and its adviser write on a proposal for themselves.
import { and, asc, eq } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { member } from "../schema/identity";
import { ministryNote } from "../schema/ministry-notes";
import { party } from "../schema/projects";
import type { Writer } from "../scope";
import { returned } from "./returned";

export async function insertNote(
  db: Writer,
  values: typeof ministryNote.$inferInsert,
): Promise<string> {
  return returned(await db.insert(ministryNote).values(values).returning({ id: ministryNote.id }));
}

/** The notes on a proposal, oldest first, with who wrote them. Row-level security hides them from vendors. */
export const listNotes = prepared((db, projectId: Given<string>, proposalId: Given<string>) =>
  db
    .select({
      id: ministryNote.id,
      words: ministryNote.words,
      recordedAt: ministryNote.recordedAt,
      name: member.name,
      memberRole: member.role,
      party: party.name,
    })
    .from(ministryNote)
    .leftJoin(
      member,
      and(
        eq(member.projectId, ministryNote.projectId),
        eq(member.accountId, ministryNote.accountId),
      ),
    )
    .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(ministryNote.projectId, projectId), eq(ministryNote.proposalId, proposalId)))
    .orderBy(asc(ministryNote.recordedAt), asc(ministryNote.id)),
);
