import { formRoute } from "@/app/form-route";
import { api } from "@/server/trpc/caller";

export const POST = formRoute({
  begin: async ({ params, request }) => {
    const project = params.project ?? "";
    const { review } = await api.reviews.begin({ project, request });
    return `/p/${encodeURIComponent(project)}/reviews/${review}`;
  },
});
