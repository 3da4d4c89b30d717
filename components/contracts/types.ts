import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type ContractsView = inferProcedureOutput<AppRouter["contracts"]["list"]>;
export type Contract = ContractsView["contracts"][number];
