import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";
import { task } from "./tasks";

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
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      taskId: task,
      ownerId: party,
      askedBy: account,
      answeredBy: account,
    }),
    uniqueIndex("change_request_open")
      .on(
        t.projectId,
        t.partyId,
        t.what,
        sql`coalesce(task_id, '00000000-0000-0000-0000-000000000000')`,
      )
      .where(sql`verdict is null`),
    index("change_request_owner").on(t.projectId, t.ownerId).where(sql`verdict is null`),
  ],
);
