// How an administrator helps the members of a project to sign in.
import { randomBytes } from "node:crypto";
import {
  asksForFactor,
  findMember,
  insertResetLink,
  listMembers,
  removeMemberFactor,
  updateFactorRule,
} from "@/db/queries/members";
import { readIn, writeIn } from "@/db/scope";
import { permitFor } from "../domain/identity/permit";
import type { Asker } from "../domain/identity/standing";
import type { Locale } from "../domain/words";
import { act } from "./act";
import type { Asked } from "./asked";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { recordSecurityEvent } from "./security-log";
import { digestOfLink } from "./set-password";

/** How long a link to set a password works. */
export const LINK_HOURS = 24;

/** The members of the project, with what the administrator may do for each. A page of the past offers no action. */
export async function readMembers(asked: Asked) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  orRefuse(permitFor(asked.asker, "member.help"));
  const { projectId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const [members, factorRequired] = await Promise.all([
      listMembers(db, projectId),
      asksForFactor(db, projectId),
    ]);
    return { members, factorRequired };
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
