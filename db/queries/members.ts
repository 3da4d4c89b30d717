// The people of a project and how they sign in. The database decides who may help whom.
import { and, asc, count, desc, eq, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Instant } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { account, member } from "../schema/identity";
import { party, project } from "../schema/projects";
import type { Reader, Writer } from "../scope";
import { takesPart } from "./taking-part";

/**
 * All members of a project, party by party, those who no longer take part last. `mayHelp`: whether the asker may help
 * that person to sign in. `invited`: that person has not chosen a password yet; `linkUntil`: until when the link works
 * (null: it works no longer).
 */
export const listMembers = (db: Reader, projectId: string) =>
  db
    .select({
      id: member.id,
      name: member.name,
      role: member.role,
      partyName: party.name,
      untilOn: member.untilOn,
      endedOn: member.endedOn,
      takesPart: takesPart(member),
      invited: sql<boolean>`invited.member_id is not null`,
      linkUntil: sql<Instant | null>`to_char(invited.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
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
    .leftJoin(sql`invited_to(${projectId}) invited`, sql`invited.member_id = ${member.id}`)
    .where(eq(member.projectId, projectId))
    .orderBy(desc(takesPart(member)), asc(party.key), asc(member.role), asc(account.email));

/** How many members administer a project with no end set. */
export async function countLastingAdministrators(db: Reader, projectId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(member)
    .where(
      and(
        eq(member.projectId, projectId),
        eq(member.role, "admin"),
        isNull(member.untilOn),
        isNull(member.endedOn),
      ),
    );
  return row?.total ?? 0;
}

/** The membership of an account, and whether it takes part now. null: it never was a member. */
export async function findMembership(db: Reader, projectId: string, accountId: string) {
  const [row] = await db
    .select({ id: member.id, takesPart: takesPart(member) })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.accountId, accountId)));
  return row ?? null;
}

const invitedSchema = z.object({
  account: z.uuid(),
  state: z.enum(["new", "open", "elsewhere", "closed", "demonstration"]),
});

/** The account of somebody who is to be invited, made if there is none. null: the asker may not invite. */
export async function inviteAccount(db: Writer, projectId: string, email: string, name: Words) {
  const [row] = await db
    .select({
      invited: sql`invite_account(${projectId}, ${email}, ${JSON.stringify(name)}::words)`,
    })
    .from(sql`(select 1) one`);
  return invitedSchema.nullable().parse(row?.invited ?? null);
}

/** Creates a link that invites a member. false: the asker may not, or the person has a password already. */
export async function insertInvitation(
  db: Writer,
  projectId: string,
  memberId: string,
  digest: string,
  days: number,
): Promise<boolean> {
  const [row] = await db
    .select({
      made: sql<boolean>`make_invitation(${projectId}, ${memberId}, ${digest}, make_interval(days => ${days}::int))`,
    })
    .from(sql`(select 1) one`);
  return row?.made ?? false;
}

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
    .select({
      accountId: account.id,
      email: account.email,
      locale: account.locale,
      role: member.role,
      party: party.name,
    })
    .from(member)
    .innerJoin(account, eq(account.id, member.accountId))
    .innerJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(member.projectId, projectId), eq(member.id, memberId)));
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

/** The executives who take part, and the asker: each with the role and, of an executive, which one it is. */
export const listRanks = prepared((db, projectId: Given<string>, accountId: Given<string>) =>
  db
    .select({
      id: member.id,
      accountId: member.accountId,
      role: member.role,
      level: member.level,
    })
    .from(member)
    .where(
      and(
        eq(member.projectId, projectId),
        takesPart(member),
        or(eq(member.role, "executive"), eq(member.accountId, accountId)),
      ),
    ),
);
