import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type SetupView = inferProcedureOutput<AppRouter["projects"]["setup"]>;
