import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

export const waiver = pgTable(
  "waiver",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    decidedOn: day("decided_on").notNull(),
    reason: words("reason").notNull(),
    alternatives: words("alternatives"),
    risk: words("risk"),
    heldBy: uuid("held_by"),
    holderAnswer: text("holder_answer", { enum: ["awaited", "accepted", "declined"] }),
    holderReason: words("holder_reason"),
    endsOn: day("ends_on"),
    endsWhenReady: uuid("ends_when_ready"),
    sourceId: uuid("source_id"),
    illustrative: boolean("illustrative").notNull().default(false),
    certainty: text("certainty", { enum: ["stated", "unconfirmed", "conflicting"] })
      .notNull()
      .default("stated"),
    note: words("note"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
