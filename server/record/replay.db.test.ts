// Playing the record at once or day by day gives the same result; it can be restarted; nobody plays it twice.
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { listParties } from "@/db/queries/projects";
import { readIn } from "@/db/scope";
import { asked, askerOf, openDatabase } from "@/tests/db/opened";
import { dayNumber, dayOfNumber, parseDay } from "../domain/calendar/day";
import { startOfDay } from "../domain/calendar/instant";
import { enterTask } from "../services/enter-task";
import { Refusal } from "../services/refusal";
import { goOn, instantOf, replayIfEmpty, startAgain } from "./replay";
import { verifyRecord } from "./verify";

type Database = Awaited<ReturnType<typeof openDatabase>>;
const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

const open = async (template: Parameters<typeof openDatabase>[0]): Promise<Database> => {
  const database = await openDatabase(template);
  opened.push(database);
  return database;
};

// Names in place of ids, so that two databases with different ids can be compared.
const NAMES = `
  select project_id as id, key as name from project
  union all select id, email from account
  union all select id, 'party ' || key from party union all select id, 'member ' || (name ->> 'ja') from member
  union all select id, 'source ' || key from source union all select id, 'platform ' || key from platform
  union all select id, 'stage ' || position from stage union all select id, 'chain' from chain
  union all select id, 'release ' || version from release union all select id, 'environment ' || key from environment
  union all select d.id, 'distribution ' || r.version || ' ' || p.key from distribution d join release r on r.id = d.release_id join platform p on p.id = d.platform_id
  union all select w.id, 'waiver ' || r.version || ' ' || p.key from waiver w join release r on r.id = w.release_id join platform p on p.id = w.platform_id
  union all select t.id, 'task ' || (t.title ->> 'ja') || y.key from task t join party y on y.id = t.party_id
  union all select id, 'defect ' || key from defect union all select id, 'report ' || key from report`;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The result of a record: findings, coverage and events, with names in place of ids. */
async function content({ owner }: Database) {
  const rows: { id: string; name: string }[] = await owner.unsafe(NAMES);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const read = async (table: string, without: string): Promise<string[]> => {
    const found: { text: string }[] = await owner.unsafe(
      `select (to_jsonb(t) - '{${without}}'::text[])::text as text from ${table} t`,
    );
    return found.map((row) => row.text.replaceAll(ID, (id) => names.get(id) ?? "a thing")).sort();
  };
  return {
    findings: await read("finding", "id,act_id"),
    coverage: await read("coverage", "act_id"),
    standings: await read("standing", "act_id,sequence"),
    // The seal of an event covers ids, which differ in each database.
    events: await read("event", "hash,prev_hash,act_id,sealed"),
  };
}

const day = (text: string): number => dayNumber(parseDay(text) ?? dayOfNumber(0));
const END = "2021-02-18";
/** Before, between and after the hours at which things happen. */
const HOURS = ["09:00", "00:00", "08:00", "07:59", "08:10", "23:59"];

describe("playing the whole record", () => {
  let atOnce: Awaited<ReturnType<typeof content>>;
  beforeAll(async () => {
    const database = await openDatabase("migrated");
    await replayIfEmpty(database.ownerUrl, END);
    atOnce = await content(database);
    await database.close();
  });

  it("the record played day by day, to a different hour each day, has the findings, coverage and lines of the record played at once", async () => {
    expect(atOnce.findings.length).toBeGreaterThan(5);
    expect(atOnce.events.length).toBeGreaterThan(100);
    const byDays = await open("record-2020-05-08");
    for (let at = day("2020-05-09"); at < day(END); at += 1)
      await goOn(instantOf(`${dayOfNumber(at)} ${HOURS[at % HOURS.length]}`));
    await goOn(instantOf(END));
    expect(await content(byDays)).toEqual(atOnce);
    expect(await verifyRecord(byDays.ownerUrl)).toEqual([]);
  });
});

describe("playing the record", () => {
  it("an exercise that restarts from a day is what it was on that day", async () => {
    const before = await content(await open("record-2020-10-12"));
    const database = await open("record-2020-11-24");
    await startAgain(instantOf("2020-10-12"));
    expect(await content(database)).toEqual(before);
    expect(await verifyRecord(database.ownerUrl)).toEqual([]);
  });

  it("a restart changes nothing for people who are reading, and makes nobody wait", async () => {
    const { owner } = await open("record-2020-11-24");
    const { scope, asker } = asked(await askerOf(owner, "official@fukan.example", "cocoa"));
    const { projectId } = asker.membership;
    await readIn(scope, async (db) => {
      const before = await listParties(db, projectId);
      expect(before.length).toBeGreaterThan(2);
      await startAgain(instantOf("2020-10-12"));
      expect(await listParties(db, projectId)).toEqual(before);
    });
    expect(await readIn(scope, (db) => listParties(db, projectId))).toEqual([]);
  });

  it("a write during a restart of the exercise is either done before it or refused", async () => {
    const database = await open("record-2020-11-24");
    const asker = await askerOf(database.owner, "prime@fukan.example", "cocoa");
    const write = (n: number) =>
      enterTask(asker, { party: "persol", title: { ja: `作業${n}` } }).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    const writes = (from: number) => [1, 2, 3, 4, 5].map((n) => write(from + n));
    await Promise.all([...writes(0), startAgain(instantOf("2020-10-12")), ...writes(5)]);
    await Promise.all(writes(10));
    expect(await content(database)).toEqual(await content(await open("record-2020-10-12")));
    expect(await verifyRecord(database.ownerUrl)).toEqual([]);
  });

  it("the clock of the exercise starts at the requested moment and runs on from there", async () => {
    const { owner } = await open("record-2020-11-24");
    const tell = async () =>
      (
        await owner<
          { on: boolean; at: string }[]
        >`select clock() > '2020-11-24T00:00:00Z' and clock() < '2020-11-24T01:00:00Z' as on, clock()::text as at`
      )[0];
    const [first, second] = [await tell(), await tell()];
    expect(first?.on).toBe(true);
    expect(second?.at).not.toBe(first?.at);
  });

  it("no two played acts are at the same moment", async () => {
    const { owner } = await open("record-2020-11-24");
    const shared = await owner`select recorded_at from event group by 1 having count(*) > 1`;
    expect([...shared]).toEqual([]);
    const back =
      await owner`select seq from (select seq, recorded_at, lag(recorded_at) over (order by seq) as before from event) e where recorded_at < before`;
    expect([...back]).toEqual([]);
  });

  it("every played event says that it was played", async () => {
    const { owner } = await open("record-2020-11-24");
    expect([...(await owner`select seq from event where not replayed`)]).toEqual([]);
  });

  it("the exercise never goes back, and a request to do so changes nothing", async () => {
    const database = await open("record-2020-11-24");
    const before = await content(database);
    await expect(goOn(instantOf("2020-11-23"))).rejects.toThrow(new Refusal("conflict"));
    expect(await goOn(instantOf("2020-11-24"))).toBeNull();
    expect(await content(database)).toEqual(before);
  });

  it("moving on and restarting are refused outside an exercise", async () => {
    await open("migrated");
    await expect(goOn(startOfDay(dayOfNumber(day("2020-12-01"))))).rejects.toThrow(
      new Refusal("exercise-only"),
    );
    await expect(startAgain(instantOf("2020-12-01"))).rejects.toThrow(new Refusal("exercise-only"));
  });

  it("the record is played once, however many servers start on an empty database", async () => {
    const { owner, ownerUrl } = await open("migrated");
    await Promise.all([1, 2, 3].map(() => replayIfEmpty(ownerUrl, "2020-05-08")));
    expect([...(await owner`select key from project`)]).toEqual([{ key: "cocoa" }]);
  });

  it("the record stays intact when two people move on at once", async () => {
    const database = await open("record-2020-11-24");
    const asked = await Promise.allSettled([
      goOn(instantOf("2020-11-30")),
      goOn(instantOf("2020-11-30")),
    ]);
    expect(asked.map((a) => a.status)).toContain("fulfilled");
    expect(await content(database)).toEqual(await content(await open("record-2020-11-30")));
  });
});
