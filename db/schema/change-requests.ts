import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";

export const changeRequest = pgTable(
  "change_request",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    taskId: uuid("task_id"),
    what: text("what", { enum: ["due", "estimate", "capacity"] }).notNull(),
    ownerId: uuid("owner_id").notNull(),
    fromValue: text("from_value"),
    toValue: text("to_value"),
    reason: words("reason").notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedOn: day("asked_on").notNull(),
    verdict: text("verdict", { enum: ["agreed", "declined"] }),
    answeredBy: uuid("answered_by"),
    answeredOn: day("answered_on"),
    answer: words("answer"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
