// Column types of our own: days, instants and words keep the domain's types on their way.
import { boolean, customType, text, uuid } from "drizzle-orm/pg-core";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { KNOWN_THEN } from "@/server/domain/events/provenance";
import type { Words } from "@/server/domain/words";

export const day = customType<{ data: Day; driverData: string }>({ dataType: () => "date" });

/** PostgreSQL writes `2020-11-24 00:00:00+00`; the domain reads ISO 8601 in UTC. Sessions run in UTC. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp with time zone",
  fromDriver: (text) => text.replace(" ", "T").replace(/\+00(:00)?$/, "Z") as Instant,
});

export const words = customType<{ data: Words; driverData: string }>({
  dataType: () => "words",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => (typeof text === "string" ? (JSON.parse(text) as Words) : text),
});

export const bytea = customType<{ data: string; driverData: string }>({
  dataType: () => "bytea",
});

/** Where a record comes from, how sure that is, and whether it was made up for the exercise. */
export const provenance = {
  sourceId: uuid("source_id"),
  illustrative: boolean("illustrative").notNull().default(false),
  certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
    .notNull()
    .default("stated"),
  note: words("note"),
  /** Who knew it then, where its source appeared later. null: the source does not say. */
  knownThen: text("known_then", { enum: KNOWN_THEN }),
};

/** The same for tables that have got it later: what was written before says nothing of it. */
export const addedProvenance = {
  sourceId: uuid("source_id"),
  illustrative: boolean("illustrative"),
  certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] }),
  note: words("note"),
  knownThen: provenance.knownThen,
};

/** When and why a record was withdrawn; whoever does not ask for withdrawn records does not see its row. */
export const withdrawal = {
  withdrawnAt: instant("withdrawn_at"),
  withdrawnReason: words("withdrawn_reason"),
};
