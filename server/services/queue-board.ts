// What a person who may change an order gets in addition: the draft, the grounds for it, and the approval route.
import { findDraft } from "@/db/queries/drafts";
import { listEnvironments } from "@/db/queries/environments";
import type { PlannedTaskRow } from "@/db/queries/planned-tasks";
import { findProposal, isOrder, listRoute } from "@/db/queries/proposals";
import type { DistributionRow } from "@/db/queries/releases";
import type { Reader } from "@/db/scope";
import { type Day, dayNumber, dayOfNumber } from "../domain/calendar/day";
import { provenanceOf, type SourceColumns } from "../domain/events/provenance";
import { leadingOf } from "../domain/proposals/leading";
import { DEFAULT_ROUTE, type RouteStep, stepDueOn } from "../domain/proposals/proposal";
import { movesTo } from "../domain/queues/draft";
import { type Deadlines, keepingDeadlines, standingFirst } from "../domain/queues/first-tests";
import { type Move, moveAll } from "../domain/queues/order";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { elapsed } from "./elapsed";

const HORIZON = 21 * 366;
/** The maximum number of waiting tasks on a board. */
export const MOST_ROWS = 10_000;

/** The holidays that today's forecast may depend on, so that the page can compute the same forecast as the server. */
export function holidaysFrom({ day, calendar }: Counting): readonly Day[] {
  const from = dayNumber(day);
  const to = from + HORIZON;
  return calendar.takenOut.filter((n) => n >= from && n <= to).map(dayOfNumber);
}

/** The recorded reasons why a test must be run. The suggested reason of a proposal is written from them. */
export interface Ground {
  readonly platformId: string;
  readonly platform: Words;
  /** The version in which the debt began, and the day on which it reached users. */
  readonly version: string;
  readonly since: Day;
  /** The day on which the environment was ready, and the business days since. null: none is on record. */
  readonly ready: { readonly on: Day; readonly businessDays: number } | null;
  /** The sources of these facts. */
  readonly sources: readonly Words[];
}

type Sourced = SourceColumns & { readonly happenedOn: Day };

/** Whether a fact was known by today, so that a reason of today may rest on it. */
const isKnown = ({ happenedOn, ...source }: Sourced, today: Day): boolean =>
  provenanceOf(source, happenedOn, today)?.later !== "found";

function groundsOf(
  debts: readonly DistributionRow[],
  environments: Awaited<ReturnType<typeof listEnvironments>>,
  { day: today, calendar }: Counting,
): readonly Ground[] {
  const ready = environments
    .flatMap(({ readyOn, ...source }) =>
      readyOn === null || readyOn > today ? [] : [{ ...source, happenedOn: readyOn }],
    )
    .findLast((environment) => isKnown(environment, today));
  return debts.flatMap(({ platformId, platform, version, distributedOn, ...source }) =>
    distributedOn === null || !isKnown({ ...source, happenedOn: distributedOn }, today)
      ? []
      : [
          {
            platformId,
            platform,
            version,
            since: distributedOn,
            ready:
              ready === undefined
                ? null
                : {
                    on: ready.happenedOn,
                    businessDays: elapsed(calendar, ready.happenedOn, today).businessDays,
                  },
            sources: [source.source, ready?.source ?? null].flatMap((each) => each ?? []),
          },
        ],
  );
}

/** The steps by which a proposal made today would be decided. */
export async function routeOf(db: Reader, projectId: string, { day, calendar }: Counting) {
  const set = await listRoute(db, projectId);
  const steps: readonly RouteStep[] = set.length === 0 ? DEFAULT_ROUTE : set;
  return { steps, dueOn: stepDueOn(calendar, steps, 1, day) };
}

/**
 * The order of an earlier proposal, or the place that it was offered instead, as moves on the current order. "own": a
 * place was offered, and the person's own draft stands, which is never replaced by what somebody else offers.
 */
async function redone(
  db: Reader,
  projectId: string,
  queueId: string,
  number: number,
  base: readonly string[],
  kept: boolean,
) {
  const proposal = await findProposal(db, projectId, number);
  if (proposal === null || !isOrder(proposal) || proposal.queueId !== queueId) return null;
  const lead = leadingOf(proposal.effects)?.taskId;
  const { counterTo, counterState } = proposal;
  const offered = counterState === "offered" && counterTo !== null && lead !== undefined;
  if (offered && kept) return "own";
  const moves: readonly Move[] = offered
    ? [{ tasks: [lead], place: counterTo }]
    : movesTo(base, proposal.proposedOrder);
  const { reason, risk, alternatives } = proposal;
  return { number, moves, reason, risk, alternatives };
}

/** The tests that an address asks to have first. */
export interface Wish {
  readonly tests: readonly string[];
  /** Whether a person ticked exactly these. If not, a test that would break a due date is left out. */
  readonly ticked: boolean;
}

export interface BoardQuestion {
  readonly queueId: string;
  /** The tasks of the forecast, with the work that was done on them by today. */
  readonly rows: readonly PlannedTaskRow[];
  readonly base: readonly string[];
  readonly debts: readonly DistributionRow[];
  readonly counting: Counting;
  /** The number of the proposal that is to be made again on the current order. */
  readonly redo: number | null;
  readonly wish: Wish | null;
  /** The owed tests that wait in this queue. */
  readonly tests: readonly string[];
  readonly deadlines: Deadlines;
}

/**
 * What an address with a wish opens: the tests that are drafted to the front. Nothing is stored. `instead`: a stored
 * draft is shown and the wish is not followed. `gone`: none of the tests waits in this queue any more.
 */
function wished(
  wish: Wish | null,
  draft: { readonly moves: readonly Move[] } | null,
  tests: readonly string[],
  deadlines: Deadlines,
) {
  if (wish === null) return null;
  const asked = tests.filter((id) => wish.tests.includes(id));
  if (draft !== null) {
    // The address of a draft that was stored since still asks for what the draft does.
    const first = standingFirst(moveAll(deadlines.base, draft.moves), new Set(tests));
    return first.some((id) => asked.includes(id))
      ? null
      : ({ state: "instead", tests: [] } as const);
  }
  if (asked.length === 0 && !wish.ticked) return { state: "gone", tests: [] } as const;
  // Tests that stand first already stay there, and those that are asked for follow them.
  const stay = standingFirst(deadlines.base, new Set(tests));
  return {
    state: "open",
    tests: wish.ticked ? asked : keepingDeadlines(deadlines, [...stay, ...asked]),
  } as const;
}

/** Reads what the board of a queue needs. The draft is the asker's own; row-level security hides the others. */
export async function readBoard(
  db: Reader,
  projectId: string,
  { queueId, rows, base, debts, counting, redo, wish, tests, deadlines }: BoardQuestion,
) {
  const [draft, environments, route] = await Promise.all([
    findDraft(db, projectId, queueId),
    listEnvironments(db, projectId),
    routeOf(db, projectId, counting),
  ]);
  const again =
    redo === null ? null : await redone(db, projectId, queueId, redo, base, draft !== null);
  return {
    today: counting.day,
    working: rows
      .filter(({ rank }) => rank === null)
      .map(({ id, lineId, status, estimateDays, startedOn, workedDays }) => ({
        id,
        lineId,
        status,
        estimateDays,
        startedOn,
        workedDays,
      })),
    /** The work that was done on tasks that wait. */
    paused: rows.flatMap(({ id, rank, workedDays }) =>
      rank === null || workedDays === null ? [] : [{ id, workedDays }],
    ),
    /** The waiting tests of builds that have passed. They take no time any more. */
    passed: rows.flatMap(({ id, rank, status }) =>
      rank !== null && status === "in_review" ? [id] : [],
    ),
    draft,
    redo: again === "own" ? null : again,
    wish: again === null ? wished(wish, draft, tests, deadlines) : null,
    /** A counter-proposal was asked for, and a stored draft is shown instead. */
    ownDraft: again === "own",
    route,
    grounds: groundsOf(debts, environments, counting),
  };
}
