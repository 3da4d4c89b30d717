// A waiver is in force once it is approved by the same mechanism as an order, and its end is moved by another approval alone.
import { beforeAll, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import type { Values } from "../domain/records/field";
import { KINDS } from "../domain/records/kinds";
import { plansDigestOf } from "./digest";
import { readProposal } from "./proposal-view";
import { decideStep, withdrawProposal } from "./proposals";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord } from "./records-view";
import { readRelease } from "./releases-view";
import { confirmRisk } from "./risks";
import { setRoute } from "./routes";
import { answerUndertaking } from "./undertakings";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: { code?: string }) => error.code ?? "broken",
  );

const WAIVER = {
  version: "1.0.0",
  platform: "android",
  reason: words("the environment broke down"),
  endsOn: "2999-01-31",
} satisfies Values;

const draft = async (more: Values = {}) =>
  enterRecord(KINDS.waiver as never, await ask("official"), { values: { ...WAIVER, ...more } });
const step = async (
  name: "ask" | "extend",
  record: string,
  values: Values = {},
  who = "official",
) => takeStep(KINDS.waiver as never, name as never, await ask(who), { record, values });
const listed = async () =>
  (await readRelease(asked(await ask("red")), "1.0.0")).waivers.map(({ id }) => id);
const numberOf = async (record: string) => {
  const { proposals } = await readRecord(asked(await ask("official")), "waiver", record);
  return proposals?.[0]?.number ?? 0;
};
const view = async (number: number, who = "adviser") => {
  const read = await readProposal(asked(await ask(who)), number, 1);
  if (read.subject === "order") throw new Error("an order");
  return read;
};
const decide = async (number: number, verdict: "approved" | "returned", who = "adviser") =>
  decideStep(await ask(who), {
    number,
    verdict,
    words: words("because"),
    plans: plansDigestOf([]),
  });
const asking = async (more: Values = {}) => {
  const record = await draft(more);
  await step("ask", record);
  return { record, number: await numberOf(record) };
};

describe("a waiver that somebody enters", () => {
  it("is a draft that no rule and no list reads, until its approval puts it in force on that day", async () => {
    const record = await draft();
    expect(await listed()).not.toContain(record);
    await step("ask", record);
    expect(await listed()).not.toContain(record);
    const number = await numberOf(record);
    await decide(number, "approved");
    expect(await listed()).toContain(record);
    const { record: row, day } = await readRecord(asked(await ask("official")), "waiver", record);
    expect(row.values).toMatchObject({ approval: "approved", decidedOn: day });
  });

  it("leaves the findings of its release as they are until its approval", async () => {
    const found = async () => {
      const { owner } = database();
      const rows = await owner<{ line: string }[]>`
        select concat_ws(' ', rule, from_on, until_on) as line from finding f
          join release r on r.project_id = f.project_id and r.id::text = f.address ->> 'releaseId'
         where r.version = '1.0.0' order by 1`;
      return rows.map(({ line }) => line);
    };
    const before = await found();
    const { number } = await asking();
    expect(await found()).toEqual(before);
    await decide(number, "approved");
    expect(await found()).not.toEqual(before);
  });

  it("stays a draft when it is returned, and can be corrected and asked for again", async () => {
    const { record, number } = await asking();
    await decide(number, "returned");
    expect(await listed()).not.toContain(record);
    const official = await ask("official");
    await correctRecord(KINDS.waiver, official, {
      record,
      reason: words("plainer"),
      values: { risk: words("some users get no notice") },
    });
    await step("ask", record);
    await decide(await numberOf(record), "approved");
    expect(await listed()).toContain(record);
  });

  it("is not changed, withdrawn or asked for again while its approval is open", async () => {
    const { record, number } = await asking();
    const official = await ask("official");
    const reason = words("wrong");
    const codes = [
      await codeOf(correctRecord(KINDS.waiver, official, { record, reason, values: { reason } })),
      await codeOf(withdraw(KINDS.waiver, official, { record, reason })),
      await codeOf(step("ask", record)),
    ];
    expect(codes).toEqual(["approval-open", "approval-open", "approval-open"]);
    await withdrawProposal(official, { number });
    await withdraw(KINDS.waiver, official, { record, reason });
  });

  it("is not approved by whoever asked, by an official or by a vendor, and is decided once", async () => {
    const { number } = await asking();
    expect(await codeOf(decide(number, "approved", "official"))).toBe("not-allowed");
    expect(await codeOf(decide(number, "approved", "red"))).toBe("not-allowed");
    await decide(number, "approved");
    expect(await codeOf(decide(number, "approved"))).toBe("decided-already");
  });

  it("is not approved any more once what it says is another than what was frozen", async () => {
    const { record, number } = await asking();
    const { owner } = database();
    await owner`set session_replication_role = replica`;
    await owner`update waiver set reason = ${owner.json({ ja: "another" })} where id = ${record}`;
    await owner`set session_replication_role = origin`;
    expect((await view(number)).stale).toBe(true);
    expect(await codeOf(decide(number, "approved"))).toBe("approval-overtaken");
  });

  it("is not approved any more once its last day has passed", async () => {
    const { record, number } = await asking();
    const { owner } = database();
    await owner`insert into exercise_clock (shown, anchored, played_until)
      values ('2999-02-01T09:00:00+09:00', now(), now())`;
    try {
      expect(await codeOf(decide(number, "approved"))).toBe("term-backwards");
    } finally {
      await owner`delete from exercise_clock`;
    }
    expect(await listed()).not.toContain(record);
  });

  it("tells how many of five things its approval lacks, and takes the words of each side as they come", async () => {
    const { record, number } = await asking({
      risk: words("some users get no notice"),
      weighed: [{ what: words("wait"), whyNot: words("the old version is worse") }],
      heldBy: "ministry",
    });
    const missing = async () =>
      (await view(number)).needs.filter((need) => need.missing).map(({ kind }) => kind);
    expect(await missing()).toEqual(["ministryWords", "vendorWords"]);
    await confirmRisk(await ask("red"), { waiver: record, words: words("phones may stay silent") });
    await confirmRisk(await ask("official"), { waiver: record, words: words("we may not warn") });
    expect(await missing()).toEqual([]);
  });

  it("shows the words of the ministry's side to every vendor, and a vendor's words to no competitor", async () => {
    const { record, number } = await asking({ risk: words("some users get no notice") });
    await confirmRisk(await ask("official"), { waiver: record, words: words("we may not warn") });
    await confirmRisk(await ask("red"), { waiver: record, words: words("phones may stay silent") });
    const saidTo = async (who: string) =>
      (await view(number, who)).shared.flatMap(({ words: said }) => said?.ja ?? []);
    expect(await saidTo("red")).toEqual(["we may not warn", "phones may stay silent"]);
    expect(await saidTo("blue")).toEqual(["we may not warn"]);
  });

  it("refuses the text of the risk itself as somebody's own words", async () => {
    const risk = words("some users get no notice");
    const { record } = await asking({ risk });
    expect(await codeOf(confirmRisk(await ask("red"), { waiver: record, words: risk }))).toBe(
      "words-copied",
    );
  });
});

describe("an approved waiver", () => {
  it("keeps its end until an extension is approved, and no correction moves it", async () => {
    const { record, number } = await asking();
    await decide(number, "approved");
    const official = await ask("official");
    const values = { endsOn: "2999-03-31" } as never;
    const reason = words("longer");
    expect(await codeOf(correctRecord(KINDS.waiver, official, { record, reason, values }))).toBe(
      "extension-unapproved",
    );
    await step("extend", record, { endsOn: "2999-03-31", words: reason });
    const endsOn = async () =>
      (await readRecord(asked(official), "waiver", record)).record.values.endsOn;
    expect(await endsOn()).toBe("2999-01-31");
    const extension = await numberOf(record);
    expect((await view(extension)).content.changed).toEqual({ endsOn: "2999-03-31" });
    await decide(extension, "approved");
    expect(await endsOn()).toBe("2999-03-31");
  });

  it("keeps the answer of its holder when a slip in it is corrected", async () => {
    const { record, number } = await asking({ heldBy: "red" });
    await decide(number, "approved");
    await answerUndertaking(await ask("red"), { what: "risk", id: record, accepts: true });
    const official = await ask("official");
    await correctRecord(KINDS.waiver, official, {
      record,
      reason: words("a slip"),
      values: { reason: words("the environment had broken down") },
    });
    const { record: row } = await readRecord(asked(official), "waiver", record);
    expect(row.values).toMatchObject({
      reason: words("the environment had broken down"),
      holderAnswer: "accepted",
    });
  });

  it("refuses an extension that says no end, two ends, or the end that it has", async () => {
    const { record, number } = await asking();
    await decide(number, "approved");
    const extend = (values: Values) =>
      codeOf(step("extend", record, { ...values, words: words("x") }));
    expect([
      await extend({}),
      await extend({ endsOn: "2999-03-31", endsWhenReached: "2" }),
      await extend({ endsOn: "2999-01-31" }),
      await extend({ endsWhenOut: "9.9.9" }),
    ]).toEqual(["waiver-end-missing", "waiver-end-missing", "nothing-changed", "not-found"]);
  });
});

describe("the route of waivers", () => {
  beforeAll(async () => {
    await setRoute(await ask("admin"), {
      subject: "waiver",
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 2 },
      ],
    });
  });

  it("is its own where the project sets it, and leaves that of orders", async () => {
    const { record, number } = await asking();
    expect((await view(number)).route.map(({ role }) => role)).toEqual(["adviser", "executive"]);
    await decide(number, "approved");
    expect(await listed()).not.toContain(record);
    await decide(number, "approved", "executive");
    expect(await listed()).toContain(record);
    const { steps } = await callerAs(database().owner, mail("admin")).routes.read({
      project: "rivals",
    });
    expect(steps.map(({ role }) => role)).toEqual(["adviser"]);
  });
});
