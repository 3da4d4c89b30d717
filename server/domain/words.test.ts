import { describe, expect, it } from "vitest";
import { LONGEST_TEXT } from "./typed-text";
import { rewritten, wordsIn } from "./words";
import { typedText, wordsOnRecord, wordsSchema } from "./words-schema";

const BOTH = { ja: "理由", en: "reason" };

describe("Showing words", () => {
  it("words are shown in the reader's language if they exist in it", () => {
    expect(wordsIn(BOTH, "ja")).toEqual({ text: "理由", lang: "ja" });
    expect(wordsIn(BOTH, "en")).toEqual({ text: "reason", lang: "en" });
  });

  it("words are otherwise shown in the other language, which is named", () => {
    expect(wordsIn({ ja: "理由" }, "en")).toEqual({ text: "理由", lang: "ja" });
    expect(wordsIn({ en: "reason" }, "ja")).toEqual({ text: "reason", lang: "en" });
  });
});

describe("Words that were typed over words on record", () => {
  it("both languages stay as they are if the text was left as it was shown", () => {
    expect(rewritten(BOTH, { ja: "理由" })).toEqual(BOTH);
    expect(rewritten(BOTH, { en: "reason" })).toEqual(BOTH);
    expect(rewritten({ ja: "理由" }, { en: "理由" })).toEqual({ ja: "理由" });
  });

  it("both languages are replaced if the text differs", () => {
    expect(rewritten(BOTH, { ja: "別の理由" })).toEqual({ ja: "別の理由" });
    expect(rewritten(BOTH, { ja: "理由", en: "another" })).toEqual({ ja: "理由", en: "another" });
  });

  it("typed words are taken as they are if there were none or nothing was typed", () => {
    expect(rewritten(null, BOTH)).toEqual(BOTH);
    expect(rewritten(BOTH, null)).toBeNull();
  });
});

describe("Reading typed words", () => {
  it("words are read in one language or in both", () => {
    expect(wordsSchema.parse({ ja: " 理由 " })).toEqual({ ja: "理由" });
    expect(wordsSchema.parse({ en: "reason" })).toEqual({ en: "reason" });
    expect(wordsSchema.parse(BOTH)).toEqual(BOTH);
  });

  it.each([
    ["nothing", {}],
    ["an empty text", { ja: " " }],
    ["an empty text in the second language", { ja: "理由", en: "" }],
  ])("words are not read from %s", (_, typed) => {
    expect(wordsSchema.safeParse(typed).success).toBe(false);
  });

  it("words that cannot be stored are refused with the code of the text", () => {
    const codes = (typed: string) => typedText.safeParse(typed).error?.issues.map((i) => i.message);
    expect(codes("理\0由")).toEqual(["text-unreadable"]);
    expect(codes("あ".repeat(LONGEST_TEXT + 1))).toEqual(["text-too-long"]);
    expect(codes("理由")).toBeUndefined();
  });
});

it("recorded words have at least one letter in one language", () => {
  expect(wordsOnRecord.safeParse({ ja: "理" }).success).toBe(true);
  expect(wordsOnRecord.safeParse({ en: "a" }).success).toBe(true);
  expect(wordsOnRecord.safeParse({ ja: "" }).success).toBe(false);
  expect(wordsOnRecord.safeParse({ ja: "理", en: "" }).success).toBe(false);
  expect(wordsOnRecord.safeParse({ en: "" }).success).toBe(false);
});
