// A project's own days off: every count of business days uses them, the past those of its own time.
import { describe, expect, it } from "vitest";
import type { Day } from "@/server/domain/calendar/day";
import { day } from "@/server/domain/projects/state.fixture";
import { KINDS } from "@/server/domain/records/kinds";
import { verifyRecord } from "@/server/record/verify";
import { aDatabase, askerOf, callerAs } from "@/tests/db/opened";
import { enterDaysOff } from "./days-off";
import { enterRecord, withdraw } from "./records";

const database = aDatabase("record-2020-11-24");
const mail = (who: string) => `${who}@fukan.example`;
const ask = (who = "official") => askerOf(database().owner, mail(who), "cocoa");
const caller = (who: string) => callerAs(database().owner, mail(who));
const about = { project: "cocoa" };
const name = { ja: "臨時の閉庁", en: "Closed" };

const enter = async (...days: readonly Day[]) =>
  enterDaysOff(await ask(), { days: days.map((on) => ({ on, name })) });
const withdrawOn = async (on: string) => {
  const [row] = await database().owner<{ id: string }[]>`
    select id from day_off where off_on = ${on} and withdrawn_at is null`;
  const reason = { ja: "開庁することになった" };
  await withdraw(KINDS.day_off, await ask(), { record: row?.id ?? "", reason });
};

/** Business days of the debt on Android, as home says it. */
const debtOf = async (asOf: string | null = null) => {
  const home = await caller("official").projects.home(asOf === null ? about : { ...about, asOf });
  return home.owed.find(({ platformKey }) => platformKey === "android")?.elapsed.businessDays;
};

/** The days from which the rules say that something holds, by rule. */
const stored = async () => {
  const rows = await database().owner<{ rule: string; since: string }[]>`
    select rule, since::text from finding where rule in ('report-unowned', 'report-idle', 'report-untriaged')
     order by rule, since`;
  return rows.map(({ rule, since }) => `${rule} ${since}`);
};

describe("a project's own days off", () => {
  it("are counted as no business days by what is told, from the moment at which they are entered", async () => {
    const { clock } = await moment();
    expect(await debtOf()).toBe(39);
    await enter(day("2020-10-19"), day("2020-10-20"), day("2020-11-21"));
    expect(await debtOf()).toBe(37);
    // Before they were on record, nobody counted without them.
    expect(await debtOf(clock)).toBe(39);
    await withdrawOn("2020-10-20");
    expect(await debtOf()).toBe(38);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("move the days on which rules speak, and back when they are withdrawn", async () => {
    const official = await ask();
    await enterRecord(KINDS.report, official, {
      values: { channel: "press", title: { ja: "通知が来ない" }, receivedOn: day("2020-11-24") },
    });
    const before = await stored();
    expect(before).toContain("report-unowned 2020-11-26");
    await enter(day("2020-11-25"));
    expect(await stored()).toContain("report-unowned 2020-11-27");
    await withdrawOn("2020-11-25");
    expect(await stored()).toEqual(before);
  });

  it("move the expected start of what waits in a queue, also where the page reckons it itself", async () => {
    const read = async () => {
      const view = await caller("official").queues.read({ ...about, party: null });
      const tests = "tests" in view ? view.tests : [];
      return { starts: tests.map(({ startsOn }) => startsOn), holidays: view.holidays };
    };
    const before = await read();
    await enter(day("2020-11-25"));
    const after = await read();
    expect(after.holidays).toContain("2020-11-25");
    expect(after.starts).not.toEqual(before.starts);
    await withdrawOn("2020-11-25");
    expect(await read()).toEqual(before);
  });

  it("are entered once: a list leaves out what is on record, and a second entry of a day is refused at its field", async () => {
    await enter(day("2020-12-24"));
    expect(await enter(day("2020-12-24"), day("2020-12-25"))).toBe(1);
    await expect(enter(day("2020-12-24"), day("2020-12-25"))).rejects.toThrow("nothing-changed");
    const again = enterRecord(KINDS.day_off, await ask(), {
      values: { on: day("2020-12-24"), name },
    });
    await expect(again).rejects.toMatchObject({ code: "day-off-taken", field: "on" });
  });

  it("are set by the official and the administrator, and read by everybody", async () => {
    await expect(
      enterDaysOff(await ask("prime"), { days: [{ on: day("2021-01-04"), name }] }),
    ).rejects.toThrow("not-allowed");
    const { coming, maySet } = await caller("prime").calendar.daysOff(about);
    expect(coming.map(({ on }) => on)).toEqual(["2020-12-24", "2020-12-25"]);
    expect(maySet).toBe(false);
  });

  it("are shown by year: the nearest unless the reader chooses one, with how many each year has", async () => {
    const official = caller("official");
    await enter(day("2031-03-03"), day("2031-03-04"));
    const near = await official.calendar.daysOff(about);
    expect(near.year).toBe(2020);
    expect(near.years.map(({ year, total }) => `${year} ${total}`)).toContain("2031 2");
    expect(near.ahead).toBe(near.coming.length + 2);
    const far = await official.calendar.daysOff({ ...about, year: 2031 });
    expect(far.coming.map(({ on }) => on)).toEqual(["2031-03-03", "2031-03-04"]);
    expect((await official.calendar.daysOff({ ...about, year: 2025 })).coming).toEqual([]);
    await withdrawOn("2031-03-03");
    await withdrawOn("2031-03-04");
  });

  it("that fall on a weekend say that they take nothing away", async () => {
    await enter(day("2020-12-26"));
    const { coming } = await caller("admin").calendar.daysOff(about);
    expect(coming.map(({ on, counts }) => [on, counts])).toEqual([
      ["2020-12-24", true],
      ["2020-12-25", true],
      ["2020-12-26", false],
    ]);
  });
});

const moment = async () => {
  const [row] = await database().owner<{ clock: string }[]>`
    select to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as clock`;
  return row ?? { clock: "" };
};
