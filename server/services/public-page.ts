// The public page of a project: what it shows to everybody, and the acts that put it online and take it offline.

import { listFeeds } from "@/db/queries/projects";
import {
  findPublicPage,
  listPagesThatAreOn,
  listPartyNames,
  listPublicDefects,
  listPublicReports,
  listPublishedNotes,
  type PageThatIsOn,
  setPublicPage,
} from "@/db/queries/publication";
import { findProject } from "@/db/queries/setup";
import { findSlices } from "@/db/queries/state";
import { type Reader, readIn, type Scope } from "@/db/scope";
import type { Day, Instant } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import { type Change, changed } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import { holds, type Slice } from "../domain/projects/slice";
import { publicLead, publicVersions } from "../domain/public/page";
import { PUBLIC_PARTS, type PublicPart, tellsAnything } from "../domain/public/parts";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { type Asked, projectOf } from "./asked";
import { calendarWithout } from "./calendar";
import { freshnessOf } from "./freshness";
import { mayNow } from "./may-now";
import { orNotFound, Refusal } from "./refusal";

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * The scope of the public: no account, at most one project, and no vendor's work. `vendors`: the names of the vendors are
 * visible as well.
 */
const publicScope = (projectIds: readonly string[], vendors = false): Scope => ({
  accountId: NOBODY,
  projectIds,
  whole: vendors,
  parties: [],
  above: [],
  asOf: null,
});

/** Every public page that is on. */
export const readPagesThatAreOn = (): Promise<readonly PageThatIsOn[]> =>
  readIn(publicScope([]), listPagesThatAreOn);

const SLICES = [
  "platforms",
  "releases",
  "distributions",
  "verdicts",
  "stages",
  "reports",
  "defects",
  "daysOff",
] as const satisfies readonly Slice[];

/** What a public page says on a day, if it may show these parts. */
async function shownOf(
  db: Reader,
  projectId: string,
  {
    parts,
    day,
    at,
  }: { readonly parts: readonly PublicPart[]; readonly day: Day; readonly at: Instant },
) {
  const may = (part: PublicPart) => parts.includes(part);
  const [slices, feeds, [ministry], notes, defects, reports, vendors] = await Promise.all([
    findSlices(db, projectId, SLICES),
    listFeeds(db, projectId),
    listPartyNames(db, projectId, "ministry"),
    may("notes") ? listPublishedNotes(db, projectId) : [],
    may("defects") ? listPublicDefects(db, projectId) : [],
    may("defects") ? listPublicReports(db, projectId) : [],
    may("vendors") ? listPartyNames(db, projectId, "vendor") : [],
  ]);
  const state = holds(slices, SLICES);
  const { stale } = freshnessOf(feeds, { day, calendar: calendarWithout(state.daysOff) });
  const versions = publicVersions(state, day, { stale: stale.length > 0, parts });
  const open = defects.filter(({ resolvedOn }) => resolvedOn === null);
  return {
    parts,
    at,
    day,
    /** The name of whoever publishes the page. */
    ministry: ministry?.name ?? null,
    stale: stale.length > 0,
    lead: publicLead({ versions, openDefects: open.length, stale: stale.length > 0, parts }),
    versions,
    notes: notes.filter(({ endedAt }) => endedAt === null),
    earlierNotes: notes.filter(({ endedAt }) => endedAt !== null),
    defects: open,
    resolved: defects.filter(({ resolvedOn }) => resolvedOn !== null),
    reports: reports.filter(({ closedOn }) => closedOn === null),
    vendors: vendors.map(({ name }) => name),
  };
}

/** The public page of a project, for everybody. */
export async function readPublicPage({ projectId, name, shows, now, exercise }: PageThatIsOn) {
  const at = await orNotFound(Promise.resolve(now));
  const scope = publicScope([projectId], shows.includes("vendors"));
  const shown = await readIn(scope, (db) =>
    shownOf(db, projectId, { parts: shows, day: dayOf(at), at }),
  );
  return { name, exercise, ...shown };
}
export type PageOn = PageThatIsOn;
export type PublicPage = Awaited<ReturnType<typeof readPublicPage>>;

/** The setting of the public page, with everything that it could show, for whoever decides about it. */
export async function readPublicSetting(asked: Asked) {
  const projectId = projectOf(asked);
  const { membership, exercise } = asked.asker;
  return readIn(asked.scope, async (db) => {
    const [page, project, shown] = await Promise.all([
      findPublicPage(db, projectId),
      orNotFound(findProject(db, projectId)),
      shownOf(db, projectId, { parts: PUBLIC_PARTS, day: asked.day, at: asked.at }),
    ]);
    return {
      key: membership.projectKey,
      /** What it shows now; null: it is off. */
      shows: page?.shows ?? null,
      version: page?.version ?? null,
      mayOpen: mayNow(asked, "public.open"),
      mayClose: mayNow(asked, "public.close"),
      /** The page as it would be with every part. */
      page: { name: project.name, exercise, ...shown },
    };
  });
}

const amended = (projectId: string, changes: readonly Change[], reason: Words) => ({
  kind: "project-amended" as const,
  body: { changes, reason },
  subject: { kind: "project", id: projectId },
});

interface Setting extends Pick<Known, "request"> {
  readonly reason: Words;
  /** The version that was on the page; what others changed since is not overwritten. Absent: whichever is current. */
  readonly version?: string | undefined;
}

/**
 * Puts the public page online with these parts, or changes what it shows. Refused: `nothing-to-show`, `nothing-changed`,
 * `record-changed`.
 */
export const openPublicPage = (
  asker: Asker,
  input: Setting & { readonly shows: readonly PublicPart[] },
) =>
  act(asker, "public.open", input, async ({ db, projectId }) => {
    const shows = PUBLIC_PARTS.filter((part) => input.shows.includes(part));
    if (!tellsAnything(shows)) throw new Refusal("nothing-to-show", { field: "shows" });
    const before = await findPublicPage(db, projectId);
    refuseStale(before, input);
    const changes = changed("publicPage", before?.shows ?? [], shows);
    if (changes.length === 0) throw new Refusal("nothing-changed");
    await setPublicPage(db, projectId, shows);
    return amended(projectId, changes, input.reason);
  });

/** Takes the public page offline. Refused: `nothing-changed` (it is offline). */
export const closePublicPage = (asker: Asker, input: Setting) =>
  act(asker, "public.close", input, async ({ db, projectId }) => {
    const before = await findPublicPage(db, projectId);
    const changes = changed("publicPage", before?.shows ?? [], []);
    if (changes.length === 0) throw new Refusal("nothing-changed");
    await setPublicPage(db, projectId, null);
    return amended(projectId, changes, input.reason);
  });

function refuseStale(
  before: { readonly version: string | null } | null,
  { version }: Setting,
): void {
  if (version !== undefined && version !== (before?.version ?? ""))
    throw new Refusal("record-changed");
}
