// Defects and external reports: which has no owner, how long it has waited, and how far it has escalated.
import {
  countDefects,
  type DefectRow,
  type DefectState,
  listDefectPlaces,
  listDefects,
  listDefectsByKey,
} from "@/db/queries/defects";
import {
  listDefectTrials,
  listEscalations,
  listReportTrials,
  listSameDefects,
  listSameReports,
} from "@/db/queries/escalations";
import { listSubjectEvents } from "@/db/queries/events";
import { listFeeds } from "@/db/queries/projects";
import {
  countReportStates,
  countReports,
  findThresholds,
  listHandlings,
  listOldestUnowned,
  listReports,
  listReportsByKey,
  type ReportFilter,
  type ReportRow,
} from "@/db/queries/reports";
import { readIn } from "@/db/scope";
import { addBusinessDays } from "../domain/calendar/business-days";
import { addDays, type Day } from "../domain/calendar/day";
import { provenanceOf } from "../domain/events/provenance";
import type { Thresholds } from "../domain/projects/thresholds";
import { comparedOn, lengthOf, medianSpan, SPANS } from "../domain/reports/latency";
import { lastMove, reportStanding } from "../domain/reports/report-state";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import type { Counting } from "./calendar";
import { elapsed } from "./elapsed";
import { eventLine } from "./events-view";
import { freshnessOf } from "./freshness";
import { mayNow } from "./may-now";
import { readAll } from "./read-all";
import { proposedBuilds } from "./report-about";
import { addedTo } from "./spoken";

const HISTORY = 50;
/** The medians are those of this many reports, the newest. */
const MOST_COUNTED = 500;
const NO_STATES = { total: 0, open: 0, unowned: 0, untriaged: 0, idle: 0, idleMoved: null };

export const REPORT_STATES = ["open", "unowned", "untriaged", "idle", "closed"] as const;

export interface ReportsQuestion extends Pick<ReportFilter, "channel"> {
  readonly state: (typeof REPORT_STATES)[number] | undefined;
  readonly ascending: boolean;
  readonly page: number;
  readonly defects: DefectState | undefined;
  readonly defectPage: number;
  /** The key of the report or defect whose panel is open. */
  readonly open: string | undefined;
}

/** A report is idle on `day` if it has not moved after this day. */
function idleLimit({ day, calendar }: Counting, { reportIdle }: Thresholds): Day {
  let moved = day;
  while (addBusinessDays(calendar, moved, reportIdle) > day) moved = addDays(moved, -1);
  return moved;
}

/** The day by which something was due. `late`: business days past it on `day`; null while it is still ahead. */
const deadline = (on: Day, { day, calendar }: Counting) => ({
  on,
  late: on > day ? null : elapsed(calendar, on, day).businessDays,
});

/** The deadlines of a report, and how far a report without an owner has escalated by `day`. */
function deadlinesOf(row: ReportRow, counting: Counting, thresholds: Thresholds) {
  const { day, calendar } = counting;
  const after = (from: Day, days: number): Day => addBusinessDays(calendar, from, days);
  const [official, division, bureau] = thresholds.reportClimbs;
  const moved = lastMove(row);
  const climbs = [
    { level: "official" as const, days: official, on: after(row.receivedOn, official) },
    { level: "division" as const, days: division, on: after(row.receivedOn, division) },
    { level: "bureau" as const, days: bureau, on: after(row.receivedOn, bureau) },
  ];
  return {
    owner: deadline(after(row.receivedOn, thresholds.reportUnowned), counting),
    triage: deadline(after(row.receivedOn, thresholds.reportUntriaged), counting),
    move: moved === null ? null : deadline(after(moved, thresholds.reportIdle), counting),
    climbs,
    reached: climbs.findLast(({ on }) => on <= day)?.level ?? null,
  };
}

/** Whether the build of which an open report speaks is still asked for. */
const asksAbout = (row: ReportRow | undefined): row is ReportRow =>
  row !== undefined && row.closedOn === null && (row.version === null || row.platformId === null);

/** Whether we have not moved with an open report since `idleBy`. */
function isIdle(row: ReportRow, idleBy: Day): boolean {
  const moved = lastMove(row);
  return row.closedOn === null && moved !== null && moved <= idleBy;
}

/** How long each span of a report took up to `day`. */
const spansOf = (row: ReportRow, { day, calendar }: Counting) =>
  SPANS.map((span) => ({
    span,
    length: lengthOf(
      span,
      { ...row, receivedOn: row.received, triagedOn: row.triaged },
      day,
      calendar,
    ),
  }));

/** One page each of reports and defects with their counts, and the open panel with its history. */
export async function readReports(asked: Asked, question: ReportsQuestion) {
  const projectId = projectOf(asked);
  const { day, calendar } = asked;
  const { ascending, page, defects: defectState, defectPage, open, channel, state } = question;
  return readIn(asked.scope, async (db) => {
    const {
      handlings,
      thresholds,
      oldest,
      defects,
      defectCounts,
      openReports,
      openDefects,
      history,
      feeds,
    } = await readAll({
      thresholds: findThresholds(db, projectId),
      handlings: listHandlings(db, projectId, MOST_COUNTED),
      oldest: listOldestUnowned(db, projectId),
      defects: listDefects(db, projectId, defectState, PAGE_ROWS, (defectPage - 1) * PAGE_ROWS),
      defectCounts: countDefects(db, projectId),
      openReports: open === undefined ? [] : listReportsByKey(db, projectId, open),
      openDefects: open === undefined ? [] : listDefectsByKey(db, projectId, open),
      history:
        open === undefined
          ? [[], []]
          : Promise.all([
              listSubjectEvents(db, projectId, "report", open, HISTORY),
              listSubjectEvents(db, projectId, "defect", open, HISTORY),
            ]),
      feeds: listFeeds(db, projectId),
    });
    const [shownReport] = openReports;
    const [shownDefect] = openDefects;
    const idleBy = idleLimit(asked, thresholds);
    const filter: ReportFilter = { channel, ...(state === "idle" ? { idleBy } : { state }) };
    const placed = [...defects, ...(shownDefect === undefined ? [] : [shownDefect])].map(
      ({ id }) => id,
    );
    const { rows, total, states, places, proposed, about } = await readAll({
      rows: listReports(db, projectId, filter, ascending, PAGE_ROWS, (page - 1) * PAGE_ROWS),
      total: countReports(db, projectId, filter),
      states: countReportStates(db, projectId, idleBy),
      places: placed.length === 0 ? [] : listDefectPlaces(db, projectId, placed),
      proposed: asksAbout(shownReport)
        ? proposedBuilds(db, projectId, shownReport.receivedOn, ({ platformId }) =>
            [null, platformId].includes(shownReport.platformId),
          )
        : null,
      about: readAll({
        escalations:
          shownReport === undefined ? [] : listEscalations(db, projectId, shownReport.key),
        reportTrials:
          shownReport === undefined ? [] : listReportTrials(db, projectId, shownReport.key),
        sameReports:
          shownReport === undefined ? [] : listSameReports(db, projectId, shownReport.id),
        defectTrials:
          shownDefect === undefined ? [] : listDefectTrials(db, projectId, shownDefect.key),
        sameDefects:
          shownDefect === undefined ? [] : listSameDefects(db, projectId, shownDefect.id),
      }),
    });
    const reportLine = (row: ReportRow) => {
      const moved = lastMove(row);
      return {
        ...row,
        standing: reportStanding(row),
        isIdle: isIdle(row, idleBy),
        addition: addedTo(row),
        waited: elapsed(calendar, row.receivedOn, row.closedOn ?? day),
        idle: moved === null || row.closedOn !== null ? null : elapsed(calendar, moved, day),
        deadlines: deadlinesOf(row, asked, thresholds),
        provenance: provenanceOf(row, row.receivedOn, day),
      };
    };
    const defectLine = (row: DefectRow) => ({
      ...row,
      age: elapsed(calendar, row.foundOn, row.resolvedOn ?? day),
      places: places.filter(({ defectId }) => defectId === row.id),
      provenance: provenanceOf(row, row.foundOn, day),
    });
    const openCount = defectCounts.find((c) => c.open)?.total ?? 0;
    const resolved = defectCounts.find((c) => !c.open)?.total ?? 0;
    const countOf = { open: openCount, resolved };
    const { idleMoved, ...counts } = states[0] ?? NO_STATES;
    const [reportHistory, defectHistory] = history;
    return {
      counts: { ...counts, openDefects: openCount, resolvedDefects: resolved },
      /** How long the report that has been idle longest has not moved. */
      longestIdle: idleMoved === null ? null : elapsed(calendar, idleMoved, day),
      oldestUnowned: oldest[0] === undefined ? null : reportLine(oldest[0]),
      reports: pageOf(rows.map(reportLine), total[0]?.total ?? 0, page),
      defects: pageOf(
        defects.map(defectLine),
        defectState === undefined ? openCount + resolved : countOf[defectState],
        defectPage,
      ),
      open: {
        report:
          shownReport === undefined
            ? null
            : {
                ...reportLine(shownReport),
                /** The builds of which it may speak, as long as nobody has said; null: somebody has. */
                proposed,
                /** To whom it was raised and sent back, in order. */
                escalations: about.escalations,
                trials: about.reportTrials,
                /** The reports that say the same, earlier and later ones. */
                same: about.sameReports,
                spans: spansOf(shownReport, asked),
                history: reportHistory.map((row) => eventLine(row, asked)),
              },
        defect:
          shownDefect === undefined
            ? null
            : {
                ...defectLine(shownDefect),
                trials: about.defectTrials,
                same: about.sameDefects,
                history: defectHistory.map((row) => eventLine(row, asked)),
              },
      },
      thresholds,
      /** How long reports took, as medians, beside the report about COCOA. null: there is no report. */
      latency:
        handlings.length === 0
          ? null
          : {
              spans: SPANS.map((span) => ({
                span,
                median: medianSpan(span, handlings, day, calendar),
              })),
              counted: handlings.length,
              cut: handlings.length === MOST_COUNTED,
              compared: comparedOn(day, calendar),
            },
      mayEnter: {
        report: mayNow(asked, "report.receive"),
        defect: mayNow(asked, "defect.register"),
      },
      freshness: freshnessOf(feeds, asked),
      at: asked.at,
      day,
    };
  });
}
