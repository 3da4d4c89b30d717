// Reads the record's filters from the address, for the screen and for its export.
import type { EventFilters } from "@/components/events/types";
import { type Day, parseDay } from "@/server/domain/calendar/day";
import { EVENT_GROUPS, type EventGroup } from "@/server/domain/events/kind-groups";
import { EVENT_VIEWS, type EventView } from "@/server/domain/events/views";
import { readTerm } from "@/server/domain/typed-text";

/** The filters for the query, and all filters as the screen shows them. */
export function eventFilters(get: (name: string) => string | undefined): {
  readonly asked: {
    view?: EventView | undefined;
    group?: EventGroup | undefined;
    version?: string;
    from?: Day;
    to?: Day;
  };
  readonly shown: EventFilters;
} {
  const view = EVENT_VIEWS.find((each) => each === get("view"));
  const group = EVENT_GROUPS.find((each) => each === get("kind"));
  const version = get("version");
  const [from, to] = [dayIn(get("from")), dayIn(get("to"))];
  return {
    asked: {
      view,
      group,
      ...(version !== undefined && { version }),
      ...(from.day !== undefined && { from: from.day }),
      ...(to.day !== undefined && { to: to.day }),
    },
    shown: {
      view,
      group,
      version,
      from: from.day,
      to: to.day,
      unread: { from: from.unread, to: to.unread },
    },
  };
}

/** A day typed into the address. Text that is not a day is shown beside its field and filters nothing. */
function dayIn(text: string | undefined): { readonly day?: Day; readonly unread?: string } {
  if (text === undefined) return {};
  const day = parseDay(readTerm(text));
  return day === null ? { unread: text } : { day };
}
