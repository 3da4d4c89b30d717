// The home screen: is anything live untested, since when, where is the test, and what must I decide?
import { listAnsweringProposals } from "@/db/queries/approvals";
import { listChain, listStages } from "@/db/queries/coverage";
import { listAnswers, listQuestions, listSeen } from "@/db/queries/decisions";
import { listLiveDefects } from "@/db/queries/defects";
import { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import { listRunning } from "@/db/queries/executions";
import {
  countOthersDecisions,
  countReached,
  listDecisions,
  listOwedFindings,
  listVersionsBetween,
} from "@/db/queries/findings";
import { listHeldOrders } from "@/db/queries/order-holds";
import { listFeeds, listNewestFigures, listParties } from "@/db/queries/projects";
import { listRoute } from "@/db/queries/proposals";
import { listPutOffs } from "@/db/queries/put-offs";
import { listQueuesOfTests } from "@/db/queries/queued-tests";
import {
  type DistributionRow,
  listDistributionsOfVersions,
  listLiveDistributions,
  listOwedDistributions,
} from "@/db/queries/releases";
import { countReports, findThresholds, listReports } from "@/db/queries/reports";
import { listResponses } from "@/db/queries/responses";
import { listStatements } from "@/db/queries/statements";
import { listDirectorsAhead, listTasksAhead, listTestPlaces } from "@/db/queries/test-places";
import { listOwedWaivers, listWaiversOfVersions } from "@/db/queries/waivers";
import { readIn } from "@/db/scope";
import { provenanceOf } from "../domain/events/provenance";
import { can } from "../domain/identity/permissions";
import { DEFAULT_ROUTE } from "../domain/proposals/proposal";
import { leadOf } from "../domain/releases/lead";
import { takenBackOf } from "../domain/releases/taken-back";
import { type Asked, projectOf } from "./asked";
import { courseOf, onceById } from "./course-view";
import { decisionOf, isNotAmong } from "./decisions";
import { readDrifts } from "./drift-view";
import { dutiesOf } from "./duties";
import { environmentView } from "./environment-view";
import { firstDraftOf, toDraft } from "./first-draft";
import { freshnessOf } from "./freshness";
import type { HomeView } from "./home-shape";
import { liveBuild } from "./live-build";
import { mayNow } from "./may-now";
import { owedOf } from "./owed";
import { questionsOf, questionView } from "./question-view";
import { readAll } from "./read-all";
import { reportableBy } from "./reportable";
import { deputiesOf } from "./routes";
import { runningOf } from "./running";
import { readSlips } from "./slip-view";
import { liveDefects, reportsBeside, spokenBuild } from "./spoken";
import { stepsView } from "./steps-view";
import { outlooksOf } from "./test-place";
import { ON_TOP, questionOf, readWaits } from "./waits";

const STRIP_VERSIONS = 6;
const DECISIONS = 5;
/** The maximum when the reader asks for all. */
const ALL_DECISIONS = 200;
/** The maximum number of versions that a count of versions names as left out. */
const BETWEEN = 12;
const AHEAD = 5;
/** The maximum number of open reports that are read, of closed ones for the picture, and of those that the lead shows. */
const REPORTS = 50;
const CLOSED_REPORTS = 20;
const STATEMENTS = 20;
const SPOKEN = 2;

/**
 * Reads the home screen as of the moment in question, in at most two round trips. `all`: with everything that waits for
 * the reader, not only what comes first.
 */
export async function readHome(asked: Asked, all = false): Promise<HomeView> {
  const projectId = projectOf(asked);
  const { day } = asked;
  const { role, whole, partyId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const {
      owing,
      decisions,
      between,
      others,
      live,
      newest,
      places,
      before,
      directors,
      environments,
      reaches,
      downloads,
      feeds,
      chain,
      stages,
      owedRows,
      waivers,
      versionWaivers,
      statements,
      parties,
      reached,
      open,
      unowned,
      asking,
      answers,
      putOffs,
      seen,
      route,
      plans,
      answering,
      held,
      thresholds,
      sent,
      drifts,
      running,
      responses,
      reports,
      closed,
      defects,
      slips,
    } = await readAll({
      owing: listOwedFindings(db, projectId, day),
      decisions: listDecisions(
        db,
        projectId,
        day,
        role,
        partyId,
        ON_TOP,
        all ? ALL_DECISIONS : DECISIONS,
      ),
      between: listVersionsBetween(db, projectId, day, BETWEEN),
      others: countOthersDecisions(db, projectId, day, role),
      live: listLiveDistributions(db, projectId, day),
      newest: listDistributionsOfVersions(db, projectId, STRIP_VERSIONS, 0),
      places: listTestPlaces(db, projectId),
      before: listTasksAhead(db, projectId, AHEAD),
      directors: listDirectorsAhead(db, projectId),
      environments: listEnvironments(db, projectId),
      reaches: listEnvironmentReaches(db, projectId),
      downloads: listNewestFigures(db, projectId, "downloads", day),
      feeds: listFeeds(db, projectId),
      chain: listChain(db, projectId),
      stages: listStages(db, projectId),
      owedRows: listOwedDistributions(db, projectId, day),
      waivers: listOwedWaivers(db, projectId, day),
      versionWaivers: listWaiversOfVersions(db, projectId, STRIP_VERSIONS),
      statements: listStatements(db, projectId, day, STATEMENTS),
      parties: listParties(db, projectId),
      reached: countReached(db, projectId, day),
      open: countReports(db, projectId, { state: "open" }),
      unowned: countReports(db, projectId, { state: "unowned" }),
      asking: listQuestions(db, projectId, day),
      answers: listAnswers(db, projectId),
      putOffs: listPutOffs(db, projectId),
      seen: listSeen(db, projectId, day),
      route: listRoute(db, projectId),
      plans: listQueuesOfTests(db, projectId),
      answering: listAnsweringProposals(db, projectId),
      held: listHeldOrders(db, projectId),
      thresholds: findThresholds(db, projectId),
      sent: readWaits(db, questionOf(asked)),
      drifts: readDrifts(db, asked),
      running: listRunning(db, projectId, day),
      responses: listResponses(db, projectId),
      reports: listReports(db, projectId, { state: "open" }, true, REPORTS, 0),
      closed: listReports(db, projectId, { state: "closed" }, false, CLOSED_REPORTS, 0),
      defects: listLiveDefects(db, projectId, day),
      slips: readSlips(db, asked),
    });
    const questions = questionsOf(asking, day);
    const primes = new Set(
      parties.filter((p) => p.kind === "vendor" && p.parentId === null).map((p) => p.key),
    );
    const outlooks = outlooksOf(plans, asked);
    const debts = owedOf(
      {
        owing,
        owed: owedRows,
        live,
        newest,
        waivers,
        answers,
        places,
        before,
        directors,
        outlooks,
        primes,
      },
      asked,
    );
    const lead = leadOf(
      live.map((row) => liveBuild(row, stages, responses, day)),
      new Set(debts.map(({ platformKey }) => platformKey)),
    );
    const beside = reportsBeside(
      reports,
      live.flatMap((row) => spokenBuild(row, owedRows) ?? []),
      ({ row }) => row.verdict !== "verified" || row.contradicted !== null,
      asked,
    );
    const order = lead.flatMap(({ builds }) => builds.map(({ platformKey }) => platformKey));
    const owed = debts.toSorted(
      (a, b) => order.indexOf(a.platformKey) - order.indexOf(b.platformKey),
    );
    const question = questionView(asked, questions, {
      answers,
      putOffs,
      seen,
      route,
      // A reader who does not see every queue cannot conclude that no queue has a test.
      hasTest: (platformId) =>
        !asked.scope.whole || places.some((p) => p.platformId === platformId),
      debtOrdinal: (platformId) =>
        Math.min(
          ...owedRows.filter((row) => row.platformId === platformId).map((row) => row.ordinal),
        ),
    });
    const liveOrdinal = Math.max(0, ...live.map((row) => row.ordinal));
    const freshness = freshnessOf(feeds, asked);
    const reportable = reportableBy(asked, places);
    const asks = decisions.flatMap((row) => decisionOf(row, asked, between) ?? []);
    return {
      lead,
      takenBack: takenBackOf(newest, day),
      waived: owed.length > 0 && owed.every(({ excused }) => excused),
      defects: liveDefects(defects),
      spoken: { shown: beside.slice(0, SPOKEN), more: Math.max(0, beside.length - SPOKEN) },
      owed,
      uncounted: [
        ...new Set(
          newest
            .filter((r) => r.distributedOn === null && r.ordinal > liveOrdinal)
            .map((r) => r.version),
        ),
      ],
      draft: firstDraftOf(
        owed,
        toDraft(owed, question),
        { outlooks, answering, route: question?.route ?? DEFAULT_ROUTE },
        asked,
      ),
      course: courseOf(
        {
          newest,
          owedRows,
          live,
          owed,
          waivers: onceById([...waivers, ...versionWaivers]),
          answers,
          answering,
          environments,
          statements,
          reports: [...reports, ...closed],
          outlooks,
        },
        asked,
      ),
      steps: stepsView(owed, {
        live,
        answers,
        answering,
        outlooks,
        held,
        thresholds,
        calendar: asked.calendar,
      }),
      running: runningOf(running, asked),
      undertakings: asked.asOf === null ? sent.undertakings : [],
      retargets: mayNow(asked, "task.amend"),
      records:
        lead[0]?.standing === "no_record" && asked.asOf === null
          ? (live.filter(({ verdict }) => verdict === "no_record").find(reportable) ?? null)
          : null,
      setsUp: lead.length === 0 && mayNow(asked, "setup.read"),
      responds: mayNow(asked, "response.decide"),
      saysReach: mayNow(asked, "environment.register"),
      mayHear: mayNow(asked, "source.hear"),
      confirms:
        mayNow(asked, "coverage.confirm") && live.some(({ verdict }) => verdict === "reported"),
      chain:
        chain[0] === undefined ? null : { ...chain[0], lastStage: stages.at(-1)?.name ?? null },
      environment: environmentView(environments, { stages, reaches }, asked),
      strip: {
        platforms: [
          ...new Map(
            newest.map((r) => [r.platformKey, { key: r.platformKey, name: r.platform }]),
          ).values(),
        ],
        cells: newest.map(
          ({
            version,
            platformKey,
            verdict,
            relation,
            contradicted,
            distributedOn,
            takenBackOn,
          }) => ({
            version,
            platformKey,
            verdict,
            relation,
            contradicted,
            distributedOn,
            takenBackOn,
          }),
        ),
      },
      question,
      waits: { mine: sent.mine, others: sent.others.filter(isNotAmong(asks)) },
      deputies: deputiesOf(asked, sent.deputies),
      drifts,
      slips,
      decisions: asks,
      duties: whole ? [] : dutiesOf(sent, asks),
      decisionsTotal: decisions[0]?.total ?? 0,
      othersTotal: others[0]?.total ?? 0,
      mineOnTop: questions.length > 0 && can(role, "finding.answer"),
      approves: can(role, "order.decide"),
      reached: {
        all: reached.reduce((sum, { total }) => sum + total, 0),
        verified: totalOf(reached, "verified"),
        failed: totalOf(reached, "failed"),
        notRun: totalOf(reached, "not_run"),
        noRecord: totalOf(reached, "no_record"),
      },
      reports: { open: open[0]?.total ?? 0, unowned: unowned[0]?.total ?? 0 },
      seesAll: whole,
      day,
      downloads: downloads.map(({ value, onDay, ...source }) => ({
        value,
        onDay,
        provenance: provenanceOf(source, onDay, day),
      })),
      freshness,
    };
  });
}

const totalOf = (
  counts: Awaited<ReturnType<typeof countReached>>,
  verdict: DistributionRow["verdict"],
): number => counts.find((c) => c.verdict === verdict)?.total ?? 0;
