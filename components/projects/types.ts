// The router's outputs that this screen shows.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type ProjectsView = inferProcedureOutput<AppRouter["projects"]["list"]>;
