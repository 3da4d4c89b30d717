// Which events of the record a reader asks for.
import { and, eq, gte, inArray, lte, notInArray, or, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { EventKind } from "@/server/domain/events/event";
import {
  CONDITIONAL_KINDS,
  DEADLINE_KINDS,
  DUE_KINDS,
  FOLDED_KINDS,
  SEEN_KINDS,
} from "@/server/domain/events/views";
import { type Given, isAnyOf } from "../prepared";
import { event } from "../schema/events";

export interface EventFilter {
  readonly kinds?: readonly EventKind[] | undefined;
  readonly version?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only events that set a day by which something is due. */
  readonly deadlines?: boolean;
  /** Only events by this account, about what it has acted on, or about a report that it owns. */
  readonly concerning?: string | undefined;
  /** Leaves out the events that a list folds. */
  readonly folded?: boolean;
}

/** The filters that are in use. */
export interface Form {
  readonly kinds: boolean;
  readonly version: boolean;
  readonly from: boolean;
  readonly to: boolean;
  readonly deadlines: boolean;
  readonly concerning: boolean;
  readonly folded: boolean;
}
export const formOf = (filter: EventFilter): Form => ({
  kinds: filter.kinds !== undefined,
  version: filter.version !== undefined,
  from: filter.from !== undefined,
  to: filter.to !== undefined,
  deadlines: filter.deadlines === true,
  concerning: filter.concerning !== undefined,
  folded: filter.folded === true,
});

/** The values of a filter in the order in which the queries take them. */
export const valuesOf = ({ kinds = [], version, from, to, concerning }: EventFilter) =>
  [kinds, version, from, to, concerning] as const;

/** An event that sets a day: always by its kind, or because its body names a day or conditions, which have days. */
const setsADay = or(
  inArray(event.kind, [...DEADLINE_KINDS]),
  and(inArray(event.kind, [...DUE_KINDS]), sql`${event.body} ->> 'what' = 'due'`),
  and(inArray(event.kind, [...CONDITIONAL_KINDS]), sql`${event.body} ->> 'conditions' <> '0'`),
  and(eq(event.kind, "decision-recorded"), sql`${event.body} ->> 'until' is not null`),
);

/** An event by the account, about a subject on which it has acted, or about a report that it owns. */
const concerns = (projectId: Given<string>, account: Given<string | undefined>) =>
  or(
    and(eq(event.actorId, sql`${account}::uuid`), eq(event.replayed, false)),
    inArray(
      event.subjectId,
      sql`(select own.subject_id from event own
            where own.project_id = ${projectId} and own.actor_id = ${account}::uuid and not own.replayed
              and own.kind <> all (array[${sql.join(
                SEEN_KINDS.map((kind) => sql`${kind}`),
                sql`, `,
              )}]))`,
    ),
    inArray(
      event.subjectId,
      sql`(select r.id from report r join member m on m.project_id = r.project_id and m.id = r.owner_member
            where r.project_id = ${projectId} and m.account_id = ${account}::uuid)`,
    ),
  );

export const matching = (
  form: Form,
  projectId: Given<string>,
  kinds: Given<readonly string[]>,
  version: Given<string | undefined>,
  from: Given<Day | undefined>,
  to: Given<Day | undefined>,
  account: Given<string | undefined>,
) =>
  and(
    eq(event.projectId, projectId),
    form.folded ? notInArray(event.kind, [...FOLDED_KINDS]) : undefined,
    form.deadlines ? setsADay : undefined,
    form.concerning ? concerns(projectId, account) : undefined,
    form.kinds ? isAnyOf(event.kind, kinds) : undefined,
    form.version
      ? inArray(
          event.releaseId,
          sql`(select r.id from release r where r.project_id = ${projectId} and r.version = ${version})`,
        )
      : undefined,
    form.from ? gte(event.happenedOn, from) : undefined,
    form.to ? lte(event.happenedOn, to) : undefined,
  );
