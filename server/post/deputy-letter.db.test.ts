// Everybody who holds a role is notified once by mail that a deputy was named for it, whatever happens to the deputy.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aDatabase, askerOf } from "@/tests/db/opened";
import { subjectOf, textOf } from "@/tests/run/letter";
import { type MailServer, type Received, startMailServer } from "@/tests/run/mail-server";
import { addDays } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { PersonaKey } from "../record/personas";
import { readLetter, takeLetter } from "../services/letters";
import { addDeputy, removeDeputy } from "../services/routes";
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
});

const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const post = () => ({
  url: mail.url,
  from: "俯瞰 <fukan@example.go.jp>",
  address: "https://fukan.test",
});
/** Sends until nothing is due. Returns what the mail server received meanwhile. */
async function sendAll(): Promise<readonly Received[]> {
  const before = mail.received.length;
  while (await sendNext(post()));
  return mail.received.slice(before);
}

describe("the notice about a deputy", () => {
  const name = async (by: PersonaKey, days = 7) => {
    const { owner } = database();
    const [member] = await owner<
      { id: string }[]
    >`select id from member where role = 'executive' limit 1`;
    const asker = await ask(by);
    const today = dayOf(asker.now);
    return addDeputy(asker, {
      memberId: member?.id ?? "",
      role: "adviser",
      fromOn: today,
      untilOn: addDays(today, days),
    });
  };

  it("the notice about a deputy goes to everybody who holds the role, in that person's language, with the term and who named the deputy", async () => {
    await name("admin");
    const sent = await sendAll();
    expect(sent.map(({ to }) => to)).toEqual(["adviser@fukan.example"]);
    const [letter] = sent;
    if (letter === undefined) throw new Error("not sent");
    expect(subjectOf(letter)).toMatch(/^【俯瞰・演習】あなたの役割（CIO補佐官）の代理：/);
    for (const part of [
      "令和2年11月24日(火)",
      "期間：令和2年11月24日(火)から令和2年12月1日(火)まで",
      "決めた人：管理者",
      "https://fukan.test/p/cocoa/approvals/route",
    ])
      expect(textOf(letter)).toContain(part);

    await database().owner`update account set locale = 'en' where email = 'adviser@fukan.example'`;
    await name("adviser", 6);
    const [english] = await sendAll();
    await database().owner`update account set locale = null where email = 'adviser@fukan.example'`;
    expect(english && textOf(english)).toContain("was named deputy for your role (CIO adviser)");
  });

  it("the notice about a deputy is sent even if the deputy was ended before", async () => {
    const deputyId = await name("admin");
    await removeDeputy(await ask("admin"), { deputyId });
    expect((await sendAll()).length).toBe(1);
  });

  it("a refused deputy causes no letter", async () => {
    await expect(name("official")).rejects.toThrow("not-allowed");
    await expect(name("adviser", -1)).rejects.toThrow("term-backwards");
    expect(await sendAll()).toEqual([]);
  });

  it("the notice about a deputy keeps a typed name within its line", async () => {
    await name("admin");
    const taken = await takeLetter();
    const letter = taken && (await readLetter(taken));
    if (letter?.kind !== "deputy") throw new Error("no letter");
    const forged = { ja: "鈴木\n\n■ 画面\nhttps://example.com" };
    const { text } = letterText({ ...letter, member: forged, by: forged }, "ja", "", "");
    expect(text.split("\n").filter((line) => line.startsWith("■"))).toEqual(["■ 画面"]);
    expect(text.split("\n")).not.toContain("https://example.com");
  });
});
