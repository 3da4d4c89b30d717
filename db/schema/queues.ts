import { integer, jsonb, numeric, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import { day, provenance, words } from "./column";
import { references } from "./keys";
import { party, project } from "./projects";

export const queue = pgTable(
  "queue",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    partyId: uuid("party_id").notNull(),
    version: integer("version").notNull().default(1),
    capacityDays: numeric("capacity_days", { precision: 6, scale: 2, mode: "number" }),
    reserve: numeric("reserve", { precision: 4, scale: 3, mode: "number" }).notNull().default(0.2),
    daysOff: jsonb("days_off").$type<Day[]>().notNull().default([]),
    capacityBy: uuid("capacity_by"),
    illustrative: provenance.illustrative,
    workedUntil: day("worked_until"),
    lineName: words("line_name"),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party, capacityBy: party }),
    unique("queue_project_id_party_id_key").on(t.projectId, t.partyId),
  ],
);
