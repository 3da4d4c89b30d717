// Changes what a project is called, what it is for, and the thresholds of its rules.
import { findProject, updateProject } from "@/db/queries/setup";
import { type Change, changed } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import type { ProjectState } from "../domain/projects/project-state";
import {
  daysOfThresholds,
  THRESHOLD_DAYS,
  type ThresholdDays,
  thresholdsFrom,
  thresholdsOf,
} from "../domain/projects/thresholds";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

export interface ProjectChange extends Pick<Known, "request"> {
  /** What is not given stays as it is. */
  readonly name?: Words | undefined;
  /** null: no record. */
  readonly purpose?: Words | null | undefined;
  /** In business days. */
  readonly thresholds?: ThresholdDays | undefined;
  readonly state?: ProjectState | undefined;
  /** The version that was on the page; what others changed since is not overwritten. Absent: whichever is current. */
  readonly version?: string | undefined;
  readonly reason: Words;
}

/**
 * Changes the project, with a reason. Refused: `nothing-changed`, `climb-backwards`, `record-changed`.
 */
export const amendProject = (asker: Asker, input: ProjectChange) =>
  act(asker, "project.amend", input, async ({ db, projectId }) => {
    const before = await orNotFound(findProject(db, projectId));
    if (input.version !== undefined && input.version !== before.version)
      throw new Refusal("record-changed");
    const thresholds = input.thresholds && orRefuse(thresholdsFrom(input.thresholds));
    const now = daysOfThresholds(thresholdsOf(before.thresholds));
    const { name = before.name, purpose = before.purpose, thresholds: days = now } = input;
    const stateNow = before.state ?? "open";
    const { state = stateNow } = input;
    const changes: readonly Change[] = [
      ...changed("projectState", stateNow, state),
      ...changed("name", before.name, name),
      ...changed("purpose", before.purpose, purpose),
      ...THRESHOLD_DAYS.flatMap((each) => changed(each, now[each], days[each])),
    ];
    if (changes.length === 0) throw new Refusal("nothing-changed");
    await updateProject(db, projectId, { name, purpose, thresholds, state });
    return {
      kind: "project-amended",
      body: { changes, reason: input.reason },
      subject: { kind: "project", id: projectId },
    };
  });
