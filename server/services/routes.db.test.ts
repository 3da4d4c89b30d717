import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { aDatabase, asApp, asked, askerOf, settingsOf } from "@/tests/db/opened";
import { decideInView, type Proposing, proposeMove } from "@/tests/db/proposing";
import { type Day, parseDay } from "../domain/calendar/day";
import { parseInstant } from "../domain/calendar/instant";
import type { PersonaKey } from "../record/personas";
import { readApprovals } from "./approvals-view";
import { readHome } from "./home-view";
import { readOrder } from "./proposal-view";
import type { StepInput } from "./proposals";
import { addDeputy, readRoute, removeDeputy, setRoute } from "./routes";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const question = async (persona: PersonaKey, asOf?: string) =>
  asked(await ask(persona), asOf === undefined ? null : parseInstant(asOf));
const _say = (ja: string) => ({ ja });
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
const propose = (how: Proposing) => proposeMove(database().owner, how);
const read = async (number: number, persona: PersonaKey = "adviser", page = 1) =>
  readOrder(await question(persona), number, page);
const decide = async (by: PersonaKey, number: number, more: Partial<StepInput> = {}) =>
  decideInView(await ask(by), { number, verdict: "approved", ...more });
const listed = async (persona: PersonaKey) => {
  const { waiting, others, decided } = await readApprovals(await question(persona), undefined, 1);
  const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number);
  return [numbers(waiting), numbers(others), numbers(decided.rows)];
};

describe("the approval route", () => {
  const memberOf = async (role: string) => {
    const [row] = await database().owner<{ id: string }[]>`
      select id from member where role = ${role} limit 1`;
    return row?.id ?? "";
  };
  const deputise = async (by: PersonaKey, role: string, from: string, until: string) =>
    addDeputy(await ask(by), {
      memberId: await memberOf(role),
      role: "adviser",
      fromOn: day(from),
      untilOn: day(until),
    });

  it("a route of two steps goes from the adviser to the executive, and says which step is current", async () => {
    await setRoute(await ask("admin"), {
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 5 },
      ],
    });
    const number = await propose({ from: 3, to: 1 });
    expect(await listed("executive").then(([waiting]) => waiting)).not.toContain(number);
    expect((await read(number)).dates).toMatchObject({ dueOn: "2020-11-25", lastOn: "2020-12-02" });
    await decide("adviser", number);
    expect((await read(number, "executive")).reader.decides).toMatchObject({ step: 2, last: true });
    expect(await listed("executive").then(([waiting]) => waiting)).toContain(number);
    await decide("executive", number);
    expect((await read(number)).status).toBe("approved");
    await setRoute(await ask("admin"), { steps: [{ role: "adviser", days: 2 }] });
    expect((await readRoute(await question("adviser"))).steps).toEqual([
      { role: "adviser", days: 2 },
    ]);
  });

  it.each([
    ["official", "executive", "2020-11-24", "2020-12-01", "not-allowed"],
    ["executive", "executive", "2020-11-24", "2020-12-01", "deputy-not-yours"],
    ["admin", "official", "2020-11-24", "2020-12-01", "cannot-deputise"],
    ["adviser", "adviser", "2020-11-24", "2020-12-01", "cannot-deputise"],
    ["adviser", "executive", "2020-12-02", "2020-12-01", "term-backwards"],
    ["adviser", "executive", "2020-11-23", "2020-12-01", "day-past"],
  ] as const)(
    "a deputy is refused if %s names %s from %s to %s: %s",
    async (by, role, from, until, expected) => {
      expect(await said(deputise(by, role, from, until))).toBe(expected);
    },
  );

  it("a deputy can decide within the term, not before it, and not once removed", async () => {
    const number = await propose({ from: 3, to: 1 });
    await deputise("adviser", "executive", "2020-11-25", "2020-11-30");
    expect(await said(decide("executive", number))).toBe("not-your-step");
    await deputise("admin", "executive", "2020-11-24", "2020-11-24");
    expect((await read(number, "executive")).reader.decides).toMatchObject({ deputy: true });
    const { deputies } = await readRoute(await question("executive"));
    expect(deputies.map(({ now }) => now)).toEqual([true, false]);
    for (const { id } of deputies) await removeDeputy(await ask("executive"), { deputyId: id });
    expect(await said(decide("executive", number))).toBe("not-your-step");
    await deputise("admin", "executive", "2020-11-24", "2020-11-24");
    await decide("executive", number);
    expect((await read(number)).approvals).toMatchObject([{ role: "adviser", deputy: true }]);
  });

  it("the holder of the role and the deputy see each other on their pages, and nobody else can remove the deputy", async () => {
    await deputise("admin", "executive", "2020-11-26", "2020-11-27");
    const told = async (by: PersonaKey) => {
      const { deputies } = await readHome(await question(by));
      expect((await readApprovals(await question(by), undefined, 1)).deputies).toEqual(deputies);
      return deputies.flatMap(({ fromOn, mine, namedByRole }) =>
        fromOn === "2020-11-26" ? [{ mine, namedByRole }] : [],
      );
    };
    expect(await told("adviser")).toEqual([{ mine: false, namedByRole: "admin" }]);
    expect(await told("executive")).toEqual([{ mine: true, namedByRole: "admin" }]);
    expect(await told("official")).toEqual([]);
    await deputise("adviser", "executive", "2020-11-28", "2020-11-28");
    const [row] = await database().owner<{ id: string }[]>`
      select id from deputy where from_on = '2020-11-28'`;
    expect(await said(removeDeputy(await ask("official"), { deputyId: row?.id ?? "" }))).toBe(
      "not-allowed",
    );
    expect(await said(removeDeputy(await ask("adviser"), { deputyId: row?.id ?? "" }))).toBe(
      "done",
    );
  });

  it("a person who decided one step can decide no other, even after a change of role", async () => {
    const { owner } = database();
    await setRoute(await ask("admin"), {
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 5 },
      ],
    });
    const number = await propose({ from: 3, to: 1 });
    await decide("adviser", number);
    const before = await ask("adviser");
    await owner`update member set role = 'executive' where account_id = ${before.account.id}`;
    try {
      expect(await said(decide("adviser", number))).toBe("second-step");
      const other = await propose({ from: 4, to: 1 });
      // A person whose session began while the role was still the adviser's must sign in again.
      expect(await said(decideInView(before, { number: other, verdict: "approved" }))).toBe(
        "signed-out",
      );
    } finally {
      await owner`update member set role = 'adviser' where account_id = ${before.account.id}`;
      await setRoute(await ask("admin"), { steps: [{ role: "adviser", days: 2 }] });
    }
  });

  it("the database refuses what the rules about the route refuse", async () => {
    const number = await propose({ from: 3, to: 1 });
    const executive = await ask("executive");
    const as = (work: (sql: postgres.TransactionSql) => Promise<unknown>) =>
      asApp(database().app, settingsOf(executive), async (sql) => {
        await sql`set local role fukan_app`;
        await work(sql);
      });
    await database().owner`delete from deputy`;
    await expect(
      as(
        (sql) => sql`insert into deputy (project_id, role, member_id, from_on, until_on, named_by)
          select project_id, 'adviser', id, '2020-11-24', '2020-11-30', account_id from member where account_id = ${executive.account.id}`,
      ),
    ).rejects.toThrow(/named by another person/);
    await expect(
      as(
        (sql) => sql`insert into deputy (project_id, role, member_id, from_on, until_on, named_by)
          select m.project_id, 'adviser', m.id, '2020-11-24', '2020-11-30', a.account_id
            from member m, member a where m.account_id = ${executive.account.id} and a.role = 'admin' and a.project_id = m.project_id`,
      ),
    ).rejects.toThrow(/named by another person/);
    await expect(
      as(
        (
          sql,
        ) => sql`insert into approval (project_id, party_id, proposal_id, proposed_by, step, role, account_id, deputy, verdict)
          select project_id, party_id, id, proposed_by, 1, 'adviser', ${executive.account.id}, true, 'approved' from proposal where number = ${number}`,
      ),
    ).rejects.toThrow(/may not decide this step/);
  });

  it("there is one route, however many people set it at once", async () => {
    const asker = await ask("executive");
    const two = [
      { role: "adviser", days: 3 },
      { role: "executive", days: 5 },
    ] as const;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        said(setRoute(asker, { steps: n % 2 === 0 ? two : two.slice(0, 1) })),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(["done"]));
    const { steps } = await readRoute(await question("executive"));
    expect([1, 2]).toContain(steps.length);
  });
});
