// What the router answers, as this screen shows it.
import type { inferProcedureOutput } from "@trpc/server";
import type { LinkTo } from "@/components/ui/links";
import type { Day } from "@/server/domain/calendar/day";
import type { Verified } from "@/server/domain/events/integrity";
import type { EventGroup } from "@/server/domain/events/kind-groups";
import type { AppRouter } from "@/server/trpc/router";

export type EventsView = inferProcedureOutput<AppRouter["events"]["list"]>;
export type EventLine = EventsView["list"]["rows"][number];

export interface EventFilters {
  readonly group?: EventGroup | undefined;
  readonly version?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** What stands in the address in place of a day and is none. */
  readonly unread: { readonly from?: string | undefined; readonly to?: string | undefined };
}

export interface EventsProps {
  readonly view: EventsView;
  readonly filters: EventFilters;
  readonly address: {
    readonly path: string;
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
    /** What a form by GET must carry on: everything but days and page. */
    readonly kept: readonly (readonly [name: string, value: string])[];
  };
  /** What a verification came to that was asked for without script. */
  readonly verified: Verified | null;
  readonly exportHref: string;
  readonly linkTo: LinkTo;
}
