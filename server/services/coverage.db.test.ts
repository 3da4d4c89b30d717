// A full-chain run is registered stage by stage, and closes the debt only if every stage passed in it.
import { describe, expect, it } from "vitest";
import { aDatabase, askerOf } from "@/tests/db/opened";
import type { ResultOutcome } from "../domain/projects/state";
import type { PersonaKey } from "../record/personas";
import { type FullChainRunInput, recordFullChainRun } from "./coverage";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const SIGNS: Readonly<Record<string, ResultOutcome>> = { "○": "passed", "！": "failed" };
const stages = (signs: string) =>
  Object.fromEntries(
    [...signs].flatMap((sign, place) => {
      const outcome = SIGNS[sign];
      return outcome === undefined ? [] : [[place + 1, outcome]];
    }),
  );
const run = async (
  signs: string,
  more: Partial<FullChainRunInput> = {},
  by: PersonaKey = "prime",
) =>
  recordFullChainRun(await ask(by), {
    version: "1.1.4",
    platform: "android",
    ranOn: "2020-11-24" as never,
    environment: "integration",
    ranBy: "persol",
    outcome: stages(signs),
    ...more,
  });
const owed = async (): Promise<string[]> => {
  const rows = await database().owner<{ key: string }[]>`
    select distinct p.key from finding f join distribution d on d.id = f.subject_id
      join platform p on p.id = d.platform_id where f.rule = 'untested-live' order by 1`;
  return rows.map(({ key }) => key);
};
const verdict = async () => {
  const [row] = await database().owner<{ verdict: string }[]>`
    select c.verdict from coverage c join distribution d on d.id = c.distribution_id
      join release r on r.id = d.release_id join platform p on p.id = d.platform_id
     where r.version = '1.1.4' and p.key = 'android'`;
  return row?.verdict;
};

describe("a run is refused", () => {
  it.each<[string, string, Partial<FullChainRunInput>, PersonaKey, string]>([
    ["on a day to come", "○○○○○○", { ranOn: "2020-11-25" as never }, "prime", "run-day-impossible"],
    [
      "before the version",
      "○○○○○○",
      { ranOn: "2020-09-17" as never },
      "prime",
      "run-day-impossible",
    ],
    ["with a stage left out", "○○○○○", {}, "prime", "outcome-missing"],
    ["of a version that is not", "○○○○○○", { version: "9.9.9" }, "prime", "not-found"],
    ["in an environment that is not", "○○○○○○", { environment: "x" }, "prime", "not-found"],
    ["by a subcontractor's member", "○○○○○○", {}, "subcontractor", "not-allowed"],
    ["by the adviser", "○○○○○○", {}, "adviser", "not-allowed"],
  ])("%s", async (_, signs, more, by, expected) => {
    expect(await said(run(signs, more, by))).toBe(expected);
    expect(await verdict()).toBe("not_run");
  });
});

describe("the debt", () => {
  it("stays with one stage that failed, and what passed elsewhere is not pieced to it", async () => {
    expect(await owed()).toEqual(["android", "ios"]);
    await run("○○○！○○");
    expect([await verdict(), await owed()]).toEqual(["failed", ["android", "ios"]]);
  });

  it("is closed by one run that passed every stage, and stays on record of the other platform", async () => {
    await run("○○○○○○");
    expect([await verdict(), await owed()]).toEqual(["verified", ["ios"]]);
  });
});
