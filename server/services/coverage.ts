import {
  findFullChainCases,
  insertTestResults,
  insertTestRun,
  listStages,
} from "@/db/queries/coverage";
import * as keys from "@/db/queries/keys";
import { lockTestTasks } from "@/db/queries/queued-tests";
import { type Dated, dayIn, instantIn, minuteOf } from "../domain/calendar/dated";
import { runDay, runnerOf, stageOutcomes, testableFrom, worstOf } from "../domain/coverage/run";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { ResultOutcome } from "../domain/projects/state";
import { countingCases } from "../domain/projects/state-index";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { attachAll, type EntryFile, withFiles } from "./attachments";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { keepRun } from "./standings";

interface Build {
  readonly releaseId: string;
  readonly platformId: string;
}

export interface FullChainRunInput extends Known {
  readonly version: string;
  readonly platform: string;
  /** The day on which it was run, with the time if that is known. */
  readonly ranOn: Dated;
  readonly environment?: string | undefined;
  /**
   * The key of the party that ran the test. A vendor can name only itself or a vendor below it whose queue has the
   * test.
   */
  readonly ranBy?: string | undefined;
  readonly words?: Words | undefined;
  /** One outcome for every full-chain case of the platform, or one for each applicable stage, by position. */
  readonly outcome: ResultOutcome | Readonly<Record<number, ResultOutcome>>;
  /** The files that show it, each with what it shows. */
  readonly files?: readonly EntryFile[] | undefined;
}

/**
 * Who ran a test. An entry by a vendor without a source is that vendor's report. A vendor can report only on a test in
 * its own queue or in a queue below it. The task stays locked until the result is written.
 */
async function runnerIn(
  { db, projectId, sourceId }: Work,
  asker: Asker,
  key: string | undefined,
  build: Build,
) {
  const named =
    key === undefined ? null : (await orNotFound(keys.findPartyByKey(db, projectId, key))).id;
  const { whole, partyId } = asker.membership;
  if (whole || sourceId !== null) return { ranBy: named, reportedBy: null };
  const testers = (await lockTestTasks(db, projectId, build)).map((task) => task.partyId);
  return orRefuse(runnerOf(partyId, testers, named));
}

/**
 * Enters the result of a full-chain test, or that it was not run. Results are only ever added. Refused:
 * `run-day-impossible` (still to come, or before the version existed), `outcome-missing` (a stage has no outcome),
 * `run-not-yours` (a vendor has no task for the test or names somebody else), `not-found` (the platform has no
 * full-chain case). Returns the id of the run.
 */
export function recordFullChainRun(asker: Asker, { files = [], ...input }: FullChainRunInput) {
  const sent = withFiles(files);
  const press = { ...input, ...sent.press };
  return act(asker, "test-run.record", press, async (work) => {
    const { db, projectId, marks } = work;
    const release = await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const platform = await orNotFound(keys.findPlatformByKey(db, projectId, input.platform));
    const distribution = await keys.findDistribution(db, projectId, release.id, platform.id);
    const from = testableFrom(release.taggedOn, distribution?.distributedOn ?? null);
    orRefuse(runDay(input.ranOn, from, minuteOf(db.now)));
    const environment =
      input.environment === undefined
        ? null
        : await orNotFound(keys.findEnvironmentByKey(db, projectId, input.environment));
    const build = { releaseId: release.id, platformId: platform.id };
    const runner = await runnerIn(work, asker, input.ranBy, build);
    const cases = countingCases(await findFullChainCases(db, projectId, platform.id));
    if (cases.length === 0) throw new Refusal("not-found");
    const { sourceId, illustrative, certainty, knownThen } = marks;
    const runId = await insertTestRun(db, {
      projectId,
      ...build,
      environmentId: environment?.id ?? null,
      ranOn: dayIn(input.ranOn),
      ranOnAt: instantIn(input.ranOn),
      ...runner,
      words: input.words ?? null,
      sourceId,
      illustrative,
      certainty,
      knownThen,
    });
    const chain = (await listStages(db, projectId)).filter(
      ({ notFor }) => !notFor.includes(platform.id),
    );
    const { outcome } = input;
    const byStage =
      typeof outcome === "string"
        ? [{ stageId: null, outcome }]
        : orRefuse(stageOutcomes(chain, outcome)).map((each) => ({
            stageId: each.stage.id,
            outcome: each.outcome,
          }));
    const results = cases.flatMap((c) =>
      byStage.map((one) => ({ projectId, runId, caseId: c.id, ...one })),
    );
    await insertTestResults(db, results);
    await keepRun(db, projectId, runId);
    const said: NewEvent = {
      kind: "test-run-recorded",
      body: {
        version: release.version,
        platform: platform.name,
        caseKind: "full_chain",
        outcome: worstOf(results.map((r) => r.outcome)),
        ...(runner.reportedBy !== null && { awaiting: true }),
      },
      subject: { kind: "test_run", id: runId },
      releaseId: release.id,
      happened: input.ranOn,
      ...(runner.reportedBy !== null && { partyId: runner.ranBy }),
    };
    const of = { about: "test_run", record: runId } as const;
    return { said: [said, ...(await attachAll(work, asker, of, sent))], answer: runId };
  });
}
