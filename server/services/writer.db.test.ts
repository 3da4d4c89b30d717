// Who wrote the reason of a proposal and the conditions of its approval is kept and sealed, on the record of 2020-11-24.
import { expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { readOrder } from "./proposal-view";
import { proposeOrder } from "./propose-order";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");

/** A new order in which the last task of the prime contractor's queue is first. */
async function propose(reason: string, drafted: string | undefined): Promise<number> {
  const { owner } = database();
  const [queue] = await owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  const last = (await waitingIn(owner, "persol")).at(-1);
  return proposeOrder(await ask("official"), {
    party: "persol",
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [last?.id ?? ""], place: 1 }],
    reason: { ja: reason },
    drafted,
  });
}
const read = async (number: number) => readOrder(asked(await ask("adviser")), number, 1);

it.each([
  [
    "the console, if the drafted text is sent as it was",
    "試験が先です。",
    "試験が先です。",
    "record",
  ],
  [
    "the person, if the drafted text was changed",
    "試験が先だからです。",
    "試験が先です。",
    "person",
  ],
  ["nobody in particular, if the page did not say", "試験が先です。", undefined, null],
])("the reason of a proposal is by %s", async (_, reason, drafted, by) => {
  const { reasonBy, whole } = await read(await propose(reason, drafted));
  expect({ reasonBy, whole }).toEqual({ reasonBy: by, whole: true });
});

it("the seal of an approval tells which conditions the console worded", async () => {
  const number = await propose("試験が先です。", undefined);
  const dueOn = "2020-11-25" as Awaited<ReturnType<typeof read>>["day"];
  const condition = { dueOn, asTask: false };
  await decideInView(await ask("adviser"), {
    number,
    verdict: "approved",
    words: { ja: "足りないまま承認します。" },
    conditions: [
      { ...condition, words: { ja: "合格の条件を決める" }, writer: "record" },
      { ...condition, words: { ja: "結果を翌日に知らせる" } },
    ],
  });
  const [approval] = (await read(number)).approvals;
  expect(approval?.told?.conditions.map(({ writer }) => writer)).toEqual(["record", "person"]);
});
