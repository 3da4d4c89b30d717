// Requests to put owed tests off, as every page shows them until they are decided.
import type { AnswerRow } from "@/db/queries/decisions";
import { listPutOffDrafts, type PutOffRow } from "@/db/queries/put-offs";
import { type Reader, showingDrafted } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { decisionsAbout } from "../domain/decisions/about-build";
import type { Role } from "../domain/identity/roles";
import type { Build } from "../domain/projects/state-index";
import type { Words } from "../domain/words";

/** A request that is open, or that was returned or withdrawn and after which nothing was decided. */
export interface PutOff {
  readonly number: number;
  readonly status: "open" | "returned" | "withdrawn";
  readonly platform: Words;
  readonly platformKey: string;
  readonly version: string;
  readonly until: Day;
  /** The last day of the decision that it would change; null: the last decision puts nothing off. */
  readonly before: Day | null;
  /** The role of whoever made it; null: that person is no member any more. */
  readonly proposer: Role | null;
  /** The role that decides its step, and by when, while it is open. */
  readonly awaited: Role | null;
  readonly dueOn: Day | null;
  /** The day on which it was returned or withdrawn; null: it is open. */
  readonly decidedOn: Day | null;
}

interface Named extends Build {
  readonly platformKey: string;
  readonly version: string;
}

/** The newest request about each of these builds, unless it was approved or another answer came after it was closed. */
export const putOffsAbout = (
  rows: readonly PutOffRow[],
  builds: readonly Named[],
  answers: readonly AnswerRow[],
): readonly PutOff[] =>
  builds.flatMap((build) => {
    const { platformKey, version } = build;
    const row = rows.find(
      ({ releaseId, platformId }) =>
        releaseId === build.releaseId && platformId === build.platformId,
    );
    if (row === undefined || row.status === "approved") return [];
    const {
      number,
      status,
      platform,
      until,
      proposer,
      route,
      step,
      stepDueOn,
      decidedOn,
      closedAt,
    } = row;
    const open = status === "open";
    const given = decisionsAbout(answers, build);
    const answered = closedAt !== null && given.some(({ recordedAt }) => recordedAt > closedAt);
    const [last] = given;
    if (!open && answered) return [];
    return [
      {
        number,
        status,
        platform,
        platformKey,
        version,
        until,
        before: last?.answer === "defer" ? last.until : null,
        proposer,
        awaited: open ? (route[step - 1]?.role ?? null) : null,
        dueOn: open ? stepDueOn : null,
        decidedOn,
      },
    ];
  });

/** What was typed into the first draft about one of these builds, offered again. null: there is none. */
export async function readTypedBefore(
  db: Reader,
  projectId: string,
  builds: readonly Pick<Named, keyof Build | "platformKey">[],
) {
  const all = await showingDrafted(db, () => listPutOffDrafts(db, projectId));
  const drafts = decisionsAbout(all, ...builds);
  const [first, ...others] = drafts;
  if (first === undefined) return null;
  const { until, reason, alternatives, risk, heldBy } = first;
  const [about] = decisionsAbout(builds, first);
  /** The platform that they are about. null: several. */
  const platformKey = others.length === 0 ? (about?.platformKey ?? null) : null;
  return { platformKey, until, reason, alternatives, risk, heldBy };
}
