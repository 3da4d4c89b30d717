// A waiting test of 1.1.4 becomes the test of 1.2.0 after users got that, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { waitingIn } from "@/tests/db/proposing";
import { type Day, parseDay } from "../domain/calendar/day";
import { startOfDay } from "../domain/calendar/instant";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { readHome } from "./home-view";
import { readQueue } from "./queues-view";
import { enterRecord } from "./records";
import { retargetTest } from "./retarget-test";
import { reportTask } from "./tasks";
import { readWork } from "./work-view";

const OLD = "通しの試験（Android 1.1.4）";
const NEW = "通しの試験（Android 1.2.0）";
const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const clock = (on: string) =>
  database()
    .owner`update exercise_clock set shown = ${`${on}T09:00:00+09:00`}::timestamptz, anchored = now()`;
const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const taskOf = async (title: string) => {
  const found = (await waitingIn(database().owner, "persol")).find((each) => each.title === title);
  return found?.id ?? "";
};
const facts = async () => {
  const [row] = await database().owner<{ facts: Record<string, unknown> }[]>`
    select f.facts from finding f join platform p on p.id = f.subject_id
     where f.rule = 'test-not-ranked' and p.key = 'android'`;
  return row?.facts;
};
const panel = async (persona: PersonaKey, task: string, asOf: Day | null = null) => {
  const question = asked(await ask(persona), asOf === null ? null : startOfDay(asOf));
  const found = await readQueue(question, {
    party: "persol",
    page: null,
    task: null,
    open: task,
    redo: null,
  });
  return found.open;
};
const retarget = async (
  persona: PersonaKey,
  taskId: string,
  more: { readonly version?: string; readonly reason?: string } = {},
) => {
  const { version = "1.2.0", reason = "利用者がいま使っているのは1.2.0です。" } = more;
  return said(
    retargetTest(await ask(persona), {
      taskId,
      version,
      ...(reason !== "" && { reason: { ja: reason } }),
    }),
  );
};

let task = "";
beforeAll(async () => {
  task = await taskOf(OLD);
  await clock("2020-12-04");
  const official = await ask("official");
  await enterRecord(KINDS.release, official, { values: { version: "1.2.0", ordinal: 900 } });
  await enterRecord(KINDS.distribution, official, {
    values: {
      version: "1.2.0",
      platform: "android",
      distributedOn: day("2020-12-03"),
      unwaived: "none_given",
      unwaivedWords: { ja: "出ていない。" },
    },
  });
});

describe("a waiting test of 1.1.4 while users have 1.2.0", () => {
  it("is said to be of an older build by the finding, on home, in the queue and on the vendor's page", async () => {
    expect(await facts()).toMatchObject({ task, olderVersion: "1.1.4", usersVersion: "1.2.0" });
    expect((await panel("official", task))?.newer).toBe("1.2.0");
    const work = await readWork(asked(await ask("prime")), "persol", task);
    expect("subject" in work && work.subject?.test?.newer).toBe("1.2.0");
    const home = await readHome(asked(await ask("official")));
    const android = home.owed.find(({ platformKey }) => platformKey === "android");
    expect([android?.test?.version, android?.liveVersion, home.retargets]).toEqual([
      "1.1.4",
      "1.2.0",
      true,
    ]);
  });

  it.each<[string, PersonaKey, { version?: string; reason?: string }, string]>([
    ["without a reason", "official", { reason: "" }, "reason-missing"],
    ["to a version that users do not have", "official", { version: "1.1.5" }, "conflict"],
    ["by another vendor", "subcontractor", {}, "not-allowed"],
    ["by the adviser", "adviser", {}, "not-allowed"],
  ])("is not changed %s", async (_, persona, more, refusal) => {
    expect(await retarget(persona, task, more)).toBe(refusal);
    expect(await taskOf(OLD)).toBe(task);
  });

  it("becomes the test of 1.2.0 at the same place, with its title, by a line that says why", async () => {
    const before = (await waitingIn(database().owner, "persol")).map(({ id }) => id);
    const kinds = await lines(database().owner);
    expect(await retarget("official", task)).toBe("done");
    expect(await taskOf(NEW)).toBe(task);
    expect((await waitingIn(database().owner, "persol")).map(({ id }) => id)).toEqual(before);
    expect((await lines(database().owner)).slice(kinds.length)).toEqual(["test-retargeted"]);
    expect(await facts()).toMatchObject({ task, olderVersion: null, usersVersion: "1.2.0" });
    const open = await panel("official", task);
    expect([open?.newer, open?.version]).toEqual([null, "1.2.0"]);
    expect(open?.history[0]).toMatchObject({
      kind: "test-retargeted",
      body: { from: "1.1.4", to: "1.2.0", reason: { ja: "利用者がいま使っているのは1.2.0です。" } },
    });
  });

  it("stays what it was on a page of the days before", async () => {
    const open = await panel("official", task, day("2020-12-04"));
    expect([open?.title.ja, open?.version]).toEqual([OLD, "1.1.4"]);
  });

  it("is not changed twice", async () => {
    expect(await retarget("prime", task)).toBe("conflict");
  });

  it("is changed by its vendor as well, but not once it runs", async () => {
    await clock("2020-12-19");
    const official = await ask("official");
    await enterRecord(KINDS.release, official, { values: { version: "1.2.1", ordinal: 901 } });
    await enterRecord(KINDS.distribution, official, {
      values: {
        version: "1.2.1",
        platform: "android",
        distributedOn: day("2020-12-18"),
        unwaived: "none_given",
        unwaivedWords: { ja: "出ていない。" },
      },
    });
    await reportTask(await ask("prime"), { taskId: task, status: "in_progress" });
    expect(await retarget("prime", task, { version: "1.2.1" })).toBe("conflict");
    await reportTask(await ask("prime"), { taskId: task, status: "not_started" });
    expect(await retarget("prime", task, { version: "1.2.1" })).toBe("done");
    expect(await taskOf("通しの試験（Android 1.2.1）")).toBe(task);
  });
});
