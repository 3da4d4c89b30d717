import { eq, sql } from "drizzle-orm";
import { project } from "../schema/projects";
import type { Reader } from "../scope";

/** How the exercise stands: when its clock was last set (null where there is none), and whether a project is still there. */
export interface ExerciseState {
  readonly clockSetAt: string | null;
  readonly stands: boolean;
}

/** Starting again makes the project anew, with another id. */
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
