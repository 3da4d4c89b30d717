import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

type Reviews = AppRouter["reviews"];
export type ReviewsView = inferProcedureOutput<Reviews["list"]>;
export type ReviewView = inferProcedureOutput<Reviews["read"]>;
export type MinutesView = inferProcedureOutput<Reviews["minutes"]>;
export type ReviewItem = ReviewView["items"][number];
export type ReviewAction = ReviewItem["actions"][number];
