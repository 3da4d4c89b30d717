// What a vendor is asked to tell about a test, the form takes from it, and what the form would refuse is not asked.
import { expect, it } from "vitest";
import { actOfOwner } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import type { PersonaKey } from "../record/personas";
import { recordFullChainRun } from "./coverage";
import { readCoverage } from "./coverage-view";
import { readHome } from "./home-view";
import { readRelease } from "./releases-view";
import { readRunForm } from "./run-view";
import { countWaits } from "./waits";

const database = aDatabase("record-2020-11-24");
const askedBy = async (persona: PersonaKey) =>
  asked(await askerOf(database().owner, `${persona}@fukan.example`, "cocoa"));
const isAskedOf = async (persona: PersonaKey) => {
  const { decisions } = await readHome(await askedBy(persona), true);
  return decisions.some(({ rule }) => rule === "no-record");
};
const VERSIONS = ["1.1.0", "1.1.1", "1.1.2", "1.1.3", "1.1.4"];
const PLATFORMS = ["android", "ios"];
const formTakes = async (persona: PersonaKey, version: string, platform: string | null = null) =>
  (await readRunForm(await askedBy(persona), version, platform)).yours;

it("the ministry is asked about the versions without a record; a vendor whose queue has no test of them is not", async () => {
  expect([await isAskedOf("official"), await isAskedOf("prime")]).toEqual([true, false]);
});

it("every page offers a vendor the form for exactly the versions of which the form takes its word", async () => {
  const who = await askedBy("prime");
  const coverage = await readCoverage(who, 1);
  for (const version of VERSIONS) {
    const { records } = await readRelease(who, version);
    expect([version, records]).toEqual([version, await formTakes("prime", version)]);
    for (const platform of PLATFORMS) {
      const cell = coverage.columns.find(
        (each) => each.version === version && each.platformKey === platform,
      );
      expect([version, platform, cell?.records]).toEqual([
        version,
        platform,
        await formTakes("prime", version, platform),
      ]);
    }
  }
});

it("once a vendor's queue has a test of such a version, it is asked, and the form takes the answer", async () => {
  const { home: before } = await countWaits(await askedBy("prime"));
  await actOfOwner(
    database().owner,
    "cocoa",
    (sql) => sql`
      update task set release_id = (select id from release where version = '1.1.3')
       where full_chain_test and platform_id = (select id from platform where key = 'ios')`,
  );
  expect(await isAskedOf("prime")).toBe(true);
  expect((await countWaits(await askedBy("prime"))).home).toBe(before + 1);
  // Asked without a platform, the form is about the one of which it takes the vendor's word.
  const form = await readRunForm(await askedBy("prime"), "1.1.3", null);
  expect([form.yours, form.platform?.key]).toEqual([true, "ios"]);
  const { asker } = await askedBy("prime");
  await recordFullChainRun(asker, {
    version: "1.1.3",
    platform: "ios",
    ranOn: "2020-11-24" as never,
    outcome: "not_run",
  });
});
