// What the button of the home screen opens: the owed tests drafted to the front of their queue, what that gains and costs,
// and by when it has to be approved for that.
import type { AnsweringProposal } from "@/db/queries/approvals";
import { addBusinessDays } from "../domain/calendar/business-days";
import { type Day, earlierEnd, laterDay } from "../domain/calendar/day";
import type { RouteStep } from "../domain/proposals/proposal";
import { brokenBy, type Deadlines, keepingDeadlines } from "../domain/queues/first-tests";
import type { Expected } from "../domain/queues/forecast";
import { move } from "../domain/queues/order";
import type { Words } from "../domain/words";
import { CALENDAR } from "./calendar";
import type { Owed } from "./owed";
import type { QuestionView } from "./question-view";
import { type Outlook, type Slip, slipOf } from "./test-place";

interface DraftedTest {
  readonly taskId: string;
  readonly platform: Words;
  readonly version: string;
  /** Its place now, from 1. */
  readonly place: number;
  readonly startsNow: Day | null;
}

export interface FirstDraft {
  readonly partyKey: string;
  readonly party: Words;
  /** The tests that the draft brings to the front. */
  readonly taken: readonly (DraftedTest & {
    readonly startsThen: Day | null;
    readonly endsNow: Day | null;
    readonly endsThen: Day | null;
  })[];
  /** The tests that the draft leaves, with how much work each would make late and by how many business days at most. */
  readonly left: readonly (DraftedTest & { readonly late: number; readonly by: number })[];
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

/** The proposals that are open or in force, and the steps of an approval. */
interface Surroundings {
  readonly answering: readonly AnsweringProposal[];
  readonly route: readonly RouteStep[];
}

const endOf = (expected: readonly Expected[], taskId: string) =>
  expected.find(({ id }) => id === taskId);

/** The queue of an outlook, as what keeps its due dates is asked about. */
const deadlinesOf = ({ rows, plan }: Outlook): Deadlines => ({
  base: plan.base,
  expect: plan.expect,
  dueOn: new Map(rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [[id, dueOn]]))),
  calendar: CALENDAR,
});

/** The owed tests that the button drafts to the front: those still to be decided, without failed ones if there are others. */
export function toDraft(owed: readonly Owed[], question: QuestionView | null): readonly Owed[] {
  const asks = new Set(question?.ranks.map(({ platformKey }) => platformKey));
  const open = owed.filter(({ platformKey }) => asks.size === 0 || asks.has(platformKey));
  const untested = open.filter(({ failed }) => !failed);
  return untested.length > 0 ? untested : open;
}

/**
 * The draft for the first queue that has an owed test waiting. null: no owed test waits with a known place. The days are
 * a forecast on the estimates of the queue; the approval is due by the route, and at the latest on the business day
 * before the first start.
 */
export function firstDraftOf(
  owed: readonly Owed[],
  outlooks: ReadonlyMap<string, Outlook>,
  { answering, route }: Surroundings,
  today: Day,
): FirstDraft | null {
  const waiting = owed.flatMap(({ platform, test }) =>
    test === null || test.place === null ? [] : [{ platform, test, place: test.place }],
  );
  const [first] = waiting;
  const outlook = outlooks.get(first?.test.taskId ?? "");
  if (first === undefined || outlook === undefined) return null;
  const tests = waiting
    .filter(({ test }) => test.partyKey === first.test.partyKey)
    .sort((a, b) => a.place - b.place);
  const ids = tests.map(({ test }) => test.taskId);
  const deadlines = deadlinesOf(outlook);
  const kept = keepingDeadlines(deadlines, ids);
  // Where none keeps every due date, the reader may still decide that the first one matters more.
  const chosen = kept.length > 0 ? kept : ids.slice(0, 1);
  const after = outlook.plan.expect(move(outlook.plan.base, { tasks: chosen, place: 1 }));
  const drafted = (taskId: string): readonly DraftedTest[] =>
    tests
      .filter(({ test }) => test.taskId === taskId)
      .map(({ platform, test, place }) => ({
        taskId,
        platform,
        version: test.version ?? "",
        place,
        startsNow: endOf(outlook.before, taskId)?.startsOn ?? null,
      }));
  const taken = chosen.flatMap(drafted).map((test) => ({
    ...test,
    startsThen: endOf(after, test.taskId)?.startsOn ?? null,
    endsNow: endOf(outlook.before, test.taskId)?.endsOn ?? null,
    endsThen: endOf(after, test.taskId)?.endsOn ?? null,
  }));
  return {
    partyKey: first.test.partyKey,
    party: first.test.party,
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
    breaks: kept.length === 0,
    pending:
      answering.find(
        ({ status, partyKey }) => status === "open" && partyKey === first.test.partyKey,
      )?.number ?? null,
    slip: slipOf(outlook, chosen),
    approveBy: approveBy(taken[0]?.startsThen ?? null, route, today),
    illustrative: first.test.illustrative,
  };
}

function approveBy(startsOn: Day | null, route: readonly RouteStep[], today: Day): Day | null {
  if (startsOn === null) return null;
  const days = route.reduce((sum, step) => sum + step.days, 0);
  const before = laterDay(today, addBusinessDays(CALENDAR, startsOn, -1));
  return earlierEnd(before, addBusinessDays(CALENDAR, today, days));
}
