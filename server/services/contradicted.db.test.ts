// A pass that an open report contradicts says so wherever the verdict is shown, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf, standingOf } from "@/tests/db/opened";
import { type Day, parseDay } from "../domain/calendar/day";
import { startOfDay } from "../domain/calendar/instant";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { answerRun } from "./confirmations";
import { recordFullChainRun } from "./coverage";
import { readCoverage } from "./coverage-view";
import { readHome } from "./home-view";
import { readProjects } from "./projects-view";
import { enterRecord, takeStep } from "./records";
import { readRelease, readReleases } from "./releases-view";

const database = aDatabase("record-2020-11-24");
const mail = (persona: PersonaKey) => `${persona}@fukan.example`;
const ask = (persona: PersonaKey) => askerOf(database().owner, mail(persona), "cocoa");
const clock = (on: string) =>
  database()
    .owner`update exercise_clock set shown = ${`${on}T09:00:00+09:00`}::timestamptz, anchored = now()`;
const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

/** A run of 1.1.4 in which every stage passed, reported by the prime contractor and confirmed by the adviser. */
async function pass(platform: "android" | "ios", ranOn: string) {
  const stages = [1, 2, 3, 4, 5, 6].map((stage) => [stage, "passed"] as const);
  const runId = await recordFullChainRun(await ask("prime"), {
    version: "1.1.4",
    platform,
    ranOn: day(ranOn),
    environment: "integration",
    outcome: Object.fromEntries(stages),
  });
  await answerRun(await ask("adviser"), { runId, verdict: "confirmed" });
}
const report = async (receivedOn: string) =>
  enterRecord(KINDS.report, await ask("official"), {
    values: {
      channel: "press",
      title: { ja: "通知が届かない" },
      receivedOn: day(receivedOn),
      version: "1.1.4",
      platform: "android",
    },
  });

/** What each page says of Android 1.1.4. */
async function pages(persona: PersonaKey = "official") {
  const question = asked(await ask(persona));
  const [home, list, release, coverage] = await Promise.all([
    readHome(question),
    readReleases(question, {
      version: "1.1.4",
      platform: "android",
      sort: "distributed",
      ascending: false,
      page: 1,
    }),
    readRelease(question, "1.1.4"),
    readCoverage(question, 1),
  ]);
  const standing = home.lead.find(({ builds }) =>
    builds.some(({ platformKey }) => platformKey === "android"),
  );
  const isAndroid = ({ platformKey }: { readonly platformKey: string }) =>
    platformKey === "android";
  return {
    home: standing?.standing,
    strip: home.strip.cells.find((cell) => isAndroid(cell) && cell.version === "1.1.4")
      ?.contradicted,
    list: list.list.rows.map(({ contradicted }) => contradicted).join(),
    counted: list.counts.contradicted,
    release: release.distributions.find(isAndroid)?.contradicted,
    matrix: coverage.columns.find((row) => isAndroid(row) && row.version === "1.1.4")?.contradicted,
  };
}
const SAID = {
  home: "contradicted",
  strip: "report",
  list: "report",
  counted: 1,
  release: "report",
  matrix: "report",
};
const CLEAR = {
  home: "verified",
  strip: null,
  list: "",
  counted: 0,
  release: null,
  matrix: null,
};
const projectState = async () => {
  const standing = await standingOf(database().owner, mail("official"), null);
  const projects = standing === null ? [] : await readProjects(standing);
  return projects.find(({ key }) => key === "cocoa")?.state;
};
const asksFor = async (persona: PersonaKey) =>
  (await readHome(asked(await ask(persona)))).decisions.map(({ rule }) => rule);

beforeAll(async () => {
  await clock("2020-11-24");
  await pass("android", "2020-11-24");
  await pass("ios", "2020-11-24");
});

describe("the pass of a build", () => {
  it("stands alone while nothing speaks against it", async () => {
    expect(await pages()).toEqual(CLEAR);
    expect(await projectState()).toBe("clear");
  });

  it("says on every page that a report contradicts it, to the official and to every vendor", async () => {
    await clock("2020-11-25");
    await report("2020-11-25");
    expect(await pages()).toEqual(SAID);
    expect(await pages("subcontractor")).toEqual(SAID);
    expect(await projectState()).toBe("contradicted");
    expect(await asksFor("official")).toContain("verdict-contradicted");
    expect(await asksFor("prime")).toContain("verdict-contradicted");
    expect(await asksFor("adviser")).not.toContain("verdict-contradicted");
    const { spoken } = await readHome(asked(await ask("official")));
    expect(spoken.shown.map(({ title }) => title.ja)).toContain("通知が届かない");
  });

  it("does not say so on a page of the day before", async () => {
    const asker = await ask("official");
    const { lead } = await readHome(asked(asker, startOfDay(day("2020-11-25"))));
    expect(lead.map(({ standing }) => standing)).toEqual(["verified"]);
  });

  it("stands alone again once the test was made again and passed", async () => {
    await clock("2020-11-26");
    await pass("android", "2020-11-26");
    expect(await pages()).toEqual(CLEAR);
    const [row] = await database().owner<{ verified: string; again: string }[]>`
      select c.verified_on::text as verified, c.passed_again_on::text as again
        from coverage c join distribution d on d.id = c.distribution_id
        join release r on r.id = d.release_id join platform p on p.id = d.platform_id
       where r.version = '1.1.4' and p.key = 'android'`;
    expect(row).toEqual({ verified: "2020-11-24", again: "2020-11-26" });
  });

  it("says so until a later report is closed, and not only until it is taken up", async () => {
    await clock("2020-11-27");
    const key = await report("2020-11-27");
    expect(await pages()).toEqual(SAID);
    await takeStep(KINDS.report, "takeUp", await ask("official"), {
      record: key,
      values: { words: { ja: "確かめる" } },
    });
    expect(await pages()).toEqual(SAID);
    await takeStep(KINDS.report, "close", await ask("official"), {
      record: key,
      values: { words: { ja: "再現しない" } },
    });
    expect(await pages()).toEqual(CLEAR);
  });
});
