// Reads the slices of a project's state that tell what was agreed: reviews, responsibilities, instructions, effort, and
// how the live chain is watched.
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { groupBy } from "@/server/domain/projects/state-index";
import { type Given, prepared } from "../prepared";
import { diagnostic } from "../schema/diagnostics";
import { effort } from "../schema/efforts";
import { instruction } from "../schema/instructions";
import { periodicCheck, periodicCheckStage } from "../schema/periodic-checks";
import { responsibility } from "../schema/responsibilities";
import { review } from "../schema/reviews";
import type { Reader } from "../scope";

const listChecks = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: periodicCheck.id,
      ranOn: periodicCheck.ranOn,
      platformId: periodicCheck.platformId,
    })
    .from(periodicCheck)
    .where(eq(periodicCheck.projectId, projectId)),
);
const listCheckedStages = prepared((db, projectId: Given<string>) =>
  db
    .select({
      checkId: periodicCheckStage.periodicCheckId,
      stageId: periodicCheckStage.stageId,
      outcome: periodicCheckStage.outcome,
    })
    .from(periodicCheckStage)
    .where(eq(periodicCheckStage.projectId, projectId)),
);

const listResponsibilities = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: responsibility.id,
      activity: responsibility.activity,
      accountable: responsibility.partyId,
      responsible: responsibility.responsible,
      contractId: responsibility.contractId,
      orderingOn: responsibility.orderingOn,
      vendorOn: responsibility.vendorOn,
      enteredOn: responsibility.enteredOn,
    })
    .from(responsibility)
    .where(eq(responsibility.projectId, projectId)),
);

export const READ_AGREED = {
  reviews: prepared((db, projectId: Given<string>) =>
    db
      .select({ id: review.id, heldOn: review.heldOn })
      .from(review)
      .where(eq(review.projectId, projectId)),
  ),
  responsibilities: async (db: Reader, projectId: string) =>
    (await listResponsibilities(db, projectId)).map((row) => ({
      ...row,
      responsible: row.responsible ?? [],
    })),
  // Of an instruction without a day nobody can say since when it waits.
  instructions: prepared((db, projectId: Given<string>) =>
    db
      .select({
        id: instruction.id,
        what: instruction.what,
        fromId: instruction.fromPartyId,
        toId: instruction.partyId,
        issuedOn: sql<Day>`${instruction.issuedOn}`,
        receivedOn: instruction.receivedOn,
      })
      .from(instruction)
      .where(
        and(
          eq(instruction.projectId, projectId),
          isNull(instruction.confirmedOn),
          isNotNull(instruction.issuedOn),
        ),
      ),
  ),
  checks: async (db: Reader, projectId: string) => {
    const [checks, stages] = await Promise.all([
      listChecks(db, projectId),
      listCheckedStages(db, projectId),
    ]);
    const checked = groupBy(stages, ({ checkId }) => checkId);
    return checks.map(({ id, ...check }) => ({ ...check, outcomes: checked.get(id) ?? [] }));
  },
  diagnostics: prepared((db, projectId: Given<string>) =>
    db
      .select({
        distributionId: diagnostic.distributionId,
        logs: diagnostic.logs,
        since: diagnostic.sinceOn,
      })
      .from(diagnostic)
      .where(eq(diagnostic.projectId, projectId)),
  ),
  efforts: prepared((db, projectId: Given<string>) =>
    db
      .select({
        contractId: effort.contractId,
        month: effort.month,
        side: effort.side,
        days: effort.days,
      })
      .from(effort)
      .where(eq(effort.projectId, projectId)),
  ),
};
