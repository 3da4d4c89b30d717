// Letters to be sent by mail and letters already sent: copies of decisions, and notices that name a deputy.
import { and, asc, count, desc, eq, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { EventBodies } from "@/server/domain/events/event";
import { event } from "../schema/events";
import { account, member } from "../schema/identity";
import { letter } from "../schema/letters";
import { orderHold } from "../schema/order-holds";
import { proposal } from "../schema/proposals";
import type { Reader, Writer } from "../scope";
import { askAlone } from "../transaction";
import { takesPart } from "./taking-part";

/** The members of a project who take part, with the data that decides who receives a letter. */
export const listAddressees = (db: Reader, projectId: string) =>
  db
    .select({ accountId: member.accountId, partyId: member.partyId, role: member.role })
    .from(member)
    .where(and(eq(member.projectId, projectId), takesPart(member)));

export async function insertLetters(
  db: Writer,
  values: Omit<typeof letter.$inferInsert, "accountId">,
  accountIds: readonly string[],
): Promise<void> {
  if (accountIds.length === 0) return;
  await db.insert(letter).values(accountIds.map((accountId) => ({ ...values, accountId })));
}

/**
 * For the copies of the decisions on a proposal: how many were sent and when the last, how many wait, and how many were
 * given up.
 */
export async function countLetters(db: Reader, projectId: string, proposalId: string) {
  const [row] = await db
    .select({
      waiting:
        sql`count(*) filter (where ${letter.sentAt} is null and ${letter.givenUpAt} is null and ${takesPart(member)})`.mapWith(
          Number,
        ),
      sent: count(letter.sentAt),
      givenUp: count(letter.givenUpAt),
      lastSentAt: max(letter.sentAt),
    })
    .from(letter)
    .innerJoin(
      member,
      and(eq(member.projectId, letter.projectId), eq(member.accountId, letter.accountId)),
    )
    .where(and(eq(letter.projectId, projectId), eq(letter.proposalId, proposalId)));
  const { waiting = 0, sent = 0, givenUp = 0, lastSentAt = null } = row ?? {};
  return { sent, waiting, givenUp, lastSentAt };
}

/**
 * The letters of these projects that were given up, newest first, with the recipient and the proposal (null: the letter
 * is about a deputy).
 */
export const listGivenUp = (db: Reader, projectIds: readonly string[], most: number) =>
  db
    .select({
      projectId: letter.projectId,
      id: letter.id,
      number: proposal.number,
      name: member.name,
      email: account.email,
      at: letter.givenUpAt,
    })
    .from(letter)
    .leftJoin(
      orderHold,
      and(eq(orderHold.projectId, letter.projectId), eq(orderHold.id, letter.holdId)),
    )
    .leftJoin(
      proposal,
      and(
        eq(proposal.projectId, letter.projectId),
        sql`${proposal.id} = coalesce(${letter.proposalId}, ${orderHold.proposalId})`,
      ),
    )
    .innerJoin(
      member,
      and(eq(member.projectId, letter.projectId), eq(member.accountId, letter.accountId)),
    )
    .innerJoin(account, eq(account.id, letter.accountId))
    .where(and(inArray(letter.projectId, [...projectIds]), isNotNull(letter.givenUpAt)))
    .orderBy(desc(letter.givenUpAt), asc(letter.id))
    .limit(most);

/** A letter that this server has claimed for itself, and its recipient. */
export interface Taken {
  readonly projectId: string;
  readonly projectKey: string;
  readonly id: string;
  readonly about:
    | { readonly number: number; readonly step: number }
    | { readonly deputyId: string }
    | { readonly holdId: string };
  readonly accountId: string;
  readonly epoch: number;
  readonly email: string;
  readonly locale: "ja" | "en" | null;
}

interface TakenRow extends Omit<Taken, "about"> {
  readonly number: number;
  readonly step: number;
  /** Both null: the letter is about a decision, identified by number and step. */
  readonly deputyId: string | null;
  readonly holdId: string | null;
}

/** Claims the letter that has been due longest. null: none is due. */
export async function takeLetter(): Promise<Taken | null> {
  const rows: TakenRow[] = await askAlone((sql) =>
    sql.unsafe(
      `select project_id as "projectId", project_key as "projectKey", id, number, step, deputy_id as "deputyId", hold_id as "holdId",
              account_id as "accountId", epoch, email, locale from take_letter()`,
      [],
      { prepare: true },
    ),
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { number, step, deputyId, holdId, ...taken } = row;
  const decided = deputyId === null ? { number, step } : { deputyId };
  return { ...taken, about: holdId === null ? decided : { holdId } };
}

/** The event that named a deputy, with who did so. null: there is none. */
export async function findNaming(db: Reader, projectId: string, deputyId: string) {
  const [row] = await db
    .select({
      at: event.recordedAt,
      by: member.name,
      named: sql<EventBodies["deputy-set"]>`${event.body}`,
    })
    .from(event)
    .leftJoin(
      member,
      and(eq(member.projectId, event.projectId), eq(member.accountId, event.actorId)),
    )
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.subjectKind, "deputy"),
        eq(event.subjectId, deputyId),
        eq(event.kind, "deputy-set"),
      ),
    )
    .limit(1);
  return row === undefined ? null : { ...row.named, at: row.at, by: row.by };
}

export async function markLetterSent({ projectId, id }: Taken): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select mark_letter_sent($1, $2)", [projectId, id], { prepare: true }),
  );
}

/**
 * Records that the mail server refused a letter, temporarily or for good. After several refusals the letter is given
 * up.
 */
export async function markLetterRefused({ projectId, id }: Taken, forGood: boolean): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select mark_letter_refused($1, $2, $3)", [projectId, id, forGood], {
      prepare: true,
    }),
  );
}
