import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type FilesView = inferProcedureOutput<AppRouter["files"]["list"]>;
export type AttachedFile = FilesView["files"][number];
