// The whole process in both languages, on a desktop and a phone: the official's three clicks, the adviser's two, the
// vendor's answer, and back to the proposer.
import { describe, expect, test } from "vitest";
import type { Locale } from "../../messages/locale";
import type { PersonaKey } from "../../server/record/personas";
import { decideOn } from "../run/deciding";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();
const TEST = { ja: "通しの試験（Android 1.1.4）", en: "Full-chain test (Android 1.1.4)" } as const;
const VENDOR = { ja: "パーソルプロセス＆テクノロジー", en: "Persol Process & Technology" } as const;
const WORDS = {
  ja: "結果は段階ごとに報告してください。",
  en: "Please report the result stage by stage.",
} as const;
const AGAINST = {
  ja: "端末が足りません。",
  en: "There are not enough handsets.",
} as const;

const LOOKS = [
  ["ja", 1280],
  ["en", 390],
] as const;

describe.each(LOOKS)("in %s at %i px", (locale: Locale, width) => {
  const say = locale === "en" ? english : sentence;
  const open = (as: PersonaKey, path = "/p/cocoa") => site.open(path, { as, locale, width });
  const title = TEST[locale];

  test("the test is put first, the vendor objects, and the objection reaches the proposer", async () => {
    const official = await open("official");
    await official.getByRole("link", { name: say("home.action.rank"), exact: true }).click();
    await official.getByRole("button", { name: say("drafts.send"), exact: true }).click();
    await official.getByText(say("queues.proposals.sent", { number: 1 })).waitFor();

    const adviser = await open("adviser");
    const asks = say.markup("waits.mine.decision", { about: () => "" }).replace(/\.$/, "");
    await adviser.getByRole("main").getByRole("link", { name: asks.trim() }).click();
    await decideOn(adviser, "approved", WORDS[locale]);
    await adviser.getByText(say("approvals.panel.decidedAlready")).waitFor();
    for (const who of ["official", "adviser"] as const)
      expect(await mainText(await open(who))).toContain(close(say("waits.others.heading")));

    const vendor = await open("prime", "/p/cocoa/work");
    expect(close((await vendor.locator("h1").textContent()) ?? "")).toBe(
      close(say.markup("work.heading.next", { title: () => title })),
    );
    expect(await mainText(vendor)).toContain(close(WORDS[locale]));
    await vendor.getByRole("link", { name: say("acknowledgements.own.object") }).click();
    await vendor.getByLabel(say("acknowledgements.own.label.object")).fill(AGAINST[locale]);
    await vendor
      .getByRole("button", { name: say("acknowledgements.own.send.object"), exact: true })
      .click();
    await vendor.getByText(say("acknowledgements.own.objected")).waitFor();

    const decide = say("home.rules.order-objected.decide", { title: VENDOR[locale] });
    for (const who of ["official", "adviser"] as const)
      expect(await mainText(await open(who))).toContain(close(decide));
    const after = await open("official");
    expect(await mainText(after)).not.toContain(close(say("home.facts.next.ranked")));
    expect(await mainText(await open("official", "/p/cocoa/approvals/1"))).toContain(
      close(AGAINST[locale]),
    );
  });
});
