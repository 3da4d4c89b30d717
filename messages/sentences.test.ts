// The list of all sentences (docs/sentences) is what the messages say. `npx vitest run messages -u` writes it again.
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { ja } from "./ja";
import { casesOf, listOf, type Samples } from "./sentences";

const same = (names: string, sample: string): Samples =>
  Object.fromEntries(names.split(" ").map((name) => [name, sample]));
const DAYS =
  "day from until to on since by ready first now at due ended start startsOn endsOn dueOn today last before after date then later when";
const SAMPLES = {
  ja: {
    ...same(DAYS, "11月24日(火)"),
    ...same("platform platforms", "Android"),
    ...same("version versions", "1.1.4"),
    ...same("build builds", "Android版1.1.4"),
    ...same("title task what", "通しの試験（Android 1.1.4）"),
    ...same("party vendor", "元請"),
    ...same("role who name awaited approver", "CIO補佐官"),
    ...same("proposer", "担当職員"),
    ...same("requests", "承認の求め3号、承認の求め4号"),
    ...same("list", "AndroidとiOS"),
    ...same("environment", "外部のシステムとつなぐ試験環境"),
  },
  en: {
    ...same(DAYS, "Tue, Nov 24"),
    ...same("platform platforms", "Android"),
    ...same("version versions", "1.1.4"),
    ...same("build builds", "Android 1.1.4"),
    ...same("title task what", "Full-chain test (Android 1.1.4)"),
    ...same("party vendor", "the prime contractor"),
    ...same("role who name awaited approver", "the CIO adviser"),
    ...same("proposer", "the official"),
    ...same("requests", "request 3, request 4"),
    ...same("list", "Android and iOS"),
    ...same("environment", "Test environment joined to the external systems"),
  },
};

describe("A sentence in each of its cases", () => {
  it.each([
    ["a plain sentence is there once", "試験はまだです。", ["試験はまだです。"]],
    ["a tag keeps what it encloses", "<b>3件</b>です。", ["3件です。"]],
    ["an empty tag and an argument are samples", "<day></day>に{what}", ["〈day〉に〈what〉"]],
    ["each case of a choice is there", "{a, select, x {甲} other {乙}}です", ["甲です", "乙です"]],
    [
      "a plural has its number in each case",
      "{n, plural, =0 {none} one {# day} other {# days}}",
      ["none", "1 day", "3 days"],
    ],
    [
      "a choice inside another is reached",
      "{a, select, x {{b, select, y {甲} other {乙}}} other {丙}}",
      ["甲", "乙", "丙"],
    ],
  ])("%s", (_, sentence, cases) => {
    expect(casesOf(sentence, {})).toEqual(cases);
  });
});

describe("The list of all sentences", () => {
  it.each([
    ["ja", ja, "画面のすべての文"],
    ["en", en, "Every sentence of the screens"],
  ] as const)("docs/sentences has what the messages say (%s)", async (locale, messages, title) => {
    const text = `# ${title}\n${listOf(messages, SAMPLES[locale])}\n`;
    await expect(text).toMatchFileSnapshot(`../docs/sentences/${locale}.md`);
  });
});
