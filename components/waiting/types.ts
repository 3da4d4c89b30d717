import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type Wait = inferProcedureOutput<AppRouter["projects"]["home"]>["waits"]["mine"][number];
