// A test suite as the approval of it or of its end shows it: its cases, the stages that none of them passes, and the
// verdicts that change.
import { listStages } from "@/db/queries/coverage";
import { findSlices } from "@/db/queries/state";
import { listCasesIn, listCasesOfOne } from "@/db/queries/test-suites";
import type { Reader } from "@/db/scope";
import { canonical } from "../domain/canonical";
import { verdictOf } from "../domain/coverage/verdict";
import { holds, type Slice } from "../domain/projects/slice";
import type { Content } from "../domain/proposals/subject";
import type { Value } from "../domain/records/field";
import type { Words } from "../domain/words";

const JUDGED = [
  "stages",
  "cases",
  "standings",
  "distributions",
  "releases",
  "platforms",
] as const satisfies readonly Slice[];

const idsIn = (cases: Value | undefined): readonly string[] =>
  Array.isArray(cases) ? cases.filter((id) => typeof id === "string") : [];

/** Whether a case is of the full chain and for this platform. A case without a platform is for every one. */
const judges = (
  { kind, platform }: Awaited<ReturnType<typeof listCasesIn>>[number],
  name: Words,
): boolean =>
  kind === "full_chain" && (platform === null || canonical(platform) === canonical(name));

/** The ids of the cases that stop counting with the suite of this key. */
const soleCases = async (
  db: Reader,
  projectId: string,
  key: Value | undefined,
): Promise<readonly string[]> =>
  typeof key === "string" ? listCasesOfOne(db, projectId, key) : [];

export async function readSuite(db: Reader, projectId: string, { step, key, values }: Content) {
  const ids = idsIn(values.cases);
  const ends = step === "end";
  const [found, stages, slices, leaving] = await Promise.all([
    listCasesIn(db, projectId, ids),
    listStages(db, projectId),
    findSlices(db, projectId, JUDGED),
    soleCases(db, projectId, ends ? key : values.replaces),
  ]);
  const state = holds(slices, JUDGED);
  const whole = found.some(({ kind }) => kind === "full_chain");
  const passed = new Set(found.flatMap(({ stages: own }) => own.map(({ id }) => id)));
  const approved = state.cases.map((each) => {
    if (!ends && ids.includes(each.id)) return { ...each, basis: "suite" as const };
    return leaving.includes(each.id) ? { ...each, basis: null } : each;
  });
  return {
    /** It is to be ended. */
    ends,
    cases: found.map(({ stages: own, ...each }) => ({
      ...each,
      stages: own.map(({ name }) => name),
    })),
    /** Whether a case passes every stage. */
    whole,
    /** The stages that no case passes. */
    uncovered: whole ? [] : stages.filter(({ id }) => !passed.has(id)).map(({ name }) => name),
    /** The platforms whose full-chain tests it does not judge; empty: it judges none. */
    leftOut: whole
      ? state.platforms
          .filter(({ name }) => !found.some((each) => judges(each, name)))
          .map(({ name }) => name)
      : [],
    /** The distributions on which the approval changes the verdict. */
    changes: state.distributions.flatMap((distribution) => {
      const from = verdictOf(state, distribution).verdict;
      const to = verdictOf({ ...state, cases: approved }, distribution).verdict;
      const release = state.releases.find(({ id }) => id === distribution.releaseId);
      const platform = state.platforms.find(({ id }) => id === distribution.platformId);
      if (from === to || release === undefined || platform === undefined) return [];
      return [{ id: distribution.id, version: release.version, platform: platform.name, from, to }];
    }),
  };
}
