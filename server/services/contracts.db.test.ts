// Contracts and effort: who enters what, who sees it, and what an amendment leaves on record.
import { beforeAll, describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import type { Entered } from "../domain/records/kind";
import { KINDS } from "../domain/records/kinds";
import { readContracts } from "./contracts-view";
import { correctRecord, enterRecord, takeStep } from "./records";
import { readRecordList } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const read = async (who: string, contract: string) => {
  const { contracts } = await readContracts(asked(await ask(who)));
  return contracts.find(({ key }) => key === contract);
};

let ofRed: string;
beforeAll(async () => {
  ofRed = await enterRecord(KINDS.contract, await ask("official"), {
    values: {
      title: words("work of red"),
      party: "red",
      from: "ministry",
      beginsOn: day("2020-04-01"),
      endsOn: day("2021-03-31"),
      kind: "mandate",
    },
  });
});

const effort = async (who: string, values: Partial<Entered<(typeof KINDS)["effort"]>>) =>
  enterRecord(KINDS.effort, await ask(who), {
    values: {
      contract: ofRed,
      month: day("2020-10-15"),
      work: "maintenance",
      side: "used",
      days: 10,
      ...values,
    },
  });

describe("effort", () => {
  it("is planned by the ministry alone, and used by the vendor, each under its contract", async () => {
    await expect(effort("red", { side: "planned" })).rejects.toThrow("plan-not-yours");
    await effort("official", { side: "planned", days: 40 });
    await effort("red", { days: 12 });
    await effort("red", { days: 3, work: "repair", month: day("2020-10-30") });
    const contract = await read("official", ofRed);
    expect(contract?.effort).toMatchObject({ planned: 40, used: 15, byWork: { repair: 3 } });
    expect(contract?.months.map(({ month, used }) => [month, used])).toEqual([["2020-10-01", 15]]);
  });

  it("is seen by its own vendor, and by no other", async () => {
    const rows = async (who: string) => {
      const { list } = await readRecordList(asked(await ask(who)), "effort", 1);
      return list.rows.filter(({ told }) => told.days === 12).length;
    };
    expect([await rows("red"), await rows("blue"), await rows("auditor")]).toEqual([1, 0, 1]);
    expect(await read("blue", ofRed)).toBeUndefined();
  });

  it("is entered for no contract that its vendor does not see", async () => {
    await expect(effort("blue", {})).rejects.toThrow("not-found");
  });

  it("is used by the vendor of the contract alone, although its prime contractor sees the contract", async () => {
    const { contracts } = await readContracts(asked(await ask("red")));
    const below = contracts.find(({ title }) => title.en === "contract of red-sub");
    await expect(effort("red", { contract: below?.key ?? "" })).rejects.toMatchObject({
      code: "use-not-yours",
      field: "contract",
    });
  });

  it("is planned for a month ahead, and used in none that has not begun", async () => {
    await effort("official", { side: "planned", month: day("2999-01-15"), days: 0 });
    await expect(effort("red", { month: day("2999-01-15") })).rejects.toMatchObject({
      code: "still-to-come",
      field: "month",
    });
  });

  it("is corrected by the side whose word it is", async () => {
    const record = await effort("red", { days: 7 });
    const to = (days: number) => ({ record, values: { days }, reason: words("a slip") });
    await expect(correctRecord(KINDS.effort, await ask("official"), to(8))).rejects.toThrow(
      "not-allowed",
    );
    await correctRecord(KINDS.effort, await ask("red"), to(8));
    expect((await read("red", ofRed))?.effort.used).toBe(23);
  });
});

describe("an amendment of a contract", () => {
  it("says what changed, when and why, and leaves alone what was not written", async () => {
    await takeStep(KINDS.contract, "amend", await ask("official"), {
      record: ofRed,
      values: {
        agreedOn: day("2020-11-01"),
        words: words("three more months"),
        why: words("the test is owed"),
        endsOn: day("2021-06-30"),
      },
    });
    const contract = await read("official", ofRed);
    expect([contract?.endsOn, contract?.kind]).toEqual(["2021-06-30", "mandate"]);
    expect(contract?.changes.map(({ kind, body }) => [kind, body])).toEqual([
      [
        "contract-amended",
        expect.objectContaining({
          agreedOn: "2020-11-01",
          why: words("the test is owed"),
          changes: [{ record: "contract", field: "endsOn", from: "2021-03-31", to: "2021-06-30" }],
        }),
      ],
    ]);
  });

  it("cannot end before the contract begins", async () => {
    const backwards = takeStep(KINDS.contract, "amend", await ask("official"), {
      record: ofRed,
      values: {
        agreedOn: day("2020-11-01"),
        words: words("x"),
        why: words("x"),
        endsOn: day("2020-01-01"),
      },
    });
    await expect(backwards).rejects.toThrow("term-backwards");
  });

  it("of an ended contract says what it leaves owed, leads the list, and its record says the day", async () => {
    const until = async (endsOn: string) =>
      takeStep(KINDS.contract, "extend", await ask("official"), {
        record: ofRed,
        values: { endsOn: day(endsOn) },
      });
    await until("2020-06-30");
    const { contracts } = await readContracts(asked(await ask("official")));
    const [first] = contracts;
    expect([first?.key, (first?.left ?? 0) < 0]).toEqual([ofRed, true]);
    expect((first?.owed?.tests ?? 0) + (first?.owed?.defects ?? 0)).toBeGreaterThan(0);
    const { list } = await readRecordList(asked(await ask("official")), "contract", 1);
    expect(list.rows.find(({ key }) => key === ofRed)?.over).toBe("2020-06-30");
    await until("2021-06-30");
  });

  it("takes a contract with something owed off the list of those that end too early", async () => {
    const short = async () => (await read("official", ofRed))?.short;
    const until = async (endsOn: string) =>
      takeStep(KINDS.contract, "extend", await ask("official"), {
        record: ofRed,
        values: { endsOn: day(endsOn) },
      });
    expect(await short()).toBe(true);
    await until("2999-12-31");
    // What was planned is used up long before.
    expect(await short()).toBe(true);
    await effort("official", { side: "planned", days: 100_000 });
    expect(await short()).toBe(false);
  });
});
