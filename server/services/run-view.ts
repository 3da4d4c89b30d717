// What a person needs in order to register a full-chain result: the version, its stages, and where it was run.
import { findFullChainCases, listChain, listStages } from "@/db/queries/coverage";
import { listEnvironments } from "@/db/queries/environments";
import { findReleaseByVersion } from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import { listTestTasks } from "@/db/queries/queued-tests";
import { listReleaseDistributions } from "@/db/queries/releases";
import { findTask } from "@/db/queries/tasks";
import { listTestPlaces } from "@/db/queries/test-places";
import { readIn } from "@/db/scope";
import { testableFrom } from "../domain/coverage/run";
import { can } from "../domain/identity/permissions";
import { type Asked, projectOf } from "./asked";
import { readAll } from "./read-all";
import { orNotFound, Refusal } from "./refusal";
import { reportableBy } from "./reportable";

/**
 * The form for one distribution of a version. `platform` null: the first that is not verified or is contradicted, of a
 * vendor the first of those that it may register.
 */
export async function readRunForm(asked: Asked, version: string, platform: string | null) {
  const projectId = projectOf(asked);
  const { role, whole } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const release = await orNotFound(findReleaseByVersion(db, projectId, version));
    const { distributions, stages, environments, parties, chain, places } = await readAll({
      distributions: listReleaseDistributions(db, projectId, release.id),
      stages: listStages(db, projectId),
      environments: listEnvironments(db, projectId),
      parties: listParties(db, projectId),
      chain: listChain(db, projectId),
      places: listTestPlaces(db, projectId),
    });
    const named = distributions.find((each) => each.platformKey === platform);
    if (platform !== null && named === undefined) throw new Refusal("not-found");
    const owing = distributions.filter(
      (each) => each.verdict !== "verified" || each.contradicted !== null,
    );
    const one = named ?? owing.find(reportableBy(asked, places)) ?? owing[0] ?? distributions[0];
    const task = places.find(
      (each) => each.releaseId === release.id && each.platformId === one?.platformId,
    );
    const [cases, testing, planned] = await Promise.all([
      one === undefined ? [] : findFullChainCases(db, projectId, one.platformId),
      one === undefined
        ? []
        : listTestTasks(db, projectId, { releaseId: release.id, platformId: one.platformId }),
      task === undefined ? null : findTask(db, projectId, task.id),
    ]);
    const testers = testing.map((each) => each.partyId);
    return {
      version: release.version,
      chain: chain[0] ?? null,
      platforms: distributions.map((each) => ({ key: each.platformKey, name: each.platform })),
      platform:
        one === undefined
          ? null
          : { key: one.platformKey, name: one.platform, verdict: one.verdict },
      /** Whether there is a full-chain case to run. */
      testable: cases.length > 0,
      stages: stages
        .filter(({ notFor }) => one === undefined || !notFor.includes(one.platformId))
        .map(({ position, name, counterpart }) => ({ position, name, counterpart })),
      environments: environments
        .filter(({ readyOn }) => readyOn !== null && readyOn <= asked.day)
        .map(({ key, name }) => ({ key, name })),
      /** Who can have run it: any vendor if the ministry asks; for a vendor, the vendors whose queues have the test. */
      vendors: parties
        .filter(({ id, kind }) => kind === "vendor" && (whole || testers.includes(id)))
        .map(({ key, name }) => ({ key, name })),
      ranBy: task?.partyKey ?? null,
      /** Whether the result is a vendor's own report, which needs confirmation. */
      reports: !whole,
      /** A vendor cannot report on a test that is neither in its own queue nor in one below it. */
      yours: whole || testers.length > 0,
      task: task === undefined ? null : { id: task.id, partyKey: task.partyKey },
      /** The criteria agreed before the test. null: no task is planned to run it. */
      criteria:
        planned === null ? null : { passesWhen: planned.passesWhen, onFailure: planned.onFailure },
      from: testableFrom(release.taggedOn, one?.distributedOn ?? null),
      day: asked.day,
      may: can(role, "test-run.record"),
      mayAttach: can(role, "file.attach"),
    };
  });
}
