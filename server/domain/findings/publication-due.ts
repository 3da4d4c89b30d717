// Users hear of what concerns them: a build without its full-chain test, or a critical defect in it, without a word to them
// is a matter for decision (3(4)).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { type Day, laterDay } from "../calendar/day";
import type { Distribution, ProjectState } from "../projects/state";
import { compareText, releasesById } from "../projects/state-index";
import { type Debt, debtsOf, type Owing } from "../releases/debts";
import { type Reached, timelineOf } from "../releases/timeline";
import type { Found, RecordRef } from "./finding";

type Published = Owing & Pick<ProjectState, "defects" | "publication" | "thresholds">;
type Note = ProjectState["publication"]["notes"][number];

/** Something that the users of a build should hear, from the day on which it concerned them. */
interface Matter {
  readonly by: "untested" | "defect";
  readonly from: Day;
  /** The first day on which it concerns them no longer; null: it still does. */
  readonly until: Day | null;
  readonly record: RecordRef;
}

/** Whether a note is about a build: it names the version or the platform, and no other. */
const isAbout = ({ releaseId, platformId }: Note, build: Distribution): boolean =>
  (releaseId !== null || platformId !== null) &&
  (releaseId === null || releaseId === build.releaseId) &&
  (platformId === null || platformId === build.platformId);

const tells = (note: Note, { by, record }: Matter, build: Distribution): boolean =>
  isAbout(note, build) || (by === "defect" && note.defectId === record.id);

function mattersOf(
  state: Published,
  { distribution, from, until }: Reached,
  debt: Debt | undefined,
): readonly Matter[] {
  const untested: readonly Matter[] =
    debt === undefined
      ? []
      : [
          {
            by: "untested",
            from,
            until: earliest(until, debt.until),
            record: { kind: "distribution", id: distribution.id },
          },
        ];
  const defects = state.defects
    .filter(({ open, severity }) => open && severity === "critical")
    .filter(({ distributionIds }) => distributionIds.includes(distribution.id))
    .map(
      ({ id, foundOn }): Matter => ({
        by: "defect",
        from: laterDay(from, foundOn),
        until,
        record: { kind: "defect", id },
      }),
    );
  return [...untested, ...defects];
}

const earliest = (a: Day | null, b: Day | null): Day | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/**
 * `publication-due`, about a distribution that users have, `publicationDue` business days after it reached them without its
 * full-chain test, or after a critical defect of it was found, as long as no note that is about it was published since. A
 * note is about a distribution if it names its version or platform and no other, or the defect. It ends when such a note is
 * published, when the test passes, the defect is resolved, or the next distribution replaces it. Only projects that tell
 * their users anything are asked: the public page is on, or a note was ever published. Records: what is to be told. Facts: what
 * kind it is, and the version.
 */
export function publicationDue(state: Published, calendar: BusinessCalendar): readonly Found[] {
  const { on, notes } = state.publication;
  if (!on && notes.length === 0) return [];
  const releases = releasesById(state.releases);
  const debts = new Map(
    debtsOf(state).flatMap((debt) =>
      debt.through.map(({ distribution: { id } }) => [id, debt] as const),
    ),
  );
  return state.platforms
    .flatMap(({ id }) => timelineOf(state, id))
    .flatMap((reached): readonly Found[] => {
      const build = reached.distribution;
      const due = mattersOf(state, reached, debts.get(build.id))
        .flatMap((matter) => {
          const since = addBusinessDays(calendar, matter.from, state.thresholds.publicationDue);
          const told = notes
            .filter((note) => tells(note, matter, build))
            .flatMap(({ publishedOn }) =>
              publishedOn !== null && publishedOn >= matter.from ? [publishedOn] : [],
            )
            .sort()
            .at(0);
          const until = earliest(matter.until, told ?? null);
          return until !== null && until <= since ? [] : [{ ...matter, since, until }];
        })
        .sort((a, b) => compareText(a.since, b.since) || compareText(a.record.id, b.record.id));
      const [first] = due;
      if (first === undefined) return [];
      const open = due.some(({ until }) => until === null);
      const last =
        due
          .flatMap(({ until }) => until ?? [])
          .sort()
          .at(-1) ?? null;
      const kinds = new Set(due.map(({ by }) => by));
      return [
        {
          id: build.id,
          records: due.map(({ record }) => record),
          since: first.since,
          until: open ? null : last,
          facts: {
            untold: kinds.size > 1 ? "both" : first.by,
            liveVersion: releases.get(build.releaseId)?.version ?? null,
          },
        },
      ];
    });
}
