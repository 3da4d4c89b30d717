// Whoever puts an owed test off asks for its approval, and nothing is decided before that is given.
import { describe, expect, it } from "vitest";
import { proposeMove } from "@/tests/db/proposing";
import { ANDROID, ASKED, aPutOffRecord, inView, said, typed } from "@/tests/db/putting-off";
import { parseDay } from "../domain/calendar/day";
import { KINDS } from "../domain/records/kinds";
import { recordCannot } from "./answers";
import { readApprovals } from "./approvals-view";
import { withdrawProposal } from "./proposals";
import { askToPutOff } from "./put-off";
import { readQuestion } from "./question-view";
import { correctRecord, withdraw } from "./records";

const {
  owner,
  api,
  ask,
  home,
  putOff,
  approve,
  rank,
  numbers,
  view,
  decide,
  adds,
  held,
  decisions,
  drafts,
} = aPutOffRecord();

describe("asking to put a test off", () => {
  it("drafts a waiver and asks for its approval for each platform in one act, and decides nothing", async () => {
    const each = ["record-drafted", "approval-asked"];
    expect(
      await adds(async () =>
        putOff(await ask("official"), { risk: { ja: "通知が届かないかもしれない" } }),
      ),
    ).toEqual(["done", ...each, ...each]);
    expect(await decisions()).toEqual([]);
    expect(await held("2020-10-12")).toEqual(ASKED);
    const { waived, question } = await home();
    expect([waived, question?.state, question?.answers]).toEqual([false, "open", []]);
    expect(
      question?.putOffs.map(({ platformKey, status, until, proposer, awaited }) => [
        platformKey,
        status,
        until,
        proposer,
        awaited,
      ]),
    ).toEqual([
      ["android", "open", "2020-10-30", "official", "adviser"],
      ["ios", "open", "2020-10-30", "official", "adviser"],
    ]);
  });

  it("leaves the question about the other tests, of which alone home asks what to do", async () => {
    const asksAbout = async () =>
      (await home("executive")).question?.ranks.map(({ platformKey }) => platformKey);
    expect(await asksAbout()).toEqual(["android", "ios"]);
    await putOff(await ask("official"), ANDROID);
    expect(await asksAbout()).toEqual(["ios"]);
    await putOff(await ask("official"), { platforms: ["ios"] });
    expect(await asksAbout()).toEqual([]);
  });

  it("leads to the other requests, and not to new orders", async () => {
    await putOff(await ask("official"), ANDROID);
    const order = await proposeMove(owner(), { from: 2, to: 1 });
    await putOff(await ask("official"), { platforms: ["ios"] });
    const [android = 0, ios = 0] = await numbers();
    expect([android, order, ios]).toEqual([1, 2, 3]);
    expect((await view(android)).neighbours).toEqual({ previous: null, next: ios });
    expect((await view(ios)).neighbours).toEqual({ previous: android, next: null });
  });

  it("is told to everybody in the project, and offered again to nobody while it is open", async () => {
    await putOff(await ask("official"), ANDROID);
    for (const persona of ["official", "adviser", "prime", "auditor"] as const) {
      const { question } = await home(persona);
      expect(question?.putOffs.map(({ platformKey }) => platformKey)).toEqual(["android"]);
    }
    expect((await home()).question?.mayPutOff).toBe(true);
    expect((await readQuestion(await ask("executive"))).free).toEqual(["ios"]);
    await putOff(await ask("executive"), { platforms: ["ios"] });
    expect((await home()).question?.mayPutOff).toBe(false);
  });

  it("stands in the list of approvals and on the page of the release, each by its number", async () => {
    await putOff(await ask("official"));
    const requests = await numbers();
    const { waiting } = await readApprovals(await ask("adviser"), undefined, 1);
    const listed = waiting.toSorted((a, b) => a.number - b.number);
    expect(listed.map(({ number, putsOffUntil }) => [number, putsOffUntil])).toEqual(
      requests.map((number) => [number, "2020-10-30"]),
    );
    const { putOffs } = await api("official").releases.read({ project: "cocoa", version: "1.1.4" });
    expect(putOffs.map(({ number }) => number)).toEqual(requests);
  });

  it("stays with its build when the version is corrected", async () => {
    const official = await ask("official");
    await putOff(official);
    const requests = await numbers();
    const reason = { ja: "版の名前の誤り" };
    const values = { version: "1.1.4a" };
    await correctRecord(KINDS.release, official.asker, { record: "1.1.4", reason, values });
    expect((await home()).question?.putOffs).toMatchObject(
      requests.map((number) => ({ number, status: "open", version: "1.1.4a" })),
    );
    expect((await readQuestion(official)).free).toEqual([]);
    expect((await view(requests[0] ?? 0)).build).toMatchObject({ version: "1.1.4a" });
  });

  it.each([
    ["today", { until: parseDay("2020-10-12") ?? undefined }, "day-not-ahead"],
    ["no day", { until: undefined }, "day-missing"],
    ["no reason", { reason: undefined }, "reason-missing"],
    ["nobody who holds the risk", { heldBy: undefined }, "holder-missing"],
    ["a party that is not there", { heldBy: "nobody" }, "not-found"],
    ["a platform that is not asked about", { platforms: ["web"] }, "conflict"],
  ])("is refused with %s", async (_, more, expected) => {
    expect(await adds(async () => putOff(await ask("official"), more))).toEqual([expected]);
    expect(await drafts()).toBe(0);
  });

  it.each(["adviser", "prime", "subcontractor", "auditor", "admin"] as const)(
    "is refused to %s",
    async (persona) => expect(await said(putOff(await ask(persona)))).toBe("not-allowed"),
  );

  it("by two officials at once makes one request per platform, and the second is told that it is asked for", async () => {
    const both = await Promise.all([ask("official"), ask("executive")]);
    const opened = await Promise.all(both.map(inView));
    const told = await Promise.all(
      both.map((by, place) =>
        said(askToPutOff(by, { ...typed(), ...(opened[place] ?? { lastAnswers: {} }) })),
      ),
    );
    expect(told.sort()).toEqual(["approval-open", "done"]);
    expect(await numbers()).toHaveLength(2);
    expect(await drafts()).toBe(2);
  });

  it("counts a press that is sent again once", async () => {
    const request = "6f2c5a54-5b5f-4f57-8b0e-2f6a6f0f2b11";
    const official = await ask("official");
    const view = await inView(official);
    for (const _ of [1, 2]) await askToPutOff(official, { ...typed(), ...view, request });
    expect(await numbers()).toHaveLength(2);
  });

  it("from a page opened before another answer is refused", async () => {
    const [official, executive] = [await ask("official"), await ask("executive")];
    const opened = await inView(official);
    await recordCannot(executive, {
      ...opened,
      platforms: ["ios"],
      reason: { ja: "なし" },
    });
    expect(await said(askToPutOff(official, { ...typed(), ...opened }))).toBe("conflict");
    expect(await said(askToPutOff(official, { ...typed(ANDROID), ...opened }))).toBe("done");
  });
});

describe("a request to put a test off that is returned or withdrawn", () => {
  it("keeps one draft for each build, also when a draft is corrected to be about another", async () => {
    const official = await ask("official");
    await putOff(official);
    const requests = await numbers();
    for (const number of requests) await decide(number, "returned");
    const { key: record } = (await view(requests[0] ?? 0)).content;
    const correct = correctRecord(KINDS.waiver, official.asker, {
      record,
      reason: { ja: "系統の誤り" },
      values: { platform: "ios" },
    });
    expect(await said(correct)).toBe("put-off-drafted");
  });

  it("decides nothing, says so, and offers what was typed again", async () => {
    const alternatives = { ja: "配布を止める" };
    await putOff(await ask("official"), { ...ANDROID, alternatives });
    const [number = 0] = await numbers();
    await decide(number, "returned");
    expect(await decisions()).toEqual([]);
    const { question } = await home();
    expect([question?.state, question?.mayPutOff]).toEqual(["open", true]);
    expect(question?.putOffs).toMatchObject([{ number, status: "returned", awaited: null }]);
    expect((await readQuestion(await ask("executive"))).typed).toEqual({
      platformKey: "android",
      until: "2020-10-30",
      reason: { ja: "端末がそろわない" },
      alternatives,
      risk: null,
      heldBy: "mhlw",
    });
  });

  it("can be asked for again with other words, in the same draft, which keeps both requests", async () => {
    const official = await ask("official");
    await putOff(official, ANDROID);
    const [first = 0] = await numbers();
    await withdrawProposal(official.asker, { number: first });
    expect((await home()).question?.putOffs).toMatchObject([{ status: "withdrawn" }]);
    expect(
      await adds(async () =>
        putOff(await ask("executive"), { ...ANDROID, reason: { ja: "端末は11月に届く" } }),
      ),
    ).toEqual(["done", "record-corrected", "approval-asked"]);
    expect(await drafts()).toBe(1);
    const [second = 0] = await numbers();
    expect(second).toBeGreaterThan(first);
    await approve();
    expect((await home()).question?.answers).toMatchObject([
      { answer: "defer", reason: { ja: "端末は11月に届く" } },
    ]);
  });

  it("is not mentioned any more once another answer is given", async () => {
    const official = await ask("official");
    await putOff(official);
    for (const number of await numbers()) await decide(number, "returned");
    await rank(official);
    expect((await home()).question).toMatchObject({ state: "ranked", putOffs: [] });
  });

  it("is mentioned where the other answer of that day was given before it was returned", async () => {
    const official = await ask("official");
    await putOff(official, ANDROID);
    const [number = 0] = await numbers();
    await rank(official, ANDROID.platforms);
    await decide(number, "returned");
    expect((await home()).question?.putOffs).toMatchObject([{ number, status: "returned" }]);
  });

  it("leaves a draft that can be withdrawn, after which nothing is offered again", async () => {
    const official = await ask("official");
    await putOff(official, ANDROID);
    const [number = 0] = await numbers();
    const { key: record } = (await view(number)).content;
    const reason = { ja: "やめる" };
    const act = () => withdraw(KINDS.waiver, official.asker, { record, reason });
    const correct = () =>
      correctRecord(KINDS.waiver, official.asker, { record, reason, values: { reason } });
    expect([await said(act()), await said(correct())]).toEqual(["approval-open", "approval-open"]);
    await decide(number, "returned");
    await act();
    expect((await readQuestion(official)).typed).toBeNull();
    await putOff(official, ANDROID);
    expect(await numbers()).toHaveLength(1);
  });
});
