// Ends the person's own sessions: one of them, or all except the current one.
import { formRoute } from "@/app/form-route";
import { api } from "@/server/trpc/caller";

export const POST = formRoute({
  end: async ({ field }) => {
    await api.sessions.end({ session: field("session") });
    return undefined;
  },
  "end-others": async () => {
    await api.sessions.endOthers();
    return undefined;
  },
});
