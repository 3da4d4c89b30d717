// A value of an event for display.
import type { Dated } from "@/server/domain/calendar/dated";
import type { Words } from "@/server/domain/words";

/** A displayed value: a day, a name, a quoted text, the rows of a list, or a phrase of the messages. */
export type Spoken =
  | { readonly day: Dated }
  | { readonly name: Words }
  | { readonly text: Words }
  | { readonly version: string }
  | { readonly rows: readonly SpokenRow[] }
  | { readonly phrase: Phrase; readonly values: Readonly<Record<string, string | number>> };

/** One row of a list: its first value, and the others, which stand in brackets. Never empty. */
export type SpokenRow = readonly Spoken[];

/** The phrases of `events.changes.phrases`. */
export type Phrase =
  | "none"
  | "personDays"
  | "businessDays"
  | "calendarDays"
  | "weekly"
  | "share"
  | "status"
  | "kind"
  | "fullChain"
  | "projectState"
  | "publicPage"
  | "role"
  | "route";
