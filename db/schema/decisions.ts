import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { platform } from "./chains";
import { day, instant, provenance, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { project } from "./projects";
import { proposal } from "./proposals";
import { release } from "./releases";
import { task } from "./tasks";
import { waiver } from "./waivers";

export const decision = pgTable(
  "decision",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    rule: text("rule").notNull(),
    releaseId: uuid("release_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    answer: text("answer", { enum: ["rank_now", "defer", "cannot"] }).notNull(),
    decidedOn: day("decided_on").notNull(),
    accountId: uuid("account_id").notNull(),
    reason: words("reason"),
    waiverId: uuid("waiver_id"),
    taskId: uuid("task_id"),
    /** The request by whose approval a test was put off. null: the other answers, and those older than such requests. */
    proposalId: uuid("proposal_id"),
    illustrative: provenance.illustrative,
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      releaseId: release,
      platformId: platform,
      accountId: account,
      waiverId: waiver,
      taskId: task,
      proposalId: proposal,
    }),
    index("decision_build").on(t.projectId, t.releaseId, t.platformId),
  ],
);
