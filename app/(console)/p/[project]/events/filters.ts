// How the address names the filters of the record: the screen and its exported sheet read it alike.
import type { EventFilters } from "@/components/events/types";
import { parseDay } from "@/server/domain/calendar/day";
import { EVENT_GROUPS, type EventGroup } from "@/server/domain/events/kind-groups";

/** As it is asked (the door refuses what is malformed), and as the screen shows it once it was accepted. */
export function eventFilters(get: (name: string) => string | undefined): {
  readonly asked: { group?: EventGroup | undefined; version?: string; from?: string; to?: string };
  readonly shown: EventFilters;
} {
  const [kind, version, from, to] = [get("kind"), get("version"), get("from"), get("to")];
  const group = EVENT_GROUPS.find((each) => each === kind);
  return {
    asked: {
      group,
      ...(version !== undefined && { version }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
    shown: {
      group,
      version,
      from: parseDay(from ?? "") ?? undefined,
      to: parseDay(to ?? "") ?? undefined,
    },
  };
}
