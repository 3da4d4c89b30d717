// How an administrator helps the members of a project to sign in.
import { randomBytes } from "node:crypto";
import {
  asksForFactor,
  findMember,
  findMembership,
  insertInvitation,
  insertResetLink,
  inviteAccount,
  listMembers,
  removeMemberFactor,
  updateFactorRule,
} from "@/db/queries/members";
import { listChoices } from "@/db/queries/records";
import { readIn, writeIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { readEmail } from "../domain/identity/email";
import { permitFor } from "../domain/identity/permit";
import type { Role } from "../domain/identity/roles";
import type { Asker } from "../domain/identity/standing";
import { valuesIn } from "../domain/records/field";
import type { Entered } from "../domain/records/kind";
import { MEMBER } from "../domain/records/member";
import type { RefusalCode } from "../domain/refusal";
import type { Locale, Words } from "../domain/words";
import { act, type Work } from "./act";
import type { Asked } from "./asked";
import { enterWithin } from "./records";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { recordSecurityEvent } from "./security-log";
import { digestOfLink } from "./set-password";

/** How long a link to set a password works. */
export const LINK_HOURS = 24;
/** The maximum number of parties that the form of an invitation offers. */
const MOST_PARTIES = 500;
/** How long an invitation works. */
export const INVITATION_DAYS = 7;

/** The members of the project, with what the administrator may do for each. A page of the past offers no action. */
export async function readMembers(asked: Asked) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  orRefuse(permitFor(asked.asker, "member.help"));
  const { projectId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const [members, factorRequired, parties] = await Promise.all([
      listMembers(db, projectId),
      asksForFactor(db, projectId),
      listChoices(db, projectId, "party", MOST_PARTIES),
    ]);
    return { members, factorRequired, parties, mayInvite: !asked.asker.exercise };
  });
}

export interface ResetLink {
  readonly token: string;
  readonly email: string;
  readonly locale: Locale | null;
}

/**
 * Creates a link that sets a member's password once within a day. Earlier links of that account stop working. Refused:
 * `account-elsewhere` (an account of the exercise, or one that is also in a project that the asker does not administer,
 * since the link would open that project too).
 */
export async function makeResetLink(asker: Asker, memberId: string): Promise<ResetLink> {
  const permit = orRefuse(permitFor(asker, "member.help"));
  const { projectId } = asker.membership;
  const token = randomBytes(32).toString("base64url");
  const { accountId, ...link } = await writeIn(permit, async (db) => {
    const { accountId, email, locale } = await orNotFound(findMember(db, projectId, memberId));
    const made = await insertResetLink(db, projectId, memberId, digestOfLink(token), LINK_HOURS);
    if (!made) throw new Refusal("account-elsewhere");
    return { accountId, token, email, locale };
  });
  const { projectKey } = asker.membership;
  await recordSecurityEvent("reset-link-made", {
    accountId,
    actorId: asker.account.id,
    projectKey,
  });
  return link;
}

interface InvitationInput {
  readonly email: string;
  readonly name: Words;
  /** The key of the party in whose name the person takes part. */
  readonly party: string;
  readonly role: Role;
  readonly untilOn: Day | null;
  readonly request?: string | undefined;
}

/** The account of the invited person. Refused, with the field: why that person cannot be invited. */
async function accountFor(work: Work, { email, name }: InvitationInput) {
  const { db, projectId } = work;
  const invited = await inviteAccount(db, projectId, email, name);
  if (invited === null) throw new Refusal("not-allowed");
  const { account, state } = invited;
  const refuse = (code: RefusalCode) => new Refusal(code, { field: "email" });
  if (state === "closed") throw refuse("account-closed");
  if (state === "demonstration") throw refuse("exercise-invites-nobody");
  const before = await findMembership(db, projectId, account);
  if (before !== null) throw refuse(before.takesPart ? "member-already" : "member-before");
  if (state === "elsewhere") throw refuse("invited-elsewhere");
  return { account, isNew: state === "new" };
}

/**
 * Adds a person to the project and returns the new member's id. Somebody without a password needs a link (`isNew`, see
 * {@link makeInvitation}); everybody else signs in as before. Refused: `email-malformed`, `day-past` (the term),
 * `exercise-invites-nobody`, `account-closed`, `member-already`, `member-before`, `invited-elsewhere` (invited to
 * another project and not signed in yet), `role-not-of-party`, and the refusals of a record.
 */
export async function invite(asker: Asker, input: InvitationInput) {
  if (asker.exercise) throw new Refusal("exercise-invites-nobody");
  return act(asker, "member.set", input, async (work) => {
    const email = readEmail(input.email);
    if (!email.ok) throw new Refusal(email.code, { field: "email" });
    if (input.untilOn !== null && input.untilOn < work.today)
      throw new Refusal("day-past", { field: "untilOn" });
    const { account, isNew } = await accountFor(work, { ...input, email: email.value });
    const { party, role, name, untilOn } = input;
    const values: Entered<typeof MEMBER> = { account, party, role, name, untilOn };
    const { row, said } = await enterWithin(work, MEMBER, asker, valuesIn(values));
    return { said, answer: { memberId: row.id, email: email.value, isNew } };
  });
}

export interface Invitation extends ResetLink {
  readonly project: Words;
  readonly party: Words;
  readonly role: Role;
  readonly days: number;
}

/**
 * Creates the link by which an invited member chooses the first password, once within seven days. Earlier links of that
 * account stop working. Refused: `not-found`, `invitation-accepted` (the person has a password, or cannot be helped
 * from here).
 */
export async function makeInvitation(asker: Asker, memberId: string): Promise<Invitation> {
  const permit = orRefuse(permitFor(asker, "member.set"));
  const { projectId, projectKey, projectName } = asker.membership;
  const token = randomBytes(32).toString("base64url");
  const { accountId, ...told } = await writeIn(permit, async (db) => {
    const found = await orNotFound(findMember(db, projectId, memberId));
    if (!(await insertInvitation(db, projectId, memberId, digestOfLink(token), INVITATION_DAYS)))
      throw new Refusal("invitation-accepted");
    return found;
  });
  await recordSecurityEvent("invitation-made", {
    accountId,
    actorId: asker.account.id,
    projectKey,
  });
  const locale = told.locale ?? asker.account.locale;
  return { ...told, token, locale, project: projectName, days: INVITATION_DAYS };
}

/**
 * Removes the second factor of a member who has lost the app. The member's sessions continue. Refused:
 * `account-elsewhere`, as in {@link makeResetLink}.
 */
export async function removeFactorOf(asker: Asker, memberId: string): Promise<void> {
  const permit = orRefuse(permitFor(asker, "member.help"));
  const { projectId, projectKey } = asker.membership;
  const accountId = await writeIn(permit, async (db) => {
    await orNotFound(findMember(db, projectId, memberId));
    return removeMemberFactor(db, projectId, memberId);
  });
  if (accountId === null) throw new Refusal("account-elsewhere");
  await recordSecurityEvent("second-factor-removed", {
    accountId,
    actorId: asker.account.id,
    projectKey,
  });
}

/**
 * Sets whether the project requires a second factor. Members without one must then set one up before they see anything
 * of the project. Refused: `nothing-changed`.
 */
export const askForFactor = (
  asker: Asker,
  input: { readonly required: boolean; readonly request?: string | undefined },
) =>
  act(asker, "access.set", input, async ({ db, projectId }) => {
    if (!(await updateFactorRule(db, projectId, input.required)))
      throw new Refusal("nothing-changed");
    return {
      kind: "second-factor-asked",
      body: { required: input.required },
      subject: { kind: "project", id: projectId },
    };
  });
