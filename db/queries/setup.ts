// How much of each thing a project has on record.
import { and, count, eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { ProjectState } from "@/server/domain/projects/project-state";
import type { SetUp } from "@/server/domain/projects/setup";
import type { Thresholds } from "@/server/domain/projects/thresholds";
import type { Words } from "@/server/domain/words";
import { platform, stage } from "../schema/chains";
import { contract } from "../schema/contracts";
import { testCase } from "../schema/coverage";
import { environment } from "../schema/environments";
import { member } from "../schema/identity";
import { party, project } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { takesPart } from "./taking-part";

type OfProject = PgTable & { readonly projectId: PgColumn };

/** How many rows of each kind that setting up asks for are on record. */
export async function countSetUp(db: Reader, projectId: string): Promise<Omit<SetUp, "approvers">> {
  const rows = async (table: OfProject, more?: SQL): Promise<number> => {
    const [row] = await db
      .select({ total: count() })
      .from(table)
      .where(and(eq(table.projectId, projectId), more));
    return row?.total ?? 0;
  };
  const [
    vendors,
    stages,
    platforms,
    contracts,
    environments,
    cases,
    releases,
    distributions,
    tasks,
    members,
  ] = await Promise.all([
    rows(party, eq(party.kind, "vendor")),
    rows(stage),
    rows(platform),
    rows(contract),
    rows(environment),
    rows(testCase, eq(testCase.kind, "full_chain")),
    rows(release),
    rows(distribution),
    rows(task),
    db
      .select({ role: member.role, total: count() })
      .from(member)
      .where(and(eq(member.projectId, projectId), takesPart(member)))
      .groupBy(member.role),
  ]);
  return {
    vendors,
    stages,
    platforms,
    contracts,
    environments,
    cases,
    releases,
    distributions,
    tasks,
    roles: Object.fromEntries(members.map(({ role, total }) => [role, total])),
  };
}

/** What a project is called, what it is for, and the thresholds that it has set. */
export async function findProject(db: Reader, projectId: string) {
  const [row] = await db
    .select({
      name: project.name,
      purpose: project.purpose,
      thresholds: project.thresholds,
      state: project.state,
      /** The act that last changed it. */
      version: sql<string | null>`${project}.act_id`,
    })
    .from(project)
    .where(eq(project.projectId, projectId));
  return row ?? null;
}

/** Changes a project. `thresholds` undefined: they stay as they are. */
export const updateProject = (
  db: Writer,
  projectId: string,
  to: {
    readonly name: Words;
    readonly purpose: Words | null;
    readonly thresholds: Thresholds | undefined;
    readonly state: ProjectState;
  },
) =>
  db
    .update(project)
    .set({
      name: to.name,
      purpose: to.purpose,
      state: to.state === "open" ? null : to.state,
      ...(to.thresholds !== undefined && {
        thresholds: sql`${project.thresholds} || ${JSON.stringify(to.thresholds)}::text::jsonb`,
      }),
    })
    .where(eq(project.projectId, projectId));
