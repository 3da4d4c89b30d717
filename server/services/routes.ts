// The route of approval: its steps, who stands in, and who may change them.
import {
  deleteDeputy,
  findMember,
  insertDeputy,
  listDeciders,
  listDeputies,
  listRoute,
  replaceRoute,
} from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { can } from "../domain/identity/permissions";
import type { Asker } from "../domain/identity/standing";
import { DEFAULT_ROUTE, type RouteStep, type StepRole } from "../domain/proposals/proposal";
import { deputyFor, routeOf } from "../domain/proposals/route";
import { act, type Known } from "./act";
import { type Asked, projectOf } from "./asked";
import { orNotFound, orRefuse } from "./refusal";

/** The route as it is set, or the one that holds while nobody has set any, with the deputies. */
export async function readRoute(asked: Asked) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const [set, deputies, members] = await Promise.all([
      listRoute(db, projectId),
      listDeputies(db, projectId),
      listDeciders(db, projectId),
    ]);
    return {
      steps: set.length === 0 ? DEFAULT_ROUTE : set,
      isDefault: set.length === 0,
      deputies: deputies.map(({ accountId: _, ...deputy }) => ({
        ...deputy,
        now: deputy.fromOn <= asked.day && asked.day <= deputy.untilOn,
        over: deputy.untilOn < asked.day,
      })),
      /** Whose role may decide: who can be a deputy. */
      members,
      maySet: can(asked.asker.membership.role, "route.set") && asked.asOf === null,
      day: asked.day,
    };
  });
}

/** Sets the steps of approval for what is proposed from now on. Refused: `input-malformed`. */
export const setRoute = (asker: Asker, input: Known & { readonly steps: readonly RouteStep[] }) =>
  act(asker, "route.set", input, async ({ db, projectId }) => {
    const steps = orRefuse(routeOf(input.steps));
    await replaceRoute(db, projectId, steps);
    return {
      kind: "route-set",
      body: { steps: steps.map(({ role }) => role) },
      subject: { kind: "project", id: projectId },
    };
  });

export interface DeputyInput extends Known {
  readonly memberId: string;
  /** Whose step the member may decide. */
  readonly role: StepRole;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** Names a deputy for a term. Refused: `cannot-deputise`, `term-backwards`, `day-past`. */
export const addDeputy = (asker: Asker, input: DeputyInput) =>
  act(asker, "route.set", input, async ({ db, projectId, today }) => {
    const member = await orNotFound(findMember(db, projectId, input.memberId));
    const { role, fromOn, untilOn } = orRefuse(deputyFor(input, member.role, today));
    const id = await insertDeputy(db, { projectId, memberId: member.id, role, fromOn, untilOn });
    return {
      kind: "deputy-set",
      body: { member: member.name, role, fromOn, untilOn },
      subject: { kind: "deputy", id },
    };
  });

export const removeDeputy = (asker: Asker, input: Known & { readonly deputyId: string }) =>
  act(asker, "route.set", input, async ({ db, projectId }) => {
    const deputy = await orNotFound(deleteDeputy(db, projectId, input.deputyId));
    const member = await orNotFound(findMember(db, projectId, deputy.memberId));
    return {
      kind: "deputy-removed",
      body: { member: member.name, role: deputy.role },
      subject: { kind: "deputy", id: input.deputyId },
    };
  });
