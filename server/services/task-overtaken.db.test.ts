// A task that is put right while others read it, put it right or decide on it.
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { proposeMove } from "@/tests/db/proposing";
import { KINDS } from "../domain/records/kinds";
import { enterTask } from "./enter-task";
import { enterRecord } from "./records";
import { correctTask } from "./task-about";
import { readTaskForm } from "./task-form";

const database = aDatabase("record-2020-11-24");
const ask = (who: string) => askerOf(database().owner, `${who}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const reason = say("書き間違い。");

const enter = async (title: string): Promise<string> => {
  await enterTask(await ask("official"), { party: "persol", title: say(title) });
  const [row] = await database().owner<{ id: string }[]>`
    select id from task where title ->> 'ja' = ${title}`;
  if (row === undefined) throw new Error(title);
  return row.id;
};
const formOf = async (taskId: string) => {
  const { task } = await readTaskForm(asked(await ask("official")), "persol", taskId);
  if (task === null) throw new Error("it has no form");
  return task;
};
const correct = async (taskId: string, title: string, seen?: string) =>
  correctTask(await ask("official"), { taskId, title: say(title), seen, reason });

describe("a task that is put right", () => {
  it("is not overwritten by a page that was opened before", async () => {
    const id = await enter("最初の名前");
    const { seen } = await formOf(id);
    await correct(id, "先に直した名前", seen);
    await expect(correct(id, "古い画面の名前", seen)).rejects.toThrow("record-changed");
    const now = await formOf(id);
    expect(now.title).toEqual(say("先に直した名前"));
    await correct(id, "新しい画面の名前", now.seen);
  });

  it("keeps a link to a party that whoever puts it right cannot see", async () => {
    const id = await enter("見えない関係者の作業");
    const rival = { key: "rival", name: say("競争相手"), kind: "vendor" } as const;
    await enterRecord(KINDS.party, await ask("admin"), { values: rival });
    const { owner } = database();
    await owner`update task set directed_by = (select id from party where key = 'rival') where id = ${id}`;
    await correctTask(await ask("prime"), {
      taskId: id,
      title: say("元請が直した名前"),
      reason,
    });
    const [row] = await owner`
      select y.key from task t left join party y on y.id = t.directed_by where t.id = ${id}`;
    expect(row?.key).toBe("rival");
  });

  it("keeps its name while an order that holds it awaits a decision", async () => {
    const id = await enter("承認を待つ作業");
    await proposeMove(database().owner, { from: 6, to: 1 });
    await expect(correct(id, "まったく別の作業")).rejects.toThrow("task-awaits-decision");
    expect((await formOf(id)).title).toEqual(say("承認を待つ作業"));
  });
});
