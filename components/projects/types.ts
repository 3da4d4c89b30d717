// What the router answers, as this screen shows it.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type ProjectsView = inferProcedureOutput<AppRouter["projects"]["list"]>;
