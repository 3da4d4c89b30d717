// Seals a decision in its own transaction, with the evidence shown beside the button at that moment.
import { readClocks } from "@/db/queries/clocks";
import type { listApprovals } from "@/db/queries/proposals";
import { scopeOf } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import type { StepDecided } from "../domain/proposals/approval";
import type { AskedCondition } from "../domain/proposals/condition";
import {
  type FoldName,
  openedBefore,
  sealText,
  type TwoClocks,
} from "../domain/proposals/decision-seal";
import { missingOf } from "../domain/proposals/gaps";
import type { Words } from "../domain/words";
import type { Work } from "./act";
import { sha256 } from "./digest";
import type { HeldProposal } from "./held-proposal";
import { Refusal } from "./refusal";

interface Decision {
  readonly held: HeldProposal;
  readonly decided: Awaited<ReturnType<typeof listApprovals>>;
  readonly due: StepDecided;
  readonly verdict: "approved" | "returned";
  readonly words: Words | null;
  readonly conditions: readonly AskedCondition[];
  readonly counterTo: number | null;
  readonly opened: TwoClocks | undefined;
  readonly openedFolds: readonly FoldName[] | null;
}

/**
 * The text and digest of a decision that is about to be written, with what it lacks. Refused: `gaps-unexplained` (an
 * approval that lacks something, without words why).
 */
export async function sealDecision(
  { db, today, calendar }: Work,
  asker: Asker,
  decision: Decision,
) {
  const { account, membership, now } = asker;
  const { held, decided, due, verdict, words, conditions, counterTo, opened, openedFolds } =
    decision;
  const { proposal } = held;
  const scope = scopeOf(account.id, [membership], null);
  const asked = { asker, scope, at: now, day: today, calendar, asOf: null };
  const { evidence, needs } = await held.look(asked, decided);
  const missing = missingOf(needs);
  if (verdict === "approved" && missing.length > 0 && words === null)
    throw new Refusal("gaps-unexplained");
  const decidedAt = await readClocks(db);
  const sealed = sealText({
    project: membership.projectKey,
    proposal: proposal.number,
    proposalDigest: proposal.digest,
    step: due.step,
    stepRole: due.role,
    deputy: due.deputy,
    accountId: account.id,
    name: membership.memberName,
    role: membership.role,
    party: membership.partyName,
    verdict,
    words,
    conditions: conditions.map(
      ({
        words: what,
        dueOn,
        asTask,
        owner = null,
        beforeStart = false,
        acceptor = due.role,
        writer = "person",
      }) => ({
        words: what,
        dueOn,
        asTask,
        owner,
        beforeStart,
        writer,
        acceptor,
      }),
    ),
    ...(counterTo !== null && { counterTo }),
    decidedAt,
    openedFolds,
    openedAt: openedBefore(opened, decidedAt),
    missing,
    evidence,
  });
  return { sealed, seal: sha256(sealed) };
}
