import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { PublicPart } from "@/server/domain/public/parts";
import { platform } from "./chains";
import { instant, withdrawal, words } from "./column";
import { defect } from "./defects";
import { account } from "./identity";
import { references } from "./keys";
import { project } from "./projects";
import { release } from "./releases";

export const publicNote = pgTable(
  "public_note",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    title: words("title").notNull(),
    text: words("text").notNull(),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id"),
    defectId: uuid("defect_id"),
    replacesId: uuid("replaces_id"),
    writtenBy: uuid("written_by").notNull(),
    publishedAt: instant("published_at"),
    endedAt: instant("ended_at"),
    ending: words("ending"),
    replacedById: uuid("replaced_by_id"),
    approvalState: text("approval_state", { enum: ["drafted", "approved"] }),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      defectId: defect,
      replacesId: t,
      writtenBy: account,
      replacedById: t,
    }),
    uniqueIndex("public_note_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
    index("public_note_numbered").on(
      t.projectId,
      sql.raw(String.raw`(substring(key from '^(.*)-\d{1,9}$'))`),
      sql.raw(String.raw`(substring(key from '\d{1,9}$')::integer)`),
    ),
  ],
);

export const publicPage = pgTable(
  "public_page",
  {
    projectId: uuid("project_id").notNull().primaryKey(),
    /** What it may show; null: it is off. */
    shows: jsonb("shows").$type<readonly PublicPart[]>(),
  },
  (t) => [...references(t, { projectId: project })],
);
