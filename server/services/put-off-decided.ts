// The last approval of a request to put a test off is the decision: it answers the question of the build.
import { insertDecision, listAnswers } from "@/db/queries/decisions";
import type { RecordProposal } from "@/db/queries/proposals";
import { findMemberName } from "@/db/queries/put-offs";
import { decisionsAbout } from "../domain/decisions/about-build";
import { corrected } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import { puttingOff } from "../domain/waivers/putting-off";
import type { Work } from "./act";
import { buildOf } from "./record-evidence";
import { orNotFound } from "./refusal";

/** Records the decision of whoever proposed it. Nothing for a waiver that answers no question. */
export async function decidePutOff(
  { db, projectId, today }: Work,
  proposal: RecordProposal,
): Promise<readonly NewEvent[]> {
  const { id: proposalId, number, proposedBy, recordId: waiverId, reason } = proposal;
  const putting = puttingOff(proposal.content);
  if (putting === null) return [];
  const { rule, until } = putting;
  const build = await orNotFound(buildOf(db, projectId, proposal));
  const { releaseId, platformId, version, platform } = build;
  const answer = "defer";
  const [answers, proposer] = await Promise.all([
    listAnswers(db, projectId),
    findMemberName(db, projectId, proposedBy),
  ]);
  const [before] = decisionsAbout(answers, build);
  const id = await insertDecision(db, {
    projectId,
    rule,
    releaseId,
    platformId,
    answer,
    decidedOn: today,
    accountId: proposedBy,
    reason,
    waiverId,
    proposalId,
  });
  const changes = corrected("deferredUntil", before?.until ?? null, until);
  const asked = { number, proposer: proposer?.name ?? null };
  return [
    {
      kind: "decision-recorded",
      body: { version, platform, answer, reason, until, changes, asked },
      subject: { kind: "decision", id },
      releaseId,
    },
  ];
}
