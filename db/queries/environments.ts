import { and, asc, eq } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import {
  environment,
  environmentPlatformReach,
  environmentReach,
  purposeConfirmation,
} from "../schema/environments";
import { source } from "../schema/projects";
import type { Reader } from "../scope";
import { oldestFirst } from "./dated";
import { howKnown } from "./source-columns";

/** The environments with the source of each statement about them. */
export const listEnvironments = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: environment.id,
      key: environment.key,
      name: environment.name,
      purpose: environment.purpose,
      readyOn: environment.readyOn,
      brokenOn: environment.brokenOn,
      askedAt: environment.askedAt,
      illustrative: environment.illustrative,
      certainty: environment.certainty,
      note: environment.note,
      ...howKnown(environment.knownThen),
    })
    .from(environment)
    .leftJoin(
      source,
      and(eq(source.projectId, environment.projectId), eq(source.id, environment.sourceId)),
    )
    .where(eq(environment.projectId, projectId))
    .orderBy(...oldestFirst(environment.readyOn, environment.readyOnAt), asc(environment.key)),
);

const reachesOnAll = prepared((db, projectId: Given<string>) =>
  db
    .select({
      environmentId: environmentReach.environmentId,
      stageId: environmentReach.stageId,
      truth: environmentReach.truth,
      words: environmentReach.words,
    })
    .from(environmentReach)
    .where(eq(environmentReach.projectId, projectId)),
);

const reachesOnOne = prepared((db, projectId: Given<string>) =>
  db
    .select({
      environmentId: environmentPlatformReach.environmentId,
      stageId: environmentPlatformReach.stageId,
      platformId: environmentPlatformReach.platformId,
      truth: environmentPlatformReach.truth,
      words: environmentPlatformReach.words,
    })
    .from(environmentPlatformReach)
    .where(eq(environmentPlatformReach.projectId, projectId))
    .orderBy(asc(environmentPlatformReach.position)),
);

/** The stages that each environment reaches, and how faithfully: on one platform, or (null) on every one. */
export async function listEnvironmentReaches(db: Reader, projectId: string) {
  const [all, one] = await Promise.all([reachesOnAll(db, projectId), reachesOnOne(db, projectId)]);
  return [...all.map((reach) => ({ ...reach, platformId: null })), ...one];
}

/** What parties said the environments are for, oldest first, as far as the reader may see it. */
export const listPurposes = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: purposeConfirmation.id,
      environmentId: purposeConfirmation.environmentId,
      partyId: purposeConfirmation.partyId,
      words: purposeConfirmation.words,
      confirmedAt: purposeConfirmation.confirmedAt,
    })
    .from(purposeConfirmation)
    .where(eq(purposeConfirmation.projectId, projectId))
    .orderBy(asc(purposeConfirmation.confirmedAt), asc(purposeConfirmation.id)),
);
