// The router's outputs that these screens show.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type OwnSessions = inferProcedureOutput<AppRouter["sessions"]["own"]>;
export type MembersView = inferProcedureOutput<AppRouter["members"]["list"]>;
export type MemberSessions = inferProcedureOutput<AppRouter["sessions"]["ofMembers"]>;
export type SecurityLog = inferProcedureOutput<AppRouter["security"]["log"]>;
