// Helping the members of a project to sign in: the administrator's part.
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

/** How long a link works that sets a password. */
export const LINK_HOURS = 24;

/** The members of the project, with what the administrator may do for each. Nobody is helped in the past. */
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
 * Makes a link that sets a member's password, once, within a day; earlier links of that account stop working.
 * Refuses (account-elsewhere) for an account of the exercise, and for one that takes part in a project which the
 * asker does not administer: the link would open that project too.
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
 * Removes the second factor of a member who has lost the app; their sessions go on. Refuses (account-elsewhere) as
 * {@link makeResetLink} does.
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
 * Says whether the project asks its members for a second factor; who has none is then led to set one up before
 * anything of the project is shown. Refuses (nothing-changed) what is so already.
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
