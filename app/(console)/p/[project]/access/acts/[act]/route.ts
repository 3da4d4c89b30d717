// What the administrator does about members and their sessions.
import { formRoute, type Sent } from "@/app/form-route";
import { readAs, valuesIn } from "@/app/record-form";
import { showAdded, showInvitation, showLink } from "@/server/auth/account";
import { MEMBER } from "@/server/domain/records/member";
import { api } from "@/server/trpc/caller";
import { invitationInput } from "@/server/trpc/record-inputs";

/** The invitation as typed. */
const invitationIn = (sent: Sent) => ({
  project: sent.params.project ?? "",
  typed: {
    email: sent.field("email") || null,
    ...valuesIn(sent, MEMBER.fields),
    request: sent.request,
  },
});

export const POST = formRoute({
  /** Ends a session of a member (`session`). */
  end: async ({ field, params }) => {
    await api.sessions.endOfMember({ project: params.project ?? "", session: field("session") });
    return undefined;
  },
  /** Creates a link that sets the password of a member (`member`). */
  link: async ({ field, params }) => {
    const project = params.project ?? "";
    await showLink(
      project,
      await api.members.makeResetLink({ project, memberId: field("member") }),
    );
    return undefined;
  },
  /** Invites a person: adds the member, and makes a link for somebody without a password. */
  invite: async (sent) => {
    const { project, typed } = invitationIn(sent);
    const input = readAs(invitationInput, typed);
    const { memberId, email, isNew } = await api.members.invite({ project, ...input });
    if (isNew)
      await showInvitation(project, await api.members.makeInvitation({ project, memberId }));
    else await showAdded(project, email);
    return undefined;
  },
  /** Makes another link for somebody who was invited (`member`). */
  "invite-again": async ({ field, params }) => {
    const project = params.project ?? "";
    const memberId = field("member");
    await showInvitation(project, await api.members.makeInvitation({ project, memberId }));
    return undefined;
  },
  /** Removes the second factor of a member (`member`). */
  "remove-factor": async ({ field, params }) => {
    await api.members.removeFactor({ project: params.project ?? "", memberId: field("member") });
    return undefined;
  },
  /** Requires a second factor of the members (`required=yes`), or stops requiring it. */
  "ask-for-factor": async ({ field, params, request }) => {
    const required = field("required") === "yes";
    await api.members.askForFactor({ project: params.project ?? "", required, request });
    return undefined;
  },
});
