import { integer, numeric, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { day, words } from "./column";
import { references } from "./keys";
import { party, project } from "./projects";
import { queue } from "./queues";

export const workLine = pgTable(
  "work_line",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    queueId: uuid("queue_id").notNull(),
    position: integer("position").notNull(),
    name: words("name").notNull(),
    capacityDays: numeric("capacity_days", { precision: 6, scale: 2, mode: "number" }),
    addedOn: day("added_on").notNull(),
    closedOn: day("closed_on"),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, queueId: queue }),
    unique("work_line_project_id_queue_id_id_key").on(t.projectId, t.queueId, t.id),
    unique("work_line_project_id_queue_id_position_key").on(t.projectId, t.queueId, t.position),
  ],
);
