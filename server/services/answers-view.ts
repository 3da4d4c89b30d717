// Recorded answers to the question of an owed test, as every page shows them.
import type { AnswerRow } from "@/db/queries/decisions";
import type { Role } from "../domain/identity/roles";
import type { Words } from "../domain/words";

/** Identical answers about several platforms are shown as one. */
export interface AnswerInView extends Pick<AnswerRow, "answer" | "decidedOn" | "reason" | "until"> {
  readonly alternatives: Words | null;
  readonly risk: Words | null;
  readonly heldBy: Words | null;
  readonly role: Role | null;
  /** The role by whose approval it holds; null: it needed none. */
  readonly approvedBy: Role | null;
  readonly illustrative: boolean;
  /** In the order of platforms. */
  readonly builds: readonly {
    readonly platform: Words;
    readonly version: string;
    readonly position: number;
    /** The number of the request by whose approval it was decided; null: it needed none. */
    readonly request: number | null;
  }[];
}

/** Answers as a page shows them, in the order in which they were given. */
export function answersInView(answers: readonly AnswerRow[]): readonly AnswerInView[] {
  const groups = new Map<string, AnswerInView>();
  for (const row of answers) {
    const { answer, decidedOn, reason, until, alternatives, risk, heldBy, role, approvedBy } = row;
    const { illustrative, platform, version, position, request } = row;
    const said = { answer, decidedOn, reason, until, alternatives, risk, heldBy, role, approvedBy };
    const key = JSON.stringify([said, illustrative]);
    const builds = [...(groups.get(key)?.builds ?? []), { platform, version, position, request }];
    groups.set(key, {
      ...said,
      illustrative,
      builds: builds.sort((a, b) => a.position - b.position),
    });
  }
  return [...groups.values()];
}
