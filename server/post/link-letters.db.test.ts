// An invitation goes to its person by mail, and speaks of the project, not of a forgotten password.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { provideEnv } from "@/server/env";
import { askerOf } from "@/tests/db/opened";
import { mail as mailOf, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { subjectOf, textOf } from "@/tests/run/letter";
import { type MailServer, startMailServer } from "@/tests/run/mail-server";
import { invite, makeInvitation } from "../services/members";
import { sendInvitation } from "./link-letters";

const database = rivalsDatabase();
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(async () => mail.stop());

const invitationOf = async (email: string) => {
  const asker = await askerOf(database().owner, mailOf("admin"), "rivals");
  const { memberId } = await invite(asker, {
    email,
    name: words("somebody"),
    party: "ministry",
    role: "executive",
    untilOn: null,
    request: randomUUID(),
  });
  return makeInvitation(asker, memberId);
};

it("an installation without mail sends no invitation, so that its link is shown", async () => {
  expect(await sendInvitation(await invitationOf("first@example.go.jp"), "https://x.test")).toBe(
    null,
  );
});

it("an invitation by mail says to what and as whom, for how long its link works, and is in the reader's language", async () => {
  provideEnv({
    FUKAN_SMTP_URL: mail.url,
    FUKAN_MAIL_FROM: "俯瞰 <fukan@example.go.jp>",
  });
  const address = "https://fukan.test/account/reset/a-link";
  const invitation = await invitationOf("second@example.go.jp");
  expect(await sendInvitation(invitation, address)).toBe(true);
  expect(await sendInvitation({ ...invitation, locale: "en" }, address)).toBe(true);
  const [japanese, english] = mail.received;
  if (japanese === undefined || english === undefined) throw new Error("not sent");
  expect([japanese.to, english.to]).toEqual(["second@example.go.jp", "second@example.go.jp"]);
  expect(subjectOf(japanese)).toBe("【俯瞰】「rivals」への招待");
  for (const part of ["省の幹部として招待されました", "7日のうちに、1回だけ", address])
    expect(textOf(japanese)).toContain(part);
  expect(subjectOf(english)).toBe("[Fukan] Invitation to “rivals”");
  expect(textOf(english)).toContain("role: Executive");
  expect(textOf(japanese)).not.toContain("決め直す");
});
