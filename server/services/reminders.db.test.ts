// What an approval lacks is asked for in one act, and whoever asked reminds, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { goOn, instantOf } from "../record/replay";
import { readOrder } from "./proposal-view";
import { askForGaps, type GapRequest, remark, remindOf } from "./remarks";
import { questionOf, readWaits } from "./waits";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const request = (side: GapRequest["side"], gaps: readonly string[], opinion = false) => ({
  side,
  gaps,
  words: { ja: gaps.join("、") },
  opinion,
});

let number = 0;
const view = async (by: PersonaKey) => readOrder(asked(await ask(by)), number, 1);
const remind = async (by: PersonaKey, remarkId: string) =>
  said(remindOf(await ask(by), { number, remarkId }));
const requestTo = async (side: GapRequest["side"], opinion = false) => {
  const { requests } = await view("adviser");
  return requests.find((each) => each.side === side && each.opinion === opinion);
};
const waits = async (by: PersonaKey) => {
  const question = asked(await ask(by));
  const { mine } = await readIn(question.scope, (db) => readWaits(db, questionOf(question)));
  return mine.filter(({ kind }) => kind === "answer" || kind === "opinion");
};
const lines = async (kind: string) =>
  (
    await database().owner<{ body: Record<string, unknown> }[]>`
    select body from event where kind = ${kind} order by seq`
  ).map(({ body }) => body);

beforeAll(async () => {
  number = await proposeMove(database().owner, { from: 6, to: 1 });
});

describe("What an approval lacks", () => {
  it("is asked of everybody who can supply it, in one act", async () => {
    expect((await view("adviser")).needs.every((need) => !need.asked)).toBe(true);
    await askForGaps(await ask("adviser"), {
      number,
      requests: [
        request("official", ["risk", "alternatives"]),
        request("vendor_manager", ["passes-1"]),
        request("vendor_manager", ["opinion", "estimates"], true),
      ],
    });
    const acts = await database().owner`
      select distinct act_id from event where kind = 'proposal-remarked'`;
    expect(acts).toHaveLength(1);
    const { needs, requests } = await view("adviser");
    expect(
      needs
        .filter((need) => need.asked)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["alternatives", "estimates", "opinion", "passes-1", "risk"].sort());
    expect(requests.map(({ side, opinion }) => [side, opinion])).toEqual([
      ["vendor_manager", true],
      ["official", false],
      ["vendor_manager", false],
    ]);
    expect((await waits("prime")).map(({ kind }) => kind)).toEqual(["opinion", "answer"]);
    expect((await waits("official")).map(({ kind }) => kind)).toEqual(["answer"]);
  });

  it("is not asked for again while it is awaited, whoever presses", async () => {
    const before = (await view("adviser")).remarks.length;
    const requests = [request("vendor_manager", ["passes-1"]), request("official", ["risk"])];
    await askForGaps(await ask("official"), { number, requests });
    expect((await view("adviser")).remarks).toHaveLength(before);
  });

  it("cannot be asked for by a vendor, nor without naming anything", async () => {
    const requests = [request("official", ["risk"])];
    expect(await said(askForGaps(await ask("prime"), { number, requests }))).toBe("not-allowed");
    expect(await said(askForGaps(await ask("adviser"), { number, requests: [] }))).toBe(
      "input-malformed",
    );
  });
});

describe("A reminder", () => {
  it("is not sent on the day of the request, nor by somebody else", async () => {
    const { id = "" } = (await requestTo("vendor_manager")) ?? {};
    expect(await remind("adviser", id)).toBe("reminder-too-soon");
    expect(await remind("official", id)).toBe("reminder-not-yours");
    expect(await remind("executive", id)).toBe("reminder-not-yours");
    const { remindFrom, mayRemind } = (await requestTo("vendor_manager")) ?? {};
    expect([remindFrom, mayRemind]).toEqual(["2020-11-25", false]);
  });

  it("is sent a business day later, told to the one who was asked, and counted", async () => {
    await goOn(instantOf("2020-11-25T09:00"));
    const { id = "", mayRemind } = (await requestTo("vendor_manager")) ?? {};
    expect(mayRemind).toBe(true);
    expect(await remind("adviser", id)).toBe("done");
    expect(await remind("adviser", id)).toBe("reminder-too-soon");
    await goOn(instantOf("2020-11-26T09:00"));
    expect(await remind("adviser", id)).toBe("done");
    const [answer] = (await waits("prime")).filter(({ kind }) => kind === "answer");
    expect(answer?.reminded).toEqual({ times: 2, on: "2020-11-26" });
    expect((await waits("official"))[0]?.reminded).toBeUndefined();
    expect(await lines("request-reminded")).toMatchObject([
      { number, side: "vendor_manager", times: 1 },
      { number, side: "vendor_manager", times: 2 },
    ]);
  });

  it("is not sent once the side that was asked has answered", async () => {
    const [vendor, ministry] = [await requestTo("vendor_manager"), await requestTo("official")];
    const answer = { number, kind: "answer" as const, words: { ja: "書きました" } };
    await remark(await ask("official"), answer);
    expect(await remind("adviser", ministry?.id ?? "")).toBe("decided-already");
    expect(await requestTo("vendor_manager")).toBeDefined();
    await remark(await ask("prime"), answer);
    expect(await remind("adviser", vendor?.id ?? "")).toBe("decided-already");
    expect((await waits("prime")).map(({ kind }) => kind)).toEqual(["opinion"]);
  });

  it("is not sent once the proposal is decided", async () => {
    const { id = "" } = (await requestTo("vendor_manager", true)) ?? {};
    await decideInView(await ask("adviser"), {
      number,
      verdict: "returned",
      words: { ja: "先に" },
    });
    expect(await remind("adviser", id)).toBe("decided-already");
  });
});
