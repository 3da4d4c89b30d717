// A value of an event for display.
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";

/** A displayed value: a day, a name, a quoted text, or a phrase of the messages. */
export type Spoken =
  | { readonly day: Day }
  | { readonly name: Words }
  | { readonly text: Words }
  | { readonly version: string }
  | { readonly phrase: Phrase; readonly values: Readonly<Record<string, string | number>> };

/** The phrases of `events.changes.phrases`. */
export type Phrase =
  | "none"
  | "personDays"
  | "businessDays"
  | "weekly"
  | "share"
  | "status"
  | "kind"
  | "fullChain"
  | "projectState"
  | "publicPage"
  | "role"
  | "route";
