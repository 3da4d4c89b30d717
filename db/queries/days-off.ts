// A project's own days off.
import { asc, eq } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { dayOff } from "../schema/days-off";

/** In the order of days. */
export const listDaysOff = prepared((db, projectId: Given<string>) =>
  db
    .select({ id: dayOff.id, on: dayOff.offOn, name: dayOff.name })
    .from(dayOff)
    .where(eq(dayOff.projectId, projectId))
    .orderBy(asc(dayOff.offOn)),
);
