// The task that a vendor's page is about.
import { listLiveDistributions, listReleaseDistributions } from "@/db/queries/releases";
import { findTask, findTaskRow } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import { newerLive } from "../domain/queues/retarget";
import { ticketOf } from "../domain/queues/ticket";
import { type Asked, projectOf } from "./asked";
import { readThread } from "./comments";
import { orNotFound } from "./refusal";

/** The current task with everything to know before it begins. */
export async function subjectOf(
  db: Reader,
  asked: Asked,
  queue: { readonly partyId: string },
  id: string,
) {
  const projectId = projectOf(asked);
  const [row, plain, thread] = await Promise.all([
    orNotFound(findTaskRow(db, projectId, queue.partyId, id)),
    findTask(db, projectId, id),
    readThread(db, asked, { id, partyId: queue.partyId }),
  ]);
  const { releaseId, platformId, version, platform } = row;
  const tested = row.fullChainTest && releaseId !== null && version !== null && platform !== null;
  const [distributions, live] = tested
    ? await Promise.all([
        listReleaseDistributions(db, projectId, releaseId),
        listLiveDistributions(db, projectId, asked.day),
      ])
    : [[], []];
  const build = distributions.find((each) => each.platformId === platformId);
  const newer = newerLive(row, live);
  return {
    ...row,
    thread,
    ticket: plain === null ? null : ticketOf(plain),
    dueBy: plain?.dueBy ?? null,
    estimateBy: plain?.estimateBy ?? null,
    assigneeId: plain?.assignee ?? null,
    qualityOwnerId: plain?.qualityOwner ?? null,
    /** The full-chain test that it runs. */
    test: tested
      ? {
          version,
          /** The version that users have, if the test is of an older one. */
          newer: newer?.version ?? null,
          platform,
          platformKey: build?.platformKey ?? null,
          verdict: build?.verdict ?? null,
          relation: build?.relation ?? null,
          contradicted: build?.contradicted ?? null,
          verifiedOn: build?.verifiedOn ?? null,
          reportedOn: build?.reportedOn ?? null,
          failedOn: build?.failedOn ?? null,
          passesWhen: plain?.passesWhen ?? null,
          onFailure: plain?.onFailure ?? null,
        }
      : null,
  };
}
