// A party that somebody else named to answer for a risk or for quality accepts or declines for itself.
import {
  answerQuality,
  answerRisk,
  lockQualityAsked,
  lockRiskAsked,
} from "@/db/queries/undertakings";
import type { Asker } from "../domain/identity/standing";
import { answerTo, type Undertaken } from "../domain/undertakings/undertaking";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, orRefuse } from "./refusal";

export interface UndertakingInput extends Known {
  readonly what: Undertaken;
  /** The id of the waiver for a risk, of the task for quality. */
  readonly id: string;
  readonly accepts: boolean;
  /** Why it declines. */
  readonly reason?: Words | undefined;
}

/** Answers for the asker's own party. Refused: `not-found`, `decided-already`, `reason-missing`. */
export const answerUndertaking = (asker: Asker, input: UndertakingInput) =>
  act(asker, "undertaking.answer", input, async ({ db, projectId }) => {
    const { what, id, accepts } = input;
    const { partyId, partyName } = asker.membership;
    const lock = what === "risk" ? lockRiskAsked : lockQualityAsked;
    const asked = await orNotFound(lock(db, projectId, id));
    const said = orRefuse(answerTo(asked, partyId, accepts, input.reason));
    const write = what === "risk" ? answerRisk : answerQuality;
    await write(db, projectId, id, said);
    return {
      kind: "undertaking-answered",
      body: { what, title: asked.title, party: partyName, accepts, reason: said.reason },
      subject: { kind: what === "risk" ? "waiver" : "task", id },
      releaseId: asked.releaseId ?? undefined,
      ...(asked.partyId !== null && { partyId: asked.partyId }),
    };
  });
