// Setting up: what a project still lacks, and where each setting is.
import { listRoute } from "@/db/queries/proposals";
import { countSetUp, findProject } from "@/db/queries/setup";
import { readIn } from "@/db/scope";
import { can, rolesFor } from "../domain/identity/permissions";
import { setupSteps } from "../domain/projects/setup";
import { daysOfThresholds, thresholdsOf } from "../domain/projects/thresholds";
import { DEFAULT_ROUTE } from "../domain/proposals/proposal";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { orNotFound } from "./refusal";

/** The steps of setting up, with who may take each and whether the reader may. */
export async function readSetup(asked: Asked) {
  const projectId = projectOf(asked);
  const { role } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const [counts, route, project] = await Promise.all([
      countSetUp(db, projectId),
      listRoute(db, projectId),
      orNotFound(findProject(db, projectId)),
    ]);
    const approvers = (route.length > 0 ? route : DEFAULT_ROUTE).map((step) => step.role);
    const { thresholds, version, ...named } = project;
    return {
      project: { ...named, state: named.state ?? "open" },
      thresholds: daysOfThresholds(thresholdsOf(thresholds)),
      /** Whether the reader manages who may sign in. */
      manages: can(role, "access.manage"),
      version,
      mayAmend: mayNow(asked, "project.amend"),
      steps: setupSteps({ ...counts, approvers }).map(({ may, ...step }) => ({
        ...step,
        roles: rolesFor(may),
        mayDo: mayNow(asked, may),
      })),
    };
  });
}
