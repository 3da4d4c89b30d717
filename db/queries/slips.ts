// The full-chain tests whose expected start has moved too far.
import { and, asc, eq, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { finding } from "../schema/findings";
import { party } from "../schema/projects";
import { heldOn } from "./held";

/** The `test-slipping` findings of a day, each with its vendor. */
export const listSlips = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      facts: finding.facts,
      since: finding.since,
      version: sql<string | null>`${finding.facts} ->> 'debtVersion'`,
      label: finding.label,
      party: party.name,
      partyKey: party.key,
    })
    .from(finding)
    .innerJoin(party, and(eq(party.projectId, finding.projectId), eq(party.id, finding.partyId)))
    .where(and(heldOn(projectId, day), eq(finding.rule, "test-slipping")))
    .orderBy(asc(finding.since), asc(finding.subjectId)),
);
