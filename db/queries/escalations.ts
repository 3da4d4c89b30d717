// To whom reports were raised and sent back, and who tried to reproduce what was reported.
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Dated } from "@/server/domain/calendar/dated";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { defect, defectTrial } from "../schema/defects";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { report, reportEscalation, reportTrial } from "../schema/reports";
import { dated, oldestFirst } from "./dated";

/** More are not listed at once. */
const MOST = 200;

const passer = alias(member, "passer");
const answerer = alias(member, "answerer");

/** Everything that was raised or sent back about one report, in order. */
export const listEscalations = prepared((db, projectId: Given<string>, key: Given<string>) =>
  db
    .select({
      position: reportEscalation.position,
      level: reportEscalation.level,
      passedOn: dated(reportEscalation.passedOn, reportEscalation.passedOnAt),
      passedBy: passer.name,
      words: reportEscalation.words,
      answer: reportEscalation.answer,
      answeredOn: sql<Dated | null>`${dated(reportEscalation.answeredOn, reportEscalation.answeredOnAt)}`,
      answeredBy: answerer.name,
      answered: reportEscalation.answered,
    })
    .from(reportEscalation)
    .innerJoin(
      report,
      and(
        eq(report.projectId, reportEscalation.projectId),
        eq(report.id, reportEscalation.reportId),
      ),
    )
    .leftJoin(
      passer,
      and(
        eq(passer.projectId, reportEscalation.projectId),
        eq(passer.id, reportEscalation.passedBy),
      ),
    )
    .leftJoin(
      answerer,
      and(
        eq(answerer.projectId, reportEscalation.projectId),
        eq(answerer.id, reportEscalation.answeredBy),
      ),
    )
    .where(and(eq(reportEscalation.projectId, projectId), eq(report.key, key)))
    .orderBy(asc(reportEscalation.position)),
);

/** The open reports that were passed to a level which has not answered, longest waiting first. */
export const listOpenEscalations = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: report.id,
      key: report.key,
      title: report.title,
      level: reportEscalation.level,
      since: reportEscalation.passedOn,
      /** The account of the owner. null: it has none. */
      owner: member.accountId,
    })
    .from(reportEscalation)
    .innerJoin(
      report,
      and(
        eq(report.projectId, reportEscalation.projectId),
        eq(report.id, reportEscalation.reportId),
      ),
    )
    .leftJoin(
      member,
      and(eq(member.projectId, report.projectId), eq(member.id, report.ownerMember)),
    )
    .where(
      and(
        eq(reportEscalation.projectId, projectId),
        isNull(reportEscalation.answer),
        isNull(report.closedOn),
      ),
    )
    .orderBy(
      ...oldestFirst(reportEscalation.passedOn, reportEscalation.passedOnAt),
      asc(report.key),
    )
    .limit(MOST),
);

const trialOf = (table: typeof reportTrial | typeof defectTrial) => ({
  position: table.position,
  triedOn: dated(table.triedOn, table.triedOnAt),
  triedBy: party.name,
  devices: table.devices,
  words: table.words,
  builds: sql<readonly { readonly version: string; readonly platform: Words }[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('version', r.version, 'platform', p.name) order by r.ordinal, p.position), '[]')
      from distribution d
      join release r on r.project_id = d.project_id and r.id = d.release_id
      join platform p on p.project_id = d.project_id and p.id = d.platform_id
     where d.project_id = ${table.projectId}
       and d.id in (select jsonb_array_elements_text(${table.builds})::uuid))`,
});

/** Who tried to reproduce a report and could not, in order. */
export const listReportTrials = prepared((db, projectId: Given<string>, key: Given<string>) =>
  db
    .select(trialOf(reportTrial))
    .from(reportTrial)
    .innerJoin(
      report,
      and(eq(report.projectId, reportTrial.projectId), eq(report.id, reportTrial.reportId)),
    )
    .leftJoin(
      party,
      and(eq(party.projectId, reportTrial.projectId), eq(party.id, reportTrial.triedBy)),
    )
    .where(and(eq(reportTrial.projectId, projectId), eq(report.key, key)))
    .orderBy(asc(reportTrial.position)),
);

/** Who tried to reproduce a defect and could not, in order. */
export const listDefectTrials = prepared((db, projectId: Given<string>, key: Given<string>) =>
  db
    .select(trialOf(defectTrial))
    .from(defectTrial)
    .innerJoin(
      defect,
      and(eq(defect.projectId, defectTrial.projectId), eq(defect.id, defectTrial.defectId)),
    )
    .leftJoin(
      party,
      and(eq(party.projectId, defectTrial.projectId), eq(party.id, defectTrial.triedBy)),
    )
    .where(and(eq(defectTrial.projectId, projectId), eq(defect.key, key)))
    .orderBy(asc(defectTrial.position)),
);

/** The reports that say the same as one report: the earlier one that it names, and those that name it. */
export const listSameReports = prepared((db, projectId: Given<string>, id: Given<string>) =>
  db
    .select({
      key: report.key,
      title: report.title,
      receivedOn: report.receivedOn,
      /** Whether it names the report that was asked about. */
      later: sql<boolean>`${report.duplicateOf} is not distinct from ${id}`,
    })
    .from(report)
    .where(
      and(
        eq(report.projectId, projectId),
        or(
          eq(report.duplicateOf, id),
          sql`${report.id} = (select o.duplicate_of from report o where o.project_id = ${projectId} and o.id = ${id})`,
        ),
      ),
    )
    .orderBy(...oldestFirst(report.receivedOn, report.receivedOnAt), asc(report.key))
    .limit(MOST),
);

/** The defects that are the same as one defect: the earlier one that it names, and those that name it. */
export const listSameDefects = prepared((db, projectId: Given<string>, id: Given<string>) =>
  db
    .select({
      key: defect.key,
      title: defect.title,
      foundOn: defect.foundOn,
      later: sql<boolean>`${defect.duplicateOf} is not distinct from ${id}`,
    })
    .from(defect)
    .where(
      and(
        eq(defect.projectId, projectId),
        or(
          eq(defect.duplicateOf, id),
          sql`${defect.id} = (select o.duplicate_of from defect o where o.project_id = ${projectId} and o.id = ${id})`,
        ),
      ),
    )
    .orderBy(...oldestFirst(defect.foundOn, defect.foundOnAt), asc(defect.key))
    .limit(MOST),
);
