// The router's outputs that this screen shows.
import type { inferProcedureOutput } from "@trpc/server";
import type { LinkTo } from "@/components/ui/links";
import type { Day } from "@/server/domain/calendar/day";
import type { Verified } from "@/server/domain/events/integrity";
import type { EventGroup } from "@/server/domain/events/kind-groups";
import type { EventView } from "@/server/domain/events/views";
import type { AppRouter } from "@/server/trpc/router";

export type EventsView = inferProcedureOutput<AppRouter["events"]["list"]>;
export type EventLine = EventsView["list"]["rows"][number];

export interface EventFilters {
  readonly view?: EventView | undefined;
  readonly group?: EventGroup | undefined;
  readonly version?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Texts in the address that are not days, by parameter. */
  readonly unread: { readonly from?: string | undefined; readonly to?: string | undefined };
}

export interface EventsProps {
  readonly view: EventsView;
  readonly filters: EventFilters;
  readonly address: {
    readonly path: string;
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
    /** What a GET form must carry on: all parameters except days and page. */
    readonly kept: readonly (readonly [name: string, value: string])[];
  };
  /** The result of a verification that was requested without script. */
  readonly verified: Verified | null;
  readonly exportHref: string;
  readonly linkTo: LinkTo;
}
