// A test that has passed is not called waiting and takes no capacity, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { parseDay } from "../domain/calendar/day";
import type { PersonaKey } from "../record/personas";
import { answerRun } from "./confirmations";
import { recordFullChainRun } from "./coverage";
import { readQueue } from "./queues-view";

const ANDROID = "通しの試験（Android 1.1.4）";
const IOS = "通しの試験（iOS 1.1.4）";
const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");

async function queue() {
  const question = { party: "persol", page: null, task: null, open: null, redo: null };
  const view = await readQueue(asked(await ask("official")), question);
  const row = view.list.rows.find(({ title }) => title.ja === ANDROID);
  return {
    owed: view.tests.map(({ title, place }) => `${title.ja} ${place}`),
    passed: view.passed.map(({ version, verdict }) => `${version} ${verdict}`),
    unneeded: view.unneeded.length,
    label: row?.verdict,
    iosStarts: view.list.rows.find(({ title }) => title.ja === IOS)?.expected.startsOn ?? "",
  };
}

let before: Awaited<ReturnType<typeof queue>>;
let runId = "";
beforeAll(async () => {
  await database()
    .owner`update exercise_clock set shown = '2020-11-24T09:00:00+09:00', anchored = now()`;
  await database().owner`update task set estimate_days = 3 where full_chain_test`;
  before = await queue();
});

describe("the tests of a queue", () => {
  it("are named with their places while none has passed", () => {
    expect(before).toMatchObject({
      owed: [`${ANDROID} 6`, `${IOS} 7`],
      passed: [],
      unneeded: 0,
      label: "not_run",
    });
  });

  it("are told apart from one that has passed by the vendor's report, which takes no time of the vendor's", async () => {
    const ranOn = parseDay("2020-11-24");
    if (ranOn === null) throw new Error("no day");
    const outcome = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((stage) => [stage, "passed"] as const),
    );
    runId = await recordFullChainRun(await ask("prime"), {
      version: "1.1.4",
      platform: "android",
      ranOn,
      environment: "integration",
      outcome,
    });
    const now = await queue();
    expect(now).toMatchObject({
      owed: [`${IOS} 7`],
      passed: ["1.1.4 reported"],
      unneeded: 0,
      label: "reported",
    });
    expect(now.iosStarts < before.iosStarts).toBe(true);
  });

  it("say that it passed once the ministry or the adviser has confirmed it", async () => {
    await answerRun(await ask("adviser"), { runId, verdict: "confirmed" });
    expect(await queue()).toMatchObject({
      owed: [`${IOS} 7`],
      passed: ["1.1.4 verified"],
      unneeded: 0,
      label: "verified",
    });
  });
});
