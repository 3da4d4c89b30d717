// Everybody concerned is told by mail that an order was stopped, and that it goes on.
import { afterAll, beforeAll, expect, it } from "vitest";
import { aDatabase, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import { subjectOf, textOf } from "@/tests/run/letter";
import { type MailServer, startMailServer } from "@/tests/run/mail-server";
import type { PersonaKey } from "../record/personas";
import { holdOrder, resumeOrder } from "../services/order-holds";
import { sendNext } from "./sender";

const database = aDatabase("record-2020-11-24");
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(async () => mail.stop());

const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
async function sendAll() {
  const before = mail.received.length;
  const post = { url: mail.url, from: "俯瞰 <fukan@example.go.jp>", address: "https://fukan.test" };
  while (await sendNext(post));
  return mail.received.slice(before);
}

it("a stop and its end are sent to the proposer, the deciders and the vendor's people, with who, when and why", async () => {
  const { owner } = database();
  const number = await proposeMove(owner, { from: 6, to: 1 });
  await decideInView(await ask("adviser"), { number, verdict: "approved" });
  await owner`update letter set sent_at = clock() where sent_at is null`;
  await holdOrder(await ask("official"), { number, reason: { ja: "環境の確認を待つ" } });
  const stopped = await sendAll();
  expect(stopped.map(({ to }) => to).sort()).toEqual([
    "adviser@fukan.example",
    "official@fukan.example",
    "prime@fukan.example",
  ]);
  const [letter] = stopped;
  if (letter === undefined) throw new Error("not sent");
  expect(subjectOf(letter)).toContain(`変更案${number}号`);
  expect(subjectOf(letter)).toContain("止められました（担当職員）");
  for (const part of ["担当職員が令和2年11月24日(火)", "環境の確認を待つ", `/approvals/${number}`])
    expect(textOf(letter)).toContain(part);
  await resumeOrder(await ask("adviser"), { number, reason: { ja: "確かめられた" } });
  const [resumed] = await sendAll();
  expect(resumed && subjectOf(resumed)).toContain("再開されました（CIO補佐官）");
});
