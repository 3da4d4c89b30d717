// Of which build a report speaks is proposed from what users had on the day it came; whoever owns it decides.
import { listLiveDistributions } from "@/db/queries/releases";
import type { Reader } from "@/db/scope";
import { type Day, parseDay } from "../domain/calendar/day";
import type { Values } from "../domain/records/field";
import type { Words } from "../domain/words";

export interface ProposedBuild {
  readonly version: string;
  readonly platform: Words;
  readonly platformKey: string;
}

/** The builds that users had on the day on which a report came, of its platform if that is known. */
export async function proposedBuilds(
  db: Reader,
  projectId: string,
  receivedOn: Day,
  isPlatform: (row: { readonly platformId: string; readonly platformKey: string }) => boolean,
): Promise<readonly ProposedBuild[]> {
  const live = await listLiveDistributions(db, projectId, receivedOn);
  return live
    .filter(isPlatform)
    .map(({ version, platform, platformKey }) => ({ version, platform, platformKey }));
}

/** The values with which the form that asks for the build of a report begins: what is known, and what can be told. */
export async function proposedAbout(
  db: Reader,
  projectId: string,
  { receivedOn, platform, version }: Values,
): Promise<Values> {
  const day = typeof receivedOn === "string" ? parseDay(receivedOn) : null;
  if (day === null || typeof version === "string") return {};
  const [only, ...others] = await proposedBuilds(
    db,
    projectId,
    day,
    ({ platformKey }) => platform == null || platformKey === platform,
  );
  return only === undefined || others.length > 0
    ? {}
    : { platform: only.platformKey, version: only.version };
}
