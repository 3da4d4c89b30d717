// Questions about owed tests, the answers, and who has seen the questions.
import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { Role } from "@/server/domain/identity/roles";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { acknowledgement } from "../schema/acknowledgements";
import { platform } from "../schema/chains";
import { decision } from "../schema/decisions";
import { finding } from "../schema/findings";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { approval, proposal } from "../schema/proposals";
import { release } from "../schema/releases";
import { waiver } from "../schema/waivers";
import type { Writer } from "../scope";
import { heldOn } from "./held";
import { returned } from "./returned";
import { whereAccepted } from "./undertakings";

export async function insertDecision(
  db: Writer,
  values: typeof decision.$inferInsert,
): Promise<string> {
  return returned(await db.insert(decision).values(values).returning({ id: decision.id }));
}

/**
 * The findings of a day that ask for a decision about an owed test, each with its build. A waiver in force asks for
 * none, unless it is itself such a decision and can be answered again.
 */
export const listQuestions = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      findingId: finding.id,
      rule: finding.rule,
      actors: finding.actors,
      label: finding.label,
      address: finding.address,
    })
    .from(finding)
    .where(
      and(
        heldOn(projectId, day),
        or(
          inArray(finding.rule, ["untested-live", "waiver-ended"]),
          and(
            eq(finding.rule, "waiver-in-force"),
            sql`exists (select from decision d where d.project_id = ${projectId} and d.waiver_id = ${finding.subjectId}
              and d.release_id::text = ${finding.address} ->> 'releaseId' and d.platform_id::text = ${finding.address} ->> 'platformId')`,
          ),
        ),
      ),
    )
    .orderBy(
      asc(sql`(${finding.label} -> 'platform' ->> 'position')::integer`),
      desc(sql`(${finding.label} ->> 'ordinal')::integer`),
      asc(finding.rule),
    ),
);
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number];

const ANSWERS = 50;

/** The recorded answers, newest first. */
export const listAnswers = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: decision.id,
      answer: decision.answer,
      decidedOn: decision.decidedOn,
      reason: decision.reason,
      releaseId: decision.releaseId,
      version: release.version,
      ordinal: release.ordinal,
      platformId: decision.platformId,
      platform: platform.name,
      position: platform.position,
      until: waiver.endsOn,
      alternatives: waiver.alternatives,
      risk: waiver.risk,
      heldBy: whereAccepted(waiver.holderAnswer, party.name),
      role: member.role,
      name: member.name,
      illustrative: decision.illustrative,
      recordedAt: decision.recordedAt,
      /** The request by whose approval a test was put off, and the role of the last step; null: the other answers. */
      request: proposal.number,
      approvedBy: sql<Role | null>`(select a.role from ${approval} a where a.project_id = ${decision.projectId} and a.proposal_id = ${decision.proposalId} and a.verdict = 'approved' order by a.step desc limit 1)`,
    })
    .from(decision)
    .innerJoin(
      release,
      and(eq(release.projectId, decision.projectId), eq(release.id, decision.releaseId)),
    )
    .innerJoin(
      platform,
      and(eq(platform.projectId, decision.projectId), eq(platform.id, decision.platformId)),
    )
    .leftJoin(
      waiver,
      and(eq(waiver.projectId, decision.projectId), eq(waiver.id, decision.waiverId)),
    )
    .leftJoin(party, and(eq(party.projectId, waiver.projectId), eq(party.id, waiver.heldBy)))
    .leftJoin(
      proposal,
      and(eq(proposal.projectId, decision.projectId), eq(proposal.id, decision.proposalId)),
    )
    .leftJoin(
      member,
      and(eq(member.projectId, decision.projectId), eq(member.accountId, decision.accountId)),
    )
    .where(eq(decision.projectId, projectId))
    .orderBy(desc(decision.recordedAt), asc(platform.position))
    .limit(ANSWERS),
);
export type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number];

/**
 * Who has seen the day's findings that ask for a decision about an owed test, when they first saw each, and which build
 * each is about.
 */
export const listSeen = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      findingId: finding.id,
      accountId: member.accountId,
      role: member.role,
      party: party.name,
      at: acknowledgement.recordedAt,
      version: sql<string | null>`${finding.label} ->> 'version'`,
      platform: sql<Words | null>`${finding.label} -> 'platform' -> 'name'`,
      position: sql<number | null>`(${finding.label} -> 'platform' ->> 'position')::integer`,
    })
    .from(finding)
    .innerJoin(
      acknowledgement,
      and(
        eq(acknowledgement.projectId, finding.projectId),
        eq(acknowledgement.subjectKind, "finding"),
        eq(acknowledgement.subjectId, finding.id),
        eq(acknowledgement.act, "read"),
      ),
    )
    .innerJoin(
      member,
      and(eq(member.projectId, finding.projectId), eq(member.id, acknowledgement.memberId)),
    )
    .innerJoin(party, and(eq(party.projectId, finding.projectId), eq(party.id, member.partyId)))
    .where(and(heldOn(projectId, day), inArray(finding.rule, ["untested-live", "waiver-ended"])))
    .orderBy(asc(acknowledgement.recordedAt)),
);
export type SeenRow = Awaited<ReturnType<typeof listSeen>>[number];

/** Records that a member has seen these findings; the member must not have seen them before. */
export async function insertSeen(
  db: Writer,
  projectId: string,
  memberId: string,
  findingIds: readonly string[],
): Promise<void> {
  const { partyId } = db.permit.asker.membership;
  await db.insert(acknowledgement).values(
    findingIds.map((subjectId) => ({
      projectId,
      partyId,
      memberId,
      subjectId,
      subjectKind: "finding" as const,
      act: "read" as const,
    })),
  );
}
