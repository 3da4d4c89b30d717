import { and, asc, eq } from "drizzle-orm";
import type { Locale } from "@/server/domain/words";
import { account, member } from "../schema/identity";
import { ownAccount, type Reader } from "../scope";
import { takesPart } from "./taking-part";

/** The members of one party who take part. */
export const listMembersOf = (db: Reader, projectId: string, partyId: string) =>
  db
    .select({ id: member.id, name: member.name, role: member.role })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.partyId, partyId), takesPart(member)))
    .orderBy(asc(member.role), asc(member.id));

/** Saves the reader's language in the person's own account. */
export async function updateLocale(accountId: string, locale: Locale): Promise<void> {
  await ownAccount(accountId, (db) =>
    db.update(account).set({ locale }).where(eq(account.id, accountId)),
  );
}
