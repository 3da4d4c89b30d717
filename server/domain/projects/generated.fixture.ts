// Generated project states for properties: small enough to collide, wide enough to meet every rule.
import fc from "fast-check";
import { addDays, dayNumber, dayOfNumber, earlierEnd } from "../calendar/day";
import { startOfDay } from "../calendar/instant";
import type { ProjectState } from "./state";
import { day, drawn, EMPTY, judged, STAGES } from "./state.fixture";

const START = day("2020-06-01");
/** No row of a generated state is of a later day. */
export const LAST_DAY = addDays(START, 200);

const aDay = fc.integer({ min: 0, max: 200 }).map((n) => dayOfNumber(dayNumber(START) + n));
const maybeDay = fc.option(aDay, { freq: 4 });
const VERSIONS = ["1.0", "1.1", "1.2", "1.3"];
const aVersion = fc.constantFrom(...VERSIONS);
const aPlatform = fc.constantFrom("Android", "iOS");
const CASES: ProjectState["cases"] = [
  ...EMPTY.cases,
  { id: "unit", kind: "unit", platformId: null, stageIds: ["s1", "s4"] },
];

const rows = <T extends object>(of: fc.Arbitrary<T>, name: string, maxLength: number) =>
  fc
    .array(of, { maxLength })
    .map((list) => list.map((row, place) => ({ ...row, id: `${name}${place}` })));

/** So many days after its first one a distribution was with all users, and was taken back; null: not yet, never. */
const aCourse = fc.record({
  complete: fc.constantFrom(0, 0, 0, 7, null),
  back: fc.constantFrom(null, null, null, 0, 12),
});

const drawing = fc
  .array(fc.tuple(aPlatform, aVersion, fc.option(aDay, { freq: 6 }), aCourse), { maxLength: 8 })
  .map(
    (list) =>
      new Map(
        list.map(([platformId, releaseId, on, course]) => [
          `${platformId} ${releaseId}`,
          { on, ...course },
        ]),
      ),
  )
  .map((builds) =>
    [...builds].map(([build, { on, complete, back }]) => {
      const [platformId = "", releaseId = ""] = build.split(" ");
      const after = (days: number | null) =>
        on === null || days === null ? null : earlierEnd(addDays(on, days), LAST_DAY);
      return {
        id: build,
        platformId,
        releaseId,
        distributedOn: on,
        completeOn: after(complete),
        takenBackOn: after(back),
      };
    }),
  );

const called = { key: fc.constant("key"), title: fc.constant({ en: "title" }) };

export const aState: fc.Arbitrary<ProjectState> = fc
  .record({
    contracts: rows(
      fc.record({
        ...called,
        partyId: fc.constantFrom("prime", "sub"),
        fromId: fc.constantFrom("ministry", "prime"),
        beginsOn: aDay,
        endsOn: maybeDay,
      }),
      "contract",
      2,
    ),
    thresholds: fc.constant(EMPTY.thresholds),
    daysOff: fc.constant(EMPTY.daysOff),
    purposes: fc.constant(EMPTY.purposes),
    stages: fc.constant(EMPTY.stages),
    platforms: fc.constant(EMPTY.platforms),
    parties: fc.constant(EMPTY.parties),
    releases: fc.constant(
      drawn(`Android ${VERSIONS.map((version) => `${version} ？`).join(" ")}`).releases,
    ),
    distributions: drawing,
    environments: rows(
      fc.record({
        readyOn: maybeDay,
        reaches: fc
          .subarray([...STAGES])
          .map((reached) => reached.map((stageId) => ({ stageId, truth: "dummy" as const }))),
      }),
      "environment",
      2,
    ),
    cases: fc.constant(CASES),
    verdicts: fc.constant([]),
    standings: rows(
      fc.record({
        runId: fc.constantFrom("r1", "r2", "r3", "r4"),
        caseId: fc.constantFrom("chain", "chain", "unit"),
        releaseId: aVersion,
        platformId: aPlatform,
        stageId: fc.option(fc.constantFrom(...STAGES), { freq: 1 }),
        outcome: fc.constantFrom("passed", "passed", "passed", "failed", "not_run", "blocked"),
        backing: fc.constantFrom("confirmed", "confirmed", "confirmed", "awaiting", "returned"),
        ranOn: aDay,
      }),
      "result",
      16,
    ).map((list) => list.map((row, sequence) => ({ ...row, sequence }))),
    waivers: rows(
      fc.record({ releaseId: aVersion, platformId: aPlatform, decidedOn: aDay }).chain((waiver) =>
        fc
          .oneof(
            aDay.map((endsOn) => ({ endsOn, endsWhenReady: null })),
            fc.constant({ endsOn: null, endsWhenReady: "environment0" }),
          )
          .map((end) => ({ ...waiver, ...end })),
      ),
      "waiver",
      4,
    ),
    responses: rows(
      fc.record({ releaseId: aVersion, platformId: aPlatform, decidedOn: aDay }),
      "response",
      2,
    ),
    tasks: rows(
      fc.record({
        partyId: fc.constantFrom("prime", "sub"),
        status: fc.constantFrom("not_started", "in_progress", "done", "blocked"),
        tests: fc.option(fc.record({ releaseId: aVersion, platformId: aPlatform }), { freq: 1 }),
        directedBy: fc.option(fc.constantFrom("ministry", "prime")),
      }),
      "task",
      6,
    ).map((list) =>
      list.map((row, place) => ({ ...row, rank: row.status === "not_started" ? place + 1 : null })),
    ),
    defects: rows(
      fc.record({
        ...called,
        severity: fc.constantFrom("critical", "major", "minor"),
        open: fc.boolean(),
        foundOn: aDay,
        stageId: fc.option(fc.constantFrom(...STAGES), { freq: 1 }),
        distributionIds: fc.tuple(aPlatform, aVersion).map((build) => [build.join(" ")]),
      }),
      "defect",
      3,
    ),
    reports: rows(
      fc.record({
        ...called,
        receivedOn: aDay,
        releaseId: fc.option(aVersion, { freq: 1 }),
        platformId: fc.option(aPlatform, { freq: 1 }),
        stageId: fc.option(fc.constantFrom(...STAGES), { freq: 1 }),
        ownerId: fc.option(fc.constant("o")),
        triagedOn: maybeDay,
        movedOn: maybeDay,
        closed: fc.boolean(),
      }),
      "report",
      3,
    ),
    statements: rows(
      fc.record({
        words: called.title,
        saidOn: aDay,
        releaseId: fc.option(aVersion, { freq: 1 }),
        claim: fc.option(fc.constant("resolved" as const)),
        answeredOn: fc.option(aDay, { freq: 1 }),
      }),
      "statement",
      3,
    ),
    publication: fc.record({
      on: fc.boolean(),
      notes: fc.array(
        fc.record({
          releaseId: fc.option(aVersion),
          platformId: fc.option(aPlatform),
          defectId: fc.option(fc.constantFrom("defect 1", "defect 2")),
          publishedOn: fc.option(aDay),
        }),
        { maxLength: 3 },
      ),
    }),
    feeds: rows(
      fc.record({
        title: called.title,
        heardAt: maybeDay.map((on) => (on === null ? null : startOfDay(on))),
        allowedAge: fc.option(fc.integer({ min: 0, max: 30 })),
      }),
      "feed",
      2,
    ),
    proposals: rows(
      fc.record({
        number: fc.nat(),
        partyId: fc.constantFrom("prime", "sub"),
        status: fc.constantFrom("open", "approved", "returned", "withdrawn"),
        proposedOn: aDay,
        due: fc.option(fc.record({ role: fc.constantFrom("adviser", "executive"), on: aDay })),
        approvedOn: maybeDay,
        replaced: fc.boolean(),
        approvers: fc.constant(["adviser"] as const),
        answers: fc.array(
          fc.record({
            partyId: fc.constantFrom("prime", "sub"),
            act: fc.option(fc.constantFrom("acknowledged", "reserved", "objected")),
            on: maybeDay,
          }),
          { maxLength: 2 },
        ),
      }),
      "proposal",
      3,
    ),
    executions: fc.array(
      fc.record({
        beganOn: aDay,
        platformId: fc.option(aPlatform),
        releaseId: fc.option(aVersion),
      }),
      { maxLength: 2 },
    ),
    plans: fc.constant([]),
    turns: fc.constant([]),
    conditions: rows(
      fc.record({
        words: called.title,
        partyId: fc.constant("prime"),
        proposalId: fc.constant("proposal0"),
        dueOn: aDay,
        metOn: maybeDay,
      }),
      "condition",
      2,
    ),
    decisions: rows(
      fc.record({
        releaseId: aVersion,
        platformId: aPlatform,
        answer: fc.constantFrom("rank_now", "defer", "cannot"),
        decidedOn: aDay,
        waiverId: fc.option(fc.constantFrom("waiver0", "waiver1")),
        sequence: fc.nat(),
      }),
      "decision",
      3,
    ),
    reviews: rows(fc.record({ heldOn: aDay }), "review", 2),
    responsibilities: rows(
      fc.record({
        activity: fc.constantFrom({ en: "plan" }, { en: "test" }),
        accountable: fc.option(fc.constantFrom("ministry", "prime")),
        responsible: fc.subarray(["prime"]),
        contractId: fc.option(fc.constant("contract0")),
        orderingOn: maybeDay,
        vendorOn: maybeDay,
        enteredOn: maybeDay,
      }),
      "responsibility",
      3,
    ),
    instructions: rows(
      fc.record({
        what: called.title,
        fromId: fc.constant("ministry"),
        toId: fc.constant("prime"),
        issuedOn: aDay,
        receivedOn: maybeDay,
      }),
      "instruction",
      2,
    ),
    checks: fc.array(
      fc.record({
        ranOn: aDay,
        platformId: aPlatform,
        outcomes: fc
          .subarray([...STAGES])
          .map((stages) => stages.map((stageId) => ({ stageId, outcome: "passed" as const }))),
      }),
      { maxLength: 2 },
    ),
    diagnostics: fc.array(
      fc.record({
        distributionId: fc.tuple(aPlatform, aVersion).map((build) => build.join(" ")),
        logs: fc.constantFrom("sent", "partly", "not_sent"),
        since: aDay,
      }),
      { maxLength: 2 },
    ),
    efforts: fc.array(
      fc.record({
        contractId: fc.constant("contract0"),
        month: aDay,
        side: fc.constantFrom("planned", "used"),
        days: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(judged);
