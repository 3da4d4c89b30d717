import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { OUTCOMES } from "@/server/domain/records/review-item";
import { AGENDA_MATTERS, type MatterAddress } from "@/server/domain/reviews/matter";
import { addedProvenance, day, instant, withdrawal, words } from "./column";
import { instruction } from "./instructions";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { task } from "./tasks";

export const review = pgTable(
  "review",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    heldOn: day("held_on").notNull(),
    agenda: words("agenda"),
    decided: words("decided"),
    parties: jsonb("parties").$type<readonly string[]>(),
    members: jsonb("members").$type<readonly string[]>(),
    nextOn: day("next_on"),
    begunAt: instant("begun_at"),
    closedOn: day("closed_on"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, sourceId: source }),
    index("review_held").on(t.projectId, t.heldOn),
  ],
);

export const reviewItem = pgTable(
  "review_item",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    reviewId: uuid("review_id").notNull(),
    title: words("title").notNull(),
    partyId: uuid("party_id"),
    matter: text("matter", { enum: AGENDA_MATTERS }),
    topic: text("topic"),
    address: jsonb("address").$type<MatterAddress>(),
    sinceOn: day("since_on"),
    position: integer("position"),
    outcome: text("outcome", { enum: OUTCOMES }),
    words: words("words"),
    settledOn: day("settled_on"),
    closedOn: day("closed_on"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, reviewId: review, partyId: party }),
    index("review_item_review").on(t.projectId, t.reviewId, t.position),
  ],
);

export const reviewAction = pgTable(
  "review_action",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    reviewId: uuid("review_id").notNull(),
    itemId: uuid("item_id").notNull(),
    what: words("what").notNull(),
    whoId: uuid("who_id").notNull(),
    dueOn: day("due_on").notNull(),
    partyId: uuid("party_id"),
    doneOn: day("done_on"),
    done: words("done"),
    taskId: uuid("task_id"),
    instructionId: uuid("instruction_id"),
    closedOn: day("closed_on"),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      reviewId: review,
      itemId: reviewItem,
      whoId: party,
      partyId: party,
      taskId: task,
      instructionId: instruction,
    }),
    index("review_action_review").on(t.projectId, t.reviewId),
    index("review_action_due").on(t.projectId, t.dueOn).where(sql`done_on is null`),
  ],
);
