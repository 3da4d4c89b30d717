// Public statements must be true: one that the record contradicts must be answered, not forgotten (3(4)).
import { type Day, laterDay } from "../calendar/day";
import type { Distribution, ProjectState, Statement } from "../projects/state";
import {
  compareText,
  distributionsById,
  platformPositions,
  releasesById,
} from "../projects/state-index";
import { debtsOf, type Owing } from "../releases/debts";
import { type Reached, timelineOf } from "../releases/timeline";
import type { Words } from "../words";
import type { FindingFacts, Found, RecordRef } from "./finding";

type Stated = Owing & Pick<ProjectState, "statements" | "defects">;

/** Something on record that contradicts a statement. */
interface Against {
  readonly by: "untested" | "defect";
  readonly record: RecordRef;
  /** The platform's place in lists. */
  readonly position: number;
  readonly since: Day;
  readonly version: string | null;
  readonly platformId: string | null;
}

/** What contradicts a statement, and what users had on the day on which it was made. */
interface Compared {
  readonly found: readonly Against[];
  readonly live: readonly Distribution[];
}

const wasLive = ({ from, until }: Reached, on: Day): boolean =>
  from <= on && (until === null || until > on);

/** What contradicts "all is resolved": untested builds that users had on that day, and open defects in such builds. */
function compared(state: Stated, { saidOn, releaseId }: Statement): Compared {
  const releases = releasesById(state.releases);
  const places = distributionsById(state.distributions);
  const live = state.platforms
    .flatMap(({ id }) => timelineOf(state, id))
    .filter((reached) => wasLive(reached, saidOn))
    .map(({ distribution }) => distribution)
    .filter((build) => releaseId === null || build.releaseId === releaseId);
  const positions = platformPositions(state.platforms);
  const positionOf = (id: string): number => positions.get(places.get(id)?.platformId ?? "") ?? 0;
  const had = new Set(live.map(({ id }) => id));
  const versionOf = (id: string): string | null =>
    releases.get(places.get(id)?.releaseId ?? "")?.version ?? null;
  const untested = debtsOf(state)
    .filter(({ until }) => until === null || until > saidOn)
    .flatMap(({ through }) => through)
    .filter(({ distribution }) => had.has(distribution.id))
    .map(
      ({ distribution: { id } }): Against => ({
        by: "untested",
        record: { kind: "distribution", id },
        position: positionOf(id),
        since: saidOn,
        version: versionOf(id),
        platformId: places.get(id)?.platformId ?? null,
      }),
    );
  const broken = state.defects
    .filter(({ open, severity }) => open && severity !== "minor")
    .flatMap(({ id, foundOn, distributionIds }): readonly Against[] => {
      const [place] = distributionIds
        .filter((each) => had.has(each))
        .sort((a, b) => positionOf(a) - positionOf(b));
      if (place === undefined) return [];
      const since = laterDay(saidOn, foundOn);
      return [
        {
          by: "defect",
          record: { kind: "defect", id },
          position: positionOf(place),
          since,
          version: versionOf(place),
          platformId: places.get(place)?.platformId ?? null,
        },
      ];
    });
  const found = [...untested, ...broken].sort(
    (a, b) =>
      compareText(a.since, b.since) ||
      a.position - b.position ||
      compareText(a.record.id, b.record.id),
  );
  return { found, live };
}

const factOf = (words: Words): FindingFacts =>
  Object.fromEntries(Object.entries(words).map(([language, text = ""]) => [language, text]));

/** The platforms to be named: those with something against the statement, unless that is all on which it was live. */
function platformsOf(
  state: Stated,
  { found, live }: Compared,
): readonly { readonly position: number; readonly name: FindingFacts }[] {
  const named = state.platforms.filter(({ id }) =>
    found.some(({ platformId }) => platformId === id),
  );
  const all = new Set(live.map(({ platformId }) => platformId));
  return named.length < all.size
    ? named.map(({ position, name }) => ({ position, name: factOf(name) }))
    : [];
}

/**
 * `statement-contradicted`, about a public statement that defects are resolved, while a build that users had on that
 * day is untested or has an open critical or major defect. `since` is the later of the two days. It ends when the
 * statement is explained or corrected; a test that passes later does not make it true on its day. A statement that
 * names a version is compared with that version only. Records: what contradicts it. Facts: what kind it is, the first
 * version, and the platforms if users of others had something that nothing contradicts. It goes to the official and to the
 * executive of the division.
 */
export function statementContradicted(state: Stated): readonly Found[] {
  return state.statements
    .filter(({ claim, answeredOn }) => claim === "resolved" && answeredOn === null)
    .flatMap((statement): readonly Found[] => {
      const both = compared(state, statement);
      const { found } = both;
      const [first] = found;
      if (first === undefined) return [];
      const kinds = new Set(found.map(({ by }) => by));
      return [
        {
          id: statement.id,
          records: found.map(({ record }) => record),
          since: first.since,
          actors: [
            { role: "official", from: first.since },
            { role: "executive", level: "division", from: first.since },
          ],
          facts: {
            against: kinds.size > 1 ? "both" : first.by,
            contradictedVersion: first.version,
            contradictedPlatforms: platformsOf(state, both),
          },
        },
      ];
    });
}
