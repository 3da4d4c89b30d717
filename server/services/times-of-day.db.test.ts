// Times of day: where a source gives the minute, it is kept as an instant beside the day.
import { describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { type Dated, parseDated } from "../domain/calendar/dated";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { verifyRecord } from "../record/verify";
import { recordFullChainRun } from "./coverage";
import { readEvents } from "./events-view";
import { correctRecord, enterRecord, takeStep } from "./records";
import { readRecord, readRecordList } from "./records-view";
import { readRelease } from "./releases-view";
import { readReports } from "./reports-view";

const database = rivalsDatabase();
const ask = () => askerOf(database().owner, mail("official"), "rivals");

const dated = (text: string): Dated => {
  const parsed = parseDated(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

const ALL = {
  channel: undefined,
  state: undefined,
  ascending: true,
  page: 1,
  defects: undefined,
  defectPage: 1,
} as const;

const aReport = async (title: string, receivedOn: string) =>
  enterRecord(KINDS.report, await ask(), {
    values: { channel: "github", title: words(title), receivedOn: dated(receivedOn) },
  });

const read = async (key: string) => readRecord(asked(await ask()), "report", key);

describe("a day with its time", () => {
  it("is kept as an instant in UTC beside the day in Tokyo, and read as it was entered", async () => {
    const { owner } = database();
    const key = await aReport("at night", "2020-10-02T00:05");
    expect((await read(key)).record.values.receivedOn).toBe("2020-10-02T00:05");
    const [row] = await owner<
      { day: string; at: string }[]
    >`select received_on::text as day, (received_on_at at time zone 'UTC')::text as at from report where key = ${key}`;
    expect(row).toEqual({ day: "2020-10-02", at: "2020-10-01 15:05:00" });
  });

  it("has no instant if only the day is known", async () => {
    const { owner } = database();
    const key = await aReport("some time that day", "2020-10-02");
    expect((await read(key)).record.values.receivedOn).toBe("2020-10-02");
    const [row] = await owner<
      { at: string | null }[]
    >`select received_on_at as at from report where key = ${key}`;
    expect(row).toEqual({ at: null });
  });

  it("is corrected as one value: the event has the day and the time before and after", async () => {
    const key = await aReport("to correct", "2020-10-02T09:10");
    const correct = async (receivedOn: string) =>
      correctRecord(KINDS.report, await ask(), {
        record: key,
        values: { receivedOn: dated(receivedOn) },
        reason: words("the source says so"),
      });
    await correct("2020-10-02T09:20");
    await correct("2020-10-03");
    const { record, history } = await read(key);
    expect(record.values.receivedOn).toBe("2020-10-03");
    expect(history.slice(0, 2).map(({ body }) => body)).toMatchObject([
      { changes: [{ field: "receivedOn", from: "2020-10-02T09:20", to: "2020-10-03" }] },
      { changes: [{ field: "receivedOn", from: "2020-10-02T09:10", to: "2020-10-02T09:20" }] },
    ]);
  });

  it("orders the lines of one day of the record by the time, whatever was entered first", async () => {
    const times = ["2020-08-20T09:00", "2020-08-20T23:59", "2020-08-20", "2020-08-20T10:30"];
    for (const time of times)
      await enterRecord(KINDS.report, await ask(), {
        happenedOn: dated(time),
        values: { channel: "github", title: words(time), receivedOn: dated(time) },
      });
    const on = day("2020-08-20");
    const { list } = await readEvents(asked(await ask()), { page: 1, from: on, to: on });
    expect(list.rows.map(({ happenedAt }) => happenedAt)).toEqual([
      "23:59",
      "10:30",
      "09:00",
      null,
    ]);
  });

  it("orders what happened on one day by the time, and what has none after it", async () => {
    const times = ["2020-09-20T09:00", "2020-09-20", "2020-09-20T23:59", "2020-09-20T10:30"];
    const keys = new Map<string, string>();
    for (const time of times) keys.set(await aReport(time, time), time);
    const { list } = await readRecordList(asked(await ask()), "report", 1);
    const listed = list.rows.flatMap(({ key }) => keys.get(key) ?? []);
    expect(listed).toEqual([
      "2020-09-20T23:59",
      "2020-09-20T10:30",
      "2020-09-20T09:00",
      "2020-09-20",
    ]);
  });

  it("can be of no other day, and no finer than a minute: the database refuses it", async () => {
    const { owner } = database();
    const key = await aReport("guarded", "2020-10-02T09:10");
    for (const at of ["2020-10-03T00:00+09:00", "2020-10-02T09:10:30+09:00"])
      await expect(
        owner`update report set received_on_at = ${at} where key = ${key}`,
      ).rejects.toThrow(/check/);
  });
});

describe("a step of a report that was taken at a known time", () => {
  it("keeps its own minute, and its line says when it happened", async () => {
    const key = await aReport("within the hour", "2020-10-01T18:02");
    const step = async (name: "note" | "takeUp" | "close", on: string, values: object) =>
      takeStep(KINDS.report, name, await ask(), {
        record: key,
        values: { ...values, words: words(name), on: dated(on) },
      });
    await step("takeUp", "2020-10-01T18:20", {});
    await step("note", "2020-10-01T18:41", { by: "us" });
    // What is entered later may have been done earlier: it is not the last move.
    await step("note", "2020-10-01T18:30", { by: "us" });
    await step("close", "2020-10-01T19:05", {});
    const { record, history } = await read(key);
    expect(record.values).toMatchObject({
      triagedOn: "2020-10-01T18:20",
      movedOn: "2020-10-01T18:41",
      closedOn: "2020-10-01T19:05",
    });
    expect(history.map(({ happened }) => happened)).toEqual([
      "2020-10-01T19:05",
      "2020-10-01T18:30",
      "2020-10-01T18:41",
      "2020-10-01T18:20",
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  });

  it("is refused at the field before the report was received, and after now", async () => {
    const key = await aReport("too early", "2020-10-01T18:02");
    const close = async (on: string) =>
      takeStep(KINDS.report, "close", await ask(), {
        record: key,
        values: { words: words("x"), on: dated(on) },
      });
    await expect(close("2020-10-01T18:01")).rejects.toMatchObject({
      code: "term-backwards",
      field: "on",
    });
    await expect(close("2999-01-01")).rejects.toMatchObject({ code: "still-to-come", field: "on" });
    await close("2020-10-01");
    expect((await read(key)).record.values.closedOn).toBe("2020-10-01");
  });
});

describe("a full-chain test that was run at a known time", () => {
  const run = async (ranOn: string) =>
    recordFullChainRun(await ask(), {
      version: "1.0.0",
      platform: "android",
      ranOn: dated(ranOn),
      outcome: "passed",
    });

  it("keeps its minute, and its line says when it was run", async () => {
    const { owner } = database();
    const id = await run("2020-10-02T00:05");
    const [row] = await owner<
      { day: string; at: string }[]
    >`select ran_on::text as day, (ran_on_at at time zone 'UTC')::text as at from test_run where id = ${id}`;
    expect(row).toEqual({ day: "2020-10-02", at: "2020-10-01 15:05:00" });
    const release = await readRelease(asked(await ask()), "1.0.0");
    expect(release.runs.map(({ ranOn }) => ranOn)).toContain("2020-10-02T00:05");
    const [line] = await owner<
      { on: string; at: string }[]
    >`select happened_on::text as on, body ->> 'time' as at from event where subject_id = ${id}`;
    expect(line).toEqual({ on: "2020-10-02", at: "00:05" });
  });

  it("stands among the tests of its day by its time", async () => {
    for (const time of ["2020-10-03T21:40", "2020-10-03T09:10", "2020-10-03"]) await run(time);
    const { runs } = await readRelease(asked(await ask()), "1.0.0");
    const listed = runs.map(({ ranOn }) => ranOn).filter((on) => on.startsWith("2020-10-03"));
    expect(listed).toEqual(["2020-10-03T21:40", "2020-10-03T09:10", "2020-10-03"]);
  });

  it("is refused after now", async () => {
    await expect(run("2999-01-01T00:00")).rejects.toMatchObject({ code: "run-day-impossible" });
  });
});

describe("whoever first owned a report", () => {
  it("owned it from the minute that was given, and how long that took is told in minutes", async () => {
    const key = await aReport("to own", "2020-10-01T18:02");
    const { choices } = await read(key);
    const owner = choices.member?.[0]?.key ?? "";
    await takeStep(KINDS.report, "assign", await ask(), {
      record: key,
      values: { owner, on: dated("2020-10-01T18:09") },
    });
    expect((await read(key)).record.values.ownedOn).toBe("2020-10-01T18:09");
    const { open } = await readReports(asked(await ask()), { ...ALL, open: key });
    expect(open.report?.spans.find(({ span }) => span === "owner")?.length?.minutes).toBe(7);
  });

  it("who raised it and who answered have their minutes too", async () => {
    const key = await aReport("to raise", "2020-10-01T18:02");
    await takeStep(KINDS.report, "raise", await ask(), {
      record: key,
      values: { words: words("too large for us"), on: dated("2020-10-01T18:30") },
    });
    const answer = async (on: string) =>
      takeStep(
        KINDS.report,
        "answer",
        await askerOf(database().owner, mail("executive"), "rivals"),
        {
          record: key,
          values: { verdict: "owned", words: words("I have it"), on: dated(on) },
        },
      );
    await expect(answer("2020-10-01T18:29")).rejects.toMatchObject({
      code: "term-backwards",
      field: "on",
    });
    await answer("2020-10-01T18:44");
    const { values } = (await read(key)).record;
    expect(values).toMatchObject({
      ownedOn: "2020-10-01T18:44",
      movedOn: "2020-10-01T18:44",
      escalations: [{ passedOn: "2020-10-01T18:30", answeredOn: "2020-10-01T18:44" }],
    });
  });
});

it("times of day are sealed like everything else", async () => {
  expect(await verifyRecord(database().ownerUrl)).toEqual([]);
});
