// A copy of each decision is sent once to its proposer, its decider and the vendor's people, whatever the mail server
// does.
import { createHash } from "node:crypto";
import fc from "fast-check";
import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import { partOf, subjectOf } from "@/tests/run/letter";
import { type MailServer, type Received, startMailServer } from "@/tests/run/mail-server";
import { addDays } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import { inOneLine, LINE_END, QUOTE } from "../domain/quoted";
import type { PersonaKey } from "../record/personas";
import { type Letter, readLetter, takeLetter } from "../services/letters";
import { readOrder } from "../services/proposal-view";
import type { StepInput } from "../services/proposals";
import { letterText } from "./letter-text";
import { sendNext } from "./sender";

const database = aDatabase("record-2020-11-24");
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(async () => mail.stop());
beforeEach(async () => {
  await database().owner`update letter set sent_at = clock() where sent_at is null`;
  Object.assign(mail, { full: false, unknown: null, barred: false });
});

const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const post = (url = mail.url) => ({
  url,
  from: "俯瞰 <fukan@example.go.jp>",
  address: "https://fukan.test",
});
const decide = async (more: Partial<StepInput> = {}, from = 6) => {
  const number = await proposeMove(database().owner, { from, to: 1 });
  await decideInView(await ask("adviser"), { number, verdict: "approved", ...more });
  return number;
};
/** Sends until nothing is due. Returns what the mail server received meanwhile. */
async function sendAll(url?: string): Promise<readonly Received[]> {
  const before = mail.received.length;
  while (await sendNext(post(url)));
  return mail.received.slice(before);
}
const due = () => database().owner`update letter set next_try_at = now() where sent_at is null`;
const waiting = async () => {
  const rows = await database().owner<{ tries: number; minutes: number }[]>`
    select tries, round(extract(epoch from next_try_at - now()) / 60)::int as minutes
      from letter where sent_at is null`;
  return [...rows];
};
const copies = async (number: number) =>
  (await readOrder(asked(await ask("adviser")), number, 1)).copies;

describe("a copy of a decision", () => {
  it("a copy of a decision is sent to the proposer, the decider and the vendor's people, in each person's language", async () => {
    await database().owner`update account set locale = 'en' where email = 'prime@fukan.example'`;
    const { owner } = database();
    await owner`update task set passes_when = '{"ja":"2台で3回とも通知が出る"}' where full_chain_test`;
    const number = await decide({
      words: { ja: "急いでください" },
      conditions: [],
    });
    await owner`update task set passes_when = '{"ja":"あとから"}' where full_chain_test`;
    expect(await copies(number)).toEqual({
      sent: 0,
      waiting: 3,
      givenUp: 0,
      lastSentAt: null,
    });
    const sent = await sendAll();
    expect(sent.map(({ to }) => to).sort()).toEqual([
      "adviser@fukan.example",
      "official@fukan.example",
      "prime@fukan.example",
    ]);
    expect(await copies(number)).toMatchObject({ sent: 3, waiting: 0 });
    const official = sent.find(({ to }) => to.startsWith("official"));
    const prime = sent.find(({ to }) => to.startsWith("prime"));
    if (official === undefined || prime === undefined) throw new Error("not sent");
    expect(subjectOf(official)).toBe(
      `【俯瞰・演習】パーソルプロセス＆テクノロジーの作業順の変更案${number}号：承認（CIO補佐官）`,
    );
    const text = partOf(official, "text/plain");
    for (const part of [
      "CIO補佐官が令和2年11月24日(火)",
      "に承認しました。",
      "演習です。実際に決まったことではありません。",
      "作業順が変わりました。",
      "合格とする条件：\n> 2台で3回とも通知が出る",
      "不合格のとき：記録なし",
      "6番目 → 1番目　通しの試験（Android 1.1.4）",
      "5件の着手が、3営業日遅れます。",
      "\n> 急いでください\n",
      `https://fukan.test/p/cocoa/approvals/${number}`,
    ])
      expect(text).toContain(part);
    const file = partOf(official, "application/json");
    const digest = createHash("sha256").update(file.trimEnd(), "utf8").digest("hex");
    expect(text).toContain(digest);
    const [kept] = await database().owner`select digest from proposal where number = ${number}`;
    expect(kept?.digest).toBe(digest);
    expect(partOf(prime, "text/plain")).toContain("the CIO adviser approved proposal");
    expect(partOf(prime, "text/plain")).not.toContain("営業日");
  });

  it("a copy of a decision says why the proposal was returned, and which conditions were set", async () => {
    await decide({ verdict: "returned", words: { ja: "計画がありません" } }, 4);
    const [returned] = await sendAll();
    if (returned === undefined) throw new Error("not sent");
    expect(partOf(returned, "text/plain")).toContain("■ 差戻しの理由\n> 計画がありません");
    const [today] = await database().owner<
      { day: string }[]
    >`select (clock() + interval '9 days')::date::text as day`;
    const number = await proposeMove(database().owner, { from: 4, to: 1 });
    const caller = callerAs(database().owner, "adviser@fukan.example");
    await caller.approvals.decide({
      project: "cocoa",
      number,
      verdict: "approved",
      words: { ja: "計画がなくても待てません" },
      plans: (await caller.approvals.read({ project: "cocoa", number: String(number) })).evidence
        .plansDigest,
      conditions: [{ words: { ja: "結果を報告する" }, dueOn: today?.day ?? "", asTask: false }],
    });
    const [approved] = await sendAll();
    if (approved === undefined) throw new Error("not sent");
    expect(partOf(approved, "text/plain")).toContain("までに\n> 結果を報告する");
  });

  it("a copy of a decision waits while the mail server is down, longer each time, and is sent when it is back", async () => {
    const gone = await startMailServer();
    await gone.stop();
    const number = await decide({}, 3);
    expect(await sendAll(gone.url)).toEqual([]);
    expect(await waiting()).toEqual(Array(3).fill({ tries: 1, minutes: 2 }));
    await due();
    await sendAll(gone.url);
    expect(await waiting()).toEqual(Array(3).fill({ tries: 2, minutes: 4 }));
    expect(await copies(number)).toMatchObject({ sent: 0, waiting: 3 });
    expect(await sendNext(post())).toBe(false);
    await due();
    expect((await sendAll()).length).toBe(3);
    expect(await copies(number)).toMatchObject({ sent: 3, waiting: 0 });
    expect((await sendAll()).length).toBe(0);
  });

  it("a copy of a decision waits while the mail server refuses it", async () => {
    await decide({}, 3);
    mail.full = true;
    expect(await sendAll()).toEqual([]);
    mail.full = false;
    await due();
    expect((await sendAll()).length).toBe(3);
  });

  it("a copy of a decision is given up after three permanent refusals, and shown only to the administrator", async () => {
    const number = await decide({}, 3);
    mail.unknown = "prime@fukan.example";
    for (let time = 1; time <= 3; time += 1) {
      expect(await copies(number)).toMatchObject({ waiting: time === 1 ? 3 : 1, givenUp: 0 });
      await sendAll();
      await due();
    }
    mail.unknown = null;
    expect((await sendAll()).length).toBe(0);
    expect(await copies(number)).toMatchObject({ sent: 2, waiting: 0, givenUp: 1 });
    const undelivered = async (persona: PersonaKey) =>
      (await callerAs(database().owner, `${persona}@fukan.example`).projects.list()).flatMap(
        (project) => project.undelivered.map(({ number, email }) => ({ number, email })),
      );
    expect(await undelivered("admin")).toEqual([{ number, email: "prime@fukan.example" }]);
    expect(await undelivered("official")).toEqual([]);
  });

  it("a copy of a decision is given up after twelve temporary refusals, and never for a refusal that is not about the letter", async () => {
    const number = await decide({}, 3);
    const refusals = async () =>
      (await database().owner`select refused from letter where sent_at is null`).map(
        ({ refused }) => refused,
      );
    const gone = await startMailServer();
    await gone.stop();
    await sendAll(gone.url);
    await due();
    mail.barred = true;
    await sendAll();
    await due();
    mail.barred = false;
    expect(await refusals()).toEqual([0, 0, 0]);
    mail.full = true;
    await sendAll();
    await due();
    expect(await refusals()).toEqual([1, 1, 1]);
    await database().owner`update letter set refused = 10 where sent_at is null`;
    await sendAll();
    await due();
    expect(await copies(number)).toMatchObject({ waiting: 3, givenUp: 0 });
    await sendAll();
    await due();
    expect(await copies(number)).toMatchObject({ waiting: 0, givenUp: 3 });
  });

  it("a copy of a decision is sent once even if ten servers send at the same time", async () => {
    await decide({}, 3);
    const sent = await Promise.all(Array.from({ length: 10 }, () => sendAll()));
    const before = mail.received.length;
    expect(await sendAll()).toEqual([]);
    expect(mail.received.length).toBe(before);
    const last = mail.received.slice(-3).map(({ to }) => to);
    expect(new Set(last).size).toBe(3);
    expect(sent.length).toBe(10);
    const [row] = await database().owner<{ tries: number }[]>`
      select max(tries)::int as tries from letter where proposal_id = (select id from proposal order by number desc limit 1)`;
    expect(row?.tries).toBe(1);
  });

  it("a copy of a decision is skipped by a second server while the first is sending it", async () => {
    await decide({}, 3);
    const { app } = database();
    const take = async (sql: postgres.TransactionSql) =>
      (await sql<{ id: string }[]>`select id from take_letter()`)[0]?.id;
    await app.begin(async (first) => {
      const taken = [await take(first)];
      for (let n = 0; n < 3; n += 1)
        taken.push(
          await app.begin(async (next) => {
            await next`set local lock_timeout = '2s'`;
            return take(next);
          }),
        );
      expect(taken[3]).toBe(undefined);
      expect(new Set(taken).size).toBe(4);
    });
  });

  it("a copy of a decision is neither written nor sent if the decision is refused", async () => {
    const number = await proposeMove(database().owner, { from: 3, to: 1 });
    await expect(
      decideInView(await ask("adviser"), { number, verdict: "returned" }),
    ).rejects.toThrow("reason-missing");
    expect(await sendAll()).toEqual([]);
    expect(await copies(number)).toMatchObject({ sent: 0, waiting: 0 });
  });

  it("a copy of a decision is not sent to people who have left", async () => {
    const number = await decide({}, 3);
    await database()
      .owner`update account set closed_at = now() where email = 'prime@fukan.example'`;
    expect((await sendAll()).map(({ to }) => to).sort()).toEqual([
      "adviser@fukan.example",
      "official@fukan.example",
    ]);
    await database().owner`update account set closed_at = null where email = 'prime@fukan.example'`;
    expect(await copies(number)).toMatchObject({ sent: 2, waiting: 1 });
  });
});

describe("typed text", () => {
  it("every typed line in a letter is quoted", async () => {
    const { owner } = database();
    await owner`update task set passes_when = '{"ja":"x"}', on_failure = '{"ja":"x"}' where full_chain_test`;
    const dueOn = addDays(dayOf((await ask("adviser")).now), 9);
    const condition = { words: { ja: "x" }, dueOn, asTask: false };
    await decide({ words: { ja: "x" }, conditions: [condition] }, 3);
    const taken = await takeLetter();
    const letter = taken && (await readLetter(taken));
    if (letter?.kind !== "decision" || letter.subject !== "order") throw new Error("no letter");
    const typedAs = (text: string): Letter => {
      const words = { ja: text };
      const tests = letter.evidence.tests.map((test) => {
        const plan = { ...test.plan, platform: words, passesWhen: words, onFailure: words };
        return { ...test, plan, kept: null };
      });
      return {
        ...letter,
        project: words,
        party: { ...letter.party, name: words },
        reason: words,
        decided: { ...letter.decided, words },
        conditions: letter.conditions.map((each) => ({ ...each, words })),
        effects: {
          ...letter.effects,
          rows: letter.effects.rows.map((row) => ({ ...row, title: words })),
        },
        evidence: { ...letter.evidence, tests },
      };
    };
    const ours = (typed: string) => {
      const { subject, text } = letterText(typedAs(typed), "ja", "https://fukan.test", "");
      return [subject, ...text.split(LINE_END)]
        .filter((line) => !line.startsWith(QUOTE))
        .map((line) => line.replaceAll(inOneLine(typed), "x"));
    };
    const pieces = fc.array(
      fc.constantFrom("■ 画面", "https://example.com", "\n", "\r", "\u2028", "\u0085", "> ", "「"),
    );
    fc.assert(
      fc.property(pieces, (typed) => {
        expect(ours(`¤${typed.join("")}¤`)).toEqual(ours("x"));
      }),
    );
  });
});

describe("the application", () => {
  it.each([
    ["mark a letter as sent", "update letter set sent_at = now()"],
    ["take one away", "delete from letter"],
  ])("the application cannot %s by itself", async (_, statement) => {
    await expect(database().app.unsafe(statement)).rejects.toThrow(/permission denied/);
  });
});
