// What became of the question about an owed test since somebody asked to put it off.
import { listAnswers, listQuestions } from "@/db/queries/decisions";
import type { RecordProposal } from "@/db/queries/proposals";
import type { Reader } from "@/db/scope";
import type { Instant } from "../domain/calendar/day";
import { decisionsAbout } from "../domain/decisions/about-build";
import type { Build } from "../domain/projects/state-index";
import { puttingOff } from "../domain/waivers/putting-off";
import { type Asked, projectOf } from "./asked";
import { questionsOf } from "./question-view";

/**
 * What a request to put a test off would decide, and what became of the question since it was asked. null: it is about
 * something else.
 */
export async function readPutOff(
  db: Reader,
  asked: Asked,
  { content, status }: Pick<RecordProposal, "content" | "status">,
  build: Build | null,
  since: Instant | null,
) {
  const putting = puttingOff(content);
  if (putting === null) return null;
  const { until } = putting;
  if (status !== "open" || build === null) return { until, answered: null, asked: true };
  const projectId = projectOf(asked);
  const [answers, asking] = await Promise.all([
    listAnswers(db, projectId),
    listQuestions(db, projectId, asked.day),
  ]);
  const [last] = decisionsAbout(answers, build);
  const meanwhile = last !== undefined && since !== null && last.recordedAt > since;
  return {
    until,
    /** Another answer that was given after it was asked. */
    answered: meanwhile ? { answer: last.answer, on: last.decidedOn, role: last.role } : null,
    /** Whether the decision is still asked for. */
    asked: decisionsAbout(questionsOf(asking, asked.day), build).length > 0,
  };
}
