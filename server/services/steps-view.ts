// How far each owed test is on its way from the decision to its result, as home shows it.
import type { AnsweringProposal } from "@/db/queries/approvals";
import type { AnswerRow } from "@/db/queries/decisions";
import type { HeldOrder } from "@/db/queries/order-holds";
import type { DistributionRow } from "@/db/queries/releases";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import type { Day, Instant } from "../domain/calendar/day";
import { decisionsAbout } from "../domain/decisions/about-build";
import { type Step, stepsOf } from "../domain/decisions/steps";
import type { Role } from "../domain/identity/roles";
import type { Thresholds } from "../domain/projects/thresholds";
import { receiptDueOn } from "../domain/waiting/waits";
import type { Words } from "../domain/words";
import type { Owed } from "./owed";
import type { Outlook } from "./test-place";

export interface StepsView {
  readonly platform: Words;
  readonly platformKey: string;
  readonly version: string;
  /** The number of the proposal that raises the test. null: none. */
  readonly proposal: number | null;
  readonly steps: readonly Step[];
  /** Whether its route ends with the decision of the executive (決裁). */
  readonly decides: boolean;
  /** Who stopped the order, when and why. null: it is not stopped. */
  readonly held: { readonly role: Role | null; readonly at: Instant; readonly words: Words } | null;
}

interface Rows {
  /** What users have. */
  readonly live: readonly DistributionRow[];
  /** Newest first. */
  readonly answers: readonly AnswerRow[];
  /** The proposals that are open or in force, newest first. */
  readonly answering: readonly AnsweringProposal[];
  readonly outlooks: ReadonlyMap<string, Outlook>;
  /** The orders in force that are stopped. */
  readonly held: readonly HeldOrder[];
  readonly thresholds: Pick<Thresholds, "instructionUnacknowledged">;
  readonly calendar: BusinessCalendar;
}

/** The way of each owed test that was decided to be ranked now, unless a later answer took the decision's place. */
export function stepsView(
  owed: readonly Owed[],
  { live, answers, answering, outlooks, held, thresholds, calendar }: Rows,
): readonly StepsView[] {
  return owed.flatMap((debt): readonly StepsView[] => {
    const { platform, platformKey, liveVersion, test } = debt;
    const builds = live.filter((row) => row.platformKey === platformKey);
    const [answer] = decisionsAbout(answers, ...builds);
    if (answer === undefined || answer.answer !== "rank_now" || test === null) return [];
    const proposal = answering.find(
      ({ partyKey, answers: findings }) =>
        partyKey === test.partyKey && findings.some((each) => each.platformKey === platformKey),
    );
    const outlook = outlooks.get(test.taskId);
    const expected = outlook?.before.find(({ id }) => id === test.taskId);
    const started = outlook?.rows.find(({ id }) => id === test.taskId)?.startedOn ?? null;
    const begun = test.place === null && test.status !== "blocked";
    return [
      {
        platform,
        platformKey,
        version: liveVersion,
        proposal: proposal?.number ?? null,
        decides: proposal?.route.some(({ role }) => role === "executive") ?? false,
        held: heldOf(held.find(({ id }) => id === proposal?.id)),
        steps: stepsOf({
          decided: { on: answer.decidedOn, role: answer.role },
          proposal: proposal === undefined ? null : proposalOf(proposal),
          receipt: {
            on: proposal?.receivedOn ?? null,
            dueOn: receiptDue(calendar, proposal, thresholds),
          },
          test: {
            begun,
            startsOn: begun ? started : (expected?.startsOn ?? null),
            endsOn: expected?.endsOn ?? null,
          },
        }),
      },
    ];
  });
}

const heldOf = (order: HeldOrder | undefined): StepsView["held"] =>
  order === undefined ? null : { role: order.role, at: order.recordedAt, words: order.words };

const proposalOf = ({ number, status, approvedOn, route, step, stepDueOn }: AnsweringProposal) => ({
  number,
  approvedOn: status === "approved" ? approvedOn : null,
  awaited: status === "open" ? (route[step - 1]?.role ?? null) : null,
  approvedBy: status === "approved" ? (route.at(-1)?.role ?? null) : null,
  dueOn: status === "open" ? stepDueOn : null,
});

function receiptDue(
  calendar: BusinessCalendar,
  proposal: AnsweringProposal | undefined,
  { instructionUnacknowledged }: Rows["thresholds"],
): Day | null {
  if (proposal?.status !== "approved" || proposal.approvedOn === null) return null;
  const { approvedOn, startsOn } = proposal;
  return receiptDueOn(calendar, { approvedOn, startsOn }, instructionUnacknowledged);
}
