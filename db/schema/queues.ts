import { boolean, integer, jsonb, numeric, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";

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
    illustrative: boolean("illustrative").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
