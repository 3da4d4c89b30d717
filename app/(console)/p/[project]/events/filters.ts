// How the address names the filters of the record: the screen and its exported sheet read it alike.
import type { EventFilters } from "@/components/events/types";
import { type Day, parseDay } from "@/server/domain/calendar/day";
import { EVENT_GROUPS, type EventGroup } from "@/server/domain/events/kind-groups";
import { readTerm } from "@/server/domain/typed-text";

/** The filters that the list is asked with, and all of them as the screen shows them. */
export function eventFilters(get: (name: string) => string | undefined): {
  readonly asked: { group?: EventGroup | undefined; version?: string; from?: Day; to?: Day };
  readonly shown: EventFilters;
} {
  const group = EVENT_GROUPS.find((each) => each === get("kind"));
  const version = get("version");
  const [from, to] = [dayIn(get("from")), dayIn(get("to"))];
  return {
    asked: {
      group,
      ...(version !== undefined && { version }),
      ...(from.day !== undefined && { from: from.day }),
      ...(to.day !== undefined && { to: to.day }),
    },
    shown: {
      group,
      version,
      from: from.day,
      to: to.day,
      unread: { from: from.unread, to: to.unread },
    },
  };
}

/** A day as it was typed into the address; text that is no day is shown beside its field and filters nothing. */
function dayIn(text: string | undefined): { readonly day?: Day; readonly unread?: string } {
  if (text === undefined) return {};
  const day = parseDay(readTerm(text));
  return day === null ? { unread: text } : { day };
}
