// What stands beside the decision about a record: the build that it speaks of, and who said what it means to them.
import { listSharedKnowledge } from "@/db/queries/coverage";
import { findAskedRelease } from "@/db/queries/evidence";
import { listParties } from "@/db/queries/projects";
import type { RecordProposal } from "@/db/queries/proposals";
import { findReferred } from "@/db/queries/records";
import { listReleaseDistributions } from "@/db/queries/releases";
import type { Reader } from "@/db/scope";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import { recordSubject } from "../domain/proposals/subjects";
import { sharedUntil } from "../domain/waivers/sharing";
import type { EvidenceBasis } from "./evidence-view";
import { type Shared, sharedOf } from "./shared-words";

/**
 * The release and the platform that a record speaks of, the release under the version that it has now. null: it speaks of
 * none.
 */
export async function buildOf(
  db: Reader,
  projectId: string,
  { id, recordKind, content: { values } }: Pick<RecordProposal, "id" | "recordKind" | "content">,
) {
  const { build } = recordSubject(recordKind);
  if (build === undefined) return null;
  const key = values[build.platform];
  if (typeof key !== "string") return null;
  const [release, platform] = await Promise.all([
    findAskedRelease(db, projectId, id),
    findReferred(db, projectId, "platform", key),
  ]);
  if (release === null || platform === null) return null;
  const distributions = await listReleaseDistributions(db, projectId, release.id);
  const distribution = distributions.find(({ platformId }) => platformId === platform.id);
  return {
    releaseId: release.id,
    platformId: platform.id,
    version: release.version,
    platform: platform.title,
    distributedOn: distribution?.distributedOn ?? null,
    verdict: distribution?.verdict ?? null,
  };
}

/** What the evidence is read for: the build that a record speaks of. */
export const basisOfRecord = (
  { status, answers, plans }: RecordProposal,
  build: Awaited<ReturnType<typeof buildOf>>,
): EvidenceBasis => ({
  status,
  answers,
  plans,
  effects: [],
  builds: build === null ? [] : [build],
});

/** What each side said in its own words of what the record means. Empty: nobody is asked. */
export async function readShared(
  db: Reader,
  projectId: string,
  proposal: RecordProposal,
  calendar: BusinessCalendar,
): Promise<readonly Shared[]> {
  if (!recordSubject(proposal.recordKind).confirmed) return [];
  const [parties, said] = await Promise.all([
    listParties(db, projectId),
    listSharedKnowledge(db, projectId, { waiver: proposal.recordId }),
  ]);
  const by = sharedUntil(calendar, proposal.proposedOn);
  return sharedOf(parties, said, proposal.recordId, by);
}
