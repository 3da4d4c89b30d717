import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayNumber, dayOfNumber } from "../calendar/day";
import { aState, LAST_DAY } from "../projects/generated.fixture";
import type { ProjectState } from "../projects/state";
import { byDay, day, drawn, EMPTY } from "../projects/state.fixture";
import type { Finding, Rule } from "./finding";
import { heldOn } from "./held";
import { allOf } from "./told.fixture";

const RUNS = { numRuns: 300 };
const NOW = [LAST_DAY, addDays(LAST_DAY, 7), addDays(LAST_DAY, 400)];

/** The rules whose findings depend on a pass. */
const ON_A_PASS: readonly Rule[] = ["platform-gap", "result-unconfirmed", "verdict-contradicted"];

/** What holds on a day, by rule and subject. */
function heldBy(
  findings: readonly Finding[],
  on: Day,
  except: readonly Rule[] = [],
): Map<string, Finding> {
  return new Map(
    findings
      .filter((finding) => heldOn(finding, on) && !except.includes(finding.rule))
      .map((finding) => [`${finding.rule} ${finding.subject.kind} ${finding.subject.id}`, finding]),
  );
}

/** Whatever held before must hold afterwards, and since no later day. */
function expectKept(before: ProjectState, after: ProjectState, except: readonly Rule[] = []): void {
  const [was, is] = [allOf(before), allOf(after)];
  for (const on of NOW) {
    const now = heldBy(is, on);
    for (const [key, finding] of heldBy(was, on, except)) {
      expect([...now.keys()], `on ${on}`).toContain(key);
      expect(dayNumber(now.get(key)?.since ?? LAST_DAY)).toBeLessThanOrEqual(
        dayNumber(finding.since),
      );
    }
  }
}

describe("properties of the rules", () => {
  it("there is one finding per rule and subject, and none ends before it begins", () => {
    fc.assert(
      fc.property(aState, (state) => {
        const findings = allOf(state);
        const keys = findings.map((f) => `${f.rule} ${f.subject.kind} ${f.subject.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const f of findings) {
          if (f.until !== null) expect(dayNumber(f.until)).toBeGreaterThan(dayNumber(f.from));
        }
      }),
      RUNS,
    );
  });

  it("an unrelated record removes no finding", () => {
    const other = drawn("Web 9.0 ○ 9.1 × 9.2 ？");
    fc.assert(
      fc.property(aState, (state) =>
        expectKept(state, {
          ...state,
          platforms: [
            ...state.platforms,
            { id: "Web", key: "web", name: { en: "Web" }, position: 3 },
          ],
          releases: [...state.releases, ...other.releases],
          distributions: [...state.distributions, ...other.distributions],
          standings: [
            ...state.standings,
            ...other.standings.map((row) => ({ ...row, sequence: row.sequence + 999 })),
          ],
          parties: [
            ...state.parties,
            { id: "other", name: { en: "Other" }, kind: "vendor", parentId: null },
          ],
          waivers: [
            ...state.waivers,
            {
              id: "x",
              releaseId: "9.1",
              platformId: "Web",
              decidedOn: day("2020-09-01"),
              endsOn: null,
              endsWhenReady: "environment0",
            },
          ],
          tasks: [
            ...state.tasks,
            {
              id: "x",
              partyId: "other",
              rank: 1,
              status: "not_started",
              tests: { releaseId: "9.1", platformId: "Web" },
              directedBy: null,
            },
          ],
          environments: [
            ...state.environments,
            { id: "x", readyOn: day("2020-06-01"), reaches: [] },
          ],
          defects: [
            ...state.defects,
            {
              id: "x",
              key: "x",
              title: { en: "x" },
              severity: "minor",
              open: false,
              foundOn: day("2020-09-01"),
              stageId: null,
              distributionIds: [],
            },
          ],
          reports: [
            ...state.reports,
            {
              id: "x",
              key: "x",
              title: { en: "x" },
              receivedOn: day("2020-09-01"),
              releaseId: null,
              platformId: null,
              stageId: null,
              ownerId: "o",
              triagedOn: null,
              movedOn: null,
              closed: true,
            },
          ],
          feeds: [...state.feeds, { id: "x", title: { en: "x" }, heardAt: null, allowedAge: null }],
        }),
      ),
      RUNS,
    );
  });

  it("removing a pass ends no finding and moves none later, except those that depend on a pass", () => {
    fc.assert(
      fc.property(aState, fc.nat(), (state, at) => {
        const passed = state.standings.filter((result) => result.outcome === "passed");
        const taken = passed[at % Math.max(1, passed.length)];
        const less = { ...state, standings: state.standings.filter((result) => result !== taken) };
        expectKept(state, less, ["no-record", ...ON_A_PASS]);
      }),
      RUNS,
    );
  });

  it("removing a pass ends no-record only if that uncovers a failure or a test that was not run", () => {
    fc.assert(
      fc.property(aState, fc.nat(), (state, at) => {
        const good = { ...state, standings: state.standings.filter((r) => r.outcome === "passed") };
        const taken = good.standings[at % Math.max(1, good.standings.length)];
        const less = { ...good, standings: good.standings.filter((result) => result !== taken) };
        expectKept(good, less, ON_A_PASS);
      }),
      RUNS,
    );
  });

  it("the order of rows makes no difference", () => {
    const shuffled = <T>(list: readonly T[], by: number): T[] =>
      list
        .map((row, place) => ({ row, key: Math.sin(place * 97 + by) }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
    fc.assert(
      fc.property(aState, fc.nat({ max: 1000 }), (state, by) => {
        const entries = Object.entries(state).map(([key, value]) => [
          key,
          Array.isArray(value) ? shuffled(value, by) : value,
        ]);
        const mixed: ProjectState = { ...state, ...Object.fromEntries(entries) };
        expect(allOf(mixed)).toEqual(allOf(state));
      }),
      RUNS,
    );
  });

  it("a record that grows day by day has the same findings as one entered at once", () => {
    fc.assert(
      fc.property(aState, (state) => {
        let grown = EMPTY;
        for (let n = 0; n <= 200; n += 10) {
          const on = dayOfNumber(dayNumber(day("2020-06-01")) + n);
          grown = byDay(state, on);
          allOf(grown);
        }
        expect(allOf(grown)).toEqual(allOf(state));
      }),
      { numRuns: 60 },
    );
  });
});
