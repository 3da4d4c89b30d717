// Answers to the question of a finding about an owed test, on the record of 2020-10-12, when no queue has a test.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { asked, askerOf, callerAs, openDatabase } from "@/tests/db/opened";
import { answersInView } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { goOn, instantOf } from "../record/replay";
import * as answers from "./answers";
import type { Asked } from "./asked";
import * as readings from "./readings";

const markSeen = ({ asker }: Asked) => readings.markSeen(asker, { of: "question" });

type Database = Awaited<ReturnType<typeof openDatabase>>;
let database: Database;
beforeEach(async () => {
  database = await openDatabase("record-2020-10-12");
});
afterEach(async () => {
  // A reader releases its connection shortly after its answer is complete.
  await database.owner`select pg_sleep(0.02)`;
  await database.close();
});

const mail = (persona: PersonaKey) => `${persona}@fukan.example`;
const ask = async (persona: PersonaKey) =>
  asked(await askerOf(database.owner, mail(persona), "cocoa"));
const home = (persona: PersonaKey = "official", asOf?: string) =>
  callerAs(database.owner, mail(persona)).projects.home({
    project: "cocoa",
    ...(asOf !== undefined && { asOf }),
  });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
/** Each answer is based on the last answers in view, like one from a page that was just opened. */
const inView = async (by: Asked) => ({ lastAnswers: await answersInView(by.asker) });
type Rest<T> = Omit<T, "lastAnswers">;
const rankNow = async (
  by: Asked,
  input: { readonly request?: string; readonly platforms?: readonly string[] } = {},
) => answers.rankNow(by, { ...(await inView(by)), ...input });
const recordCannot = async (by: Asked, input: Rest<answers.CannotInput>) =>
  answers.recordCannot(by, { ...(await inView(by)), ...input });
/** What has been written since, by kind. */
const since = async (before: readonly string[]) =>
  (await lines(database.owner)).slice(before.length);
const tests = () => database.owner<
  { title: string; party: string; kind: string; rank: string | null; directed: string | null }[]
>`
  select t.title ->> 'ja' as title, p.key as party, t.kind, t.rank, d.key as directed, t.illustrative
    from task t join party p on p.id = t.party_id left join party d on d.id = t.directed_by
   where t.full_chain_test order by 1`;
const held = async (day: string) => {
  const rows = await database.owner<{ rule: string; platform: string }[]>`
    select f.rule, p.key as platform from finding f
      left join distribution d on f.subject_kind = 'distribution' and d.id = f.subject_id
      left join waiver w on f.subject_kind = 'waiver' and w.id = f.subject_id
      join platform p on p.id = coalesce(d.platform_id, w.platform_id)
     where f.rule in ('untested-live', 'waiver-ended', 'waiver-in-force')
       and f.from_on <= ${day} and (f.until_on is null or f.until_on > ${day})
     order by f.rule, p.key`;
  return [...rows];
};
const on = (platform: string, rule: string) => ({ rule, platform });
const onBoth = (rule: string) => [on("android", rule), on("ios", rule)];
const BOTH = ["Android", "iOS"];

describe("ranking the test now", () => {
  it("ranking the test now adds the tests to the end of the prime contractor's queue and records a decision for each", async () => {
    const before = await lines(database.owner);
    const first = await rankNow(await ask("official"));
    expect(first.partyKey).toBe("persol");
    const [android] = await database.owner<{ id: string }[]>`
      select id from task where title ->> 'ja' = '通しの試験（Android 1.1.4）'`;
    expect(first.taskId).toBe(android?.id);
    expect([...(await tests())]).toEqual(
      BOTH.map((name) => ({
        title: `通しの試験（${name} 1.1.4）`,
        party: "persol",
        kind: "test",
        rank: expect.any(String),
        directed: "mhlw",
        illustrative: false,
      })),
    );
    expect(await since(before)).toEqual([
      "task-entered",
      "decision-recorded",
      "task-entered",
      "decision-recorded",
    ]);
    const { question, owed } = await home();
    expect(question).toMatchObject({
      state: "ranked",
      answers: [{ answer: "rank_now", role: "official", decidedOn: "2020-10-12" }],
    });
    expect(question?.answers[0]?.builds.map(({ version }) => version)).toEqual(["1.1.4", "1.1.4"]);
    expect(owed.map(({ test }) => test?.place)).toEqual([8, 9]);
  });

  it("ranking the test now answers the question of the ended waiver, and the version stays untested", async () => {
    expect(await held("2020-10-12")).toEqual([
      ...onBoth("untested-live"),
      ...onBoth("waiver-ended"),
    ]);
    await rankNow(await ask("official"));
    expect(await held("2020-10-12")).toEqual(onBoth("untested-live"));
  });

  it("ranking the test of one platform decides nothing about the other, on home and on the page of the release", async () => {
    await rankNow(await ask("official"), { platforms: ["android"] });
    expect((await tests()).map(({ title }) => title)).toEqual(["通しの試験（Android 1.1.4）"]);
    const api = callerAs(database.owner, mail("official"));
    const { question } = await api.projects.home({ project: "cocoa" });
    expect(question?.openBuilds.map(({ platform }) => platform.ja)).toEqual(["iOS"]);
    const { waivers } = await api.releases.read({ project: "cocoa", version: "1.1.4" });
    expect(waivers.map(({ platform, answered }) => [platform.ja, answered])).toEqual([
      ["Android", { on: "2020-10-12", version: "1.1.4" }],
      ["iOS", null],
    ]);
  });

  it("a vendor that cannot see which queue has the test still sees that it was decided to rank it now", async () => {
    await rankNow(await ask("official"));
    for (const persona of ["prime", "subcontractor"] as const)
      expect((await home(persona)).question?.state).toBe("ranked");
  });

  it("ranking the test now records nothing a second time, no matter who presses, how often or how fast", async () => {
    const [official, executive] = [await ask("official"), await ask("executive")];
    await Promise.all([official, executive, official, executive].map((by) => rankNow(by)));
    expect(await tests()).toHaveLength(2);
    const before = await lines(database.owner);
    await rankNow(executive);
    await rankNow(official);
    expect(await since(before)).toEqual([]);
  });

  it("ranking the test now counts a request once for each platform", async () => {
    const request = "6f2c5a54-5b5f-4f57-8b0e-2f6a6f0f2b11";
    const official = await ask("official");
    await Promise.all([1, 2, 3].map(() => rankNow(official, { request })));
    const decided = await database.owner`select 1 from decision`;
    expect(decided).toHaveLength(2);
  });

  it("after a test is ranked, the record does not add a second one, and the first gets its estimate", async () => {
    await rankNow(await ask("official"));
    await goOn(instantOf("2020-10-14"));
    expect((await tests()).map(({ title }) => title)).toEqual(
      BOTH.map((name) => `通しの試験（${name} 1.1.4）`),
    );
    const rows =
      await database.owner`select estimate_days::int as days from task where full_chain_test`;
    expect(rows.map((row) => row.days)).toEqual([3, 3]);
    expect((await lines(database.owner)).filter((kind) => kind === "task-amended")).toHaveLength(2);
  });
});

describe("saying that a test cannot be done", () => {
  it("saying that a test cannot be done answers the question of the ended waiver, and stays at the top with its reason", async () => {
    const before = await lines(database.owner);
    await recordCannot(await ask("official"), { reason: { ja: "端末が手に入らない" } });
    expect(await since(before)).toEqual(["decision-recorded", "decision-recorded"]);
    expect(await held("2020-10-12")).toEqual(onBoth("untested-live"));
    const { waived, question } = await home();
    expect(waived).toBe(false);
    expect(question).toMatchObject({
      state: "cannot",
      answers: [{ answer: "cannot", reason: { ja: "端末が手に入らない" } }],
    });
  });

  it("saying that a test cannot be done is refused without a reason", async () => {
    expect(await said(recordCannot(await ask("official"), { reason: undefined }))).toBe(
      "reason-missing",
    );
  });
});

describe("the right to answer", () => {
  it.each(["adviser", "prime", "subcontractor", "auditor", "admin"] as const)(
    "%s may not answer about an owed test, and is told who must",
    async (persona) => {
      const by = await ask(persona);
      const acts = [() => rankNow(by), () => recordCannot(by, { reason: { ja: "なし" } })];
      for (const act of acts) expect(await said(act())).toBe("not-allowed");
      expect((await home(persona)).question).toMatchObject({
        mayAnswer: false,
        state: "open",
        must: ["official", "adviser"],
      });
    },
  );

  it("nobody is asked about a test once it has passed", async () => {
    await goOn(instantOf("2021-02-19"));
    const official = await ask("official");
    expect((await home()).question).toBeNull();
    expect(await said(rankNow(official))).toBe("conflict");
  });

  it("nobody can answer as of a past day, and later answers are not shown there", async () => {
    await rankNow(await ask("official"));
    await goOn(instantOf("2020-10-20"));
    expect((await home("official", "2020-10-12")).question).toMatchObject({
      state: "ranked",
      mayAnswer: false,
      newTo: null,
    });
    expect((await home("official", "2020-10-01")).question).toBeNull();
  });
});

describe("who has seen the question", () => {
  it("a question is recorded as seen once per member, with one event per platform", async () => {
    const official = await ask("official");
    expect((await home()).question).toMatchObject({
      newTo: "official",
      seen: [],
      unseen: ["official", "adviser"],
    });
    const before = await lines(database.owner);
    await Promise.all([markSeen(official), markSeen(official)]);
    await markSeen(official);
    expect(await since(before)).toEqual(["finding-seen", "finding-seen"]);
    expect((await home()).question).toMatchObject({
      newTo: null,
      seen: [{ role: "official" }],
      unseen: ["adviser"],
    });
    expect((await home("adviser")).question).toMatchObject({ newTo: "adviser" });
    await markSeen(await ask("adviser"));
    expect((await home("prime")).question).toMatchObject({
      seen: [{ role: "official" }, { role: "adviser" }],
      unseen: [],
    });
  });

  it("a vendor's view of a question is recorded and shown to no other vendor", async () => {
    await markSeen(await ask("prime"));
    expect((await home()).question?.seen.map(({ role }) => role)).toEqual(["vendor_manager"]);
    expect((await home("subcontractor")).question?.seen).toEqual([]);
  });

  it("an auditor's view of a question is not recorded", async () =>
    expect(await said(markSeen(await ask("auditor")))).toBe("not-allowed"));
});
