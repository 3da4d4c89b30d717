// Work that waits for a test environment can go on when that environment is ready, and waits again when it breaks down.
import { expect, test } from "vitest";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { enterRecord, takeStep, withdraw } from "./records";
import { readRecord } from "./records-view";
import { reportTask, stopTask, undoTaskReport } from "./tasks";
import { readWork } from "./work-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const WORK = "操作ログの送信（1.2.0）";
const READY = "2020-11-20";

const taskId = async () => {
  const [row] = await database().owner<{ id: string }[]>`
    select id from task where title ->> 'ja' = ${WORK}`;
  return row?.id ?? expect.fail(WORK);
};
const anEnvironment = async () => {
  const id = await enterRecord(KINDS.environment, await ask("official"), {
    values: { name: say("決済の試験環境") },
  });
  const { record } = await readRecord(asked(await ask("official")), "environment", id);
  return { id, key: String(record.values.key) };
};
const stop = async (environment: string) =>
  stopTask(await ask("prime"), { taskId: await taskId(), reason: say("試せない"), environment });
/** The work as its vendor's page shows it, and whether it stands in the vendor's list of what waits. */
const shown = async () => {
  const { queue, now } = { now: [], ...(await readWork(asked(await ask("prime")), null, null)) };
  if (queue === null) throw new Error("no queue");
  const task = now.find(({ title }) => title.ja === WORK);
  const { waits } = await callerAs(database().owner, "prime@fukan.example").projects.home({
    project: "cocoa",
  });
  return {
    environment: task?.environment?.ja ?? null,
    readyOn: task?.readyOn ?? null,
    waits: waits.mine.filter(({ kind }) => kind === "resumable").map(({ since }) => since),
  };
};

test("work waits for a test environment until it is ready, and again when it has broken down", async () => {
  const { id, key } = await anEnvironment();
  await stop(key);
  expect(await shown()).toEqual({ environment: "決済の試験環境", readyOn: null, waits: [] });
  const step = async (name: "ready" | "breakDown", values: object) =>
    takeStep(KINDS.environment, name, await ask("official"), { record: id, values });
  await step("ready", { readyOn: day(READY) });
  expect(await shown()).toEqual({
    environment: "決済の試験環境",
    readyOn: READY,
    waits: [READY],
  });
  await step("breakDown", { brokenOn: day("2020-11-24"), words: say("証明書が切れた") });
  expect(await shown()).toMatchObject({ readyOn: null, waits: [] });
  const withdrawn = withdraw(KINDS.environment, await ask("official"), {
    record: id,
    reason: say("誤り"),
  });
  await expect(withdrawn).rejects.toMatchObject({ code: "record-in-use" });
  await reportTask(await ask("prime"), { taskId: await taskId(), status: "in_progress" });
  expect(await shown()).toEqual({ environment: null, readyOn: null, waits: [] });
  // Undoing the report within a minute brings back what the work waited for.
  await undoTaskReport(await ask("prime"), { taskId: await taskId() });
  expect(await shown()).toMatchObject({ environment: "決済の試験環境" });
});

test("an unknown test environment is refused", async () => {
  await expect(stop("nowhere")).rejects.toMatchObject({ code: "not-found" });
});
