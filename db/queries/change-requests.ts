// Requests to change a value that another party set, and the owner's answers.
import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Given, prepared } from "../prepared";
import { changeRequest } from "../schema/change-requests";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";

const owner = alias(party, "owner");
const askingParty = alias(party, "asking_party");

/** The visible requests that await an answer, oldest first. One about a task that was withdrawn awaits none. */
export const listOpenChanges = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: changeRequest.id,
      partyId: changeRequest.partyId,
      partyKey: party.key,
      party: party.name,
      taskId: changeRequest.taskId,
      title: task.title,
      what: changeRequest.what,
      ownerId: changeRequest.ownerId,
      owner: owner.name,
      from: changeRequest.fromValue,
      to: changeRequest.toValue,
      reason: changeRequest.reason,
      askedOn: changeRequest.askedOn,
      askedBy: askingParty.name,
    })
    .from(changeRequest)
    .innerJoin(
      party,
      and(eq(party.projectId, changeRequest.projectId), eq(party.id, changeRequest.partyId)),
    )
    .leftJoin(
      owner,
      and(eq(owner.projectId, changeRequest.projectId), eq(owner.id, changeRequest.ownerId)),
    )
    .leftJoin(
      task,
      and(eq(task.projectId, changeRequest.projectId), eq(task.id, changeRequest.taskId)),
    )
    .leftJoin(
      member,
      and(
        eq(member.projectId, changeRequest.projectId),
        eq(member.accountId, changeRequest.askedBy),
      ),
    )
    .leftJoin(
      askingParty,
      and(eq(askingParty.projectId, member.projectId), eq(askingParty.id, member.partyId)),
    )
    .where(
      and(
        eq(changeRequest.projectId, projectId),
        isNull(changeRequest.verdict),
        or(isNull(changeRequest.taskId), isNotNull(task.id)),
      ),
    )
    .orderBy(asc(changeRequest.askedOn), asc(changeRequest.id))
    .limit(50),
);

/** The request about this value that awaits an answer. null: there is none. */
export async function findOpenChange(
  db: Reader,
  projectId: string,
  about: Pick<typeof changeRequest.$inferSelect, "partyId" | "taskId" | "what">,
) {
  const [row] = await db
    .select({ id: changeRequest.id })
    .from(changeRequest)
    .where(
      and(
        eq(changeRequest.projectId, projectId),
        eq(changeRequest.partyId, about.partyId),
        eq(changeRequest.what, about.what),
        about.taskId === null
          ? isNull(changeRequest.taskId)
          : eq(changeRequest.taskId, about.taskId),
        isNull(changeRequest.verdict),
      ),
    );
  return row ?? null;
}

export async function findChange(db: Reader, projectId: string, id: string) {
  const [row] = await db
    .select()
    .from(changeRequest)
    .where(and(eq(changeRequest.projectId, projectId), eq(changeRequest.id, id)));
  return row ?? null;
}

export async function insertChange(
  db: Writer,
  values: typeof changeRequest.$inferInsert,
): Promise<string> {
  return returned(
    await db.insert(changeRequest).values(values).returning({ id: changeRequest.id }),
  );
}

export async function answerChange(
  db: Writer,
  projectId: string,
  id: string,
  values: Pick<
    typeof changeRequest.$inferInsert,
    "verdict" | "answeredBy" | "answeredOn" | "answer"
  >,
): Promise<void> {
  await db
    .update(changeRequest)
    .set(values)
    .where(and(eq(changeRequest.projectId, projectId), eq(changeRequest.id, id)));
}
