import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type HomeView = inferProcedureOutput<AppRouter["projects"]["home"]>;
export type LeadPart = HomeView["lead"][number];
export type Live = LeadPart["builds"][number];
export type Running = HomeView["running"][number];
export type SpokenReport = HomeView["spoken"]["shown"][number];
export type LiveDefect = HomeView["defects"][number];
export type Owed = HomeView["owed"][number];
export type FirstDraft = NonNullable<HomeView["draft"]>;
export type StepsView = HomeView["steps"][number];
export type Question = NonNullable<HomeView["question"]>;
export type Answer = Question["answers"][number];
export type Drift = HomeView["drifts"][number];
export type Slip = HomeView["slips"][number];
export type Decision = HomeView["decisions"][number];
export type Wait = HomeView["waits"]["mine"][number];
