// The proposal of a step of a record as its reader decides on it: what was frozen, what it means, and what stands beside it.
import { listOvertaking, listRecordCorrections } from "@/db/queries/corrections";
import { listAnswers } from "@/db/queries/decisions";
import type { RecordProposal } from "@/db/queries/proposals";
import { findRecord, type RecordRow } from "@/db/queries/records";
import { type Reader, showingDrafted } from "@/db/scope";
import { decisionsAbout } from "../domain/decisions/about-build";
import type { FrozenRecord } from "../domain/proposals/frozen";
import { recordSubject, writerOf } from "../domain/proposals/subjects";
import { changedFields } from "../domain/records/changes";
import { type AnyKind, type AnyStep, fieldsOf, shownFields } from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import { type Asked, projectOf } from "./asked";
import { type ReadDecision, viewOf } from "./decision-view";
import { plansDigestOf } from "./digest";
import { elapsed } from "./elapsed";
import { eventLine } from "./events-view";
import { readEvidence } from "./evidence-view";
import { readPutOff } from "./put-off-since";
import { readerAmong } from "./reader-among";
import { basisOfRecord, buildOf, readShared } from "./record-evidence";
import { sidesIn } from "./shared-words";
import { readSuite } from "./suite-view";
import { mayTakeOthers } from "./taken-step";

/** The maximum number of corrections shown of what a decision relied on. */
const CORRECTIONS = 50;

/** Whether the step, and the step of another record that goes with it, can be taken now. */
async function isPossible(
  db: Reader,
  asked: Asked,
  kind: AnyKind,
  step: AnyStep,
  { values }: Pick<RecordRow, "values">,
): Promise<boolean> {
  const { party, ...among } = await readerAmong(db, asked);
  return (
    step.offered?.(values, party, among) !== false &&
    mayTakeOthers(db, projectOf(asked), kind, step, values, { party, ...among })
  );
}

export async function readRecordView(
  db: Reader,
  asked: Asked,
  proposal: RecordProposal & FrozenRecord,
  reading: Promise<ReadDecision>,
) {
  const projectId = projectOf(asked);
  const { recordKind: record, recordId, content, status } = proposal;
  const kind = kindOf(record);
  const read = await reading;
  const [build, shared, now] = await Promise.all([
    buildOf(db, projectId, proposal),
    readShared(db, projectId, proposal, asked.calendar),
    showingDrafted(db, () => findRecord(db, projectId, kind, recordId)),
  ]);
  const step = kind.steps[content.step];
  const possible =
    step !== undefined && now !== null && (await isPossible(db, asked, kind, step, now));
  const decided =
    build !== null && decisionsAbout(await listAnswers(db, projectId), build).length > 0;
  const putOff = await readPutOff(db, asked, proposal, build, read.proposed?.at ?? null);
  const evidence = await readEvidence(db, asked, basisOfRecord(proposal, build), read.approvals);
  const key = step?.takes && content.values[step.takes.of];
  const other =
    typeof key === "string"
      ? await showingDrafted(db, () => findRecord(db, projectId, kind, key))
      : null;
  const decidedAt = read.approvals.at(-1)?.recordedAt;
  const corrections =
    decidedAt === undefined
      ? []
      : await listRecordCorrections(db, projectId, record, recordId, decidedAt, CORRECTIONS);
  const typed = Object.fromEntries(shownFields(fieldsOf(kind)));
  const stale =
    status === "open" &&
    (now === null || changedFields(typed, content.values, now.values).length > 0 || !possible);
  const asking = read.proposed?.at;
  const overtaking =
    stale && asking !== undefined
      ? await listOvertaking(
          db,
          projectId,
          [recordId, ...(other === null ? [] : [other.id])],
          proposal.id,
          asking,
          CORRECTIONS,
        )
      : [];
  const common = viewOf(asked, proposal, read, {
    writtenBy: writerOf(record, content),
    needs: recordSubject(record).needs({ content, said: sidesIn(shared) }),
    start: { startsOn: null, startsIfLate: null },
    plansDigest: plansDigestOf([]),
    stale,
  });
  return {
    ...common,
    subject: record,
    /** What was frozen: the record as it was, and what the step changes of it. */
    content,
    build:
      build === null
        ? null
        : {
            ...build,
            /** Whether a decision about its owed test is on record. */
            decided,
            /** How long users have had it; null: they have not. */
            live:
              build.distributedOn === null || build.distributedOn > asked.day
                ? null
                : elapsed(asked.calendar, build.distributedOn, asked.day),
          },
    putOff,
    /** What each side said in its own words of what it means. */
    shared,
    /** The cases of a test suite; null: it is about something else. */
    suite: record === "test_suite" ? await readSuite(db, projectId, content) : null,
    evidence: {
      ...evidence,
      // The record itself is not evidence for itself.
      waivers: evidence.waivers.filter(({ id }) => id !== recordId),
    },
    remarks: read.remarks.map(({ accountId, estimates: _, ...remark }) => ({
      ...remark,
      /** Nothing of a record is estimated. */
      estimates: [],
      own: accountId === asked.asker.account.id,
    })),
    /** What happened to the record, and to the one that its step ends, since approval was asked for, if it cannot be given any more. */
    overtaking: overtaking.map((line) => eventLine(line, asked)),
    /** Corrections, made after the decision, of what it relied on. */
    corrections: corrections.map((line) => eventLine(line, asked)),
  };
}
