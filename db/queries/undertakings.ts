// Parties that somebody else named to answer for a risk or for quality, and their answers.
import { and, asc, eq, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { UndertakingAnswer } from "@/server/domain/undertakings/undertaking";
import type { Words } from "@/server/domain/words";
import { platform } from "../schema/chains";
import { release } from "../schema/releases";
import { task } from "../schema/tasks";
import { waiver } from "../schema/waivers";
import type { Reader, Writer } from "../scope";

/** The name of a party once it has accepted the responsibility. Until then nobody answers for it. */
export const whereAccepted = (answer: AnyPgColumn, name: AnyPgColumn) =>
  sql<Words | null>`case when coalesce(${answer}, 'accepted') = 'accepted' then ${name} end`;

/** The party that was asked and has not accepted: its name and its answer. null: there is none. */
export const whereAsked = (answer: AnyPgColumn, name: AnyPgColumn, reason: AnyPgColumn) =>
  sql<{
    readonly party: Words;
    readonly answer: Exclude<UndertakingAnswer, "accepted">;
    readonly reason: Words | null;
  } | null>`case when ${answer} <> 'accepted' and ${name} is not null then jsonb_build_object('party', ${name}, 'answer', ${answer}, 'reason', ${reason}) end`;

const buildName = sql<Words>`jsonb_build_object('ja', (${platform.name} ->> 'ja') || ' ' || ${release.version}, 'en', coalesce(${platform.name} ->> 'en', ${platform.name} ->> 'ja') || ' ' || ${release.version})`;

const ofWaiver = {
  release: and(eq(release.projectId, waiver.projectId), eq(release.id, waiver.releaseId)),
  platform: and(eq(platform.projectId, waiver.projectId), eq(platform.id, waiver.platformId)),
};

/** The responsibilities that a party was asked to accept and has not answered, oldest first. */
export async function listUndertakings(db: Reader, projectId: string, partyId: string) {
  const [risks, qualities] = await Promise.all([
    db
      .select({
        id: waiver.id,
        title: buildName,
        reason: waiver.reason,
        risk: waiver.risk,
        askedOn: waiver.decidedOn,
      })
      .from(waiver)
      .innerJoin(release, ofWaiver.release)
      .innerJoin(platform, ofWaiver.platform)
      .where(
        and(
          eq(waiver.projectId, projectId),
          eq(waiver.heldBy, partyId),
          eq(waiver.holderAnswer, "awaited"),
        ),
      )
      .orderBy(asc(waiver.decidedOn), asc(platform.position)),
    db
      .select({ id: task.id, title: task.title, askedOn: task.enteredOn })
      .from(task)
      .where(
        and(
          eq(task.projectId, projectId),
          eq(task.qualityOwner, partyId),
          sql`${task.qualityAnswer} = 'awaited'`,
        ),
      )
      .orderBy(asc(task.enteredOn), asc(task.id)),
  ]);
  return [
    ...risks.map((each) => ({ what: "risk" as const, ...each })),
    ...qualities.map((each) => ({ what: "quality" as const, ...each, reason: null, risk: null })),
  ];
}

interface Said {
  readonly answer: UndertakingAnswer;
  readonly reason: Words | null;
}

export async function lockRiskAsked(db: Writer, projectId: string, id: string) {
  const rows = await db
    .select({
      named: waiver.heldBy,
      answer: waiver.holderAnswer,
      title: buildName,
      releaseId: sql<string | null>`${waiver.releaseId}`,
      partyId: sql<string | null>`null`,
    })
    .from(waiver)
    .innerJoin(release, ofWaiver.release)
    .innerJoin(platform, ofWaiver.platform)
    .where(and(eq(waiver.projectId, projectId), eq(waiver.id, id)))
    .for("update", { of: waiver });
  return rows[0] ?? null;
}

export async function lockQualityAsked(db: Writer, projectId: string, id: string) {
  const rows = await db
    .select({
      named: task.qualityOwner,
      answer: task.qualityAnswer,
      title: task.title,
      releaseId: task.releaseId,
      partyId: sql<string | null>`${task.partyId}`,
    })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.id, id)))
    .for("update");
  return rows[0] ?? null;
}

export const answerRisk = (db: Writer, projectId: string, id: string, said: Said) =>
  db
    .update(waiver)
    .set({ holderAnswer: said.answer, holderReason: said.reason })
    .where(and(eq(waiver.projectId, projectId), eq(waiver.id, id)));

export const answerQuality = (db: Writer, projectId: string, id: string, said: Said) =>
  db
    .update(task)
    .set({ qualityAnswer: said.answer, qualityReason: said.reason })
    .where(and(eq(task.projectId, projectId), eq(task.id, id)));
