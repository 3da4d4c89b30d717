// Copies of decisions that wait to be sent by mail, and those that were.
import { and, count, eq, max } from "drizzle-orm";
import { member } from "../schema/identity";
import { letter } from "../schema/letters";
import type { Reader, Writer } from "../scope";
import { askAlone } from "../transaction";

/** Everybody who takes part in a project, with what decides who is written to. */
export const listAddressees = (db: Reader, projectId: string) =>
  db
    .select({ accountId: member.accountId, partyId: member.partyId, role: member.role })
    .from(member)
    .where(eq(member.projectId, projectId));

export async function insertLetters(
  db: Writer,
  values: Omit<typeof letter.$inferInsert, "accountId">,
  accountIds: readonly string[],
): Promise<void> {
  if (accountIds.length === 0) return;
  await db.insert(letter).values(accountIds.map((accountId) => ({ ...values, accountId })));
}

/** How many copies of the decisions on a proposal were sent, the last of them when, and how many wait. */
export async function countLetters(db: Reader, projectId: string, proposalId: string) {
  const [row] = await db
    .select({ total: count(), sent: count(letter.sentAt), lastSentAt: max(letter.sentAt) })
    .from(letter)
    .innerJoin(
      member,
      and(eq(member.projectId, letter.projectId), eq(member.accountId, letter.accountId)),
    )
    .where(and(eq(letter.projectId, projectId), eq(letter.proposalId, proposalId)));
  const { total = 0, sent = 0, lastSentAt = null } = row ?? {};
  return { sent, waiting: total - sent, lastSentAt };
}

/** A letter that this server alone has taken, and to whom. */
export interface Taken {
  readonly projectId: string;
  readonly projectKey: string;
  readonly id: string;
  readonly number: number;
  readonly step: number;
  readonly accountId: string;
  readonly epoch: number;
  readonly email: string;
  readonly locale: "ja" | "en" | null;
}

/** Takes the letter that is due and has waited longest; null: none is due. */
export async function takeLetter(): Promise<Taken | null> {
  const rows: Taken[] = await askAlone((sql) =>
    sql.unsafe(
      `select project_id as "projectId", project_key as "projectKey", id, number, step,
              account_id as "accountId", epoch, email, locale from take_letter()`,
      [],
      { prepare: true },
    ),
  );
  return rows[0] ?? null;
}

export async function markLetterSent({ projectId, id }: Taken): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select mark_letter_sent($1, $2)", [projectId, id], { prepare: true }),
  );
}
