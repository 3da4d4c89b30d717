// A full-chain run is registered stage by stage. It closes the debt only if every stage passed in it and the ministry
// or the adviser vouches for it.
import { describe, expect, it } from "vitest";
import { listCaseResults, listStandings } from "@/db/queries/standings";
import { findSlices } from "@/db/queries/state";
import { writeIn } from "@/db/scope";
import { actOfOwner } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { folded } from "../domain/coverage/fold";
import { EVERYTHING } from "../domain/findings/slice";
import { permitFor } from "../domain/identity/permit";
import { holds } from "../domain/projects/slice";
import type { ResultOutcome } from "../domain/projects/state";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { answerRun } from "./confirmations";
import { type FullChainRunInput, recordFullChainRun } from "./coverage";
import { refreshFindings } from "./findings";
import { readHome } from "./home-view";
import { enterRecord } from "./records";
import { readRelease } from "./releases-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const SIGNS: Readonly<Record<string, ResultOutcome>> = { "○": "passed", "！": "failed" };
const stages = (signs: string) =>
  Object.fromEntries(
    [...signs].flatMap((sign, place) => {
      const outcome = SIGNS[sign];
      return outcome === undefined ? [] : [[place + 1, outcome]];
    }),
  );
const run = async (
  signs: string,
  more: Partial<FullChainRunInput> = {},
  by: PersonaKey = "prime",
) =>
  recordFullChainRun(await ask(by), {
    version: "1.1.4",
    platform: "android",
    ranOn: "2020-11-24" as never,
    environment: "integration",
    outcome: stages(signs),
    ...more,
  });
const owed = async (): Promise<string[]> => {
  const rows = await database().owner<{ key: string }[]>`
    select distinct p.key from finding f join distribution d on d.id = f.subject_id
      join platform p on p.id = d.platform_id where f.rule = 'untested-live' order by 1`;
  return rows.map(({ key }) => key);
};
const answer = async (
  runId: string,
  verdict: "confirmed" | "returned",
  by: PersonaKey,
  words?: { readonly ja: string },
) => answerRun(await ask(by), { runId, verdict, words });
const runOf = async (id: string) => {
  const view = await readRelease(asked(await ask("adviser")), "1.1.4");
  const row = view.runs.find((each) => each.id === id);
  return {
    backing: row?.backing,
    ranBy: row?.ranBy?.ja,
    inPlaceOf: row?.inPlaceOf?.ja ?? null,
  };
};
/** The verdict on Android 1.1.4, with the days of passes and failures. */
const days = async () => {
  const [row] = await database().owner<Record<string, string | null>[]>`
    select c.verdict, c.without, c.reported_on::text as reported, c.failed_on::text as failed
      from coverage c join distribution d on d.id = c.distribution_id
      join release r on r.id = d.release_id join platform p on p.id = d.platform_id
     where r.version = '1.1.4' and p.key = 'android'`;
  return row;
};
const verdict = async () => {
  const [row] = await database().owner<{ verdict: string }[]>`
    select c.verdict from coverage c join distribution d on d.id = c.distribution_id
      join release r on r.id = d.release_id join platform p on p.id = d.platform_id
     where r.version = '1.1.4' and p.key = 'android'`;
  return row?.verdict;
};

describe("a run is refused", () => {
  it.each<[string, string, Partial<FullChainRunInput>, PersonaKey, string]>([
    ["on a future day", "○○○○○○", { ranOn: "2020-11-25" as never }, "prime", "run-day-impossible"],
    [
      "before the version",
      "○○○○○○",
      { ranOn: "2020-09-17" as never },
      "prime",
      "run-day-impossible",
    ],
    ["with a stage left out", "○○○○○", {}, "prime", "outcome-missing"],
    ["of an unknown version", "○○○○○○", { version: "9.9.9" }, "prime", "not-found"],
    ["in an unknown environment", "○○○○○○", { environment: "x" }, "prime", "not-found"],
    ["by a subcontractor's member", "○○○○○○", {}, "subcontractor", "not-allowed"],
    ["by the adviser", "○○○○○○", {}, "adviser", "not-allowed"],
    ["as run by the ministry", "○○○○○○", { ranBy: "mhlw" }, "prime", "run-not-yours"],
    ["as run by the subcontractor", "○○○○○○", { ranBy: "mti" }, "prime", "run-not-yours"],
    [
      "of a build that it has no task for",
      "○○○○○○",
      { version: "1.1.3" },
      "prime",
      "run-not-yours",
    ],
  ])("a run is refused %s", async (_, signs, more, by, expected) => {
    expect(await said(run(signs, more, by))).toBe(expected);
    expect(await verdict()).toBe("not_run");
  });
});

const rulesOf = async (persona: PersonaKey) =>
  (await readHome(asked(await ask(persona)))).decisions.map(({ rule }) => rule);

describe("the debt", () => {
  it("the debt stays if one stage failed, and passed stages of another run do not complete it", async () => {
    expect(await owed()).toEqual(["android", "ios"]);
    await run("○○○！○○");
    expect([await verdict(), await owed()]).toEqual(["failed", ["android", "ios"]]);
  });

  it("the debt stays while a vendor's report of a pass awaits the adviser's confirmation", async () => {
    await run("○○○！○○");
    const id = await run("○○○○○○");
    const today = "2020-11-24";
    expect(await days()).toEqual({
      verdict: "reported",
      without: "failed",
      reported: today,
      failed: today,
    });
    expect(await owed()).toEqual(["android", "ios"]);
    expect(await runOf(id)).toEqual({
      backing: "awaiting",
      ranBy: "パーソルプロセス＆テクノロジー",
      inPlaceOf: null,
    });
    for (const persona of ["official", "adviser"] as const)
      expect(await rulesOf(persona)).toContain("result-unconfirmed");
    expect((await readHome(asked(await ask("adviser")))).confirms).toBe(true);
    expect((await readHome(asked(await ask("prime")))).confirms).toBe(false);

    expect(await said(answer(id, "confirmed", "prime"))).toBe("not-allowed");
    expect(await said(answer(id, "confirmed", "auditor"))).toBe("not-allowed");
    expect(await said(answer(id, "returned", "adviser"))).toBe("reason-missing");
    await answer(id, "confirmed", "adviser");
    expect(await days()).toEqual({
      verdict: "verified",
      without: null,
      reported: null,
      failed: today,
    });
    expect(await owed()).toEqual(["ios"]);
    expect(await said(answer(id, "returned", "official", { ja: "理由" }))).toBe("decided-already");
    expect(await rulesOf("adviser")).not.toContain("result-unconfirmed");
  });

  it("the debt stays if the report is returned, and the reason is stored with the report", async () => {
    const ios = { platform: "ios" };
    const id = await run("○○○○○○", ios);
    await answer(id, "returned", "official", { ja: "端末の記録がありません" });
    expect(await owed()).toEqual(["ios"]);
    const view = await readRelease(asked(await ask("prime")), "1.1.4");
    expect(view.runs.find((each) => each.id === id)).toMatchObject({
      backing: "returned",
      answerRole: "official",
      answerWords: { ja: "端末の記録がありません" },
    });
    expect(await said(answer(id, "confirmed", "adviser"))).toBe("decided-already");
  });

  it("a report that two people answer at the same moment is answered once", async () => {
    const id = await run("○○○○○○", { platform: "ios" });
    const both = await Promise.all([
      said(answer(id, "confirmed", "adviser")),
      said(answer(id, "returned", "official", { ja: "理由" })),
    ]);
    expect(both.toSorted()).toEqual(["decided-already", "done"]);
  });

  it("the debt is closed by a pass that the ministry registers itself, without a confirmation", async () => {
    const id = await run("○○○○○○", { platform: "ios", ranBy: "mti" }, "official");
    expect(await owed()).toEqual([]);
    expect(await said(answer(id, "confirmed", "adviser"))).toBe("nothing-to-confirm");
  });
});

describe("a prime contractor's report of its subcontractor's test", () => {
  it("a prime contractor's report of its subcontractor's test says who ran it and who reports it, and a rival's report is refused", async () => {
    const { owner } = database();
    await actOfOwner(
      owner,
      "cocoa",
      (sql) => sql`
      with below as (
        insert into queue (project_id, party_id)
        select project_id, id from party where key = 'mti'
        on conflict (project_id, party_id) do update set version = queue.version
        returning id, project_id, party_id
      )
      update task t set party_id = b.party_id, queue_id = b.id
        from below b where t.full_chain_test and t.platform_id = (select id from platform where key = 'android')`,
    );
    const id = await run("○○○○○○");
    expect(await runOf(id)).toEqual({
      backing: "awaiting",
      ranBy: "エムティーアイ",
      inPlaceOf: "パーソルプロセス＆テクノロジー",
    });
    await actOfOwner(
      owner,
      "cocoa",
      (sql) => sql`update party set parent_id = null where key = 'mti'`,
    );
    expect(await said(run("○○○○○○"))).toBe("run-not-yours");
  });
});

describe("the folded standing of results", () => {
  it("after any entries and answers the stored standing equals what all results and rules give from scratch", async () => {
    const entered = async (signs: string, platform: "android" | "ios", by: PersonaKey) =>
      run(signs, { platform }, by);
    await entered("○○○！○○", "android", "official");
    await entered("○○○○○○", "android", "official");
    const [first, second, third] = [
      await entered("○○○○○○", "ios", "prime"),
      await entered("○○○○○○", "ios", "prime"),
      await entered("○○○○○○", "ios", "prime"),
    ];
    await answer(first, "returned", "official", { ja: "端末の記録がありません" });
    await answer(third, "confirmed", "adviser");
    await entered("○○！○○○", "android", "official");
    await answer(second, "confirmed", "adviser");
    await entered("○○○○○○", "android", "official");

    const asker = await ask("official");
    const { projectId } = asker.membership;
    const permit = permitFor(asker, "test-run.record");
    if (!permit.ok) throw new Error("no permit");
    // A write that changed anything would be refused at commit, because it writes no event.
    await writeIn(permit.value, async (db) => {
      const slices = ["stages", "cases"] as const;
      const chained = holds(await findSlices(db, projectId, slices), slices);
      const all = await listCaseResults(
        db,
        projectId,
        chained.cases.map(({ id }) => id),
      );
      const kept = await listStandings(db, projectId);
      expect(kept.length).toBeLessThan(all.length);
      const lines = (rows: typeof all) =>
        rows.map(({ id, outcome, backing }) => `${id} ${outcome} ${backing}`).sort();
      expect(lines(kept)).toEqual(lines(folded(all, chained)));
      await refreshFindings(db, projectId, EVERYTHING);
    });
  });

  it("after an environment that is not ready and new cases, the stored coverage equals what everything gives", async () => {
    const official = await ask("official");
    const say = (text: string) => ({ ja: text, en: text });
    await enterRecord(KINDS.environment, official, {
      values: { name: say("new"), reaches: [{ stage: "1", truth: "real" }] },
    });
    for (const kind of ["unit", "full_chain"] as const)
      await enterRecord(KINDS.test_case, official, { values: { kind, title: say(kind) } });
    const { projectId } = official.membership;
    const permit = permitFor(official, "test-run.record");
    if (!permit.ok) throw new Error("no permit");
    // A write that changed anything would be refused at commit, because it writes no event.
    await writeIn(permit.value, (db) => refreshFindings(db, projectId, EVERYTHING));
  });
});
