// The steps by which a proposal is decided.
import { listRoute, listSubjectRoute } from "@/db/queries/proposals";
import type { Reader } from "@/db/scope";
import { DEFAULT_ROUTE, type RouteStep } from "../domain/proposals/proposal";
import type { SubjectName } from "../domain/proposals/subject";

/** The steps of a subject: its own if the project sets them apart, otherwise those of the project, otherwise the default. */
export async function routeFor(
  db: Reader,
  projectId: string,
  subject: SubjectName,
): Promise<readonly RouteStep[]> {
  const own = subject === "order" ? [] : await listSubjectRoute(db, projectId, subject);
  if (own.length > 0) return own;
  const set = await listRoute(db, projectId);
  return set.length > 0 ? set : DEFAULT_ROUTE;
}
