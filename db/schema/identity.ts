import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { day, instant, words } from "./column";
import { references } from "./keys";
import { party, project } from "./projects";

export const account = pgTable(
  "account",
  {
    id: uuid("id").notNull().defaultRandom().primaryKey(),
    email: text("email").notNull(),
    name: words("name").notNull(),
    passwordHash: text("password_hash"),
    locale: text("locale", { enum: ["ja", "en"] }),
    demonstration: boolean("demonstration").notNull().default(false),
    closedAt: instant("closed_at"),
    epoch: integer("epoch").notNull().default(1),
    passwordDue: boolean("password_due").notNull().default(false),
    mayFound: boolean("may_found").notNull().default(false),
  },
  (t) => [unique("account_email_key").on(t.email)],
);

export const member = pgTable(
  "member",
  {
    projectId: uuid("project_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    accountId: uuid("account_id").notNull(),
    partyId: uuid("party_id").notNull(),
    role: text("role", {
      enum: [
        "official",
        "executive",
        "adviser",
        "vendor_manager",
        "vendor_member",
        "auditor",
        "admin",
      ],
    }).notNull(),
    name: words("name").notNull(),
    untilOn: day("until_on"),
    endedOn: day("ended_on"),
    level: text("level", { enum: ["division", "bureau"] }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    ...references(t, { projectId: project, accountId: account, partyId: party }),
    unique("member_project_id_account_id_key").on(t.projectId, t.accountId),
    index("member_account").on(t.accountId, t.projectId),
  ],
);
