import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { PUT_OFF_RULES } from "@/server/domain/waivers/putting-off";
import { platform, stage } from "./chains";
import { day, provenance, withdrawal, words } from "./column";
import { environment } from "./environments";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { release } from "./releases";

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
    endsWhenReached: uuid("ends_when_reached"),
    endsWhenOut: uuid("ends_when_out"),
    approvalState: text("approval_state", { enum: ["drafted", "approved"] }),
    /** The rule whose question it answers once it is approved. null: it answers none. */
    question: text("question", { enum: PUT_OFF_RULES }),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      heldBy: party,
      endsWhenReady: environment,
      endsWhenReached: stage,
      endsWhenOut: release,
      sourceId: source,
    }),
    index("waiver_release").on(t.projectId, t.releaseId, t.platformId),
    uniqueIndex("waiver_put_off")
      .on(t.projectId, t.releaseId, t.platformId)
      .where(sql`question is not null and approval_state = 'drafted' and withdrawn_at is null`),
  ],
);

export const waiverAlternative = pgTable(
  "waiver_alternative",
  {
    projectId: uuid("project_id").notNull(),
    waiverId: uuid("waiver_id").notNull(),
    position: integer("position").notNull(),
    what: words("what").notNull(),
    whyNot: words("why_not").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.waiverId, t.position] }),
    ...references(t, { projectId: project, waiverId: waiver }),
  ],
);
