// The button of home opens a draft and records nothing; sending the order records the decision, and the steps follow it.
import { describe, expect, it } from "vitest";
import { aDatabase, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { acknowledgeOrder } from "./acknowledgements";
import { withdrawProposal } from "./proposals";
import { reportTask } from "./tasks";

const database = aDatabase("record-2020-11-24");
const as = (who: PersonaKey) => askerOf(database().owner, `${who}@fukan.example`, "cocoa");
const home = () =>
  callerAs(database().owner, "official@fukan.example").projects.home({ project: "cocoa" });
/** Each test that was decided: its platform, how far it is, and the day of each step. */
const steps = async () =>
  (await home()).steps.map(({ platformKey, steps: all }) => ({
    platformKey,
    states: all.map(({ state }) => state).join(" "),
    days: all.map(({ on }) => on),
  }));
const decisions = () => database().owner<{ platform: string; answer: string }[]>`
  select p.key as platform, d.answer from decision d join platform p on p.id = d.platform_id`;

describe("An owed test on its way from the draft to its result", () => {
  it("reading home records no decision, and the draft keeps every deadline", async () => {
    const { draft, question } = await home();
    expect(draft?.taken.map(({ platform }) => platform.en)).toEqual(["Android"]);
    expect(draft?.left.map(({ platform }) => platform.en)).toEqual(["iOS"]);
    expect(question?.state).toBe("open");
    expect(await decisions()).toEqual([]);
    expect(await steps()).toEqual([]);
  });

  it("sending the order records the decision for the test that it raises, and leaves the other open", async () => {
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    expect(await decisions()).toEqual([{ platform: "android", answer: "rank_now" }]);
    const { question } = await home();
    expect(question?.state).toBe("open");
    expect(question?.ranks.map(({ platformKey }) => platformKey)).toEqual(["ios"]);
    expect(await steps()).toEqual([
      {
        platformKey: "android",
        states: "done awaited expected expected expected",
        days: ["2020-11-24", "2020-11-25", null, "2020-12-09", "2020-12-11"],
      },
    ]);
    await withdrawProposal(await as("official"), { number });
    expect((await home()).steps.map(({ proposal }) => proposal)).toEqual([null]);
  });

  it("a second order records no second decision, and each step follows the one before it", async () => {
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    expect(await decisions()).toHaveLength(1);
    await decideInView(await as("adviser"), { number, verdict: "approved" });
    const [approved] = await steps();
    expect(approved?.states).toBe("done done awaited expected expected");
    expect(approved?.days.slice(2)).toEqual(["2020-11-25", "2020-11-26", "2020-11-30"]);
    // The test that stands first stays there, and the one still open is drafted behind it.
    const { draft } = await home();
    expect(draft?.taken).toMatchObject([{ platform: { en: "iOS" }, startsThen: "2020-12-01" }]);
    expect(draft?.wish).toHaveLength(2);
    await acknowledgeOrder(await as("prime"), { number });
    expect(await steps()).toMatchObject([{ states: "done done done awaited expected" }]);
    const { owed } = await home();
    const taskId = owed.find(({ platformKey }) => platformKey === "android")?.test?.taskId ?? "";
    await reportTask(await as("prime"), { taskId, status: "in_progress" });
    expect(await steps()).toMatchObject([{ states: "done done done done awaited" }]);
  });
});
