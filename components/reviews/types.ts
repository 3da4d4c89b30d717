import type { inferProcedureOutput } from "@trpc/server";
import type { LinkTo } from "@/components/ui/links";
import type { AppRouter } from "@/server/trpc/router";

type Reviews = AppRouter["reviews"];
export type ReviewsView = inferProcedureOutput<Reviews["list"]>;
export type ReviewView = inferProcedureOutput<Reviews["read"]>;
export type MinutesView = inferProcedureOutput<Reviews["minutes"]>;
export type ReviewItem = ReviewView["items"][number];
export type ReviewAction = ReviewItem["actions"][number];

export interface ReviewProps {
  readonly view: ReviewView;
  readonly linkTo: LinkTo;
  /** Makes an id for a form of this page. */
  readonly newRequest: () => string;
}
