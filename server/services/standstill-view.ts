// What goes on as long as a proposal is not approved, from the record: what users have, how many they are, and what was
// reported about it (seed 2(1)①).
import { listNewestFigures } from "@/db/queries/projects";
import { listLiveDistributions } from "@/db/queries/releases";
import { listOpenReports } from "@/db/queries/reports";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { fullestUsable } from "../domain/environments/usable";
import { provenanceOf } from "../domain/events/provenance";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import type { Counting } from "./calendar";
import { elapsed } from "./elapsed";
import { reportsBeside, spokenBuild } from "./spoken";

/** The maximum number of open reports that are read, and of those that are named. */
const REPORTS = 50;
const NAMED = 3;

/** Reports that name neither the build nor its platform are not about what the test would check. */
const ABOUT = ["build", "debt", "platform"];

interface Tested {
  readonly version: string;
  readonly platform: Words;
  readonly platformKey: string;
}

interface Beside {
  readonly tests: readonly Tested[];
  readonly stages: readonly {
    readonly id: string;
    readonly reaches: readonly { readonly environmentId: string }[];
  }[];
  readonly environments: readonly { readonly id: string; readonly readyOn: Day | null }[];
}

/** Since when the environment is ready in which the most of the chain can be tested. null: none is, on record. */
function readySince({ stages, environments }: Beside, { day, calendar }: Counting) {
  const reaches = stages.flatMap(({ id: stageId, reaches: of }) =>
    of.map(({ environmentId }) => ({ environmentId, stageId })),
  );
  const on = fullestUsable(environments, reaches, day)?.readyOn;
  return on === undefined ? null : { on, businessDays: elapsed(calendar, on, day).businessDays };
}

/** What users have of the builds that the tests are of, how many users there are, and the open reports about them. */
export async function readStandstill(db: Reader, asked: Asked, evidence: Beside) {
  const { tests } = evidence;
  if (tests.length === 0)
    return { builds: [], ready: null, users: null, reports: [], reportsTotal: 0 };
  const projectId = projectOf(asked);
  const { day, calendar } = asked;
  const [live, figures, rows] = await Promise.all([
    listLiveDistributions(db, projectId, day),
    listNewestFigures(db, projectId, "downloads", day),
    listOpenReports(db, projectId, REPORTS),
  ]);
  const tested = live.filter((row) =>
    tests.some((test) => test.version === row.version && test.platformKey === row.platformKey),
  );
  const spoken = reportsBeside(
    rows,
    tested.flatMap((row) => spokenBuild(row, [row]) ?? []),
    () => true,
    asked,
  ).filter(({ nearness }) => ABOUT.includes(nearness));
  const [figure] = figures;
  return {
    builds: tested.flatMap(({ version, platform, distributedOn, verdict }) =>
      distributedOn === null
        ? []
        : [
            {
              version,
              platform,
              distributedOn,
              businessDays: elapsed(calendar, distributedOn, day).businessDays,
              verdict,
            },
          ],
    ),
    ready: readySince(evidence, asked),
    users:
      figure === undefined
        ? null
        : {
            value: figure.value,
            onDay: figure.onDay,
            provenance: provenanceOf(figure, figure.onDay, day),
          },
    reports: spoken
      .slice(0, NAMED)
      .map(({ key, title, receivedOn }) => ({ key, title, receivedOn })),
    reportsTotal: spoken.length,
  };
}
