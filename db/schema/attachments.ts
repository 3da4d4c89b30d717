import { sql } from "drizzle-orm";
import {
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, withdrawal, words } from "./column";
import { account } from "./identity";
import { references } from "./keys";
import { party, project } from "./projects";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** The content of files, each kept once in a project. */
export const fileContent = pgTable(
  "file_content",
  {
    projectId: uuid("project_id").notNull(),
    /** SHA-256 of the content, in hexadecimal digits. */
    digest: text("digest").notNull(),
    content: bytes("content").notNull(),
    recordedAt: instant("recorded_at").notNull().default(sql`clock()`),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.digest] }),
    ...references(t, { projectId: project }),
  ],
);

/** What shows a result: a file or a link, and the record to which it is attached. */
export const attachment = pgTable(
  "attachment",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    about: text("about").notNull(),
    aboutId: uuid("about_id").notNull(),
    words: words("words").notNull(),
    name: text("name"),
    mediaType: text("media_type"),
    size: integer("size"),
    digest: text("digest"),
    url: text("url"),
    addedBy: uuid("added_by").notNull(),
    addedParty: uuid("added_party").notNull(),
    addedAt: instant("added_at").notNull().default(sql`clock()`),
    ...withdrawal,
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, {
      projectId: project,
      addedBy: account,
      addedParty: party,
    }),
    foreignKey({
      name: "attachment_project_id_digest_fkey",
      columns: [t.projectId, t.digest],
      foreignColumns: [fileContent.projectId, fileContent.digest],
    }),
    index("attachment_about").on(t.projectId, t.about, t.aboutId, t.addedAt),
  ],
);
