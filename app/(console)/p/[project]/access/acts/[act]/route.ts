// The administrator ends a session of a member of the project.
import { formRoute } from "@/app/form-route";
import { api } from "@/server/trpc/caller";

export const POST = formRoute({
  end: async ({ field, params }) => {
    await api.sessions.endOfMember({ project: params.project ?? "", session: field("session") });
    return undefined;
  },
});
