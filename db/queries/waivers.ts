import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import { endingOf, replacedOn, resumes, termEnd } from "@/server/domain/findings/waiver-term";
import { holds } from "@/server/domain/projects/slice";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { platform, stage } from "../schema/chains";
import { environment } from "../schema/environments";
import { party, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { waiver } from "../schema/waivers";
import type { Reader } from "../scope";
import { owedIds } from "./held";
import { howKnown } from "./source-columns";
import { findSlices } from "./state";
import { whereAccepted, whereAsked } from "./undertakings";

/** An alternative, and why it was not taken. */
interface Weighed {
  readonly what: Words;
  readonly whyNot: Words;
}

const outRelease = alias(release, "out_release");

const waiverRows = (db: Reader) =>
  db
    .select({
      id: waiver.id,
      releaseId: waiver.releaseId,
      version: sql<string>`(select r.version from release r where r.project_id = ${waiver.projectId} and r.id = ${waiver.releaseId})`,
      platformId: waiver.platformId,
      platform: platform.name,
      decidedOn: waiver.decidedOn,
      reason: waiver.reason,
      alternatives: waiver.alternatives,
      risk: waiver.risk,
      heldBy: whereAccepted(waiver.holderAnswer, party.name),
      holderAsked: whereAsked(waiver.holderAnswer, party.name, waiver.holderReason),
      endsOn: waiver.endsOn,
      environmentId: environment.id,
      environment: environment.name,
      environmentReadyOn: environment.readyOn,
      environmentBrokenOn: environment.brokenOn,
      endsWhenReached: waiver.endsWhenReached,
      stage: stage.name,
      endsWhenOut: waiver.endsWhenOut,
      outVersion: outRelease.version,
      weighed: sql<
        readonly Weighed[]
      >`coalesce((select jsonb_agg(jsonb_build_object('what', l.what, 'whyNot', l.why_not) order by l.position) from waiver_alternative l where l.project_id = ${waiver.projectId} and l.waiver_id = ${waiver.id}), '[]')`,
      illustrative: waiver.illustrative,
      certainty: waiver.certainty,
      note: waiver.note,
      ...howKnown(waiver.knownThen),
    })
    .from(waiver)
    .innerJoin(
      platform,
      and(eq(platform.projectId, waiver.projectId), eq(platform.id, waiver.platformId)),
    )
    .leftJoin(party, and(eq(party.projectId, waiver.projectId), eq(party.id, waiver.heldBy)))
    .leftJoin(
      environment,
      and(eq(environment.projectId, waiver.projectId), eq(environment.id, waiver.endsWhenReady)),
    )
    .leftJoin(
      stage,
      and(eq(stage.projectId, waiver.projectId), eq(stage.id, waiver.endsWhenReached)),
    )
    .leftJoin(
      outRelease,
      and(eq(outRelease.projectId, waiver.projectId), eq(outRelease.id, waiver.endsWhenOut)),
    )
    .leftJoin(source, and(eq(source.projectId, waiver.projectId), eq(source.id, waiver.sourceId)));

/** The state from which the events are read that end some of these waivers; null: none names a stage or a release. */
async function whatHappened(
  db: Reader,
  projectId: string,
  waivers: readonly {
    readonly endsWhenReached: string | null;
    readonly endsWhenOut: string | null;
  }[],
) {
  if (
    waivers.every(({ endsWhenReached, endsWhenOut }) => (endsWhenReached ?? endsWhenOut) === null)
  )
    return null;
  const slices = ["environments", "distributions"] as const;
  return holds(await findSlices(db, projectId, slices), slices);
}

/**
 * Each waiver with the answer that replaced it and the first day on which it no longer holds, as the rules compute it.
 */
async function withEnds(
  db: Reader,
  projectId: string,
  rows: PromiseLike<Awaited<ReturnType<typeof waiverRows>>>,
) {
  const slices = ["decisions"] as const;
  const [waivers, read] = await Promise.all([rows, findSlices(db, projectId, slices)]);
  const { decisions } = holds(read, slices);
  const happened = await whatHappened(db, projectId, waivers);
  return waivers.map((waiver) => {
    const { decidedOn, endsOn, environmentId, environmentReadyOn, environmentBrokenOn } = waiver;
    const ending =
      happened === null || environmentId !== null
        ? { namesEvent: environmentId !== null, happenedOn: environmentReadyOn }
        : endingOf(happened, { ...waiver, endsWhenReady: environmentId });
    const term = { decidedOn, endsOn, replacedOn: replacedOn(decisions, waiver), ...ending };
    return {
      ...waiver,
      replacedOn: term.replacedOn,
      end: termEnd(term),
      /** The day from which it waits again for its environment, which broke down. null: it does not. */
      resumedOn: resumes({ ...term, brokenOn: environmentBrokenOn }),
    };
  });
}
export type WaiverRow = Awaited<ReturnType<typeof withEnds>>[number];

const waiversOfRelease = prepared((db, projectId: Given<string>, releaseId: Given<string>) =>
  waiverRows(db)
    .where(and(eq(waiver.projectId, projectId), eq(waiver.releaseId, releaseId)))
    .orderBy(desc(waiver.decidedOn), asc(platform.position)),
);

/** The waivers of a release, newest first. */
export const listWaivers = (db: Reader, projectId: string, releaseId: string) =>
  withEnds(db, projectId, waiversOfRelease(db, projectId, releaseId));

const owedWaivers = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  waiverRows(db)
    .innerJoin(
      distribution,
      and(
        eq(distribution.projectId, waiver.projectId),
        eq(distribution.releaseId, waiver.releaseId),
        eq(distribution.platformId, waiver.platformId),
      ),
    )
    .where(
      and(
        eq(waiver.projectId, projectId),
        sql`${distribution.id} = any(array${owedIds(projectId, day)})`,
      ),
    )
    .orderBy(desc(waiver.decidedOn)),
);

const versionWaivers = prepared((db, projectId: Given<string>, versions: Given<number>) => {
  const newest = db
    .select({ id: release.id })
    .from(release)
    .where(eq(release.projectId, projectId))
    .orderBy(desc(release.ordinal))
    .limit(versions);
  return waiverRows(db)
    .where(and(eq(waiver.projectId, projectId), sql`${waiver.releaseId} = any(array(${newest}))`))
    .orderBy(desc(waiver.decidedOn));
});

/** The waivers of the newest versions, newest first. */
export const listWaiversOfVersions = (db: Reader, projectId: string, versions: number) =>
  withEnds(db, projectId, versionWaivers(db, projectId, versions));

/** The waivers of the distributions in which the debts of a day began, newest first. */
export const listOwedWaivers = (db: Reader, projectId: string, day: Day) =>
  withEnds(db, projectId, owedWaivers(db, projectId, day));

const waitingWaivers = prepared((db, projectId: Given<string>) =>
  waiverRows(db)
    .where(and(eq(waiver.projectId, projectId), isNotNull(waiver.endsWhenReady)))
    .orderBy(desc(waiver.decidedOn), asc(platform.position)),
);

/** The waivers that an environment ends when it is ready, newest first. */
export const listWaiversOfEnvironments = (db: Reader, projectId: string) =>
  withEnds(db, projectId, waitingWaivers(db, projectId));
