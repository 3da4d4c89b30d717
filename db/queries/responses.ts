// What was decided after a full-chain test of a build failed.
import { asc, eq } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { response } from "../schema/responses";

/** The responses, oldest first. */
export const listResponses = prepared((db, projectId: Given<string>) =>
  db
    .select({
      releaseId: response.releaseId,
      platformId: response.platformId,
      measure: response.measure,
      decidedOn: response.decidedOn,
      dueOn: response.dueOn,
    })
    .from(response)
    .where(eq(response.projectId, projectId))
    .orderBy(asc(response.decidedOn), asc(response.id)),
);
export type ResponseRow = Awaited<ReturnType<typeof listResponses>>[number];
