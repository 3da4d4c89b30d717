import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { platform } from "./chains";
import { addedProvenance, day, instant, withdrawal } from "./column";
import { environment } from "./environments";
import { references } from "./keys";
import { party, project, source } from "./projects";
import { release } from "./releases";

export const execution = pgTable(
  "execution",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    beganOn: day("began_on").notNull(),
    beganOnAt: instant("began_on_at"),
    partyId: uuid("party_id").notNull(),
    platformId: uuid("platform_id"),
    releaseId: uuid("release_id"),
    environmentId: uuid("environment_id"),
    ...addedProvenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      partyId: party,
      platformId: platform,
      releaseId: release,
      environmentId: environment,
      sourceId: source,
    }),
    index("execution_began").on(t.projectId, t.beganOn),
  ],
);
