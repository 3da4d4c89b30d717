// What the administrator does about members and their sessions.
import { formRoute } from "@/app/form-route";
import { showLink } from "@/server/auth/account";
import { api } from "@/server/trpc/caller";

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
