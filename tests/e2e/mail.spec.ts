// The server sends the copy of a decision by itself, and the page shows the progress.
import { afterAll, afterEach, expect, test } from "vitest";
import { proposeMove } from "../db/proposing";
import { decideOn } from "../run/deciding";
import { eventually } from "../run/eventually";
import { startMailServer } from "../run/mail-server";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

const mail = await startMailServer();
const site = openSite({
  incidents: "expected",
  env: { FUKAN_SMTP_URL: mail.url, FUKAN_MAIL_FROM: "俯瞰 <fukan@example.go.jp>" },
});

afterAll(async () => mail.stop());
afterEach(() => {
  mail.full = false;
});

const propose = () =>
  site.inDatabase((owner) => proposeMove(owner, { by: "official", from: 3, to: 1 }));

test("after the adviser approves, the page says when the copies were sent", async () => {
  const path = `/p/cocoa/approvals/${await propose()}`;
  const page = await site.open(path, { as: "adviser" });
  expect(await mainText(page)).not.toContain(close(sentence("approvals.frozen.copies")));
  await decideOn(page, "approved", "待つ理由がありません。");
  await eventually(() => mail.received.length).toBe(3);
  expect(site.incidents()).toEqual([]);
  await eventually(async () => {
    await page.reload();
    return mainText(page);
  }).toContain("写しを3人に送付しました");
  const reading = await site.open(path, { as: "adviser", locale: "en" });
  expect(await reading.locator("#frozen").count()).toBe(1);
  expect(await reading.locator("main").textContent()).toContain("Copies were sent to 3 people");
  expect(await reading.locator("main").textContent()).toContain(english("approvals.frozen.copies"));
});

test("while the mail server refuses the copies, the decision stands and the copies wait", async () => {
  mail.full = true;
  const before = mail.received.length;
  const page = await site.open(`/p/cocoa/approvals/${await propose()}`, { as: "adviser" });
  await decideOn(page, "returned", "計画を書いてください。");
  await eventually(() => mainText(page)).toContain("3人への写しが、送付待ちです。");
  await eventually(() => site.incidents().length).toBe(3);
  expect(site.incidents().join()).not.toContain("fukan.example");
  expect(mail.received.length).toBe(before);
});
