// A decision and a sighting stay with the build that they were about, on the record as it stood on 2020-10-12.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs, openDatabase } from "@/tests/db/opened";
import { answersInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { goOn, instantOf } from "../record/replay";
import * as answers from "./answers";
import type { AnswerInView } from "./answers-view";
import { readOrder } from "./proposal-view";
import * as readings from "./readings";

type Database = Awaited<ReturnType<typeof openDatabase>>;
let database: Database;
beforeEach(async () => {
  database = await openDatabase("record-2020-10-12");
});
afterEach(async () => {
  // A reading lets its connection go when its last word is answered.
  await database.owner`select pg_sleep(0.02)`;
  await database.close();
});

const mail = (persona: PersonaKey) => `${persona}@fukan.example`;
const ask = async (persona: PersonaKey) =>
  asked(await askerOf(database.owner, mail(persona), "cocoa"));
const api = () => callerAs(database.owner, mail("official"));
const home = () => api().projects.home({ project: "cocoa" });
const markSeen = async (persona: PersonaKey) =>
  readings.markSeen((await ask(persona)).asker, { of: "question" });
/** The official ranks the tests of these platforms now; of all that are asked about if none is named. */
async function rankNow(platforms?: readonly string[]) {
  const by = await ask("official");
  return answers.rankNow(by, { platforms, lastAnswers: await answersInView(by.asker) });
}

describe("an order that raises the test of an older version", () => {
  it("records no decision about what users have now", async () => {
    await goOn(instantOf("2020-12-04"));
    const waiting = await waitingIn(database.owner, "persol");
    const from = waiting.findIndex(({ title }) => title.includes("Android 1.1.4")) + 1;
    await proposeMove(database.owner, { from, to: 1 });
    const { list } = await api().events.list({ project: "cocoa", group: "decisions" });
    expect(list.rows.map(({ kind }) => kind)).not.toContain("decision-recorded");
    expect((await home()).question?.answers).toEqual([]);
  });
});

describe("a decision stays with its build", () => {
  /** What each page says was decided about a version: home, the page of the release, and the record. */
  async function pagesOf(version: string) {
    const { question } = await api().projects.home({ project: "cocoa" });
    const { decisions } = await api().releases.read({ project: "cocoa", version });
    const { list } = await api().events.list({ project: "cocoa", group: "decisions" });
    const ofHome = (question?.answers ?? [])
      .map((answer) => ({ ...answer, builds: answer.builds.filter((b) => b.version === version) }))
      .filter(({ builds }) => builds.length > 0);
    const told = (shown: readonly AnswerInView[]) =>
      shown.flatMap(({ answer, decidedOn, builds }) =>
        builds.map(({ platform }) => `${decidedOn} ${answer} ${platform.ja}`),
      );
    const recorded = list.rows.flatMap(({ kind, body, happenedOn }) =>
      kind === "decision-recorded" &&
      "until" in body &&
      "answer" in body &&
      body.version === version
        ? [`${happenedOn} ${body.answer} ${body.platform.ja}`]
        : [],
    );
    expect(told(decisions).toSorted()).toEqual(recorded.toSorted());
    return { home: told(ofHome).toSorted(), release: told(decisions).toSorted() };
  }

  it("home, the page of the release, the evidence of a proposal and the record name the same decisions", async () => {
    await rankNow(["android"]);
    const expected = ["2020-10-12 rank_now Android"];
    expect(await pagesOf("1.1.4")).toEqual({ home: expected, release: expected });
    expect(await pagesOf("1.1.3")).toEqual({ home: [], release: [] });
    const waiting = await waitingIn(database.owner, "persol");
    const number = await proposeMove(database.owner, { from: waiting.length, to: 1 });
    const { evidence } = await readOrder(await ask("adviser"), number, 1);
    expect(
      evidence.decisions.map(
        ({ decidedOn, answer, platform, version }) =>
          `${decidedOn} ${answer} ${platform.ja} ${version}`,
      ),
    ).toEqual(["2020-10-12 rank_now Android 1.1.4"]);
  });

  it("the next version is asked about anew, and a decision about it answers the ended waiver of the one before by name", async () => {
    await rankNow();
    await goOn(instantOf("2020-12-04"));
    const { question } = await home();
    expect(question).toMatchObject({ state: "open" });
    expect(question?.openBuilds.map(({ version }) => version)).toEqual(["1.2.0", "1.2.0"]);
    expect(question?.ranks.map(({ version }) => version)).toEqual(["1.2.0", "1.2.0"]);
    expect(question?.answers.map(({ builds }) => builds.map(({ version }) => version))).toEqual([
      ["1.1.4", "1.1.4"],
    ]);
    await rankNow(["android"]);
    const after = await home();
    expect(after.question).toMatchObject({ state: "open" });
    expect(after.question?.openBuilds.map(({ platform }) => platform.ja)).toEqual(["iOS"]);
    const { waivers } = await api().releases.read({ project: "cocoa", version: "1.1.4" });
    expect(waivers.map(({ platform, answered }) => [platform.ja, answered])).toEqual([
      ["Android", { on: "2020-12-04", version: "1.2.0" }],
      ["iOS", { on: "2020-10-12", version: "1.1.4" }],
    ]);
  });
});

describe("a sighting stays with its build", () => {
  it("the question about the next version has been seen by nobody, and what was seen of the version before stays with it", async () => {
    for (const persona of ["official", "adviser"] as const) await markSeen(persona);
    await goOn(instantOf("2020-12-04"));
    const before = (await home()).question;
    expect(before).toMatchObject({ newTo: "official", seen: [], unseen: ["official", "adviser"] });
    expect(
      before?.seenInPart.map(({ role, builds }) => [role, ...builds.map(({ version }) => version)]),
    ).toEqual([
      ["official", "1.1.4", "1.1.4"],
      ["adviser", "1.1.4", "1.1.4"],
    ]);
    await markSeen("official");
    const after = (await home()).question;
    expect(after).toMatchObject({
      newTo: null,
      seen: [{ role: "official" }],
      seenInPart: [{ role: "adviser" }],
      unseen: ["adviser"],
    });
    expect(after?.seen[0]?.at.slice(0, 10)).toBe("2020-12-04");
    await markSeen("adviser");
    expect((await home()).question).toMatchObject({ seenInPart: [], unseen: [] });
  });
});
