// Who accepts that a condition is met, and in whose place, on the record of 2020-11-24.
import { expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import { type Day, parseDay } from "../domain/calendar/day";
import type { PersonaKey } from "../record/personas";
import { meetCondition, showCondition } from "./conditions";
import { readOrder } from "./proposal-view";
import { addDeputy } from "./routes";
import { questionOf, readWaits } from "./waits";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const read = async (number: number, persona: PersonaKey = "adviser") =>
  readOrder(asked(await ask(persona)), number, 1);

it("a condition is accepted by the role that was named or by its deputy, who says for whom", async () => {
  const number = await proposeMove(database().owner, { from: 3, to: 1 });
  const one = { words: say("計画を示す"), dueOn: day("2020-12-01"), asTask: false };
  await decideInView(await ask("adviser"), {
    number,
    verdict: "approved",
    conditions: [
      { ...one, owner: "vendor_manager" },
      { ...one, owner: "vendor_manager", dueOn: day("2020-12-02"), acceptor: "official" },
    ],
  });
  const [own, other] = (await read(number)).conditions;
  expect([own?.acceptor, other?.acceptor]).toEqual(["adviser", "official"]);
  const show = async (conditionId = "") =>
    showCondition(await ask("prime"), { conditionId, shown: say("計画書") });
  const accept = async (by: PersonaKey, conditionId = "") =>
    said(meetCondition(await ask(by), { conditionId }));
  const acceptances = async (by: PersonaKey) => {
    const asking = asked(await ask(by));
    const { mine } = await readIn(asking.scope, (db) => readWaits(db, questionOf(asking)));
    return mine.filter(({ kind }) => kind === "acceptance").length;
  };
  await show(own?.id);
  await show(other?.id);
  expect(await accept("official", own?.id)).toBe("acceptance-not-yours");
  expect(await accept("executive", own?.id)).toBe("acceptance-not-yours");
  expect(await accept("adviser", other?.id)).toBe("acceptance-not-yours");
  // Something else was shown since the page was opened.
  const before = { conditionId: own?.id ?? "", seen: say("前の計画書") };
  const late = meetCondition(await ask("adviser"), before);
  expect(await said(late)).toBe("record-changed");
  expect([await acceptances("adviser"), await acceptances("executive")]).toEqual([1, 0]);

  const [member] = await database().owner<{ id: string }[]>`
    select m.id from member m join project p on p.project_id = m.project_id where p.key = 'cocoa' and m.role = 'executive'`;
  await addDeputy(await ask("adviser"), {
    memberId: member?.id ?? "",
    role: "adviser",
    fromOn: day("2020-11-24"),
    untilOn: day("2020-11-30"),
  });
  const [seen] = (await read(number, "executive")).conditions;
  expect(seen).toMatchObject({ mayMeet: true, inPlaceOf: "adviser" });
  expect(seen?.standIns).toMatchObject([{ memberRole: "executive", untilOn: "2020-11-30" }]);
  expect(await acceptances("executive")).toBe(1);
  expect(await accept("executive", own?.id)).toBe("done");
  expect(await acceptances("executive")).toBe(0);
  const [met] = (await read(number)).conditions;
  expect(met).toMatchObject({ metRole: "executive", acceptedFor: "adviser" });
  const [line] = await database().owner<{ body: unknown }[]>`
    select body from event where kind = 'condition-met' order by seq desc limit 1`;
  expect(line?.body).toMatchObject({ deputy: true, role: "adviser" });
  expect(await accept("official", other?.id)).toBe("done");
  expect((await read(number)).conditions[1]).toMatchObject({ acceptedFor: null });
});
