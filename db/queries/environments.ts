import { and, asc, eq } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { environment, environmentReach } from "../schema/environments";
import { source } from "../schema/projects";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";

export async function insertEnvironment(
  db: Writer,
  values: typeof environment.$inferInsert,
): Promise<string> {
  return returned(await db.insert(environment).values(values).returning({ id: environment.id }));
}

export async function insertEnvironmentReach(
  db: Writer,
  values: (typeof environmentReach.$inferInsert)[],
): Promise<void> {
  if (values.length > 0) await db.insert(environmentReach).values(values);
}

export async function updateEnvironmentReady(
  db: Writer,
  projectId: string,
  id: string,
  readyOn: Day,
  marks: Pick<typeof environment.$inferInsert, "sourceId" | "illustrative" | "certainty" | "note">,
): Promise<void> {
  await db
    .update(environment)
    .set({ readyOn, ...marks })
    .where(and(eq(environment.projectId, projectId), eq(environment.id, id)));
}

/** The environments with the source of what is said of them. */
export const listEnvironments = (db: Reader, projectId: string) =>
  db
    .select({
      id: environment.id,
      key: environment.key,
      name: environment.name,
      purpose: environment.purpose,
      readyOn: environment.readyOn,
      illustrative: environment.illustrative,
      certainty: environment.certainty,
      note: environment.note,
      source: source.title,
      sourceUrl: source.url,
      sourceKind: source.kind,
      sourcePublishedOn: source.publishedOn,
    })
    .from(environment)
    .leftJoin(
      source,
      and(eq(source.projectId, environment.projectId), eq(source.id, environment.sourceId)),
    )
    .where(eq(environment.projectId, projectId))
    .orderBy(asc(environment.readyOn), asc(environment.key));

/** Which stages each environment reaches, and how truly. */
export const listEnvironmentReaches = (db: Reader, projectId: string) =>
  db
    .select({
      environmentId: environmentReach.environmentId,
      stageId: environmentReach.stageId,
      truth: environmentReach.truth,
      words: environmentReach.words,
    })
    .from(environmentReach)
    .where(eq(environmentReach.projectId, projectId));
