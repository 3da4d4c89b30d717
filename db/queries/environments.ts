import { and, asc, eq } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { environment, environmentReach } from "../schema/environments";
import { source } from "../schema/projects";
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
    .orderBy(asc(environment.readyOn), asc(environment.key)),
);

/** The stages that each environment reaches, and how faithfully. */
export const listEnvironmentReaches = prepared((db, projectId: Given<string>) =>
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
