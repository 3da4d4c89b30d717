// A test environment from "ready" to the words of every party, its breakdown, and ready again.
import { describe, expect, it } from "vitest";
import { day } from "@/server/domain/projects/state.fixture";
import { KINDS } from "@/server/domain/records/kinds";
import { verifyRecord } from "@/server/record/verify";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";

const database = rivalsDatabase();
const ask = (who = "official") => askerOf(database().owner, mail(who), "rivals");
const caller = (who: string) => callerAs(database().owner, mail(who));
const about = { project: "rivals" };

const ready = async (on: string) =>
  takeStep(KINDS.environment, "ready", await ask(), {
    record: "lab",
    values: { readyOn: day(on) },
  });
const say = async (who: string, text: string) =>
  enterRecord(KINDS.purpose_confirmation, await ask(who), {
    values: { environment: "lab", words: words(text) },
  });

/** The environment as the page shows it to somebody. */
const shown = async (who: string, asOf?: string) => {
  const matrix = await caller(who).coverage.matrix(asOf === undefined ? about : { ...about, asOf });
  const environment = matrix.environments.find(({ key }) => key === "lab");
  if (environment === undefined) throw new Error("no environment");
  return environment;
};
const current = async (who: string) =>
  (await shown(who)).shared.map(
    ({ party, words: said, current: stands }) =>
      `${party.en}: ${said?.en ?? "–"}${stands || said === null ? "" : " (before)"}`,
  );
/** For whom the words are awaited, as the home page lists it to somebody. */
const awaited = async (who: string) => {
  const { waits } = await caller(who).projects.home(about);
  const of = (list: typeof waits.mine) =>
    list.filter(({ kind }) => kind === "purpose").map(({ awaited: { party } }) => party?.en);
  return { mine: of(waits.mine), others: of(waits.others) };
};
const findings = async () => {
  const rows = await database().owner<{ rule: string }[]>`
    select rule from finding
     where rule in ('environment-purpose-unshared', 'waiver-in-force')
       and until_on is null order by rule`;
  return rows.map(({ rule }) => rule);
};

describe("what an environment is for", () => {
  it("is asked of nobody while only a source states that it is ready", async () => {
    expect((await shown("official")).asks).toBe(false);
    expect(await awaited("official")).toEqual({ mine: [], others: [] });
    expect(await findings()).toEqual([]);
  });

  it("is asked of every party once a person says that it is ready", async () => {
    await ready("2020-09-14");
    expect((await shown("official")).mine).toBe(true);
    const { mine, others } = await awaited("official");
    expect(mine.length).toBe(1);
    expect(others).toEqual(expect.arrayContaining(["vendor red", "vendor blue"]));
    expect(await findings()).toContain("environment-purpose-unshared");
  });

  it("is said by each party in its own words, and no vendor sees those of a competitor", async () => {
    await say("red", "to reach the server");
    await say("official", "to see the notification");
    await say("blue", "to load it");
    expect(await current("official")).toEqual(
      expect.arrayContaining(["vendor red: to reach the server", "vendor blue: to load it"]),
    );
    const seen = (await current("red")).join();
    expect(seen).toContain("vendor red: to reach the server");
    expect(seen).not.toContain("blue");
    expect((await shown("red")).mine).toBe(false);
    expect((await awaited("red")).mine).toEqual([]);
  });

  it("is corrected and withdrawn with a reason by its own party alone", async () => {
    const { shared } = await shown("official");
    const record = shared.find(({ party }) => party.en === "vendor red")?.id ?? "";
    const reason = words("it was not clear");
    const values = { words: words("to reach the real server") };
    await expect(
      correctRecord(KINDS.purpose_confirmation, await ask(), { record, reason, values }),
    ).rejects.toThrow("not-allowed");
    await correctRecord(KINDS.purpose_confirmation, await ask("red"), { record, reason, values });
    expect(await current("official")).toContain("vendor red: to reach the real server");
    await withdraw(KINDS.purpose_confirmation, await ask("red"), { record, reason });
    expect(await current("official")).toContain("vendor red: –");
    expect((await awaited("red")).mine).toEqual(["vendor red"]);
    await say("red", "to reach the server after all");
  });

  it("no longer waits once the environment broke down, and what waited for it waits again", async () => {
    await takeStep(KINDS.environment, "breakDown", await ask(), {
      record: "lab",
      values: { brokenOn: day("2020-09-20"), words: words("the server was taken away") },
    });
    expect(await findings()).toEqual(["waiver-in-force"]);
    expect(await awaited("official")).toEqual({ mine: [], others: [] });
    const { waiting, asks } = await shown("official");
    expect([asks, waiting.map(({ version, again }) => `${version} again ${again}`)]).toEqual([
      false,
      ["1.0.0 again 2020-09-20"],
    ]);
    const { owed } = await caller("official").projects.home(about);
    expect(owed[0]?.waiver).toMatchObject({ endedOn: null, resumedOn: "2020-09-20" });
  });

  it("is asked anew when it is ready again; what was said before stands as history", async () => {
    await ready("2020-10-05");
    expect(await current("official")).toEqual(
      expect.arrayContaining(["vendor red: to reach the server after all (before)"]),
    );
    expect((await awaited("red")).mine).toEqual(["vendor red"]);
    expect((await shown("official")).waiting).toEqual([]);
    expect(await findings()).toEqual(["environment-purpose-unshared"]);
    await say("red", "the same as before");
    expect((await awaited("red")).mine).toEqual([]);
    const { now } = asked(await ask()).asker;
    expect((await shown("official", now)).shared.length).toBeGreaterThan(0);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });
});

describe("where an environment reaches a stage on one platform otherwise", () => {
  it("the approver reads what holds for the platform of the test", async () => {
    const { reaches } = await shown("official");
    expect(
      reaches.map(({ platformId, truth }) => `${platformId === null ? "all" : "one"} ${truth}`),
    ).toEqual(["all real", "one dummy"]);
  });
});
