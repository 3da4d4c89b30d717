// Project states for tests, drawn as text: each platform a line, each distribution a version, a sign and a day.
import { type Dated, dayIn, parseDated } from "../calendar/dated";
import { addDays, type Day, dayNumber, parseDay } from "../calendar/day";
import { verdictsOf } from "../coverage/verdict";
import type {
  Contract,
  Distribution,
  ProjectState,
  Release,
  ResultOutcome,
  TestResult,
} from "./state";
import { thresholdsOf } from "./thresholds";

/** A day of a test; a text that is none would be a mistake in the test itself. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}

/** A day, or a minute of a day. */
export function dated(text: string): Dated {
  const found = parseDated(text);
  if (found === null) throw new Error(`no such time: ${text}`);
  return found;
}

export const STAGES = ["s1", "s2", "s3", "s4", "s5", "s6"] as const;

/** A project with its chain of six stages, Android and iOS, one shared full-chain case, and nothing else. */
export const EMPTY: ProjectState = {
  contracts: [],
  thresholds: thresholdsOf({}),
  daysOff: [],
  purposes: [],
  stages: STAGES.map((id, place) => ({ id, name: { en: id }, position: place + 1 })),
  platforms: [
    { id: "Android", key: "android", name: { en: "Android" }, position: 1 },
    { id: "iOS", key: "ios", name: { en: "iOS" }, position: 2 },
  ],
  parties: [
    { id: "ministry", name: { en: "Ministry" }, kind: "ministry", parentId: null },
    { id: "prime", name: { en: "Prime" }, kind: "vendor", parentId: null },
  ],
  releases: [],
  distributions: [],
  environments: [],
  cases: [{ id: "chain", kind: "full_chain", platformId: null, stageIds: STAGES, basis: "source" }],
  standings: [],
  verdicts: [],
  waivers: [],
  tasks: [],
  defects: [],
  reports: [],
  statements: [],
  publication: { on: false, notes: [] },
  feeds: [],
  proposals: [],
  plans: [],
  executions: [],
  turns: [],
  conditions: [],
  decisions: [],
  responses: [],
  reviews: [],
  responsibilities: [],
  instructions: [],
  checks: [],
  diagnostics: [],
  efforts: [],
};

/** The contract of the prime contractor that begins on a day. */
export const contractFrom = (beginsOn: Day, rest: Partial<Contract> = {}): Contract => ({
  id: "contract",
  key: "prime:ministry:1",
  title: { en: "contract" },
  partyId: "prime",
  fromId: "ministry",
  beginsOn,
  endsOn: null,
  ...rest,
});

const SIGNS: Readonly<Record<string, ResultOutcome | null>> = {
  "？": null,
  "×": "not_run",
  "！": "failed",
  "○": "passed",
};

/**
 * `drawn("Android 1.1.3 ？ 1.1.4 × 1.2.0 ○")`: one line a platform; after each version its sign, ？ no record,
 * × not run, ！ failed, ○ passed, and at will its day (`1.1.4 × 2020-09-28`, or 未 for a day unconfirmed).
 * Without one, distributions follow each other by ten days from 2020-09-01. Ids: the version for a release,
 * `Android 1.1.4` for a distribution. A result is of the day of distribution.
 */
export function drawn(picture: string, rest: Partial<ProjectState> = {}): ProjectState {
  const distributions: Distribution[] = [];
  const standings: TestResult[] = [];
  const versions = new Set<string>();
  for (const line of picture.trim().split("\n")) {
    const [platformId = "", ...words] = line.trim().split(/\s+/);
    let next = day("2020-09-01");
    for (let at = 0; at < words.length; ) {
      const [releaseId = "", sign = "", when = ""] = words.slice(at, at + 3);
      const dated = when === "未" || parseDay(when) !== null;
      const distributedOn = when === "未" ? null : (parseDay(when) ?? next);
      at += dated ? 3 : 2;
      const ranOn = distributedOn ?? next;
      next = addDays(ranOn, 10);
      versions.add(releaseId);
      distributions.push({
        id: `${platformId} ${releaseId}`,
        releaseId,
        platformId,
        distributedOn,
      });
      const outcome = SIGNS[sign];
      if (outcome === undefined) throw new Error(`no such sign: ${sign}`);
      if (outcome !== null) {
        standings.push(
          resultOf(`${platformId} ${releaseId}`, outcome, {
            ranOn,
            sequence: standings.length + 1,
          }),
        );
      }
    }
  }
  const releases: Release[] = [...versions]
    .sort()
    .map((version, place) => ({ id: version, version, ordinal: place + 1 }));
  return judged({
    ...EMPTY,
    releases,
    distributions,
    ...rest,
    standings: [...standings, ...(rest.standings ?? [])],
  });
}

/** The state with the verdicts that its results come to. */
export const judged = (state: ProjectState): ProjectState => ({
  ...state,
  verdicts: verdictsOf(state),
});

/** A result of the full-chain case on a build (`Android 1.1.4`), of every stage unless one is named. */
export function resultOf(
  build: string,
  outcome: ResultOutcome,
  more: Partial<TestResult> = {},
): TestResult {
  const [platformId = "", releaseId = ""] = build.split(" ");
  const sequence = more.sequence ?? 1000;
  return {
    id: `${build} ${sequence}`,
    runId: `run ${build} ${sequence}`,
    caseId: "chain",
    releaseId,
    platformId,
    stageId: null,
    outcome,
    backing: "confirmed",
    ranOn: day("2020-09-01"),
    ...more,
    sequence,
  };
}

/** What a state that grows by days holds on a day: the rows whose own day has come. */
export function byDay(state: ProjectState, on: Day): ProjectState {
  const come = (of: Day | null): boolean => of === null || dayNumber(of) <= dayNumber(on);
  return judged({
    ...state,
    distributions: state.distributions
      .filter((row) => come(row.distributedOn))
      .map(({ completeOn, takenBackOn, ...row }) => ({
        ...row,
        ...(completeOn !== undefined && { completeOn: come(completeOn) ? completeOn : null }),
        ...(takenBackOn !== undefined && { takenBackOn: come(takenBackOn) ? takenBackOn : null }),
      })),
    environments: state.environments.map((row) =>
      come(row.readyOn) ? row : { ...row, readyOn: null },
    ),
    standings: state.standings.filter((row) => come(dayIn(row.ranOn))),
    waivers: state.waivers.filter((row) => come(row.decidedOn)),
    defects: state.defects.filter((row) => come(row.foundOn)),
    reports: state.reports.filter((row) => come(row.receivedOn)),
    statements: state.statements.filter((row) => come(row.saidOn)),
  });
}
