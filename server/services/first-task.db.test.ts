// A vendor that has no queue yet, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { enterTask } from "./enter-task";
import { enterRecord } from "./records";
import { readTaskForm } from "./task-form";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const NEW = "newcomer";
const read = (by: PersonaKey) =>
  callerAs(database().owner, `${by}@fukan.example`).queues.read({ project: "cocoa", party: NEW });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const enter = async (ja: string) =>
  enterTask(await ask("official"), { party: NEW, title: say(ja) });

describe("a vendor without a queue", () => {
  beforeAll(async () => {
    await enterRecord(KINDS.party, await ask("admin"), {
      values: { key: NEW, name: say("新しい事業者"), kind: "vendor", parent: "persol" },
    });
  });

  it("a vendor without a queue has a page on which its first task can be added", async () => {
    for (const persona of ["official", "prime"] as const) {
      const view = await read(persona);
      expect(view.queue, persona).toBeNull();
      expect(view.vendor, persona).toEqual({ key: NEW, name: say("新しい事業者") });
      expect(view.mayEnter, persona).toBe(true);
      expect(view.unopened, persona).toContainEqual(view.vendor);
    }
    expect((await read("auditor")).mayEnter).toBe(false);
    expect(await said(read("subcontractor"))).toBe("not-found");
    const form = await readTaskForm(asked(await ask("official")), NEW, null);
    expect(form.party).toMatchObject({ key: NEW, hasQueue: false });
  });

  it("the first task of a vendor opens its queue, once, with a line for each", async () => {
    await enter("最初の作業");
    const rows = await database().owner<{ kind: string }[]>`
      select kind from event order by seq desc limit 2`;
    expect(rows.map(({ kind }) => kind)).toEqual(["task-entered", "queue-opened"]);
    await enter("次の作業");
    const { list, vendor, unopened } = await read("prime");
    expect(list.rows.map(({ title }) => title.ja)).toEqual(["最初の作業", "次の作業"]);
    expect([vendor, unopened.map(({ key }) => key).includes(NEW)]).toEqual([null, false]);
    const [queues] = await database().owner<{ total: number }[]>`
      select count(*)::int as total from queue q join party y on y.id = q.party_id where y.key = ${NEW}`;
    expect(queues?.total).toBe(1);
  });
});
