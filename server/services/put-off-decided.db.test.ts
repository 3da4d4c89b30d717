// The last approval of a request to put a test off is the decision.
import { describe, expect, it } from "vitest";
import { insertDecision } from "@/db/queries/decisions";
import { writeIn } from "@/db/scope";
import { ANDROID, ASKED, aPutOffRecord, said } from "@/tests/db/putting-off";
import { parseDay } from "../domain/calendar/day";
import { permitFor } from "../domain/identity/permit";
import { goOn, instantOf } from "../record/replay";
import { orRefuse } from "./refusal";

const {
  owner,
  ask,
  home,
  putOff,
  approve,
  putOffApproved,
  rank,
  numbers,
  view,
  decide,
  adds,
  held,
  decisions,
} = aPutOffRecord();

describe("the approval of a test that is put off", () => {
  it("is the decision: of whoever asked, by the request, with the waiver in force from that day", async () => {
    await putOff(await ask("official"), { risk: { ja: "通知が届かないかもしれない" } });
    const requests = await numbers();
    await goOn(instantOf("2020-10-14"));
    const each = ["approval-given", "waiver-decided", "decision-recorded"];
    expect(await adds(approve)).toEqual(["done", ...each, ...each]);
    expect(await decisions()).toEqual(requests.map((number) => `defer official ${number}`));
    expect(await held("2020-10-14")).toEqual(["android waiver-in-force", "ios waiver-in-force"]);
    expect(await held("2020-10-31")).toEqual(ASKED);
    const { waived, question } = await home();
    expect(waived).toBe(true);
    expect(question).toMatchObject({
      state: "deferred",
      putOffs: [],
      answers: [
        {
          answer: "defer",
          decidedOn: "2020-10-14",
          until: "2020-10-30",
          role: "official",
          approvedBy: "adviser",
          reason: { ja: "端末がそろわない" },
          heldBy: { ja: "厚生労働省" },
          risk: { ja: "通知が届かないかもしれない" },
        },
      ],
    });
    expect(question?.answers[0]?.builds.map(({ request }) => request)).toEqual(requests);
  });

  it("excuses the test from the day of the approval on, not from the day on which it was asked for", async () => {
    await putOff(await ask("official"));
    await goOn(instantOf("2020-10-14"));
    await approve();
    await goOn(instantOf("2020-10-15"));
    const days = (await home()).owed[0]?.days.map(({ kind, from }) => [kind, from]);
    expect(days).toEqual([
      ["excused", "2020-09-28"],
      ["undecided", "2020-10-12"],
      ["excused", "2020-10-14"],
    ]);
    const past = await home("official", "2020-10-13");
    expect([past.waived, past.question?.state]).toEqual([false, "open"]);
    expect(past.question?.putOffs.map(({ status }) => status)).toEqual(["open", "open"]);
  });

  it("asks the question again once the day has passed", async () => {
    await putOffApproved(await ask("official"));
    await goOn(instantOf("2020-10-31"));
    const { waived, question, owed } = await home();
    expect([waived, question?.state]).toEqual([false, "open"]);
    expect(owed[0]?.waiver).toMatchObject({ endsOn: "2020-10-30", endedOn: "2020-10-31" });
  });

  it("of one platform leaves the other open", async () => {
    await putOffApproved(await ask("executive"), { platforms: ["ios"] });
    expect(await held("2020-10-12")).toEqual([
      "android untested-live",
      "android waiver-ended",
      "ios waiver-in-force",
    ]);
    const { waived, question } = await home();
    expect([waived, question?.state]).toEqual([false, "open"]);
    expect(question?.ranks.map(({ platformKey }) => platformKey)).toEqual(["android"]);
    await rank(await ask("official"));
    expect((await home()).question).toMatchObject({ state: "mixed", ranks: [] });
  });

  it("does not cover the next version, and the debt still runs from the first", async () => {
    await goOn(instantOf("2020-12-04"));
    await putOffApproved(await ask("official"), { until: parseDay("2020-12-31") ?? undefined });
    const put = await home();
    expect(put.waived).toBe(true);
    expect(put.owed.map(({ version, liveVersion }) => [version, liveVersion])).toEqual([
      ["1.1.4", "1.2.0"],
      ["1.1.4", "1.2.0"],
    ]);
    await goOn(instantOf("2020-12-16"));
    const next = await home();
    expect([next.waived, next.question?.state]).toEqual([false, "open"]);
    expect(next.owed[0]?.days.map(({ kind, from }) => ({ kind, from }))).toEqual([
      { from: "2020-09-28", kind: "excused" },
      { from: "2020-10-12", kind: "undecided" },
      { from: "2020-12-04", kind: "excused" },
      { from: "2020-12-15", kind: "undecided" },
    ]);
  });

  it("is followed by another decision, which ends it", async () => {
    const official = await ask("official");
    await putOffApproved(official);
    await putOff(official, ANDROID);
    const [number = 0] = await numbers();
    expect((await home()).question?.putOffs).toMatchObject([{ number, before: "2020-10-30" }]);
    await decide(number, "returned");
    await putOffApproved(official, { until: parseDay("2020-10-20") ?? undefined });
    expect(await held("2020-10-21")).toContain("android untested-live");
    await rank(official);
    const { waived, question } = await home();
    expect([waived, question?.state]).toEqual([false, "ranked"]);
    expect(question?.answers.map(({ answer }) => answer)).toEqual(["rank_now", "defer", "defer"]);
  });

  it("says on its page until when, and the risk, the alternatives and the holder that were typed", async () => {
    await putOff(await ask("official"), {
      ...ANDROID,
      risk: { ja: "通知が届かないかもしれない" },
      alternatives: { ja: "配布を止める" },
    });
    const [number = 0] = await numbers();
    const { putOff: putting, content, needs, build } = await view(number);
    expect(build?.decided).toBe(false);
    expect(putting).toEqual({ until: "2020-10-30", answered: null, asked: true });
    expect(content.told).toMatchObject({
      risk: { ja: "通知が届かないかもしれない" },
      alternatives: { ja: "配布を止める" },
      heldBy: { ja: "厚生労働省" },
    });
    expect(needs.filter(({ missing }) => missing).map(({ kind }) => kind)).toEqual([
      "ministryWords",
      "vendorWords",
    ]);
  });

  it("is refused once the draft is another than what was frozen, and nothing is decided", async () => {
    await putOff(await ask("official"), ANDROID);
    const [number = 0] = await numbers();
    const sql = owner();
    await sql`set session_replication_role = replica`;
    await sql`update waiver set reason = ${sql.json({ ja: "別の理由" })} where ends_on is not null`;
    await sql`set session_replication_role = origin`;
    expect((await view(number)).stale).toBe(true);
    expect(await said(decide(number, "approved"))).toBe("approval-overtaken");
    expect(await decisions()).toEqual([]);
    expect(await held("2020-10-12")).toEqual(ASKED);
  });

  it("is refused by the database to whatever decides without it", async () => {
    const { asker, day } = await ask("official");
    const [waiver] = await owner()<
      { id: string; project: string; release: string; platform: string }[]
    >`
      select id, project_id as project, release_id as release, platform_id as platform from waiver limit 1`;
    const insert = writeIn(orRefuse(permitFor(asker, "finding.answer")), (db) =>
      insertDecision(db, {
        projectId: waiver?.project ?? "",
        rule: "waiver-ended",
        releaseId: waiver?.release ?? "",
        platformId: waiver?.platform ?? "",
        answer: "defer",
        decidedOn: day,
        accountId: asker.account.id,
        reason: { ja: "端末がそろわない" },
        waiverId: waiver?.id ?? "",
      }),
    );
    const cause = await insert.then(
      () => null,
      (error: Error) => error.cause,
    );
    expect(cause instanceof Error ? String(cause.cause) : cause).toContain("by an approval alone");
  });
});

describe("another answer while a test is asked to be put off", () => {
  it("is possible, the request says so, and an approval takes its place", async () => {
    const official = await ask("official");
    await putOff(official, ANDROID);
    const [number = 0] = await numbers();
    await rank(await ask("executive"), ANDROID.platforms);
    expect((await home()).question?.putOffs).toMatchObject([{ number, status: "open" }]);
    expect((await view(number)).build?.decided).toBe(true);
    expect((await view(number)).putOff).toEqual({
      until: "2020-10-30",
      answered: { answer: "rank_now", on: "2020-10-12", role: "executive" },
      asked: true,
    });
    await decide(number, "approved");
    const { question } = await home();
    expect(question?.answers.map(({ answer }) => answer)).toEqual(["defer", "rank_now"]);
    expect(await held("2020-10-12")).toContain("android waiver-in-force");
  });

  it("is not needed any more once users have another version, and the request says so", async () => {
    await putOff(await ask("official"), { ...ANDROID, until: parseDay("2020-12-31") ?? undefined });
    const [number = 0] = await numbers();
    await goOn(instantOf("2020-12-04"));
    expect((await view(number)).putOff).toMatchObject({ answered: null, asked: false });
    await decide(number, "approved");
    expect((await home()).question?.state).toBe("open");
  });
});
