import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

type Records = AppRouter["records"];
export type RecordView = inferProcedureOutput<Records["read"]>;
export type RecordList = inferProcedureOutput<Records["list"]>;
export type RecordKinds = inferProcedureOutput<Records["kinds"]>;
export type RecordFormView = inferProcedureOutput<Records["form"]>;
export type Choices = RecordView["choices"];

/** The address of a page of this project, as of the day in view. */
export type LinkTo = (path: string) => string;
