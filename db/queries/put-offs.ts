// Requests to put an owed test off, and the drafted waivers that they are about.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { type Given, prepared, preparedOne } from "../prepared";
import { platform } from "../schema/chains";
import { event } from "../schema/events";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { proposal } from "../schema/proposals";
import { waiver } from "../schema/waivers";

const REQUESTS = 50;

/** The line by which a request was returned or withdrawn. */
const closing = alias(event, "closing");

/**
 * The requests to put a test off, newest first, each with the build that it is about: the release of the line by which it
 * was asked for, which stays the same when the version is corrected.
 */
export const listPutOffs = prepared((db, projectId: Given<string>) =>
  db
    .select({
      number: proposal.number,
      status: proposal.status,
      decidedOn: proposal.decidedOn,
      /** When it was returned or withdrawn. null: it was not. */
      closedAt: closing.recordedAt,
      stepDueOn: proposal.stepDueOn,
      route: proposal.route,
      step: proposal.step,
      proposer: member.role,
      releaseId: event.releaseId,
      platformId: platform.id,
      platform: sql<Words>`${proposal.content} -> 'told' -> 'platform'`,
      until: sql<Day>`${proposal.content} -> 'values' ->> 'endsOn'`,
    })
    .from(proposal)
    .innerJoin(
      event,
      and(
        eq(event.projectId, proposal.projectId),
        eq(event.subjectKind, "proposal"),
        eq(event.subjectId, proposal.id),
        eq(event.kind, "approval-asked"),
      ),
    )
    .innerJoin(
      platform,
      and(
        eq(platform.projectId, proposal.projectId),
        eq(platform.key, sql`${proposal.content} -> 'values' ->> 'platform'`),
      ),
    )
    .leftJoin(
      closing,
      and(
        eq(closing.projectId, proposal.projectId),
        eq(closing.subjectKind, "proposal"),
        eq(closing.subjectId, proposal.id),
        inArray(closing.kind, ["proposal-returned", "proposal-withdrawn"]),
      ),
    )
    .leftJoin(
      member,
      and(eq(member.projectId, proposal.projectId), eq(member.accountId, proposal.proposedBy)),
    )
    .where(
      and(
        eq(proposal.projectId, projectId),
        sql`${proposal.recordKind} = 'waiver'`,
        sql`${proposal.content} -> 'values' ->> 'question' is not null`,
      ),
    )
    .orderBy(desc(proposal.number))
    .limit(REQUESTS),
);
export type PutOffRow = Awaited<ReturnType<typeof listPutOffs>>[number];

/** Drafts are shown to whoever asks for them alone. */
const draftsOf = sql`${waiver.question} is not null and ${waiver.approvalState} = 'drafted'`;

/** The draft that puts off the test of a build; null: there is none. */
export const findPutOffDraft = preparedOne(
  (db, projectId: Given<string>, releaseId: Given<string>, platformId: Given<string>) =>
    db
      .select({ id: waiver.id })
      .from(waiver)
      .where(
        and(
          eq(waiver.projectId, projectId),
          eq(waiver.releaseId, releaseId),
          eq(waiver.platformId, platformId),
          draftsOf,
        ),
      ),
);

/** What was typed into the drafts that put tests off, in the order of platforms. */
export const listPutOffDrafts = prepared((db, projectId: Given<string>) =>
  db
    .select({
      releaseId: waiver.releaseId,
      platformId: waiver.platformId,
      until: waiver.endsOn,
      reason: waiver.reason,
      alternatives: waiver.alternatives,
      risk: waiver.risk,
      heldBy: party.key,
    })
    .from(waiver)
    .innerJoin(
      platform,
      and(eq(platform.projectId, waiver.projectId), eq(platform.id, waiver.platformId)),
    )
    .leftJoin(party, and(eq(party.projectId, waiver.projectId), eq(party.id, waiver.heldBy)))
    .where(and(eq(waiver.projectId, projectId), draftsOf))
    .orderBy(asc(platform.position))
    .limit(REQUESTS),
);

/** The name of a member, whether or not that person still takes part. null: nobody by that account. */
export const findMemberName = preparedOne(
  (db, projectId: Given<string>, accountId: Given<string>) =>
    db
      .select({ name: member.name })
      .from(member)
      .where(and(eq(member.projectId, projectId), eq(member.accountId, accountId))),
);
