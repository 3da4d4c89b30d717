// The approval route: its steps, its deputies, and who may change them.
import { insertLetters, listAddressees } from "@/db/queries/letters";
import {
  deleteDeputy,
  findDeputy,
  holdMember,
  insertDeputy,
  listDeciders,
  listDeputies,
  listRoute,
  listSubjectRoute,
  replaceRoute,
  replaceSubjectRoute,
} from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { holdersOf } from "../domain/proposals/letter";
import { DEFAULT_ROUTE, type RouteStep, type StepRole } from "../domain/proposals/proposal";
import { deputyFor, lends, mayEnd, routeOf } from "../domain/proposals/route";
import { RECORD_SUBJECTS, type SubjectName } from "../domain/proposals/subject";
import { act, type Known } from "./act";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { orNotFound, orRefuse } from "./refusal";
import { routeFor } from "./route-for";

/** The route that was set, or the default route, with the deputies. */
export async function readRoute(asked: Asked) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => {
    const [set, own, deputies, members] = await Promise.all([
      listRoute(db, projectId),
      Promise.all(
        RECORD_SUBJECTS.map(async (subject) => ({
          subject,
          steps: await listSubjectRoute(db, projectId, subject),
        })),
      ),
      listDeputies(db, projectId),
      listDeciders(db, projectId),
    ]);
    const { account, membership } = asked.asker;
    const person = { accountId: account.id, role: membership.role };
    return {
      steps: set.length === 0 ? DEFAULT_ROUTE : set,
      isDefault: set.length === 0,
      /** The steps of each kind of record that is approved. None: those of the project. */
      own,
      deputies: deputies.map(({ accountId, ...deputy }) => ({
        ...deputy,
        now: deputy.fromOn <= asked.day && asked.day <= deputy.untilOn,
        over: deputy.untilOn < asked.day,
        mayRemove:
          mayNow(asked, "deputy.set") && mayEnd({ role: deputy.role, accountId }, person).ok,
      })),
      /**
       * Members whose role may decide and who can therefore be a deputy. The reader is left out, because nobody can
       * name themselves.
       */
      members: members.flatMap(({ accountId, ...member }) =>
        accountId === account.id ? [] : [member],
      ),
      /** The roles for which the reader may name a deputy. */
      lends: mayNow(asked, "deputy.set") ? lends(membership.role) : [],
      maySet: mayNow(asked, "route.set"),
      day: asked.day,
    };
  });
}

interface RouteInput extends Known {
  /** What the steps are for. Absent: for the project, and so for all that has no steps of its own. */
  readonly subject?: SubjectName | undefined;
  /** Empty, for a kind of record: the steps of the project. */
  readonly steps: readonly RouteStep[];
}

/** Sets the approval steps for future proposals. Refused: `input-malformed`. */
export const setRoute = (asker: Asker, input: RouteInput) =>
  act(asker, "route.set", input, async ({ db, projectId }) => {
    const { subject = "order" } = input;
    const shares = subject !== "order" && input.steps.length === 0;
    const steps = shares ? [] : orRefuse(routeOf(input.steps));
    const before = await routeFor(db, projectId, subject);
    if (subject === "order") await replaceRoute(db, projectId, steps);
    else await replaceSubjectRoute(db, projectId, subject, steps);
    const after = await routeFor(db, projectId, subject);
    return {
      kind: "route-set",
      body: {
        steps: after.map(({ role }) => role),
        changes: changed("route", before, after),
        ...(subject !== "order" && { record: subject }),
      },
      subject: { kind: "project", id: projectId },
    };
  });

export interface DeputyInput extends Known {
  readonly memberId: string;
  /** The role whose steps the member may decide. */
  readonly role: StepRole;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/**
 * Names a deputy for a term and notifies the holders of the role by mail. Returns the deputy's id. Refused: as in
 * {@link deputyFor}.
 */
export const addDeputy = (asker: Asker, input: DeputyInput) =>
  act(asker, "deputy.set", input, async ({ db, projectId, today }) => {
    const member = await orNotFound(holdMember(db, projectId, { id: input.memberId }));
    const namer = await orNotFound(holdMember(db, projectId, { accountId: asker.account.id }));
    const { role, fromOn, untilOn } = orRefuse(deputyFor(input, member, namer, today));
    const id = await insertDeputy(db, {
      projectId,
      memberId: member.id,
      role,
      fromOn,
      untilOn,
      namedBy: namer.accountId,
    });
    const holders = holdersOf(await listAddressees(db, projectId), role);
    await insertLetters(db, { projectId, deputyId: id }, holders);
    const said: NewEvent = {
      kind: "deputy-set",
      body: { member: member.name, role, fromOn, untilOn },
      subject: { kind: "deputy", id },
    };
    return { said, answer: id };
  });

/** Ends a deputy's term. Refused: `deputy-not-yours`, `not-found`. */
export const removeDeputy = (asker: Asker, input: Known & { readonly deputyId: string }) =>
  act(asker, "deputy.set", input, async ({ db, projectId }) => {
    const deputy = await orNotFound(findDeputy(db, projectId, input.deputyId));
    const person = await orNotFound(holdMember(db, projectId, { accountId: asker.account.id }));
    orRefuse(mayEnd(deputy, person));
    await deleteDeputy(db, projectId, input.deputyId);
    return {
      kind: "deputy-removed",
      body: {
        member: deputy.name,
        role: deputy.role,
        fromOn: deputy.fromOn,
        untilOn: deputy.untilOn,
      },
      subject: { kind: "deputy", id: input.deputyId },
    };
  });

type DeputyRow = Awaited<ReturnType<typeof listDeputies>>[number];

/**
 * The deputies that concern the reader on that day or later: those of the reader's role, and the reader's own terms.
 */
export const deputiesOf = ({ asker, day }: Asked, deputies: readonly DeputyRow[]) =>
  deputies
    .filter(
      ({ role, accountId, untilOn }) =>
        untilOn >= day && (role === asker.membership.role || accountId === asker.account.id),
    )
    .map(({ accountId, ...deputy }) => ({ ...deputy, mine: accountId === asker.account.id }));
