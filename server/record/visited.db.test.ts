// A visitor's changes in the exercise stay when the clock moves on; acts that can no longer be played are described
// instead.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs, openDatabase } from "@/tests/db/opened";
import { answersInView, approvePutOffs, decideInView } from "@/tests/db/proposing";
import { type Day, parseDay } from "../domain/calendar/day";
import type { Words } from "../domain/words";
import { rankNow } from "../services/answers";
import { recordFullChainRun } from "../services/coverage";
import { proposeOrder } from "../services/propose-order";
import { askToPutOff } from "../services/put-off";
import { reportTask } from "../services/tasks";
import type { PersonaKey } from "./personas";
import { recordReally } from "./really";
import { goOn, instantOf, startAgain } from "./replay";
import { verifyRecord } from "./verify";

type Database = Awaited<ReturnType<typeof openDatabase>>;
let database: Database;
beforeEach(async () => {
  database = await openDatabase("record-2020-11-24");
});
afterEach(async () => {
  // A reader releases its connection shortly after its answer is complete.
  await database.owner`select pg_sleep(0.02)`;
  await database.close();
});

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};
const mail = (persona: PersonaKey) => `${persona}@fukan.example`;
const by = (persona: PersonaKey) => askerOf(database.owner, mail(persona), "cocoa");
const about = { project: "cocoa" };
const api = (persona: PersonaKey = "official") => callerAs(database.owner, mail(persona));

interface Line {
  readonly words: Words;
  readonly on: string;
  readonly actor_role: string;
  readonly illustrative: boolean;
  readonly replayed: boolean;
  readonly party: string | null;
  readonly source: string | null;
}
/** What the record says about acts that could not be played. */
const told = () => database.owner<Line[]>`
  select body -> 'words' as words, happened_on::text as on, actor_role, e.illustrative, replayed,
         p.key as party, s.key as source
    from event e left join party p on p.id = e.party_id left join source s on s.id = e.source_id
   where e.kind = 'really-happened' order by seq`;
const tasks = async (party = "persol") => {
  const rows = await database.owner<{ title: string; status: string; id: string }[]>`
    select t.title ->> 'ja' as title, t.status, t.id from task t join party p on p.id = t.party_id
     where p.key = ${party} order by t.rank nulls last, t.entered_on`;
  return new Map(rows.map((row) => [row.title, row]));
};
const TEST = "通しの試験（Android 1.1.4）";
const HER_SYS = "HER-SYS側の変更への対応";

/** Proposes and approves that the Android test comes first. */
async function bringFirst(): Promise<void> {
  const id = (await tasks()).get(TEST)?.id ?? "";
  const [queue] = await database.owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  await proposeOrder(await by("official"), {
    party: "persol",
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [id], place: 1 }],
    reason: { ja: "試験が先です" },
  });
  await decideInView(await by("adviser"), { number: 1, verdict: "approved" });
}

/** Opens every screen as each role sees it. */
async function expectEveryScreen(): Promise<void> {
  for (const persona of ["official", "adviser", "prime", "subcontractor", "auditor"] as const) {
    const caller = api(persona);
    await caller.projects.home(about);
    await caller.projects.list();
    await caller.queues.read({ ...about, party: null });
    await caller.releases.list(about);
    await caller.releases.read({ ...about, version: "1.1.4" });
    await caller.coverage.matrix(about);
    await caller.reports.list(about);
    await caller.events.list(about);
    await caller.events.sheet(about);
  }
}

describe("a visitor who puts the test first, has it done and sees it pass", () => {
  const visit = async () => {
    await bringFirst();
    const rows = await tasks();
    const prime = await by("prime");
    const taskId = rows.get(TEST)?.id ?? "";
    await reportTask(prime, { taskId, status: "in_progress" });
    await recordFullChainRun(prime, {
      version: "1.1.4",
      platform: "android",
      ranOn: day("2020-11-24"),
      environment: "integration",
      outcome: "passed",
    });
    await reportTask(prime, { taskId, status: "done" });
    await reportTask(prime, { taskId: rows.get(HER_SYS)?.id ?? "", status: "done" });
  };

  it("a visitor who puts the test first finds that test on 2021-02-18, and reads what really happened instead", async () => {
    await visit();
    await goOn(instantOf("2021-02-18"));
    const now = await tasks();
    expect([now.get(TEST)?.status, now.get(HER_SYS)?.status]).toEqual(["done", "done"]);
    const [proposal] = await database.owner`select number, status from proposal`;
    expect(proposal).toEqual({ number: 1, status: "approved" });
    const { list } = await api().releases.list({ ...about, version: "1.1.4" });
    const verdicts = list.rows.map(({ platformKey, verdict }) => [platformKey, verdict] as const);
    expect(new Map(verdicts)).toEqual(
      new Map([
        ["android", "reported"],
        ["ios", "not_run"],
      ]),
    );
    const became = (status: string) =>
      `パーソルプロセス＆テクノロジーの作業「${HER_SYS}」が、「${status}」になりました。`;
    expect((await told()).map(({ words, on }) => ({ on, said: words.ja }))).toEqual([
      { on: "2020-11-26", said: became("作業中") },
      { on: "2020-11-30", said: became("確認待ち") },
      { on: "2020-12-28", said: became("完了") },
    ]);
    const [first] = await told();
    expect(first).toMatchObject({
      words: {
        en: "The task “Follow the changes on the HER-SYS side” of Persol Process & Technology became “in progress”.",
      },
      actor_role: "vendor_manager",
      party: "persol",
      source: "exercise",
      illustrative: true,
      replayed: true,
    });
    const { lead } = await api().projects.home(about);
    expect(lead.map(({ builds }) => builds.map(({ version }) => version))).toEqual([
      ["1.2.2", "1.2.2"],
    ]);
    await expectEveryScreen();
    expect(await verifyRecord(database.ownerUrl)).toEqual([]);
  });

  it("a visitor's changes are the same when the clock moves on by days, and are gone after a restart of the exercise", async () => {
    await visit();
    for (const until of ["2020-11-25", "2020-11-26", "2020-11-30", "2020-12-05", "2021-01-12"]) {
      await goOn(instantOf(until));
      await expectEveryScreen();
    }
    expect(await told()).toHaveLength(3);
    await startAgain(instantOf("2020-11-24"));
    expect(await told()).toHaveLength(0);
    expect((await tasks()).get(TEST)?.status).toBe("not_started");
    expect([...(await database.owner`select 1 from proposal`)]).toEqual([]);
  });
});

describe("a visitor's other changes", () => {
  it("a visitor who puts the tests off is asked about them again, and the record continues", async () => {
    const official = await by("official");
    await askToPutOff(asked(official), {
      lastAnswers: await answersInView(official),
      until: day("2020-12-20"),
      reason: { ja: "端末がそろわない" },
      heldBy: "mhlw",
    });
    await approvePutOffs(await by("adviser"));
    await goOn(instantOf("2021-02-18"));
    expect(await told()).toHaveLength(0);
    expect([...(await database.owner`select 1 from decision where answer = 'defer'`)]).toHaveLength(
      2,
    );
    await expectEveryScreen();
  });

  it("a visitor who ranks the tests before the record does so keeps one of each", async () => {
    await startAgain(instantOf("2020-10-12"));
    await rankNow(asked(await by("official")), { lastAnswers: {} });
    await reportTask(await by("prime"), {
      taskId: (await tasks()).get(TEST)?.id ?? "",
      status: "in_progress",
    });
    await goOn(instantOf("2020-11-24"));
    expect(
      [...(await tasks()).keys()].filter((title) => title.includes("通しの試験")),
    ).toHaveLength(2);
    expect((await tasks()).get(TEST)?.status).toBe("in_progress");
    await expectEveryScreen();
  });

  it("a visitor who marks a task as blocked still sees it begin, as it really did", async () => {
    await reportTask(await by("prime"), {
      taskId: (await tasks()).get(HER_SYS)?.id ?? "",
      status: "blocked",
      reason: { ja: "仕様が届かない" },
    });
    await goOn(instantOf("2020-11-27"));
    expect((await tasks()).get(HER_SYS)?.status).toBe("in_progress");
    expect(await told()).toHaveLength(0);
  });

  it("a visitor of another vendor reads nothing about the prime contractor's queue", async () => {
    await reportTask(await by("prime"), {
      taskId: (await tasks()).get(HER_SYS)?.id ?? "",
      status: "done",
    });
    await goOn(instantOf("2020-11-27"));
    const lines = async (persona: PersonaKey) =>
      (await api(persona).events.list({ ...about, from: day("2020-11-26") })).list.rows.filter(
        ({ kind }) => kind === "really-happened",
      );
    expect(await lines("official")).toHaveLength(1);
    expect(await lines("prime")).toHaveLength(1);
    expect(await lines("subcontractor")).toHaveLength(0);
  });
});

it("what really happened is written only by a record that is being played", async () => {
  await expect(recordReally(await by("official"), { words: { ja: "実は" } })).rejects.toThrow(
    "exercise-only",
  );
});
