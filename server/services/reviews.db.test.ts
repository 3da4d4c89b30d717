// Reviews: the agenda makes itself, each item is an act of its own, what was on it at closing stays, and a vendor sees
// what concerns it.
import { beforeAll, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { addDays } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import { KINDS } from "../domain/records/kinds";
import { readEvents } from "./events-view";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord, readRecordList } from "./records-view";
import {
  actionToInstruction,
  actionToTask,
  addToAgenda,
  beginReview,
  closeReview,
} from "./reviews";
import { readReview, readReviews } from "./reviews-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const today = async () => dayOf((await ask("official")).now);

const read = async (who: string, id: string) => readReview(asked(await ask(who)), id);
const list = async (who: string) => readReviews(asked(await ask(who)));
const begin = async () => (await beginReview(await ask("official"), {})).review;

/** Enters an item about a vendor and returns its id. */
const item = async (review: string, party?: string) =>
  enterRecord(KINDS.review_item, await ask("adviser"), {
    values: { review, title: words(`about ${party ?? "the ministry"}`), party },
  });
const settle = async (
  who: string,
  record: string,
  said: string,
  version?: string | null,
  outcome: "decided" | "carried" = "decided",
) =>
  takeStep(KINDS.review_item, "settle", await ask(who), {
    record,
    version,
    values: { outcome, words: words(said) },
  });
const action = async (of: string, who: string) =>
  enterRecord(KINDS.review_action, await ask("official"), {
    values: { item: of, what: words(`work of ${who}`), who, dueOn: addDays(await today(), 7) },
  });
const close = async (review: string, days: number | null = 14) =>
  closeReview(await ask("official"), {
    review,
    nextOn: days === null ? null : addDays(await today(), days),
  });

/** The waits for the next review on a person's home. */
const waiting = async (who: string) => {
  const { waits } = await callerAs(database().owner, mail(who)).projects.home({
    project: "rivals",
  });
  return waits.mine.filter(({ kind }) => kind === "review").length;
};

describe("a review that is recorded afterwards", () => {
  it("expects those who took part at the next one, and is withdrawn with its reason", async () => {
    const record = await enterRecord(KINDS.review, await ask("official"), {
      values: {
        heldOn: await today(),
        parties: ["ministry", "red"],
        nextOn: addDays(await today(), 9),
      },
    });
    expect([await waiting("official"), await waiting("red"), await waiting("blue")]).toEqual([
      1, 1, 0,
    ]);
    await withdraw(KINDS.review, await ask("official"), { record, reason: words("a slip") });
    expect(await waiting("red")).toBe(0);
  });
});

describe("a review", () => {
  let review: string;
  let listed: Awaited<ReturnType<typeof list>>["agenda"];
  beforeAll(async () => {
    ({ agenda: listed } = await list("official"));
    review = await begin();
  });

  it("begins with what is open as its agenda, in the order in which it was listed before", async () => {
    const { items, runs, fresh } = await read("official", review);
    const { agenda, running } = await list("official");
    expect(items.length).toBeGreaterThan(2);
    expect(items.map(({ matter, title }) => [matter, title])).toEqual(
      listed.map(({ matter, title }) => [matter, title]),
    );
    expect([runs, fresh, running, agenda]).toEqual([true, 0, review, []]);
    expect(items[0]?.matter).toBe("untested-live");
  });

  it("is not begun twice: a second press leads to the one that runs", async () => {
    expect(await beginReview(await ask("adviser"), {})).toEqual({ review, fresh: false });
  });

  it("takes on what came up since, once", async () => {
    await enterRecord(KINDS.report, await ask("official"), {
      values: { channel: "press", title: words("new"), receivedOn: addDays(await today(), -60) },
    });
    const before = await read("official", review);
    expect(before.fresh).toBeGreaterThan(0);
    await addToAgenda(await ask("official"), { review });
    const { items, fresh } = await read("official", review);
    expect([items.length, fresh]).toEqual([before.items.length + before.fresh, 0]);
    await expect(addToAgenda(await ask("official"), { review })).rejects.toThrow("nothing-changed");
  });

  it("keeps the outcome of an item that somebody else wrote first", async () => {
    const record = await item(review);
    const { items } = await read("official", review);
    const seen = items.find(({ id }) => id === record)?.version;
    await settle("official", record, "first", seen);
    await expect(settle("adviser", record, "second", seen)).rejects.toThrow("record-changed");
    const after = (await read("official", review)).items.find(({ id }) => id === record);
    expect(after?.words).toEqual(words("first"));
  });

  it("wants words for what was decided", async () => {
    const record = await item(review);
    const nothing = takeStep(KINDS.review_item, "settle", await ask("official"), {
      record,
      values: { outcome: "decided" },
    });
    await expect(nothing).rejects.toThrow("record-incomplete");
  });

  it("lets a vendor see its own items, and neither those of others nor those of the ministry alone", async () => {
    const mine = await item(review, "red");
    const other = await item(review, "blue");
    const ministry = await item(review);
    const seen = (await read("red", review)).items.map(({ id }) => id);
    expect(seen).toContain(mine);
    expect(seen).not.toContain(other);
    expect(seen).not.toContain(ministry);
    const { list: listed } = await readRecordList(asked(await ask("red")), "review_item", 1);
    const keys = listed.rows.map(({ key }) => key);
    expect(keys).not.toContain(other);
    expect(keys).not.toContain(ministry);
    const lines = await readEvents(asked(await ask("red")), { page: 1 });
    const told = JSON.stringify(lines);
    expect(told).toContain("about red");
    expect(told).not.toContain("about the ministry");
    expect(told).not.toContain("about blue");
  });

  it("shows an action to whoever does it, also under an item that it may not see", async () => {
    const hidden = await item(review);
    const toRed = await action(hidden, "red");
    const toMinistry = await action(hidden, "ministry");
    const { items, loose } = await read("red", review);
    expect(items.map(({ id }) => id)).not.toContain(hidden);
    expect(loose.map(({ id }) => id)).toEqual([toRed]);
    const blue = await read("blue", review);
    expect(blue.loose).toEqual([]);
    await expect(readRecord(asked(await ask("red")), "review_action", toMinistry)).rejects.toThrow(
      "not-found",
    );
  });

  it("lets whoever does an action say that it is done, and no other vendor", async () => {
    const mine = await action(await item(review, "red"), "red");
    const done = { record: mine, values: { done: words("it works") } };
    await expect(takeStep(KINDS.review_action, "finish", await ask("blue"), done)).rejects.toThrow(
      "not-found",
    );
    await takeStep(KINDS.review_action, "finish", await ask("red"), done);
    const { items } = await read("official", review);
    const shown = items.flatMap(({ actions }) => actions).find(({ id }) => id === mine);
    expect([shown?.doneOn, shown?.done]).toEqual([await today(), words("it works")]);
  });

  it("turns an action into a task at the end of the vendor's queue, or into an instruction, once", async () => {
    const of = await item(review, "red");
    const [asTask, asInstruction] = [await action(of, "red"), await action(of, "red")];
    const task = await actionToTask(await ask("official"), { action: asTask });
    const [entered] = await database().owner<{ title: object; due: string }[]>`
      select title, due_on::text as due from task where id = ${task}`;
    expect(entered).toEqual({ title: words("work of red"), due: addDays(await today(), 7) });
    const instruction = await actionToInstruction(await ask("official"), { action: asInstruction });
    const { record } = await readRecord(asked(await ask("red")), "instruction", instruction);
    expect(record.values).toMatchObject({ from: "ministry", to: "red" });
    await expect(actionToTask(await ask("official"), { action: asInstruction })).rejects.toThrow(
      "action-passed-on",
    );
    await expect(actionToInstruction(await ask("official"), { action: asTask })).rejects.toThrow(
      "action-passed-on",
    );
  });

  it("freezes its items when it is closed, with no decision where none was written", async () => {
    const [settled, carried, left] = [await item(review), await item(review), await item(review)];
    await settle("official", settled, "so be it");
    await settle("official", carried, "next time", undefined, "carried");
    await close(review);
    const { items, runs } = await read("official", review);
    const of = (id: string) => items.find((each) => each.id === id)?.outcome;
    expect([of(settled), of(carried), of(left), runs]).toEqual([
      "decided",
      "carried",
      "none",
      false,
    ]);
    await expect(settle("official", settled, "or not")).rejects.toThrow("record-changed");
    await expect(close(review)).rejects.toThrow("record-changed");
    await enterRecord(KINDS.report, await ask("official"), {
      values: { channel: "press", title: words("later"), receivedOn: addDays(await today(), -60) },
    });
    expect((await read("official", review)).items).toEqual(items);
  });

  it("takes no item and no action once it is closed, and what was on it is neither changed nor withdrawn", async () => {
    const { items, loose } = await read("official", review);
    const of = items[0]?.id ?? "";
    const done = [...items.flatMap(({ actions }) => actions), ...loose][0]?.id ?? "";
    const [official, reason] = [await ask("official"), words("afterwards")];
    const { review_item, review_action } = KINDS;
    for (const act of [
      () => item(review),
      () => action(of, "red"),
      () => correctRecord(review_item, official, { record: of, values: { title: reason }, reason }),
      () =>
        correctRecord(review_action, official, { record: done, values: { what: reason }, reason }),
      () => withdraw(review_item, official, { record: of, reason }),
      () => withdraw(review_action, official, { record: done, reason }),
    ])
      await expect(act()).rejects.toThrow("record-changed");
    expect((await read("official", review)).items).toEqual(items);
  });

  it("carries an item over to the next one", async () => {
    const { agenda } = await list("official");
    const carried = agenda.filter(({ matter }) => matter === "carried");
    expect(carried.map(({ title }) => title)).toEqual([words("about the ministry")]);
  });

  it("has its next day on the home of those who may record one, until that is held", async () => {
    expect([await waiting("official"), await waiting("red")]).toEqual([1, 0]);
    const next = await begin();
    expect(await waiting("official")).toBe(0);
    await close(next, null);
    expect(await waiting("official")).toBe(0);
  });
});
