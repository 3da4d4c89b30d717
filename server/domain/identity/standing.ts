// Who asks: an account, its role in one project, and the parties whose work that role may see.
import { z } from "zod";
import type { Instant } from "../calendar/day";
import { dayOffSchema } from "../calendar/days-off";
import { PROJECT_STATES } from "../projects/project-state";
import { wordsOnRecord } from "../words-schema";
import { ROLES } from "./roles";

const membershipSchema = z.object({
  projectId: z.uuid(),
  projectKey: z.string(),
  projectName: wordsOnRecord,
  projectState: z.enum(PROJECT_STATES),
  role: z.enum(ROLES),
  partyId: z.uuid(),
  partyName: wordsOnRecord,
  memberName: wordsOnRecord,
  /** True on the ministry's side: every party's work is visible. */
  whole: z.boolean(),
  /** For a vendor: itself, the parties below it, and the parties that are not vendors. */
  parties: z.array(z.uuid()),
  /** For a vendor: itself and the vendors above it, of which it sees only the names. */
  above: z.array(z.uuid()),
  /** The project's own days off, each with when it was on record: the past counts with those of its own time. */
  daysOff: z.array(dayOffSchema),
});
export type Membership = z.infer<typeof membershipSchema>;

const entrySchema = z.object({
  /** Somebody else chose the password, and it must be changed before anything else is shown. */
  passwordDue: z.boolean(),
  /** A second factor is set up. */
  secondFactor: z.boolean(),
  /** Of the projects asked about, those that require a second factor which the account does not have. */
  closed: z.array(z.uuid()),
});

/** The database's answer about a session. For a session that has ended the answer is null instead. */
export const standingSchema = z.object({
  account: z.object({
    id: z.uuid(),
    email: z.string(),
    name: wordsOnRecord,
    locale: z.enum(["ja", "en"]).nullable(),
    demonstration: z.boolean(),
  }),
  now: z.string().transform((text) => text as Instant),
  exercise: z.boolean(),
  memberships: z.array(membershipSchema),
  /** The session that asks; null for mail, which has no session. */
  session: z.uuid().nullable().default(null),
  /** What must be done before pages are shown. The personas that replay the record skip it. */
  entry: entrySchema.default({ passwordDue: false, secondFactor: false, closed: [] }),
  /** Whether the account may found projects on this installation. */
  mayFound: z.boolean().default(false),
  /** The number of the last line of the project's record; 0 if the question is not about one project. */
  last: z.number().int().default(0),
  /** When the record of the project asked about began; null if it has no line, or for no one project. */
  began: z
    .string()
    .transform((text) => text as Instant)
    .nullable()
    .default(null),
  /** When the exercise's clock was last set, in seconds of real time; null outside an exercise. */
  clockSetAt: z.string().nullable().default(null),
});
export type Standing = z.infer<typeof standingSchema>;

/** The caller of a service: a person in one project at one moment. */
export interface Asker {
  readonly account: Standing["account"];
  readonly membership: Membership;
  /** The time of the call: `clock()` of the database. */
  readonly now: Instant;
  readonly exercise: boolean;
}
