// Instructions: received in the receiver's own words, confirmed or put right by the sender, and kept by the sender alone.
import { beforeAll, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { readHome } from "./home-view";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord, readRecordList } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");

const instruct = async (who: string, to: string, upper?: string) =>
  enterRecord(KINDS.instruction, await ask(who), {
    values: { what: words("test the whole chain"), to, upper, issuedOn: day("2020-09-10") },
  });
const receive = async (who: string, record: string) =>
  takeStep(KINDS.instruction, "receive", await ask(who), {
    record,
    values: { restated: words("we test from one handset to another") },
  });
const read = async (who: string, record: string) =>
  readRecord(asked(await ask(who)), "instruction", record);

/** What waits for a person, by kind and id. */
const waiting = async (who: string, record: string) => {
  const { waits } = await callerAs(database().owner, mail(who)).projects.home({
    project: "rivals",
  });
  return waits.mine.filter(({ id }) => id === record).map(({ kind }) => kind);
};

beforeAll(async () => {
  const office = { key: "office", name: words("office"), kind: "office" } as const;
  await enterRecord(KINDS.party, await ask("admin"), { values: office });
});

describe("an instruction", () => {
  it("waits for its receiver until it is received, then for its sender, and for nobody once confirmed", async () => {
    const record = await instruct("official", "red");
    expect([await waiting("red", record), await waiting("official", record)]).toEqual([
      ["instruction"],
      [],
    ]);
    await receive("red", record);
    expect([await waiting("red", record), await waiting("official", record)]).toEqual([
      [],
      ["restatement"],
    ]);
    await takeStep(KINDS.instruction, "confirm", await ask("official"), { record, values: {} });
    expect(await waiting("official", record)).toEqual([]);
  });

  it("that is late stands once in each person's list, as what it waits for or as a decision", async () => {
    const record = await instruct("official", "red");
    const entries = async (who: string) => {
      const { decisions, waits } = await readHome(asked(await ask(who)), true);
      const late = decisions.filter(({ subject }) => subject.key === record);
      const sent = [...waits.mine, ...waits.others].filter(({ id }) => id === record);
      return [...sent.map(({ kind }) => kind), ...late.map(({ rule }) => rule)];
    };
    const late = "instruction-unconfirmed";
    expect([await entries("red"), await entries("official")]).toEqual([["instruction"], [late]]);
    await receive("red", record);
    // It was received today, so that it is not late any more.
    const answer = ["restatement"];
    expect([await entries("red"), await entries("official")]).toEqual([answer, answer]);
  });

  it("is received in the receiver's words, put right by the sender, received again and confirmed", async () => {
    const record = await instruct("official", "red");
    expect((await read("official", record)).steps).toEqual([]);
    expect((await read("red", record)).steps).toEqual(["receive"]);
    await receive("red", record);
    const official = await ask("official");
    expect((await read("official", record)).steps).toEqual(["confirm", "clarify"]);
    await takeStep(KINDS.instruction, "clarify", official, {
      record,
      values: { clarified: words("with the notification server too") },
    });
    await receive("red", record);
    await takeStep(KINDS.instruction, "confirm", official, { record, values: {} });
    const { record: row, steps, history } = await read("red", record);
    expect(row.values).toMatchObject({ from: "ministry", to: "red" });
    expect(row.values.confirmedOn).not.toBeNull();
    expect(steps).toEqual([]);
    expect(history).toHaveLength(5);
  });

  it("is passed on by the receiver to its subcontractor, and no other vendor sees either", async () => {
    const upper = await instruct("official", "red");
    const lower = await instruct("red", "red-sub", upper);
    expect((await read("official", lower)).record.values.upper).toBe(upper);
    const { list } = await readRecordList(asked(await ask("blue")), "instruction", 1);
    expect(list.rows.map(({ key }) => key)).not.toContain(upper);
    await expect(read("blue", lower)).rejects.toThrow("not-found");
  });

  it("is received by its receiver alone, and corrected and withdrawn by its sender alone", async () => {
    const record = await instruct("official", "red");
    await expect(receive("official", record)).rejects.toThrow("record-changed");
    const reason = words("x");
    const red = await ask("red");
    const { mayCorrect, mayWithdraw } = await read("red", record);
    expect([mayCorrect, mayWithdraw]).toEqual([false, false]);
    await expect(
      correctRecord(KINDS.instruction, red, { record, values: { what: words("y") }, reason }),
    ).rejects.toThrow("not-allowed");
    await expect(withdraw(KINDS.instruction, red, { record, reason })).rejects.toThrow(
      "not-allowed",
    );
    await withdraw(KINDS.instruction, await ask("official"), { record, reason });
  });

  it("is given in the name of whoever gives it, whatever was sent", async () => {
    const record = await enterRecord(KINDS.instruction, await ask("red"), {
      values: { what: words("x"), from: "ministry", to: "red-sub", issuedOn: day("2020-09-10") },
    });
    expect((await read("red", record)).record.values.from).toBe("red");
  });

  it("to one's own party is refused at the field", async () => {
    await expect(instruct("red", "red")).rejects.toMatchObject({
      code: "instruction-to-itself",
      field: "to",
    });
  });

  it.each([
    ["the ministry", "official", "office"],
    ["a vendor", "red", "ministry"],
  ])(
    "by %s goes down the chain alone, because what goes up would be seen by others",
    async (_who, from, to) => {
      await expect(instruct(from, to)).rejects.toThrow("instruction-not-downwards");
    },
  );

  it("that is put right has to be received again", async () => {
    const record = await instruct("official", "red");
    await receive("red", record);
    await takeStep(KINDS.instruction, "confirm", await ask("official"), { record, values: {} });
    await correctRecord(KINDS.instruction, await ask("official"), {
      record,
      values: { what: words("test it twice") },
      reason: words("x"),
    });
    const { record: row } = await read("official", record);
    expect([row.values.restated, row.values.confirmedOn]).toEqual([null, null]);
    expect(await waiting("red", record)).toEqual(["instruction"]);
  });
});

describe("what a vendor records about a live distribution", () => {
  it("is seen by itself, by those above it and by the ministry, and put right by itself alone", async () => {
    const record = await enterRecord(KINDS.diagnostic, await ask("red"), {
      values: {
        distribution: "1.0.0:android",
        logs: "not_sent",
        noticed: words("by nobody"),
        since: day("2020-09-10"),
        party: "ministry",
      },
    });
    const page = async (who: string) => readRecord(asked(await ask(who)), "diagnostic", record);
    expect((await page("official")).record.values.party).toBe("red");
    expect((await page("official")).mayCorrect).toBe(false);
    expect((await page("red")).mayCorrect).toBe(true);
    await expect(page("blue")).rejects.toThrow("not-found");
  });

  it("a responsibility is confirmed by a vendor that answers for it or does it, and by no other", async () => {
    const record = await enterRecord(KINDS.responsibility, await ask("official"), {
      values: { activity: words("plan the test"), responsible: ["red"] },
    });
    const steps = async (who: string) =>
      (await readRecord(asked(await ask(who)), "responsibility", record)).steps;
    expect([await steps("red"), await steps("blue")]).toEqual([["confirmVendor"], []]);
    const { activities } = await callerAs(database().owner, mail("blue")).responsibilities.matrix({
      project: "rivals",
    });
    expect(activities.flatMap(({ gaps }) => gaps)).toEqual([]);
  });
});
