// A vendor answers a new order on its page: it receives it, asks, or objects, and sees all that it has to do.
import { describe, expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { heard, ordered, PHONE, press, REASON } from "../run/vendor-page";
import { violationsOn } from "../run/violations";

const site = openSite({ before: ordered });

describe("the order", () => {
  test("a subcontractor objects to its order for itself, with a reason, and sees only the name of the vendor above it", async () => {
    const page = await site.open("/p/cocoa/work", { as: "subcontractor", ...PHONE });
    expect(await mainText(page)).toContain(close(sentence("acknowledgements.chain.untold")));
    await page.getByRole("link", { name: sentence("acknowledgements.own.object") }).click();
    await press(page, sentence("acknowledgements.own.send.object"));
    await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
    await page.getByLabel(sentence("acknowledgements.own.label.object")).fill("先に作るものがある");
    await press(page, sentence("acknowledgements.own.send.object"));
    await page.getByText(sentence("acknowledgements.own.objected")).waitFor();
    const above = await site.open("/p/cocoa/work/mti", { as: "prime" });
    const text = await mainText(above);
    expect(text).toContain(close("先に作るものがある"));
    expect(text).toContain(close(sentence("acknowledgements.own.acknowledge")));
  });

  test("a new order says what is first, why, what it costs and until when it is to be received, in the first view of a phone", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    const text = await mainText(page);
    for (const part of [
      sentence("work.receipt.changed"),
      REASON,
      "期限には間に合う見込みです",
      "11月25日(水)まで。",
      "日付を約束するものではありません",
    ])
      expect(text).toContain(close(part));
    const button = page.getByRole("button", {
      name: sentence("acknowledgements.own.acknowledge"),
      exact: true,
    });
    expect((await button.boundingBox())?.y ?? 9999).toBeLessThan(750);
    for (const of of ["question", "reserve", "object"] as const) {
      await page
        .getByRole("link", { name: sentence(`acknowledgements.own.${of}`), exact: true })
        .waitFor();
    }
    await heard(page, sentence.markup("work.receipt.told", { ministry: () => "厚生労働省" }));
    expect(text).not.toContain(close(sentence("work.facts.ownWork")));
  });

  test("all duties stand in one list by date, and home leads the vendor to its first act", async () => {
    const page = await site.open("/p/cocoa", { as: "prime", ...PHONE });
    const due = page.locator(".duties time");
    const days = await due.evaluateAll((all) => all.map((each) => each.getAttribute("datetime")));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
    await page.getByRole("link", { name: sentence("waits.act.receipt"), exact: true }).click();
    await page.waitForURL(/work\/persol/);
  });

  test("a question and its reply are read by the vendor, and the receipt stays open", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    const ask = sentence("acknowledgements.own.question");
    await page.getByRole("link", { name: ask, exact: true }).click();
    await press(page, sentence("acknowledgements.own.send.question"));
    await page.getByText(sentence("refusals.words-missing")).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel(sentence("acknowledgements.own.label.question")).fill("端末は何台ですか");
    await press(page, sentence("acknowledgements.own.send.question"));
    await page.getByText(sentence("acknowledgements.talk.waits")).waitFor();

    const adviser = await site.open("/p/cocoa", { as: "adviser", ...PHONE });
    await adviser
      .getByRole("main")
      .getByRole("link", { name: /について質問しています。答えてください。$/ })
      .click();
    await adviser.locator("#talk").waitFor();
    await adviser.getByLabel(/への答え/).fill("2台を貸し出します");
    expect(await violationsOn(adviser)).toEqual([]);
    await press(adviser, sentence("acknowledgements.talk.send"));
    await eventually(() => adviser.getByLabel(/への答え/).count()).toBe(0);
    await page.reload();
    const text = await mainText(page);
    for (const part of ["端末は何台ですか", "2台を貸し出します"])
      expect(text).toContain(close(part));
    await page
      .getByRole("button", { name: sentence("acknowledgements.own.acknowledge") })
      .waitFor();
  });

  test("a risk is confirmed in the vendor's own words, and the page says what that means", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    const open = page.locator("a[href*='edit=risk-'][href*='#risk-']");
    const before = await open.count();
    expect(before).toBeGreaterThan(0);
    await open.first().click();
    await page.getByText(sentence("acknowledgements.risks.means")).waitFor();
    await press(page, sentence("acknowledgements.risks.send"));
    await page.getByText(sentence("refusals.words-missing")).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page
      .getByLabel(sentence("acknowledgements.risks.label"))
      .fill("通知が届かないおそれがある");
    await press(page, sentence("acknowledgements.risks.send"));
    await eventually(() => open.count()).toBeLessThan(before);
  });

  test("an order is acknowledged once, and a person who comes too late keeps what was typed", async () => {
    const late = await site.open("/p/cocoa/work?edit=object", { as: "prime" });
    await late.getByLabel(sentence("acknowledgements.own.label.object")).fill("間に合わない");
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    await press(page, sentence("acknowledgements.own.acknowledge"));
    await page.getByText(sentence("acknowledgements.own.acknowledged")).waitFor();
    expect(
      await page
        .getByRole("button", { name: sentence("acknowledgements.own.acknowledge") })
        .count(),
    ).toBe(0);
    await press(late, sentence("acknowledgements.own.send.object"));
    await late.getByText(sentence("refusals.decided-already")).first().waitFor();
    expect(await late.getByLabel(sentence("acknowledgements.own.label.object")).inputValue()).toBe(
      "間に合わない",
    );
    const official = await site.open("/p/cocoa/work/persol", { as: "official" });
    expect(await mainText(official)).toContain("に受領しました（事業者の責任者）");
  });
});
