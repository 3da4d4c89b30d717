// What the public page of a project says: only what the ministry lets it show, and never that all is well where the record
// does not say so (seed 3(4)).
import type { Day } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import { verdictContradicted } from "../findings/verdict-contradicted";
import type { ProjectState } from "../projects/state";
import { releasesById } from "../projects/state-index";
import { debtsOf, type Owing } from "../releases/debts";
import { liveOn, timelineOf } from "../releases/timeline";
import type { Words } from "../words";
import type { PublicPart } from "./parts";

export type Shown = Owing & Pick<ProjectState, "stages" | "reports" | "defects">;

/**
 * What was checked of a version, as the public reads it. `doubted`: the test passed, and something on record speaks against
 * it or a grave defect of the version is open. `unknown`: the data is too old to say.
 */
export type PublicVerdict =
  | "verified"
  | "reported"
  | "failed"
  | "not_run"
  | "no_record"
  | "doubted"
  | "unknown";

/** What the users of a platform have. */
export interface PublicVersion {
  readonly platform: Words;
  /** null: no distribution of a confirmed day is on record. */
  readonly version: string | null;
  readonly since: Day | null;
  /** null: the ministry does not let the page say it. */
  readonly verdict: PublicVerdict | null;
  /** The day on which its test passed. */
  readonly verifiedOn: Day | null;
  /** The version from which the platform was distributed without its test, if that was an earlier one. */
  readonly debtFrom: string | null;
}

/** A pass counts in public only while nothing on record speaks against it and the data is fresh. */
const SURE: readonly PublicVerdict[] = ["verified", "reported"];

/** The versions that users have on the day, each platform in its order. `stale`: the data is older than allowed. */
export function publicVersions(
  state: Shown,
  day: Day,
  { stale, parts }: { readonly stale: boolean; readonly parts: readonly PublicPart[] },
): readonly PublicVersion[] {
  if (!parts.includes("versions")) return [];
  const releases = releasesById(state.releases);
  const versionOf = (releaseId: string): string | null => releases.get(releaseId)?.version ?? null;
  const doubted = new Set([
    ...verdictContradicted(state).map(({ id }) => id),
    ...state.defects
      .filter(({ open, severity }) => open && severity !== "minor")
      .flatMap(({ distributionIds }) => distributionIds),
  ]);
  const checked = parts.includes("checks");
  return [...state.platforms]
    .sort((a, b) => a.position - b.position)
    .map(({ id, name }): PublicVersion => {
      const live = liveOn(state, id, day);
      const nothing = { verdict: null, verifiedOn: null, debtFrom: null };
      if (live === null) return { platform: name, version: null, since: null, ...nothing };
      const since = timelineOf(state, id).find(({ distribution }) => distribution === live)?.from;
      const shown = {
        platform: name,
        version: versionOf(live.releaseId),
        since: since ?? null,
      };
      if (!checked) return { ...shown, ...nothing };
      const kept = keptVerdict(state, live);
      const verdict = saidOf(kept.verdict, { doubted: doubted.has(live.id), stale });
      const debt = debtsOf(state).find(
        ({ through, until }) =>
          (until === null || until > day) &&
          through.some(({ distribution }) => distribution === live),
      );
      const first = debt === undefined ? null : debt.first.distribution;
      return {
        ...shown,
        verdict,
        verifiedOn: verdict === "verified" ? (kept.verifiedOn ?? null) : null,
        debtFrom: first === null || first === live ? null : versionOf(first.releaseId),
      };
    });
}

function saidOf(
  verdict: Exclude<PublicVerdict, "doubted" | "unknown">,
  { doubted, stale }: { readonly doubted: boolean; readonly stale: boolean },
): PublicVerdict {
  if (!SURE.includes(verdict)) return verdict;
  if (doubted) return "doubted";
  return stale ? "unknown" : verdict;
}

/** What the page says first. */
export type PublicLead =
  /** Something known to be wrong is open. */
  | "wrong"
  /** A version that users have was not checked, failed, or is doubted. */
  | "unchecked"
  /** The data is too old to say. */
  | "unknown"
  /** Users have versions of which nobody recorded whether they were checked, or that wait for confirmation. */
  | "open"
  /** Every version that users have was checked. */
  | "checked"
  /** The ministry does not let the page say what was checked. */
  | "told";

const UNCHECKED: readonly PublicVerdict[] = ["failed", "not_run", "doubted"];

/** The worst that is known decides what the page says first. */
export function publicLead({
  versions,
  openDefects,
  stale,
  parts,
}: {
  readonly versions: readonly PublicVersion[];
  readonly openDefects: number;
  readonly stale: boolean;
  readonly parts: readonly PublicPart[];
}): PublicLead {
  if (openDefects > 0) return "wrong";
  const verdicts = versions.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  if (verdicts.some((verdict) => UNCHECKED.includes(verdict))) return "unchecked";
  if (stale) return "unknown";
  if (!parts.includes("checks") || !parts.includes("versions")) return "told";
  const all = verdicts.length > 0 && verdicts.length === versions.length;
  return all && verdicts.every((verdict) => verdict === "verified") ? "checked" : "open";
}
