// Founds a project.
import { formRoute } from "@/app/form-route";
import { requiredWords } from "@/app/record-form";
import { api } from "@/server/trpc/caller";

export const POST = formRoute({
  found: async (sent) => {
    const key = await api.projects.found({
      name: requiredWords(sent, "name"),
      purpose: sent.bothWords("purpose"),
      ministry: requiredWords(sent, "ministry"),
      like: sent.field("like") || undefined,
      key: sent.field("key"),
    });
    return `/p/${key}/setup`;
  },
});
