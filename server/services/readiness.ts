// What is owed before a build goes out: read for its page, and asked when it is recorded that it went out.
import { findPlatformByKey, findReleaseByVersion } from "@/db/queries/keys";
import { listPlanned } from "@/db/queries/releases";
import { findSlices } from "@/db/queries/state";
import { type Reader, wholeProject } from "@/db/scope";
import { dayIn } from "../domain/calendar/dated";
import { laterDay } from "../domain/calendar/day";
import { holds } from "../domain/projects/slice";
import type { Values } from "../domain/records/field";
import type { AnyKind } from "../domain/records/kind";
import { READYING, readinessOf } from "../domain/releases/readiness";
import type { Work } from "./act";
import type { Counting } from "./calendar";
import { elapsed } from "./elapsed";
import { orNotFound, Refusal } from "./refusal";

const stateOf = async (db: Reader, projectId: string) =>
  holds(await findSlices(db, projectId, READYING), READYING);

/**
 * Refused: `owed-before-release`, if by these values a build reaches users while something is owed for it and no waiver
 * covers that. What a source states is entered as it is.
 */
export async function refuseUnready(
  { db, projectId, today }: Work,
  kind: AnyKind,
  after: Values,
  before: Values | null,
  sourced: boolean,
): Promise<void> {
  const out = sourced ? null : (kind.goesOut?.(after, before, today) ?? null);
  if (out === null) return;
  const release = await orNotFound(findReleaseByVersion(db, projectId, out.version));
  const platform = await orNotFound(findPlatformByKey(db, projectId, out.platform));
  const state = await wholeProject(db, () => stateOf(db, projectId));
  const planned = await listPlanned({ ofRelease: true })(db, projectId, release.id);
  const id = planned.find(({ platformId }) => platformId === platform.id)?.id ?? "";
  const build = { id, releaseId: release.id, platformId: platform.id };
  const { owed, waiver } = readinessOf(state, build, out.on);
  if (owed.length > 0 && waiver === null)
    throw new Refusal("owed-before-release", { field: "unwaived" });
}

/** The planned distributions of a release, or of all, each with what is owed before it goes out. */
export async function readPlanned(
  db: Reader,
  projectId: string,
  releaseId: string | null,
  { day, calendar }: Counting,
) {
  const planned = await listPlanned({ ofRelease: releaseId !== null })(db, projectId, releaseId);
  if (planned.length === 0) return [];
  const state = await stateOf(db, projectId);
  return planned.map((row) => {
    const plannedFor = dayIn(row.plannedOn);
    const ready = readinessOf(state, row, laterDay(day, plannedFor));
    const unreached = new Set(ready.unreached);
    return {
      ...row,
      /** How long ago it was to go out; null: the day has not passed. */
      late: plannedFor < day ? elapsed(calendar, plannedFor, day) : null,
      verdict: ready.verdict,
      unreached: state.stages.filter(({ id }) => unreached.has(id)).map(({ name }) => name),
      defects: ready.defects.map(({ key, title, severity }) => ({ key, title, severity })),
      reports: ready.reports.map(({ key, title }) => ({ key, title })),
      /** null: none is in force. */
      waiver: ready.waiver && { endsOn: ready.waiver.endsOn },
      owed: ready.owed,
    };
  });
}
