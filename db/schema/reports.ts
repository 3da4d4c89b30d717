import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { platform, stage } from "./chains";
import { day, provenance, withdrawal, words } from "./column";
import { defect } from "./defects";
import { member } from "./identity";
import { references } from "./keys";
import { project, source } from "./projects";
import { release } from "./releases";

export const report = pgTable(
  "report",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    key: text("key").notNull(),
    channel: text("channel", { enum: ["github", "social", "press", "call_centre"] }).notNull(),
    title: words("title").notNull(),
    summary: words("summary"),
    originalUrl: text("original_url"),
    receivedOn: day("received_on").notNull(),
    ownerMember: uuid("owner_member"),
    listedOn: day("listed_on"),
    triagedOn: day("triaged_on"),
    movedOn: day("moved_on"),
    closedOn: day("closed_on"),
    addedOn: day("added_on"),
    added: words("added"),
    releaseId: uuid("release_id"),
    platformId: uuid("platform_id"),
    defectId: uuid("defect_id"),
    stageId: uuid("stage_id"),
    severity: text("severity", { enum: ["critical", "major", "minor"] }),
    answer: text("answer", { enum: ["taken_up", "declined"] }),
    duplicateOf: uuid("duplicate_of"),
    publicWords: words("public_words"),
    publicOn: day("public_on"),
    ...provenance,
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      ownerMember: member,
      releaseId: release,
      platformId: platform,
      defectId: defect,
      stageId: stage,
      duplicateOf: t,
      sourceId: source,
    }),
    uniqueIndex("report_project_id_key_key")
      .on(t.projectId, t.key)
      .where(sql`withdrawn_at is null`),
    index("report_numbered").on(
      t.projectId,
      sql.raw(String.raw`(substring(key from '^(.*)-\d{1,9}$'))`),
      sql.raw(String.raw`(substring(key from '\d{1,9}$')::integer)`),
    ),
    index("report_open").on(t.projectId, t.receivedOn).where(sql`closed_on is null`),
    index("report_received").on(t.projectId, t.receivedOn),
  ],
);
