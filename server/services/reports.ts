import * as keys from "@/db/queries/keys";
import { insertReport, updateReport } from "@/db/queries/reports";
import type { Day } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface ReportInput extends Known {
  readonly key: string;
  readonly channel: "github" | "social" | "press" | "call_centre";
  readonly title: Words;
  readonly summary?: Words | undefined;
  readonly originalUrl?: string | undefined;
  readonly receivedOn: Day;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
}

/** Enters a report from outside (seed 2(1)④). It has no owner until somebody is named. */
export const receiveReport = (asker: Asker, input: ReportInput) =>
  act(asker, "report.receive", input, async ({ db, projectId, marks }) => {
    const release =
      input.version === undefined
        ? null
        : await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const platform =
      input.platform === undefined
        ? null
        : await orNotFound(keys.findPlatformByKey(db, projectId, input.platform));
    const { key, channel, title, receivedOn } = input;
    const id = await insertReport(db, {
      projectId,
      key,
      channel,
      title,
      receivedOn,
      summary: input.summary ?? null,
      originalUrl: input.originalUrl ?? null,
      releaseId: release?.id ?? null,
      platformId: platform?.id ?? null,
      ...marks,
    });
    return {
      kind: "report-received",
      body: { title, channel },
      subject: { kind: "report", id },
      releaseId: release?.id,
    };
  });

/** Enters what was decided to do with a report: it is taken up. */
export const triageReport = (
  asker: Asker,
  input: Known & { readonly key: string; readonly decision: Words },
) =>
  act(asker, "report.handle", input, async ({ db, projectId, today }) => {
    const report = await orNotFound(keys.findReportByKey(db, projectId, input.key));
    await updateReport(db, projectId, report.id, { triagedOn: today, movedOn: today });
    return {
      kind: "report-triaged",
      body: { title: report.title, decision: input.decision },
      subject: { kind: "report", id: report.id },
      releaseId: report.releaseId ?? undefined,
    };
  });

/** Enters that something happened to a report; `byUs` false: from outside, which is no move of ours. */
export const noteReport = (
  asker: Asker,
  input: Known & { readonly key: string; readonly words: Words; readonly byUs: boolean },
) =>
  act(asker, "report.handle", input, async ({ db, projectId, today }) => {
    const report = await orNotFound(keys.findReportByKey(db, projectId, input.key));
    if (input.byUs) await updateReport(db, projectId, report.id, { movedOn: today });
    return {
      kind: "report-moved",
      body: { title: report.title, words: input.words },
      subject: { kind: "report", id: report.id },
      releaseId: report.releaseId ?? undefined,
    };
  });
