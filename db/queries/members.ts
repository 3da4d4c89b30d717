// The people of a project and how they sign in. The database decides who may help whom.
import { and, asc, eq, sql } from "drizzle-orm";
import { account, member } from "../schema/identity";
import { party, project } from "../schema/projects";
import type { Reader, Writer } from "../scope";

/** All members of a project, party by party. `mayHelp`: whether the asker may help that person to sign in. */
export const listMembers = (db: Reader, projectId: string) =>
  db
    .select({
      id: member.id,
      name: member.name,
      role: member.role,
      partyName: party.name,
      email: account.email,
      closedAt: account.closedAt,
      secondFactor: sql<boolean>`has_second_factor(${account.id})`,
      mayHelp: sql<boolean>`account_to_help(${member.projectId}, ${member.id}) is not null`,
    })
    .from(member)
    .innerJoin(account, eq(account.id, member.accountId))
    .innerJoin(
      party,
      sql`${party.projectId} = ${member.projectId} and ${party.id} = ${member.partyId}`,
    )
    .where(eq(member.projectId, projectId))
    .orderBy(asc(party.key), asc(member.role), asc(account.email));

/** Removes a member's second factor. Returns the account, or null if the asker may not help that person. */
export async function removeMemberFactor(
  db: Writer,
  projectId: string,
  memberId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ accountId: sql<string | null>`remove_member_factor(${projectId}, ${memberId})` })
    .from(sql`(select 1) one`);
  return row?.accountId ?? null;
}

const asked = sql<boolean>`asks_for_factor(${project.thresholds})`;

/** Whether a project requires a second factor of its members. */
export async function asksForFactor(db: Reader, projectId: string): Promise<boolean> {
  const [row] = await db
    .select({ required: asked })
    .from(project)
    .where(eq(project.projectId, projectId));
  return row?.required ?? false;
}

/** Sets whether a project requires a second factor. false: that was already the setting. */
export async function updateFactorRule(
  db: Writer,
  projectId: string,
  required: boolean,
): Promise<boolean> {
  const changed = await db
    .update(project)
    .set({
      thresholds: sql`${project.thresholds} || jsonb_build_object('secondFactor', ${required}::boolean)`,
    })
    .where(
      and(eq(project.projectId, projectId), sql`${asked} is distinct from ${required}::boolean`),
    )
    .returning({ id: project.projectId });
  return changed.length > 0;
}

/** The e-mail address and language of a member. null: there is no such member. */
export async function findMember(db: Reader, projectId: string, memberId: string) {
  const [row] = await db
    .select({ accountId: account.id, email: account.email, locale: account.locale })
    .from(member)
    .innerJoin(account, eq(account.id, member.accountId))
    .where(sql`${member.projectId} = ${projectId} and ${member.id} = ${memberId}`);
  return row ?? null;
}

/** Creates a link that sets a member's password. false: the asker may not create one for that person. */
export async function insertResetLink(
  db: Writer,
  projectId: string,
  memberId: string,
  digest: string,
  hours: number,
): Promise<boolean> {
  const [row] = await db
    .select({
      made: sql<boolean>`make_reset_link(${projectId}, ${memberId}, ${digest}, make_interval(hours => ${hours}::int))`,
    })
    .from(sql`(select 1) one`);
  return row?.made ?? false;
}
