// Founds a project.
import { formRoute } from "@/app/form-route";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";

const insistOn = <T>(value: T | null, field: string): T => {
  if (value === null) throw new Refusal("record-incomplete", { field });
  return value;
};

export const POST = formRoute({
  found: async (sent) => {
    const key = await api.projects.found({
      name: insistOn(sent.bothWords("name") ?? null, "name"),
      purpose: sent.bothWords("purpose"),
      ministry: insistOn(sent.bothWords("ministry") ?? null, "ministry"),
      like: sent.field("like") || undefined,
      key: insistOn(sent.field("key") || null, "key"),
    });
    return `/p/${key}/setup`;
  },
});
