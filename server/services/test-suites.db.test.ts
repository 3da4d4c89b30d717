// A test suite is proposed by a vendor or the ministry, approved like an order, and decides from then on what has passed.
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { showingDrafted, writeIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { permitFor } from "../domain/identity/permit";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { recordFullChainRun } from "./coverage";
import { plansDigestOf } from "./digest";
import { readProposal } from "./proposal-view";
import { decideStep, withdrawProposal } from "./proposals";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord } from "./records-view";

const database = aDatabase("migrated", async ({ owner }) => {
  await foundRivals(owner);
  // The suite that a source states there is ended, so that each test knows what is in force.
  const official = await askerOf(owner, mail("official"), "rivals");
  await takeStep(KINDS.test_suite, "end", official, {
    record: "suite-1",
    values: { ending: words("not needed here") },
  });
  const { proposals } = await readRecord(asked(official), "test_suite", "suite-1");
  await decideStep(await askerOf(owner, mail("adviser"), "rivals"), {
    number: proposals?.[0]?.number ?? 0,
    verdict: "approved",
    words: words("because"),
    plans: plansDigestOf([]),
  });
});
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: { code?: string }) => error.code ?? "broken",
  );

const enterCase = async (title: string, kind: "full_chain" | "integration" = "full_chain") =>
  enterRecord(KINDS.test_case, await ask("official"), {
    values: { kind, title: words(title), ...(kind === "integration" && { stages: ["1"] }) },
  });
const draft = async (who: string, cases: string[], more = {}) =>
  enterRecord(KINDS.test_suite, await ask(who), {
    values: {
      title: words("standard"),
      cases,
      criteria: words("every case passes in one run"),
      ...more,
    },
  });
const request = async (who: string, record: string) =>
  takeStep(KINDS.test_suite, "approve", await ask(who), { record, values: {} });
const suiteOf = async (record: string, who = "official") =>
  (await readRecord(asked(await ask(who)), "test_suite", record)).record.values;
const numberOf = async (record: string) =>
  (await readRecord(asked(await ask("official")), "test_suite", record)).proposals?.[0]?.number ??
  0;
const decide = async (record: string, verdict: "approved" | "returned" = "approved") =>
  decideStep(await ask("adviser"), {
    number: await numberOf(record),
    verdict,
    words: words("because"),
    plans: plansDigestOf([]),
  });
const standing = async (who: string, cases: string[], more = {}) => {
  const record = await draft(who, cases, more);
  await request(who, record);
  await decide(record);
  return record;
};
const askEnd = async (record: string, who = "official") =>
  takeStep(KINDS.test_suite, "end", await ask(who), {
    record,
    values: { ending: words("the chain has changed") },
  });
const end = async (record: string) => {
  await askEnd(record);
  await decide(record);
};
/** The titles of the cases that a full-chain run recorded now has results for. */
const ranCases = async () => {
  await recordFullChainRun(await ask("official"), {
    version: "1.0.0",
    platform: "android",
    ranOn: day("2020-09-01"),
    outcome: "not_run",
  });
  const rows = await database().owner<{ title: string }[]>`
    select c.title ->> 'ja' as title from test_result r join test_case c on c.id = r.case_id
     where r.run_id = (select run_id from test_result order by sequence desc limit 1) order by 1`;
  return rows.map(({ title }) => title);
};

describe("a test suite", () => {
  it("of a vendor counts from its approval on, and until it is ended", async () => {
    const whole = await enterCase("a new whole chain");
    const before = await ranCases();
    const record = await draft("red", [whole]);
    await request("red", record);
    expect(await ranCases()).toEqual(before);
    await decide(record);
    expect((await suiteOf(record)).approval).toBe("approved");
    expect(await ranCases()).toEqual(["a new whole chain"]);
    await end(record);
    expect(await ranCases()).toEqual(before);
  });

  it("that is returned stays a draft that its proposer corrects and asks for again", async () => {
    const record = await draft("red", [await enterCase("returned")]);
    await request("red", record);
    await decide(record, "returned");
    const correction = {
      record,
      reason: words("as asked"),
      values: { criteria: words("and the log is kept") },
    };
    expect(await codeOf(correctRecord(KINDS.test_suite, await ask("blue"), correction))).toBe(
      "not-allowed",
    );
    await correctRecord(KINDS.test_suite, await ask("red"), correction);
    expect(await codeOf(request("blue", record))).toBe("not-allowed");
    await request("red", record);
    expect((await suiteOf(record)).approval).toBe("drafted");
  });

  it("takes the place of another with its approval", async () => {
    const old = await standing("official", [await enterCase("old")]);
    const anew = await standing("red", [await enterCase("new")], { replaces: old });
    expect(await suiteOf(old)).toMatchObject({ replacedBy: anew });
    expect((await suiteOf(old)).endedOn).not.toBeNull();
    expect(await ranCases()).toEqual(["new"]);
    await end(anew);
  });

  it("that a source states needs no approval, unless a vendor says so", async () => {
    const known = { source: "source" };
    const cases = [await enterCase("stated")];
    const values = { title: words("stated"), cases, criteria: words("as the report says") };
    const enter = async (who: string) =>
      enterRecord(KINDS.test_suite, await ask(who), { values, ...known });
    expect((await suiteOf(await enter("red"))).approval).toBe("drafted");
    const stated = await enter("official");
    expect((await suiteOf(stated)).approval).toBeNull();
    const twice = { record: stated, reason: words("entered twice") };
    const taken = async () => codeOf(withdraw(KINDS.test_suite, await ask("official"), twice));
    expect(await taken()).toBe("suite-counts");
    await end(stated);
    expect(await taken()).toBe("done");
  });

  it("that a source states takes the place of another when it is entered, and keeps what it replaced", async () => {
    const old = await standing("red", [await enterCase("before the report")]);
    const enter = async (replaces: string) =>
      enterRecord(KINDS.test_suite, await ask("official"), {
        values: {
          title: words("stated"),
          cases: [await enterCase("as the report says")],
          criteria: words("as the report says"),
          replaces,
        },
        source: "source",
      });
    const stated = await enter(old);
    expect(await suiteOf(old)).toMatchObject({ replacedBy: stated });
    expect((await suiteOf(old)).endedOn).not.toBeNull();
    expect(await codeOf(enter(old))).toBe("not-found");
    const correction = { record: stated, reason: words("another"), values: { replaces: null } };
    expect(await codeOf(correctRecord(KINDS.test_suite, await ask("official"), correction))).toBe(
      "replaced-already",
    );
    const again = { record: stated, reason: words("entered twice") };
    expect(await codeOf(withdraw(KINDS.test_suite, await ask("official"), again))).toBe(
      "suite-counts",
    );
    await end(stated);
    expect(await codeOf(withdraw(KINDS.test_suite, await ask("official"), again))).toBe(
      "record-in-use",
    );
  });

  it("is ended by the approval of another person than whoever asks for that, and not by a vendor", async () => {
    const record = await standing("red", [await enterCase("still needed")]);
    expect(await codeOf(askEnd(record, "red"))).toBe("not-allowed");
    await askEnd(record, "adviser");
    expect((await suiteOf(record)).endedOn).toBeNull();
    expect(await codeOf(decide(record))).toBe("own-proposal");
    await withdrawProposal(await ask("adviser"), { number: await numberOf(record) });
    await askEnd(record);
    await decide(record);
    expect((await suiteOf(record)).endedOn).not.toBeNull();
  });

  it("shows its approver the cases, and the stages that none of them passes", async () => {
    const record = await draft("red", [await enterCase("the first stage alone", "integration")]);
    await request("red", record);
    const view = await readProposal(asked(await ask("adviser")), await numberOf(record), 1);
    if (view.subject === "order" || view.suite === null) throw new Error("no suite");
    expect(
      view.suite.cases.map(({ title, stages }) => [title.ja, stages.map(({ ja }) => ja)]),
    ).toEqual([["the first stage alone", ["first"]]]);
    expect(view.suite.uncovered.map(({ ja }) => ja)).toEqual(["second"]);
  });
});

describe("a draft of a suite", () => {
  it("counts by an approval alone: the database refuses every other statement that would let it count", async () => {
    const record = await draft("official", [await enterCase("past the approval")]);
    const permit = permitFor(await ask("official"), "test-suite.propose");
    if (!permit.ok) throw new Error("no permit");
    const forced = writeIn(permit.value, (db) =>
      showingDrafted(db, () =>
        db.execute(sql`update test_suite set approval_state = 'approved' where key = ${record}`),
      ),
    );
    const cause = await forced.then(
      () => null,
      (error: Error) => error.cause,
    );
    expect(cause instanceof Error ? String(cause.cause) : cause).toContain("by an approval alone");
    expect((await suiteOf(record)).approval).toBe("drafted");
  });

  it("keeps the suite that it replaces when something else of it is corrected after that was ended", async () => {
    const old = await standing("official", [await enterCase("of the old one")]);
    const record = await draft("red", [await enterCase("of the new one")], { replaces: old });
    await end(old);
    const { choices } = await readRecord(asked(await ask("red")), "test_suite", record);
    expect(choices.test_suite?.map(({ key }) => key)).toContain(old);
  });
});

describe("a suite in force", () => {
  it("ends by an approval alone: the database refuses every other statement that would end it", async () => {
    const record = await standing("official", [await enterCase("ended by hand")]);
    const permit = permitFor(await ask("official"), "test-suite.end");
    if (!permit.ok) throw new Error("no permit");
    const forced = writeIn(permit.value, (db) =>
      db.execute(sql`update test_suite set ended_on = current_date where key = ${record}`),
    );
    const cause = await forced.then(
      () => null,
      (error: Error) => error.cause,
    );
    expect(cause instanceof Error ? String(cause.cause) : cause).toContain("ends by an approval");
    await end(record);
  });
});

describe("the page on which a suite is approved", () => {
  it("names the versions on which its approval changes the verdict", async () => {
    await ranCases();
    const record = await draft("red", [await enterCase("never run")]);
    await request("red", record);
    const view = await readProposal(asked(await ask("adviser")), await numberOf(record), 1);
    if (view.subject === "order" || view.suite === null) throw new Error("no suite");
    expect(view.suite.changes).toMatchObject([
      { version: "1.0.0", from: "not_run", to: "no_record" },
    ]);
  });
});

describe("the page on which the end of a suite is approved", () => {
  it("names the versions on which the end changes the verdict", async () => {
    const record = await standing("official", [await enterCase("not run yet")]);
    await askEnd(record);
    const view = await readProposal(asked(await ask("adviser")), await numberOf(record), 1);
    if (view.subject === "order" || view.suite === null) throw new Error("no suite");
    expect(view.suite.changes).toMatchObject([
      { version: "1.0.0", from: "no_record", to: "not_run" },
    ]);
    await decide(record);
  });

  it("says that it can no longer be given once another suite has taken its place", async () => {
    const record = await standing("official", [await enterCase("replaced meanwhile")]);
    await askEnd(record);
    const number = await numberOf(record);
    const anew = await standing("red", [await enterCase("in its place")], { replaces: record });
    const view = await readProposal(asked(await ask("adviser")), number, 1);
    if (view.subject === "order") throw new Error("no suite");
    expect(view.stale).toBe(true);
    expect(view.overtaking.map(({ kind, actorRole }) => [kind, actorRole])).toContainEqual([
      "record-moved",
      "adviser",
    ]);
    expect(await codeOf(decide(record))).toBe("approval-overtaken");
    await end(anew);
  });
});

describe("the verdicts that a replacing suite changes", () => {
  it("count the cases that another suite in force still has", async () => {
    const shared = await enterCase("in two suites");
    const one = await standing("official", [shared]);
    const two = await standing("official", [shared]);
    await ranCases();
    const anew = await draft("red", [await enterCase("easier")], { replaces: one });
    await request("red", anew);
    const view = await readProposal(asked(await ask("adviser")), await numberOf(anew), 1);
    if (view.subject === "order" || view.suite === null) throw new Error("no suite");
    // The shared case was not run to its end, and still counts.
    expect(view.suite.changes).toEqual([]);
    await withdrawProposal(await ask("red"), { number: await numberOf(anew) });
    await end(one);
    await end(two);
  });
});

describe("what was read by whoever approved a suite", () => {
  it("stays so: neither the suite nor its cases are corrected or withdrawn until it is ended", async () => {
    const testCase = await enterCase("fixed");
    const record = await draft("official", [testCase]);
    const official = await ask("official");
    const because = { reason: words("a typing error") };
    const correctCase = (title: string) =>
      correctRecord(KINDS.test_case, official, {
        record: testCase,
        ...because,
        values: { title: words(title) },
      });
    await correctCase("before");
    await request("official", record);
    expect(await codeOf(correctCase("meanwhile"))).toBe("case-approved");
    await decide(record);
    expect(await codeOf(correctCase("after"))).toBe("case-approved");
    expect(
      await codeOf(withdraw(KINDS.test_case, official, { record: testCase, ...because })),
    ).toBe("case-approved");
    const suite = { record, ...because };
    expect(await codeOf(withdraw(KINDS.test_suite, official, suite))).toBe("suite-approved");
    const values = { title: words("another") };
    expect(await codeOf(correctRecord(KINDS.test_suite, official, { ...suite, values }))).toBe(
      "suite-approved",
    );
    await end(record);
    await correctCase("at the end");
  });
});

describe("a vendor", () => {
  it("does not change what a test case tests, nor take one back, because that may change a verdict", async () => {
    const testCase = await enterCase("a case of the ministry");
    const red = await ask("red");
    const because = { record: testCase, reason: words("it is easier so") };
    const correct = (values: object) =>
      codeOf(correctRecord(KINDS.test_case, red, { ...because, values }));
    expect(await correct({ kind: "unit" })).toBe("not-allowed");
    expect(await correct({ platform: "android" })).toBe("not-allowed");
    expect(await codeOf(withdraw(KINDS.test_case, red, because))).toBe("not-allowed");
    expect(await correct({ title: words("spelt right") })).toBe("done");
  });
});

describe("a suite that a source states", () => {
  it("keeps its cases as they are while it is in force", async () => {
    const testCase = await enterCase("in a stated suite");
    const record = await enterRecord(KINDS.test_suite, await ask("official"), {
      values: { title: words("stated"), cases: [testCase], criteria: words("as it says") },
      source: "source",
    });
    const correct = async () =>
      codeOf(
        correctRecord(KINDS.test_case, await ask("official"), {
          record: testCase,
          reason: words("another kind"),
          values: { kind: "unit" },
        }),
      );
    expect(await correct()).toBe("case-approved");
    await end(record);
    expect(await correct()).toBe("done");
  });
});

describe("a request for the approval of a suite", () => {
  it("is taken back by the vendor's manager who made it, and by nobody else", async () => {
    const record = await draft("red", [await enterCase("taken back")]);
    await request("red", record);
    const number = await numberOf(record);
    expect(await codeOf(withdrawProposal(await ask("blue"), { number }))).toBe("not-allowed");
    expect(await codeOf(withdrawProposal(await ask("official"), { number }))).toBe("not-allowed");
    await withdrawProposal(await ask("red"), { number });
    expect(await codeOf(request("red", record))).toBe("done");
  });
});
