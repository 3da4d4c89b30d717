import type { inferProcedureOutput } from "@trpc/server";
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

export type ReleaseView = inferProcedureOutput<AppRouter["releases"]["read"]>;
type Distribution = ReleaseView["distributions"][number];

/** The key of a sentence, with the day or length that it contains. */
export interface Saying {
  readonly key:
    | "nothing"
    | "environmentMissing"
    | "ready"
    | "readyPast"
    | "readyBegun"
    | "untilReady"
    | "waived"
    | "ended"
    | "endedPast"
    | "endedBegun"
    | "untilDay"
    | "notRun"
    | "noWaiver"
    | "reported"
    | "reportedOn"
    | "failedThen"
    | "failed"
    | "noPass"
    | "noRecord"
    | "undatedToo"
    | "before"
    | "same_day"
    | "after"
    | "afterSameDay"
    | "afterLength"
    | "verified"
    | "undated";
  readonly day?: Day;
  readonly length?: { readonly businessDays: number; readonly calendarDays: number };
}

export type MixedKey =
  | "reported"
  | "notRun"
  | "failed"
  | "noRecord"
  | "before"
  | "same_day"
  | "after"
  | "verified";

/** The newest waiver that covers a platform. */
export const waiverOf = (view: ReleaseView, platformId: string) =>
  view.waivers.find((waiver) => waiver.platformId === platformId);

export const mixedKey = ({ verdict, relation }: Distribution): MixedKey => {
  if (verdict === "verified") return relation ?? "verified";
  return (
    { reported: "reported", failed: "failed", not_run: "notRun", no_record: "noRecord" } as const
  )[verdict];
};

/** The platforms on which the test of this version has begun and has no result yet. */
export const begunAt = ({ tasks, distributions }: ReleaseView): readonly Words[] =>
  distributions
    .filter(({ verdict, platformId }) =>
      tasks.some(
        (task) =>
          verdict === "not_run" &&
          task.fullChainTest &&
          task.platformId === platformId &&
          (task.status === "in_progress" || task.status === "in_review"),
      ),
    )
    .map(({ platform }) => platform);

/** How the end of a waiver is told: of an older version, while the test runs, or before it. */
function endOf(view: ReleaseView, past: boolean): "Past" | "Begun" | "" {
  if (past) return "Past";
  return begunAt(view).length > 0 ? "Begun" : "";
}

function notRunSayings(view: ReleaseView, one: Distribution): readonly Saying[] {
  const waiver = waiverOf(view, one.platformId);
  const past = one.live !== null && one.live !== one.version;
  if (waiver === undefined) return [{ key: "notRun" }, { key: "noWaiver" }];
  const { endedOn, endsOn, endsWhenReady } = waiver;
  if (endsWhenReady !== null) {
    const first: Saying = { key: "environmentMissing" };
    if (endedOn === null) return [first, { key: "untilReady" }];
    return [first, { key: `ready${endOf(view, past)}`, day: endedOn }];
  }
  const first: Saying = { key: "waived" };
  if (endedOn !== null) return [first, { key: `ended${endOf(view, past)}`, day: endedOn }];
  return endsOn === null ? [first] : [first, { key: "untilDay", day: endsOn }];
}

/** One or two sentences about one distribution. A failure is mentioned beside a later pass. */
function sayingsOf(view: ReleaseView, one: Distribution): readonly Saying[] {
  const { verdict, failedOn } = one;
  const now = sayingsNow(view, one);
  return failedOn === null || verdict === "failed"
    ? now
    : [...now, { key: "failedThen", day: failedOn }];
}

function sayingsNow(view: ReleaseView, one: Distribution): readonly Saying[] {
  const undated = one.distributedOn === null;
  switch (mixedKey(one)) {
    case "notRun":
      return notRunSayings(view, one);
    case "reported":
      return one.reportedOn === null
        ? [{ key: "reported" }]
        : [{ key: "reported" }, { key: "reportedOn", day: one.reportedOn }];
    case "failed":
      return [{ key: "failed" }, { key: "noPass" }];
    case "noRecord":
      return undated ? [{ key: "noRecord" }, { key: "undatedToo" }] : [{ key: "noRecord" }];
    case "before":
      return [{ key: "before" }];
    case "same_day":
      return [{ key: "same_day" }];
    case "after":
      if (one.untilVerified === null) return [{ key: "after" }];
      return one.untilVerified.calendarDays === 0
        ? [{ key: "after" }, { key: "afterSameDay" }]
        : [{ key: "after" }, { key: "afterLength", length: one.untilVerified }];
    case "verified":
      return undated ? [{ key: "verified" }, { key: "undated" }] : [{ key: "verified" }];
  }
}

/** Platforms with the same verdict. */
export interface Group {
  readonly distributions: readonly Distribution[];
  readonly mixed: MixedKey;
}

/** One verdict for all platforms if they agree; otherwise the platforms, grouped by verdict. */
export function verdictOf(
  view: ReleaseView,
): { readonly same: readonly Saying[] } | { readonly groups: readonly Group[] } {
  const [first, ...others] = view.distributions;
  if (first === undefined) return { same: [{ key: "nothing" }] };
  const said = sayingsOf(view, first);
  const text = JSON.stringify(said);
  if (others.every((one) => JSON.stringify(sayingsOf(view, one)) === text)) return { same: said };
  const groups = new Map<MixedKey, Distribution[]>();
  for (const one of view.distributions) {
    groups.set(mixedKey(one), [...(groups.get(mixedKey(one)) ?? []), one]);
  }
  const [only] = groups.keys();
  if (groups.size === 1 && only !== undefined) {
    return { same: only === "notRun" ? [{ key: "notRun" }] : said.slice(0, 1) };
  }
  return {
    groups: [...groups].map(([mixed, distributions]) => ({ mixed, distributions })),
  };
}

/** Whether a platform still lacks its test, or has to be tested again. */
export const owesTest = (view: ReleaseView): boolean =>
  view.distributions.some((one) => one.verdict !== "verified" || one.contradicted !== null);
