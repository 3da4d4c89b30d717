import { formRoute } from "@/app/form-route";
import {
  entryFilesIn,
  kindIn,
  knownIn,
  offered,
  placeIn,
  readAs,
  valuesIn,
} from "@/app/record-form";
import { api } from "@/server/trpc/caller";
import { entryInput } from "@/server/trpc/record-inputs";

export const POST = formRoute({
  enter: async (sent) => {
    const kind = kindIn(sent);
    const { project } = placeIn(sent);
    const values = valuesIn(sent, kind.fields);
    const typed = { kind: kind.name, values, files: entryFilesIn(sent), ...knownIn(sent) };
    const input = readAs(entryInput, typed);
    const key = await offered(api.records.enter[kind.name])({ project, ...input });
    return `/p/${encodeURIComponent(project)}/records/${kind.name}/${encodeURIComponent(key)}`;
  },
});
