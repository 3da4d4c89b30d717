// A decision is made knowing what it still lacks, and who can supply it (seed 2(1)③, 2(3)).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { TestPlan } from "../coverage/test-plan";
import type { Words } from "../words";

/** The kinds of things that an approval needs, in the order in which they are listed. */
export const GAP_KINDS = [
  "passes",
  "reach",
  "quality",
  "fails",
  "runner",
  "estimates",
  "until",
  "opinion",
  "risk",
  "alternatives",
  "residual",
  "weighed",
  "holder",
  "ministryWords",
  "vendorWords",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const FILLERS = ["official", "vendor_manager"] as const;
export type Filler = (typeof FILLERS)[number];

/** Who can supply each thing, and whether the work must not begin without it. */
const KINDS: Readonly<
  Record<GapKind, { readonly filledBy: Filler; readonly beforeStart: boolean }>
> = {
  passes: { filledBy: "vendor_manager", beforeStart: true },
  reach: { filledBy: "vendor_manager", beforeStart: true },
  quality: { filledBy: "official", beforeStart: true },
  fails: { filledBy: "official", beforeStart: true },
  runner: { filledBy: "vendor_manager", beforeStart: true },
  estimates: { filledBy: "vendor_manager", beforeStart: false },
  until: { filledBy: "official", beforeStart: false },
  opinion: { filledBy: "vendor_manager", beforeStart: false },
  risk: { filledBy: "official", beforeStart: false },
  alternatives: { filledBy: "official", beforeStart: false },
  residual: { filledBy: "official", beforeStart: false },
  weighed: { filledBy: "official", beforeStart: false },
  holder: { filledBy: "official", beforeStart: false },
  ministryWords: { filledBy: "official", beforeStart: false },
  vendorWords: { filledBy: "vendor_manager", beforeStart: false },
};

/** One thing that an approval needs. */
export interface Need {
  /** Unique on the page, and the same as long as the plan has the same tests and stages. */
  readonly id: string;
  readonly kind: GapKind;
  readonly missing: boolean;
  readonly filledBy: Filler;
  readonly beforeStart: boolean;
  /** The test that it is about, if the proposal brings several forward. */
  readonly test: Pick<TestPlan, "version" | "platform"> | null;
  /** The task that it is about. null: it is about the whole proposal. */
  readonly taskId: string | null;
  /** The neighbouring stages that it is about, in the order of the chain. */
  readonly stages: readonly Words[];
}

/** One need of its kind, about the whole proposal unless `about` says otherwise. */
export const needOf = (kind: GapKind, missing: boolean, about: Partial<Need> = {}): Need => ({
  id: kind,
  kind,
  missing,
  ...KINDS[kind],
  test: null,
  taskId: null,
  stages: [],
  ...about,
});

/** A stage, and how truly each environment reaches it. */
export interface ReachedStage {
  readonly position: number;
  readonly name: Words;
  readonly reaches: readonly { readonly truth: string }[];
}

export interface Needing {
  /** The plans of the tests that the proposal brings forward. Empty: it brings none forward. */
  readonly tests: readonly TestPlan[];
  readonly stages: readonly ReachedStage[];
  readonly risk: Words | null;
  readonly alternatives: Words | null;
  /** The tasks that move. Each has an estimate that the vendor confirms or does not. */
  readonly moved: readonly string[];
  /** The vendor's opinions, each with its own estimates. */
  readonly opinions: readonly { readonly estimates: readonly { readonly taskId: string }[] }[];
}

const isReached = ({ reaches }: ReachedStage): boolean =>
  reaches.some(({ truth }) => truth !== "unknown");

/** The stages that no environment is known to reach, neighbours together. */
export function unreachedOf<S extends ReachedStage>(
  stages: readonly S[],
): readonly (readonly S[])[] {
  const groups: S[][] = [];
  let open: S[] | null = null;
  for (const stage of stages) {
    if (isReached(stage)) {
      open = null;
    } else if (open === null) {
      open = [stage];
      groups.push(open);
    } else open.push(stage);
  }
  return groups;
}

/**
 * Everything that an approval needs, what the work must not begin without first. Each test needs its own plan; each
 * group of neighbouring stages that no environment is known to reach is one need, and a chain that is reached as a
 * whole is one that is met. An estimate counts as confirmed once the vendor has given its own for the task. A proposal
 * that brings no test forward needs no plan of one.
 */
export function needsOf({
  tests,
  stages,
  risk,
  alternatives,
  moved,
  opinions,
}: Needing): readonly Need[] {
  const several = tests.length > 1;
  const ofTests = tests.flatMap((plan, place) => {
    const of = (kind: GapKind, missing: boolean) =>
      needOf(kind, missing, {
        id: `${kind}-${place + 1}`,
        taskId: plan.taskId,
        test: several ? { version: plan.version, platform: plan.platform } : null,
      });
    return [
      of("passes", plan.passesWhen === null),
      of("fails", plan.onFailure === null),
      of("quality", plan.qualityOwner === null),
      // The vendor of the queue answers for running it as long as it has named nobody.
      of("runner", false),
      of("until", plan.dueOn === null),
    ];
  });
  const unreached = unreachedOf(stages).map((group) =>
    needOf("reach", true, {
      id: `reach-${group[0]?.position ?? 0}`,
      stages: group.map(({ name }) => name),
    }),
  );
  const reach = unreached.length === 0 ? [needOf("reach", stages.length === 0)] : unreached;
  const confirmed = new Set(
    opinions.flatMap(({ estimates }) => estimates.map(({ taskId }) => taskId)),
  );
  return [
    ...ofTests,
    ...(tests.length === 0 ? [] : reach),
    needOf(
      "estimates",
      moved.some((id) => !confirmed.has(id)),
    ),
    needOf("opinion", opinions.length === 0),
    needOf("risk", risk === null),
    needOf("alternatives", alternatives === null),
  ].toSorted((a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind));
}

/** Some of the missing things, asked of the side that can supply them. */
export interface Request<N> {
  readonly side: Filler;
  /** The vendor supplies them with its opinion, not with an answer. */
  readonly opinion: boolean;
  readonly gaps: readonly N[];
}

/** The vendor supplies these with its opinion, everything else with an answer. */
const BY_OPINION: readonly GapKind[] = ["opinion", "estimates"];

/** What is missing as requests: one to each side and for each way of supplying it. Empty: nothing is missing. */
export const requestsFor = <N extends Pick<Need, "kind" | "filledBy">>(
  missing: readonly N[],
): readonly Request<N>[] =>
  [false, true].flatMap((opinion) =>
    FILLERS.map((side) => ({
      side,
      opinion,
      gaps: missing.filter(
        ({ kind, filledBy }) => filledBy === side && BY_OPINION.includes(kind) === opinion,
      ),
    })).filter(({ gaps }) => gaps.length > 0),
  );

/**
 * The days by which what is missing can be asked for as a condition: what the work must not begin without on the last
 * business day before the planned start, the rest on that start, and nothing before the next business day. `startsOn`
 * null: the start is unknown.
 */
export function conditionDays(calendar: BusinessCalendar, today: Day, startsOn: Day | null) {
  const next = addBusinessDays(calendar, today, 1);
  if (startsOn === null) return { before: next, later: next };
  const notBefore = (day: Day): Day => (day < next ? next : day);
  return {
    before: notBefore(addBusinessDays(calendar, startsOn, -1)),
    later: notBefore(startsOn),
  };
}

/** What is missing, in the form that is sealed with a decision. */
export const missingOf = (needs: readonly Need[]) =>
  needs
    .filter(({ missing }) => missing)
    .map(({ id, kind, filledBy, beforeStart, test, stages }) => ({
      id,
      kind,
      filledBy,
      beforeStart,
      test,
      stages,
    }));
export type Missing = ReturnType<typeof missingOf>[number];
