import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type PublicSetting = inferProcedureOutput<AppRouter["publication"]["setting"]>;
/** What the public page shows, or would show. */
export type PublicPageView = PublicSetting["page"];
