// A build that users have, and what is known of its full-chain test.
import type { DistributionRow } from "@/db/queries/releases";
import type { ResponseRow } from "@/db/queries/responses";
import type { Day } from "../domain/calendar/day";
import { cellsOn } from "../domain/coverage/stage-cells";
import { answersFailure } from "../domain/findings/test-failed";
import type { Words } from "../domain/words";

/** A build that users have, with what is known of its full-chain test. */
export interface LiveBuild {
  readonly version: string;
  readonly platform: Words;
  readonly platformKey: string;
  readonly verdict: DistributionRow["verdict"];
  readonly relation: DistributionRow["relation"];
  readonly contradicted: DistributionRow["contradicted"];
  readonly verifiedOn: Day | null;
  /** The day on which it passed according to a vendor's report that awaits confirmation. */
  readonly reportedOn: Day | null;
  /** The last day on which a full-chain test of it failed. */
  readonly failedOn: Day | null;
  /** The stages that failed, in the order of the chain. */
  readonly failedStages: readonly Words[];
  /** What has been decided about that failure. */
  readonly responses: readonly Pick<ResponseRow, "measure" | "decidedOn" | "dueOn">[];
}

/** A build that users have, as it stands on a day. */
export const liveBuild = (
  row: DistributionRow,
  stages: readonly { readonly id: string; readonly name: Words }[],
  responses: readonly ResponseRow[],
  day: Day,
): LiveBuild => ({
  version: row.version,
  platform: row.platform,
  platformKey: row.platformKey,
  verdict: row.verdict,
  relation: row.relation,
  contradicted: row.contradicted,
  verifiedOn: row.verifiedOn,
  reportedOn: row.reportedOn,
  failedOn: row.failedOn,
  failedStages: cellsOn(row.cells, day)
    .filter(({ state }) => state === "failed")
    .flatMap(({ stageId }) => stages.find(({ id }) => id === stageId)?.name ?? []),
  responses: responses
    .filter(
      (response) =>
        response.decidedOn <= day &&
        row.failedOn !== null &&
        answersFailure(response, row, row.failedOn),
    )
    .map(({ measure, decidedOn, dueOn }) => ({ measure, decidedOn, dueOn })),
});
