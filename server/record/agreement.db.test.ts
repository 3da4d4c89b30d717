// A fact that several pages state is the same on all of them, on every day of the record. A new page joins by a line in
// PAGES that names the facts it states.
import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { aDatabase, askerOf, callerAs } from "@/tests/db/opened";
import { BEGINS, liveThrough } from "@/tests/run/acted-course";
import { addDays, type Day, parseDay } from "../domain/calendar/day";
import type { PersonaKey } from "./personas";

type Api = ReturnType<typeof callerAs>;
interface About {
  readonly project: string;
  readonly asOf?: string;
}
/** A fact by its name. Two pages that state it use the same name. */
type Fact = readonly [name: string, value: unknown];

interface Build {
  readonly version: string;
  readonly platformKey: string;
}
const verdict = (
  of: Build & { readonly verdict: string; readonly relation: string | null },
): Fact => [`the verdict of ${of.version} on ${of.platformKey}`, [of.verdict, of.relation]];
const distributed = (of: Build & { readonly distributedOn: string | null }): Fact => [
  `the day on which ${of.version} reached users on ${of.platformKey}`,
  of.distributedOn,
];
const live = (platformKey: string, version: string | null): Fact => [
  `the version that users have on ${platformKey}`,
  version,
];
const stages = (
  of: Build & { readonly cells: readonly { readonly stageId: string; readonly state: string }[] },
): readonly Fact[] =>
  of.cells.map(({ stageId, state }) => [
    `stage ${stageId} of ${of.version} on ${of.platformKey}`,
    state,
  ]);
const report = (of: {
  readonly key: string;
  readonly standing: string;
  readonly owner: unknown;
  readonly receivedOn: string;
}): readonly Fact[] => [
  [`how far ${of.key} is`, of.standing],
  [`the owner of ${of.key}`, of.owner],
  [`the day on which ${of.key} came`, of.receivedOn],
];
const task = (id: string, place: number | null, status: string): Fact => [
  `the place and status of the test ${id}`,
  [place, status],
];

/** The facts that each page states, as an official reads it. */
const PAGES: Readonly<Record<string, (api: Api, about: About) => Promise<readonly Fact[]>>> = {
  home: async (api, about) => {
    const home = await api.projects.home(about);
    const builds = home.lead.flatMap((part) => part.builds);
    return [
      ...builds.flatMap((build) => [verdict(build), live(build.platformKey, build.version)]),
      ...home.strip.cells.flatMap((cell) => [verdict(cell), distributed(cell)]),
      ...home.owed.flatMap(({ test }) =>
        test === null ? [] : [task(test.taskId, test.place, test.status)],
      ),
      ...home.owed.flatMap(({ test }) =>
        test === null
          ? []
          : [[`who directed what is before ${test.taskId}`, test.directors] as const],
      ),
      ...home.spoken.shown.flatMap(report),
      ["the number of open reports", home.reports.open],
      ["the number of reports without an owner", home.reports.unowned],
      ["the day on which the environment was ready", home.environment?.readyOn ?? null],
      ["the tests that run", home.running.map(({ beganOn, partyKey }) => [partyKey, beganOn])],
      [
        "how often the start of a test moved",
        home.slips.map(({ taskId, times }) => [taskId, times]),
      ],
      ["the orders that have drifted", home.drifts.map(({ number }) => number)],
    ];
  },
  "the list of releases": async (api, about) => {
    const { list } = await api.releases.list({ ...about, page: 1 });
    return list.rows.flatMap((row) => [verdict(row), distributed(row)]);
  },
  "the releases' own pages": async (api, about) => {
    const { list } = await api.releases.list({ ...about, page: 1 });
    const versions = [...new Set(list.rows.map(({ version }) => version))];
    const pages = await Promise.all(
      versions.map((version) => api.releases.read({ ...about, version })),
    );
    return pages.flatMap((page) => [
      ...page.distributions.flatMap((row) => [
        verdict({ ...row, version: page.version }),
        distributed({ ...row, version: page.version }),
        live(row.platformKey, row.live),
        ...stages({ ...row, version: page.version }),
      ]),
      ...page.reports.flatMap(report),
    ]);
  },
  "the matrix": async (api, about) => {
    const { columns, environments } = await api.coverage.matrix({ ...about, page: 1 });
    const ready = environments.findLast(({ sinceReady, brokenOn }) => sinceReady && !brokenOn);
    return [
      ...columns.flatMap((column) => [verdict(column), distributed(column), ...stages(column)]),
      ...columns.filter((c) => c.live).map((c) => live(c.platformKey, c.version)),
      ["the day on which the environment was ready", ready?.readyOn ?? null],
    ];
  },
  "the vendor's queue": async (api, about) => {
    const queue = await api.queues.read({ ...about, party: "persol" });
    return [
      ...queue.tests.map(({ id, place, status }) => task(id, place, status)),
      ["the tests that run", queue.running.map(({ beganOn, partyKey }) => [partyKey, beganOn])],
      [
        "how often the start of a test moved",
        queue.slips.map(({ taskId, times }) => [taskId, times]),
      ],
      ["the orders that have drifted", queue.drifts.map(({ number }) => number)],
    ];
  },
  reports: async (api, about) => {
    const { counts, reports } = await api.reports.list({ ...about, page: 1, defectPage: 1 });
    return [
      ...reports.rows.flatMap(report),
      ["the number of open reports", counts.open],
      ["the number of reports without an owner", counts.unowned],
    ];
  },
};

interface Stated {
  readonly page: string;
  readonly value: string;
}

/** All facts, with what each page that states one says. */
async function statedBy(api: Api, about: About): Promise<ReadonlyMap<string, readonly Stated[]>> {
  const stated = new Map<string, Stated[]>();
  for (const [page, read] of Object.entries(PAGES))
    for (const [name, value] of await read(api, about)) {
      const all = stated.get(name) ?? [];
      stated.set(name, all);
      all.push({ page, value: JSON.stringify(value) });
    }
  return stated;
}

const disagreements = (stated: ReadonlyMap<string, readonly Stated[]>): string[] =>
  [...stated].flatMap(([name, said]) => {
    const values = new Set(said.map(({ value }) => value));
    if (values.size < 2) return [];
    return [`${name}: ${said.map(({ page, value }) => `${page} says ${value}`).join(", ")}`];
  });

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};
/** Every third day of the record: each week is asked about on another day of the week. */
const DAYS = Array.from({ length: 50 }, (_, n) => addDays(dayOf("2020-09-24"), n * 3)).filter(
  (day) => day <= "2021-02-18",
);

describe("Pages agree on the replayed record", () => {
  const database = aDatabase("record-2021-02-18");

  it.each(DAYS)("on %s no two pages state a fact differently", async (day) => {
    const stated = await statedBy(callerAs(database().owner, "official@fukan.example"), {
      project: "cocoa",
      asOf: day,
    });
    expect(disagreements(stated)).toEqual([]);
  });

  it("most facts of a day are stated by several pages", async () => {
    const stated = await statedBy(callerAs(database().owner, "official@fukan.example"), {
      project: "cocoa",
      asOf: "2020-12-18",
    });
    const shared = [...stated.values()].filter((said) => said.length > 1);
    expect(shared.length).toBeGreaterThan(30);
  });
});

/** What users have, the worst first: the standing and its builds. */
const leadOn = (home: Awaited<ReturnType<Api["projects"]["home"]>>): string[] =>
  home.lead.map(({ standing, builds }) =>
    [standing, ...builds.map((b) => `${b.platformKey} ${b.version}`)].join(", "),
  );

const as = (owner: postgres.Sql, who: PersonaKey) =>
  askerOf(owner, `${who}@fukan.example`, "cocoa");

describe("Pages agree while people act", () => {
  const database = aDatabase(`record-${BEGINS}`);

  it.each([
    ["2020-10-13", ["not_run, android 1.1.4, ios 1.1.4"]],
    ["2020-10-27", ["failed, android 1.1.4", "not_run, ios 1.1.4"]],
    ["2020-10-29", ["not_run, ios 1.1.4", "verified, android 1.1.4"]],
    ["2020-11-25", ["not_run, ios 1.1.4", "contradicted, android 1.1.4"]],
    ["2020-12-04", ["unproved, ios 1.2.0", "no_record, android 1.2.0"]],
    ["2020-12-18", ["unproved, ios 1.2.1", "no_record, android 1.2.1"]],
    ["2021-01-08", ["unproved, ios 1.2.1", "no_record, android 1.2.1"]],
    ["2021-01-25", ["unproved, ios 1.2.1", "no_record, android 1.2.1"]],
    ["2021-02-03", ["unproved, ios 1.2.1", "no_record, android 1.2.1"]],
    ["2021-02-18", ["verified, android 1.2.2, ios 1.2.2"]],
  ])(
    "on %s home leads with what is worst, and no two pages state a fact differently",
    async (day, lead) => {
      const { owner } = database();
      await liveThrough({ owner, ask: (who) => as(owner, who) }, day);
      const api = callerAs(owner, "official@fukan.example");
      expect(disagreements(await statedBy(api, { project: "cocoa" }))).toEqual([]);
      expect(leadOn(await api.projects.home({ project: "cocoa" }))).toEqual(lead);
    },
  );
});
