// A distribution from its plan to its taking back, on a real database.
import { describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { type Dated, parseDated } from "../domain/calendar/dated";
import { KINDS } from "../domain/records/kinds";
import { verifyRecord } from "../record/verify";
import { recordFullChainRun } from "./coverage";
import { readHome } from "./home-view";
import { correctRecord, enterRecord, takeStep } from "./records";
import { readRecord } from "./records-view";
import { readRelease, readReleases } from "./releases-view";

const database = rivalsDatabase();
const ask = (who = "official") => askerOf(database().owner, mail(who), "rivals");

const dated = (text: string): Dated => parseDated(text) ?? expect.fail(text);

let ordinal = 100;

/** Enters a version and a distribution of it on Android. Returns the version. */
async function aDistribution(values: object, source?: string): Promise<string> {
  ordinal += 1;
  const version = `9.${ordinal}`;
  await enterRecord(KINDS.release, await ask(), { values: { version, ordinal } });
  await enterRecord(KINDS.distribution, await ask(), {
    values: { version, platform: "android", ...values },
    ...(source !== undefined && { source }),
  });
  return version;
}

const step = async (
  name: keyof (typeof KINDS.distribution)["steps"],
  version: string,
  values: object,
) =>
  takeStep(KINDS.distribution, name, await ask(), {
    record: `${version}:android`,
    values: values as never,
  });
const list = async () =>
  readReleases(asked(await ask()), { sort: "version", ascending: false, page: 1 });
const page = async (version: string) => readRelease(asked(await ask()), version);
const listed = async (version: string) =>
  (await list()).list.rows.find((row) => row.version === version);
const live = async () => {
  const home = await readHome(asked(await ask()));
  return home.lead.flatMap(({ builds }) => builds.map(({ version }) => version));
};
const passed = async (version: string) =>
  recordFullChainRun(await ask(), {
    version,
    platform: "android",
    ranOn: "2020-09-20" as never,
    outcome: "passed",
    source: "source",
  });

const NONE = { unwaived: "none_given", unwaivedWords: words("a security fix cannot wait") };

describe("a planned distribution", () => {
  it("is told as planned, with what is owed before it goes out, and is no distribution yet", async () => {
    const before = await list();
    const version = await aDistribution({ plannedOn: dated("2999-12-10T10:00") });
    const { counts, planned } = await list();
    expect(counts).toEqual(before.counts);
    expect(planned.at(-1)).toMatchObject({
      version,
      plannedOn: "2999-12-10T10:00",
      verdict: "no_record",
      late: null,
    });
    const view = await page(version);
    expect(view.distributions).toEqual([]);
    expect(view.planned).toHaveLength(1);
    expect(view.planned[0]?.owed).toContain("test");
    expect(view.events.map(({ kind }) => kind)).toContain("distribution-planned");
    expect(await live()).not.toContain(version);
  });

  it("is late once its day has passed", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-01") });
    expect((await page(version)).planned[0]?.late).not.toBeNull();
  });
});

describe("recording that a distribution went out while something is owed", () => {
  it("is refused at the field, by the step, by the entry and by a correction", async () => {
    const refused = { code: "owed-before-release", field: "unwaived" };
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    const out = { distributedOn: dated("2020-09-10") };
    await expect(step("goOut", version, out)).rejects.toMatchObject(refused);
    await expect(aDistribution(out)).rejects.toMatchObject(refused);
    await expect(aDistribution({})).rejects.toMatchObject(refused);
    await expect(
      correctRecord(KINDS.distribution, await ask(), {
        record: `${version}:android`,
        values: out,
        reason: words("it went out"),
      }),
    ).rejects.toMatchObject(refused);
    expect((await page(version)).distributions).toEqual([]);
  });

  it("is possible with the statement that no waiver was given: who said it and when stands on the page", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    await step("goOut", version, { distributedOn: dated("2020-09-11T14:05"), ...NONE });
    const [one] = (await page(version)).distributions;
    expect(one).toMatchObject({
      distributed: "2020-09-11T14:05",
      plannedOn: "2020-09-10",
      unwaivedWords: words("a security fix cannot wait"),
      unwaivedBy: expect.anything(),
      unwaivedAt: expect.anything(),
    });
    const { history } = await readRecord(asked(await ask()), "distribution", `${version}:android`);
    expect(JSON.stringify(history[0]?.body)).toContain("a security fix cannot wait");
  });

  it("keeps a statement that was made before it went out, with who said it and when", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10"), ...NONE });
    const said = async () => {
      const { record } = await readRecord(asked(await ask()), "distribution", `${version}:android`);
      const { unwaived, unwaivedWords, unwaivedBy, unwaivedAt } = record.values;
      return { unwaived, unwaivedWords, unwaivedBy, unwaivedAt };
    };
    const before = await said();
    expect(before).toMatchObject({ ...NONE, unwaivedBy: expect.anything() });
    await step("goOut", version, { distributedOn: dated("2020-09-11") });
    expect(await said()).toEqual(before);
  });

  it("asks for words with the statement, and for the statement with words", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    const out = { distributedOn: dated("2020-09-11") };
    await expect(step("goOut", version, { ...out, unwaived: "none_given" })).rejects.toMatchObject({
      code: "record-incomplete",
      field: "unwaivedWords",
    });
    await expect(
      step("goOut", version, { ...out, unwaivedWords: words("x") }),
    ).rejects.toMatchObject({ code: "record-incomplete", field: "unwaived" });
  });

  it("is possible under a waiver in force on that day, and not after it", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    await enterRecord(KINDS.waiver, await ask(), {
      values: {
        version,
        platform: "android",
        decidedOn: "2020-09-09" as never,
        reason: words("no environment"),
        endsOn: "2020-09-15" as never,
      },
      source: "source",
    });
    await expect(
      step("goOut", version, { distributedOn: dated("2020-09-16") }),
    ).rejects.toMatchObject({ code: "owed-before-release" });
    await step("goOut", version, { distributedOn: dated("2020-09-15") });
    expect((await page(version)).distributions).toHaveLength(1);
  });

  it("is refused under a waiver that awaits its approval", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    await enterRecord(KINDS.waiver, await ask(), {
      values: {
        version,
        platform: "android",
        decidedOn: "2020-09-09" as never,
        reason: words("no environment"),
        endsOn: "2020-09-15" as never,
      },
    });
    await expect(
      step("goOut", version, { distributedOn: dated("2020-09-15") }),
    ).rejects.toMatchObject({ code: "owed-before-release" });
  });

  it("is entered as it is where a source states it, and nothing is said of a waiver", async () => {
    const version = await aDistribution({ distributedOn: dated("2020-09-02") }, "source");
    expect((await page(version)).distributions[0]).toMatchObject({
      unwaivedBy: null,
      unwaivedAt: null,
    });
  });

  it("cannot be of a day that is still to come", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-10") });
    await expect(
      step("goOut", version, { distributedOn: dated("2999-01-01"), ...NONE }),
    ).rejects.toMatchObject({ code: "still-to-come", field: "distributedOn" });
  });
});

describe("a roll-out in stages", () => {
  it("has its share on the page and in the list, and leaves the version before it with users until it is complete", async () => {
    const whole = await aDistribution({ distributedOn: dated("2020-09-22") }, "source");
    const staged = await aDistribution({ plannedOn: dated("2020-09-23") });
    await step("goOut", staged, { distributedOn: dated("2020-09-23T10:00"), percent: 5, ...NONE });
    await step("rollOut", staged, { since: dated("2020-09-23T15:00"), percent: 20 });
    expect((await listed(staged))?.share).toBe(20);
    expect((await page(staged)).distributions[0]).toMatchObject({
      share: 20,
      live: staged,
      shares: [
        { since: "2020-09-23T10:00", percent: 5 },
        { since: "2020-09-23T15:00", percent: 20 },
      ],
    });
    expect(await live()).toEqual(expect.arrayContaining([staged, whole]));
    await expect(
      step("rollOut", staged, { since: dated("2020-09-23T12:00"), percent: 50 }),
    ).rejects.toMatchObject({ code: "shares-backwards", field: "since" });
    await step("rollOut", staged, { since: dated("2020-09-25"), percent: 100 });
    expect(await live()).toContain(staged);
    expect(await live()).not.toContain(whole);
  });

  it("refuses shares from before the distribution, and shares that are not in the order of time", async () => {
    const shares = [{ since: dated("2020-09-01"), percent: 5 }];
    await expect(
      aDistribution({ distributedOn: dated("2020-09-02"), shares }, "source"),
    ).rejects.toMatchObject({ code: "share-before-distribution", field: "shares" });
    await expect(
      aDistribution(
        {
          distributedOn: dated("2020-09-01"),
          shares: [...shares, { since: dated("2020-09-01"), percent: 20 }],
        },
        "source",
      ),
    ).rejects.toMatchObject({ code: "shares-backwards", field: "shares" });
  });
});

describe("a distribution that is taken back", () => {
  it("is with users no more, and users have again what they had before; its entry stands", async () => {
    const before = await aDistribution({ distributedOn: dated("2020-09-26") }, "source");
    const bad = await aDistribution({ distributedOn: dated("2020-09-27") }, "source");
    expect(await live()).toContain(bad);
    await step("takeBack", bad, {
      takenBackOn: dated("2020-09-27T23:10"),
      words: words("it closes at once"),
    });
    expect(await live()).toContain(before);
    expect(await live()).not.toContain(bad);
    const [one] = (await page(bad)).distributions;
    expect(one).toMatchObject({
      takenBackOn: "2020-09-27T23:10",
      takenBackWhy: words("it closes at once"),
      live: before,
    });
    expect(await listed(bad)).toBeDefined();
    // It goes out anew, so what is owed is asked anew.
    const again = { words: words("another version was meant") };
    await expect(step("giveAgain", bad, again)).rejects.toMatchObject({
      code: "owed-before-release",
    });
    const stated = { unwaived: "none_given", unwaivedWords: words("no time") };
    await step("giveAgain", bad, { ...again, ...stated });
    expect(await live()).toContain(bad);
  });

  it("cannot be taken back before it went out", async () => {
    const version = await aDistribution({ distributedOn: dated("2020-09-28T10:00") }, "source");
    await expect(
      step("takeBack", version, { takenBackOn: dated("2020-09-28T09:59"), words: words("x") }),
    ).rejects.toMatchObject({ code: "term-backwards", field: "takenBackOn" });
  });

  it("is corrected to no day after that on which it was taken back, and back to no plan", async () => {
    const version = await aDistribution({ distributedOn: dated("2020-09-20") }, "source");
    await step("takeBack", version, { takenBackOn: dated("2020-09-21"), words: words("x") });
    const correct = async (values: object) =>
      correctRecord(KINDS.distribution, await ask(), {
        record: `${version}:android`,
        values,
        reason: words("another day"),
      });
    const refused = { code: "term-backwards", field: "distributedOn" };
    await expect(correct({ distributedOn: dated("2020-09-22") })).rejects.toMatchObject(refused);
    await expect(
      correct({ plannedOn: dated("2020-09-20"), distributedOn: null }),
    ).rejects.toMatchObject(refused);
    await correct({ distributedOn: dated("2020-09-19") });
  });
});

describe("a build whose test has passed", () => {
  it("owes only what is open beside it, and the test is read before the build is distributed", async () => {
    const version = await aDistribution({ plannedOn: dated("2020-09-29") });
    await passed(version);
    const [one] = (await page(version)).planned;
    expect(one?.verdict).toBe("verified");
    expect(one?.owed).not.toContain("test");
  });
});

it("what is planned, rolled out and taken back is sealed like everything else", async () => {
  expect(await verifyRecord(database().ownerUrl)).toEqual([]);
});
