// Whether what a waiver asks since its end has been decided.
import type { AnswerRow } from "@/db/queries/decisions";
import type { Day } from "../domain/calendar/day";
import { answersSinceEnd } from "../domain/decisions/about-build";
import type { Build } from "../domain/projects/state-index";

/**
 * The newest decision that answers what a waiver asks since its end, with the version that it is about. `answers` come
 * newest first. null: none is on record.
 */
export function answeredSince(
  answers: readonly AnswerRow[],
  build: Build & { readonly ordinal: number },
  end: Day,
): { readonly on: Day; readonly version: string } | null {
  const ordinals = new Map(answers.map(({ releaseId, ordinal }) => [releaseId, ordinal]));
  const ordinalOf = (releaseId: string): number =>
    releaseId === build.releaseId ? build.ordinal : (ordinals.get(releaseId) ?? 0);
  const [last] = answersSinceEnd(answers, build, end, ordinalOf);
  return last === undefined ? null : { on: last.decidedOn, version: last.version };
}
