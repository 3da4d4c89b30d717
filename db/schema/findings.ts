import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type {
  FindingActor,
  FindingAddress,
  FindingFacts,
  FindingLabel,
  RecordRef,
} from "@/server/domain/findings/finding";
import { day } from "./column";
import { references } from "./keys";
import { party, project } from "./projects";

export const finding = pgTable(
  "finding",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    rule: text("rule").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    topic: text("topic").notNull(),
    label: jsonb("label").$type<FindingLabel>().notNull(),
    address: jsonb("address").$type<FindingAddress>().notNull(),
    partyId: uuid("party_id"),
    records: jsonb("records").$type<RecordRef[]>().notNull(),
    since: day("since").notNull(),
    fromOn: day("from_on").notNull(),
    untilOn: day("until_on"),
    actors: jsonb("actors").$type<FindingActor[]>().notNull(),
    facts: jsonb("facts").$type<FindingFacts>().notNull(),
    weight: integer("weight").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, partyId: party }),
    unique("finding_project_id_rule_subject_kind_subject_id_key").on(
      t.projectId,
      t.rule,
      t.subjectKind,
      t.subjectId,
    ),
    index("finding_weight").on(t.projectId, t.weight, t.since),
  ],
);
