import type { Door } from "@/app/(console)/console-page";
import type { LinkTo } from "@/components/home/types";

/** Addresses within the project, at the moment shown. */
export const linksOf =
  ({ about }: Pick<Door, "about">): LinkTo =>
  (path, query = {}) => {
    const search = new URLSearchParams({
      ...query,
      ...(about.asOf !== undefined && { asOf: about.asOf }),
    });
    const to = `/p/${encodeURIComponent(about.project)}${path}`;
    return search.size > 0 ? `${to}?${search}` : to;
  };
