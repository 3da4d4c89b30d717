import { describe, expect, it } from "vitest";
import { LONGEST_TEXT } from "./typed-text";
import { rewritten, typedText, wordsIn, wordsOnRecord, wordsSchema } from "./words";

const BOTH = { ja: "理由", en: "reason" };

describe("Words are shown", () => {
  it("in the language of the reader where they exist in it", () => {
    expect(wordsIn(BOTH, "ja")).toEqual({ text: "理由", lang: "ja" });
    expect(wordsIn(BOTH, "en")).toEqual({ text: "reason", lang: "en" });
  });

  it("in the other language, which is named, where they do not", () => {
    expect(wordsIn({ ja: "理由" }, "en")).toEqual({ text: "理由", lang: "ja" });
    expect(wordsIn({ en: "reason" }, "ja")).toEqual({ text: "reason", lang: "en" });
  });
});

describe("Words that were typed over words on record", () => {
  it("leave both languages as they are where the text was left as it was shown", () => {
    expect(rewritten(BOTH, { ja: "理由" })).toEqual(BOTH);
    expect(rewritten(BOTH, { en: "reason" })).toEqual(BOTH);
    expect(rewritten({ ja: "理由" }, { en: "理由" })).toEqual({ ja: "理由" });
  });

  it("replace both languages where the text is another", () => {
    expect(rewritten(BOTH, { ja: "別の理由" })).toEqual({ ja: "別の理由" });
    expect(rewritten(BOTH, { ja: "理由", en: "another" })).toEqual({ ja: "理由", en: "another" });
  });

  it("are taken as they are where nothing stood or nothing was typed", () => {
    expect(rewritten(null, BOTH)).toEqual(BOTH);
    expect(rewritten(BOTH, null)).toBeNull();
  });
});

describe("Words are read from what was typed", () => {
  it("in one language or in both", () => {
    expect(wordsSchema.parse({ ja: " 理由 " })).toEqual({ ja: "理由" });
    expect(wordsSchema.parse({ en: "reason" })).toEqual({ en: "reason" });
    expect(wordsSchema.parse(BOTH)).toEqual(BOTH);
  });

  it.each([
    ["nothing", {}],
    ["an empty text", { ja: " " }],
    ["an empty text in the second language", { ja: "理由", en: "" }],
  ])("but not from %s", (_, typed) => {
    expect(wordsSchema.safeParse(typed).success).toBe(false);
  });

  it("with the refusal's code where a text cannot be kept", () => {
    const codes = (typed: string) => typedText.safeParse(typed).error?.issues.map((i) => i.message);
    expect(codes("理\0由")).toEqual(["text-unreadable"]);
    expect(codes("あ".repeat(LONGEST_TEXT + 1))).toEqual(["text-too-long"]);
    expect(codes("理由")).toBeUndefined();
  });
});

it("Words on record hold at least one letter of one language", () => {
  expect(wordsOnRecord.safeParse({ ja: "理" }).success).toBe(true);
  expect(wordsOnRecord.safeParse({ en: "a" }).success).toBe(true);
  expect(wordsOnRecord.safeParse({ ja: "" }).success).toBe(false);
  expect(wordsOnRecord.safeParse({ ja: "理", en: "" }).success).toBe(false);
  expect(wordsOnRecord.safeParse({ en: "" }).success).toBe(false);
});
