// What the button of the home screen opens: the owed tests drafted to the front of their queue, what that gains and costs,
// and by when it has to be approved for that.
import type { AnsweringProposal } from "@/db/queries/approvals";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import type { Day } from "../domain/calendar/day";
import { decideBy } from "../domain/proposals/forecasts";
import { type Effect, effectsOf, type RouteStep, summaryOf } from "../domain/proposals/proposal";
import {
  brokenBy,
  type Deadlines,
  keepingDeadlines,
  moveToFront,
  standFirstOnLine,
  standingFirst,
} from "../domain/queues/first-tests";
import type { Expected } from "../domain/queues/forecast";
import { move } from "../domain/queues/order";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import type { Owed } from "./owed";
import type { QuestionView } from "./question-view";
import type { Outlook } from "./test-place";

interface DraftedTest {
  readonly taskId: string;
  readonly platform: Words;
  readonly version: string;
  /** Its place now, from 1. */
  readonly place: number;
  readonly startsNow: Day | null;
}

/** What the draft delays. */
interface Slip {
  readonly delayed: number;
  /** The smallest and the largest delay in business days. */
  readonly least: number;
  readonly most: number;
  /** How many of those with a due date would miss it. */
  readonly late: number;
  /** How many of the delayed tasks have a due date. */
  readonly due: number;
}

export interface FirstDraft {
  readonly partyKey: string;
  /** The tests that the draft brings to the front. */
  readonly taken: readonly (DraftedTest & {
    readonly startsThen: Day | null;
    readonly endsThen: Day | null;
  })[];
  /** The tests that the draft leaves, with how much work each would make late and by how many business days at most. */
  readonly left: readonly (DraftedTest & { readonly late: number; readonly by: number })[];
  /** The ids for the address that opens this draft. */
  readonly wish: readonly string[];
  /** Whether anything changes its place. */
  readonly moves: boolean;
  /** Whether even the first test would make other work late, so that the draft has to be asked for expressly. */
  readonly breaks: boolean;
  /** The number of an open proposal for the same queue, which these days leave out. null: there is none. */
  readonly pending: number | null;
  /** What the draft delays. null: nothing. */
  readonly slip: Slip | null;
  /** The last day on which an approval keeps these days. null: no start is expected. */
  readonly approveBy: Day | null;
  readonly illustrative: boolean;
}

/** The proposals that are open or in force, the steps of an approval, and the queues with their forecasts. */
interface Surroundings {
  readonly answering: readonly AnsweringProposal[];
  readonly route: readonly RouteStep[];
  readonly outlooks: ReadonlyMap<string, Outlook>;
}

/** The tests that wait with a known place, in the order of their queue. */
const waitingOf = (owed: readonly Owed[]) =>
  owed
    .flatMap(({ platform, test }) =>
      test === null || test.place === null ? [] : [{ platform, test, place: test.place }],
    )
    .sort((a, b) => a.place - b.place);

const startOf = (expected: readonly Expected[], taskId: string): Day | null =>
  expected.find(({ id }) => id === taskId)?.startsOn ?? null;

/** The queue of an outlook, as what keeps its due dates is asked about. */
const deadlinesOf = ({ rows, plan }: Outlook, calendar: BusinessCalendar): Deadlines => ({
  base: plan.base,
  expect: plan.expect,
  dueOn: new Map(rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [[id, dueOn]]))),
  calendar,
});

/** Those that wait for other work. A test that is the first on one of several lines of work begins no earlier by a move. */
function movable(owed: readonly Owed[]): readonly Owed[] {
  const waits = owed.filter(({ test }) => test === null || test.line === null || test.ahead > 0);
  return waits.length > 0 ? waits : owed;
}

/** The owed tests that the button drafts to the front: those still to be decided, without failed ones if there are others. */
export function toDraft(owed: readonly Owed[], question: QuestionView | null): readonly Owed[] {
  const asks = new Set(question?.ranks.map(({ platformKey }) => platformKey));
  const open = movable(owed).filter(({ platformKey }) => asks.size === 0 || asks.has(platformKey));
  const untested = open.filter(({ failed }) => !failed);
  return untested.length > 0 ? untested : open;
}

/**
 * The draft for the first queue in which a test of `asked` waits. null: none waits with a known place. Owed tests that
 * stand first already stay before them. The days are a forecast on the estimates of the queue; the approval is due as
 * `decideBy` says.
 */
export function firstDraftOf(
  owed: readonly Owed[],
  asked: readonly Owed[],
  { outlooks, answering, route }: Surroundings,
  { day: today, calendar }: Counting,
): FirstDraft | null {
  const [first] = waitingOf(asked);
  const outlook = outlooks.get(first?.test.taskId ?? "");
  if (first === undefined || outlook === undefined) return null;
  const { partyKey } = first.test;
  const inQueue = (all: readonly Owed[]) =>
    waitingOf(all).filter(({ test }) => test.partyKey === partyKey);
  const tests = inQueue(asked);
  const { base } = outlook.plan;
  const stay = standingFirst(base, new Set(inQueue(owed).map(({ test }) => test.taskId)));
  const ids = tests.map(({ test }) => test.taskId);
  const deadlines = deadlinesOf(outlook, calendar);
  const kept = keepingDeadlines(deadlines, [...stay, ...ids]);
  const some = ids.some((id) => kept.includes(id));
  // Where none keeps every due date, the reader may still decide that the first one matters more.
  const chosen = some ? kept : [...stay, ...ids.slice(0, 1)];
  const lines = new Map(outlook.rows.map((row) => [row.id, row]));
  const idle = standFirstOnLine(base, chosen, (id) => lines.get(id) ?? {});
  const moved = idle ? null : moveToFront(base, chosen);
  const order = moved === null ? base : move(base, moved);
  const after = outlook.plan.expect(order);
  const drafted = (taskId: string): readonly DraftedTest[] =>
    tests
      .filter(({ test }) => test.taskId === taskId)
      .map(({ platform, test, place }) => ({
        taskId,
        platform,
        version: test.version ?? "",
        place,
        startsNow: startOf(outlook.before, taskId),
      }));
  const taken = chosen.flatMap(drafted).map((test) => ({
    ...test,
    startsThen: startOf(after, test.taskId),
    endsThen: after.find(({ id }) => id === test.taskId)?.endsOn ?? null,
  }));
  return {
    partyKey,
    taken,
    left: ids
      .filter((taskId) => !chosen.includes(taskId))
      .flatMap((taskId) => {
        const broken = brokenBy(deadlines, [...chosen, taskId]);
        return drafted(taskId).map((test) => ({
          ...test,
          late: broken.length,
          by: broken[0]?.days ?? 0,
        }));
      }),
    // Of all that are asked for, the queue takes those that keep every due date; else exactly what was chosen here.
    wish: some ? [...new Set([...stay, ...ids])] : chosen,
    moves: moved !== null,
    breaks: !some,
    pending:
      answering.find((each) => each.status === "open" && each.partyKey === partyKey)?.number ??
      null,
    slip: slipOf(
      effectsOf({ base, order, before: outlook.before, after, dueOn: deadlines.dueOn }, calendar),
      deadlines.dueOn,
    ),
    approveBy: decideBy(calendar, route, 1, today, taken[0]?.startsThen ?? null),
    illustrative: first.test.illustrative,
  };
}

function slipOf(effects: readonly Effect[], dueOn: ReadonlyMap<string, Day>): Slip | null {
  const { delayed, least, most, missesDue } = summaryOf(effects);
  if (delayed.length === 0) return null;
  return {
    delayed: delayed.length,
    least,
    most,
    late: missesDue.length,
    due: delayed.filter(({ taskId }) => dueOn.has(taskId)).length,
  };
}
