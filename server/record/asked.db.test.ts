// The table "What the COCOA record must show" (product.md), by the exercise's clock and as of a past day.
import { afterAll, describe, expect, it } from "vitest";
import { heldOn } from "@/db/queries/held";
import { finding } from "@/db/schema/findings";
import { readIn } from "@/db/scope";
import { asked, askerOf, callerAs, openDatabase } from "@/tests/db/opened";
import { readAsOf } from "../domain/calendar/as-of";

type Home = Awaited<ReturnType<ReturnType<typeof callerAs>["projects"]["home"]>>;
type Database = Awaited<ReturnType<typeof openDatabase>>;

let current: { readonly until: string; readonly database: Database } | undefined;
afterAll(async () => current?.database.close());

/**
 * A database with the record played until a day. The tests follow the order of the table, so that only one is open at a
 * time.
 */
async function played(until: string): Promise<Database> {
  if (current?.until === until) return current.database;
  await current?.database.close();
  current = { until, database: await openDatabase(`record-${until}`) };
  return current.database;
}

interface Way {
  /** The moment until which the record has been played. */
  readonly until: string;
  readonly about: { readonly project: string; readonly asOf?: string };
}

const WAYS: readonly (readonly [string, (day: string) => Way])[] = [
  ["by the exercise's clock", (until) => ({ until, about: { project: "cocoa" } })],
  ["as of that day", (asOf) => ({ until: "2021-02-18", about: { project: "cocoa", asOf } })],
];

/** Rules about kinds that begin to speak with the first record of the kind. */
const UNRECORDED: readonly string[] = [
  "review-overdue",
  "instruction-unconfirmed",
  "check-stale",
  "diagnostics-missing",
];

const OFFICIAL = "official@fukan.example";
const EXECUTIVE = "executive@fukan.example";
const ADVISER = "adviser@fukan.example";
const PRIME = "prime@fukan.example";
/** The reports in the lead, each in a line. */
const spokenOn = (home: Home): string[] =>
  home.spoken.shown.map(({ key, nearness, standing, owner, moved, added }) =>
    [
      `${key} ${nearness} ${standing}: ${owner === null ? "no owner" : "an owner"}`,
      moved === null ? "no move" : `moved ${moved.on}`,
      added === null ? "nothing added" : `added ${added.on}`,
    ].join(", "),
  );

const owedOn = (home: Home, platform: string) =>
  home.owed.find((owed) => owed.platformKey === platform);

/** What users have, the worst first: the standing and its versions by platform. */
const leadOn = (home: Home): string[] =>
  home.lead.map(({ standing, builds }) => [standing, ...builds.map((b) => b.version)].join(" "));

describe.each(WAYS)("%s the console shows the table", (_way, ask) => {
  const on = async (day: string, email = OFFICIAL) => {
    const { until, about } = ask(day);
    const { owner } = await played(until);
    const api = callerAs(owner, email);

    return { api, about, home: await api.projects.home(about) };
  };

  /** The findings that hold on the day, as an official may read them. */
  const held = async (day: string) => {
    const { until, about } = ask(day);
    const { owner } = await played(until);
    const asker = await askerOf(owner, OFFICIAL, "cocoa");
    const past = about.asOf === undefined ? null : readAsOf(about.asOf, asker.now);
    const question = asked(asker, past?.ok ? past.value : null);
    const rows = await readIn(question.scope, (db) =>
      db
        .select({ rule: finding.rule })
        .from(finding)
        .where(heldOn(asker.membership.projectId, question.day)),
    );
    return rows.map((row) => row.rule);
  };

  it("on 2020-09-28 1.1.4 is live on both platforms without its test, and the waiver holds until the environment is ready", async () => {
    const { home } = await on("2020-09-28");
    expect(home.waived).toBe(true);
    expect(leadOn(home)).toEqual(["not_run 1.1.4 1.1.4"]);
    for (const platform of ["android", "ios"]) {
      const owed = owedOn(home, platform);
      expect(owed).toMatchObject({ version: "1.1.4", failed: false, test: null });
      expect(owed?.waiver).toMatchObject({ endsOn: null, endedOn: null });
      expect(owed?.waiver?.endsWhenReady?.ja).toBeTruthy();
    }
    expect(home.environment).toBeNull();
    expect(await held("2020-09-28")).toContain("waiver-in-force");
    expect(await held("2020-09-28")).not.toContain("untested-live");
  });

  it("on 2020-10-12 the waiver has ended after 10 business days, a decision is asked for, and the test is in nobody's queue", async () => {
    const { home } = await on("2020-10-12");
    expect(home.waived).toBe(false);
    expect(home.environment?.readyOn).toBe("2020-10-12");
    expect(owedOn(home, "android")).toMatchObject({
      elapsed: { businessDays: 10 },
      test: null,
      waiver: {
        endedOn: "2020-10-12",
        sinceEnded: { businessDays: 0 },
        excused: { businessDays: 10 },
      },
    });
    expect(await held("2020-10-12")).toEqual(
      expect.arrayContaining(["untested-live", "waiver-ended", "test-not-ranked"]),
    );
    expect(await held("2020-10-12")).not.toContain("waiver-in-force");
  });

  it("on 2020-11-17 the announcement that defects are almost all resolved contradicts the record, and the official and the director are told", async () => {
    expect(await held("2020-11-17")).toContain("statement-contradicted");
    for (const email of [OFFICIAL, EXECUTIVE]) {
      const { home } = await on("2020-11-17", email);
      const told = home.decisions.find(({ rule }) => rule === "statement-contradicted");
      expect(told).toMatchObject({
        since: "2020-11-17",
        subject: { contradicted: { by: "untested", version: "1.1.4" } },
      });
      expect(told?.subject.title?.ja).toBe(
        "厚生労働省が、確認した不具合はほぼ解消したと公表しました。",
      );
    }
    const { home } = await on("2020-11-17", ADVISER);
    expect(home.decisions.map(({ rule }) => rule)).not.toContain("statement-contradicted");
  });

  it("on 2020-11-24 there is no decision after 29 and 39 business days, directed tasks stand before the test, and 1.1.5 is not counted", async () => {
    const { home, api, about } = await on("2020-11-24");
    expect(home.environment?.since.businessDays).toBe(29);
    const android = owedOn(home, "android");
    expect(android).toMatchObject({
      version: "1.1.4",
      liveVersion: "1.1.4",
      elapsed: { businessDays: 39 },
      waiver: { sinceEnded: { businessDays: 29 } },
    });
    expect(android?.test).toMatchObject({ partyKey: "persol", place: 6, ahead: 5 });
    expect(android?.test?.start).toEqual({
      on: "2020-12-09",
      away: { businessDays: 11, calendarDays: 15 },
      atTheEarliest: false,
    });
    // iOS would make one task late beside Android, so the draft leaves it where it is.
    expect(home.draft).toMatchObject({
      partyKey: "persol",
      taken: [{ version: "1.1.4", place: 6, startsNow: "2020-12-09", startsThen: "2020-11-26" }],
      left: [{ version: "1.1.4", place: 7, late: 1, by: 1 }],
      slip: { delayed: 5, least: 3, most: 3, late: 0 },
      approveBy: "2020-11-25",
    });
    expect(home.question).toMatchObject({ state: "open", answers: [] });
    expect(android?.test?.directors).toMatchObject([
      { directedBy: { ja: "厚生労働省" }, total: 5 },
    ]);
    expect(android?.test?.aheadTasks.some((t) => t.directedBy?.ja === "厚生労働省")).toBe(true);
    expect(home.uncounted).toEqual(["1.1.5"]);
    const queue = await api.queues.read({ ...about, party: "persol" });
    expect(queue.list.rows.map((t) => t.title.ja).indexOf("通しの試験（Android 1.1.4）")).toBe(5);
  });

  it("on 2020-11-25 the report about Android is raised to the official, the adviser and the prime contractor, and stands in the lead", async () => {
    for (const email of [OFFICIAL, ADVISER, PRIME]) {
      const { home } = await on("2020-11-25", email);
      expect(home.decisions[0], email).toMatchObject({
        rule: "report-on-untested",
        since: "2020-11-25",
      });
      expect(spokenOn(home), email).toEqual([
        "github-14 platform received: no owner, no move, nothing added",
      ]);
    }
    const { api, about } = await on("2020-11-25");
    const release = await api.releases.read({ ...about, version: "1.1.4" });
    expect(release.reports.map(({ key }) => key)).toEqual(["github-14"]);
    const earlier = await api.releases.read({ ...about, version: "1.1.3" });
    expect(earlier.reports).toEqual([]);
  });

  it("on 2020-11-30 the GitHub report of 11-25 has no owner", async () => {
    const { api, about } = await on("2020-11-30");
    const reports = await api.reports.list({ ...about, state: "unowned" });
    expect(
      reports.reports.rows.filter((r) => r.channel === "github" && r.receivedOn === "2020-11-25"),
    ).toHaveLength(1);
    expect(await held("2020-11-30")).toContain("report-unowned");
    expect(reports.oldestUnowned).not.toBeNull();
  });

  it("on 2020-12-04 1.2.0 has no record, and is neither counted as not run nor left out", async () => {
    const { home } = await on("2020-12-04");
    expect(leadOn(home)).toEqual(["unproved 1.2.0 1.2.0"]);
    expect(owedOn(home, "android")).toMatchObject({ version: "1.1.4", liveVersion: "1.2.0" });
  });

  it("on 2020-12-04 the report is listed, which is no decision", async () => {
    const { api, about, home } = await on("2020-12-04");
    const { reports, counts } = await api.reports.list(about);
    expect(reports.rows.map(({ standing, triagedOn }) => [standing, triagedOn])).toEqual([
      ["listed", null],
    ]);
    expect(counts.untriaged).toBe(1);
    expect(await held("2020-12-04")).toContain("report-untriaged");
    expect(spokenOn(home)).toEqual([
      "github-14 platform listed: no owner, moved 2020-12-04, nothing added",
    ]);
  });

  it("on 2020-12-18 the report listed on 12-04 has not moved for 10 business days, whatever the reporter added", async () => {
    const { api, about, home } = await on("2020-12-18");
    const { reports } = await api.reports.list(about);
    const listed = reports.rows.filter((r) => r.listedOn === "2020-12-04");
    expect(listed.map((r) => [r.movedOn, r.idle?.businessDays, r.isIdle, r.addition?.on])).toEqual([
      ["2020-12-04", 10, true, "2020-12-09"],
    ]);
    expect(await held("2020-12-18")).toEqual(
      expect.arrayContaining(["report-idle", "report-untriaged", "report-on-untested"]),
    );
    expect(spokenOn(home)).toEqual([
      "github-14 platform listed: no owner, moved 2020-12-04, added 2020-12-09",
    ]);
    const release = await api.releases.read({ ...about, version: "1.1.4" });
    expect(release.reports.map(({ key, added }) => [key, added?.on])).toEqual([
      ["github-14", "2020-12-09"],
    ]);
  });

  it("on 2021-01-25 the critical defect in Android leads, the reports about what is not verified stand below", async () => {
    const { home } = await on("2021-01-25");
    expect(home.defects.map(({ key, builds }) => [key, builds.map((b) => b.version)])).toEqual([
      ["android-no-notification", ["1.2.1"]],
    ]);
    expect(home.decisions[0]).toMatchObject({ rule: "defect-live", since: "2021-01-25" });
    expect(spokenOn(home).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "github-15 build",
      "github-14 platform",
    ]);
    expect(home.spoken.more).toBe(1);
  });

  it("on 2021-01-25 the vendor has tested for 10 business days, and no result is on record", async () => {
    const { home, api, about } = await on("2021-01-25");
    const running = { beganOn: "2021-01-08", partyKey: "persol", platformKey: null, version: null };
    expect(home.running).toEqual([expect.objectContaining(running)]);
    expect(home.running[0]?.since.businessDays).toBe(10);
    const queue = await api.queues.read({ ...about, party: "persol" });
    expect(queue.running).toEqual([expect.objectContaining(running)]);
    expect((await on("2021-02-18")).home.running).toEqual([]);
  });

  it("on 2021-02-03 Android's debt from 1.1.4 has lasted 128 calendar and 85 business days, through 1.2.0 and 1.2.1", async () => {
    const { home, api, about } = await on("2021-02-03");
    expect(owedOn(home, "android")).toMatchObject({
      version: "1.1.4",
      liveVersion: "1.2.1",
      elapsed: { businessDays: 85, calendarDays: 128 },
    });
    const { list } = await api.releases.list({ ...about, platform: "android" });
    const verdicts = new Map(list.rows.map((r) => [r.version, r.verdict]));
    expect(["1.1.4", "1.2.0", "1.2.1"].map((v) => verdicts.get(v))).toEqual([
      "not_run",
      "no_record",
      "no_record",
    ]);
    const found = await held("2021-02-03");
    // The contract ends on 2021-03-31 with the test owed.
    expect(found).toContain("contract-gap");
    // The sources tell who did what, and of hardly any activity who was accountable for it.
    expect(found).toContain("responsibility-gap");
    // No source tells of a review, a confirmed instruction, a check or diagnostics.
    for (const rule of UNRECORDED) expect(found).not.toContain(rule);
  });

  it("on 2021-02-18 1.2.2 is verified on both platforms, and the earlier versions keep their debt on record", async () => {
    const { home, api, about } = await on("2021-02-18");
    expect(leadOn(home)).toEqual(["verified 1.2.2 1.2.2"]);
    expect(home.owed).toEqual([]);
    const { tests, unneeded } = await api.queues.read({ ...about, party: "persol" });
    expect(tests).toEqual([]);
    expect(unneeded.map(({ title }) => title.ja).toSorted()).toEqual([
      "通しの試験（Android 1.1.4）",
      "通しの試験（iOS 1.1.4）",
    ]);
    expect(home.defects).toEqual([]);
    expect(home.spoken).toEqual({ shown: [], more: 0 });
    expect(await held("2021-02-18")).toContain("report-unowned");
    expect(await held("2021-02-18")).not.toContain("contract-gap");
    const release = await api.releases.read({ ...about, version: "1.1.4" });
    expect(release.reports.map(({ key }) => key)).toContain("github-14");
    const { list } = await api.releases.list({ ...about, version: "1.1.4" });
    expect(list.rows.map((r) => r.verdict)).toEqual(["not_run", "not_run"]);
  });
});
