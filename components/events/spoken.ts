// A value of an event for display.
import type { Dated } from "@/server/domain/calendar/dated";
import type { Words } from "@/server/domain/words";

/** A displayed value: a day, a name, a quoted text, or a phrase of the messages. */
export type Spoken =
  | { readonly day: Dated }
  | { readonly name: Words }
  | { readonly text: Words }
  | { readonly version: string }
  | { readonly phrase: Phrase; readonly values: Readonly<Record<string, string | number>> };

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
