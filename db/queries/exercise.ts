import { eq, sql } from "drizzle-orm";
import { project } from "../schema/projects";
import type { Reader } from "../scope";

/**
 * The state of the exercise: when its clock was last set (null: it has no clock) and whether the project still exists.
 */
export interface ExerciseState {
  readonly clockSetAt: string | null;
  readonly stands: boolean;
}

/** A restart recreates the project under another id, so a project id from before the restart finds no project. */
export async function findExercise(db: Reader, projectId: string): Promise<ExerciseState> {
  const clockSetAt = sql<
    string | null
  >`(select extract(epoch from anchored)::text from exercise_clock)`;
  const [row] = await db
    .select({ clockSetAt })
    .from(project)
    .where(eq(project.projectId, projectId));
  return { clockSetAt: row?.clockSetAt ?? null, stands: row !== undefined };
}
