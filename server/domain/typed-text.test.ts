import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  composed,
  countCharacters,
  isStorable,
  LONGEST_TEXT,
  readTerm,
  readText,
} from "./typed-text";

const kept = (value: string) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, code });

describe("A text that is read", () => {
  it.each([
    ["spaces around it", "  理由　", "理由"],
    ["line breaks of Windows", "一行目\r\n二行目", "一行目\n二行目"],
    ["a line break inside a paragraph of Word", "一行目\v二行目", "一行目\n二行目"],
    ["a line separator", "一行目\u2028二行目", "一行目\n二行目"],
    ["a byte order mark before it", "\ufeff理由", "理由"],
    ["a decomposed letter", "か\u3099", "が"],
    ["a tab", "列1\t列2", "列1\t列2"],
    ["a family of emoji", "👨‍👩‍👧", "👨‍👩‍👧"],
    ["nothing but spaces", " \n　", ""],
    ["nothing that is seen", "\u200b\u3164\u2800\u00ad", ""],
    ["thirty marks on a letter", `x${"\u0316".repeat(30)}`, `x${"\u0316".repeat(30)}`],
  ])("a text is accepted with %s", (_what, typed, expected) => {
    expect(readText(typed)).toEqual(kept(expected));
  });

  it.each([
    ["a null character", "理\0由"],
    ["an escape character", "理\u001b[31m由"],
    ["a delete character", "理\u007f由"],
    ["half of a surrogate pair", "理由\ud800"],
    ["the other half", "\udc00理由"],
    ["an override of the direction", "a\u202egpj.exe"],
    ["an isolate of the direction", "a\u2066b\u2069"],
    ["a mark of the direction", "a\u200fb"],
    ["bytes that were not text", new TextDecoder().decode(Uint8Array.of(0x61, 0xff, 0x62))],
    ["more marks on a letter than any script needs", `x${"\u0316".repeat(31)}`],
  ])("a text is refused with %s", (_what, typed) => {
    expect(readText(typed)).toEqual(refused("text-unreadable"));
  });

  it("a text is accepted up to exactly the maximum length, counted as people see it", () => {
    for (const character of ["あ", "👨‍👩‍👧", "𠮷", "か\u3099"]) {
      expect(readText(character.repeat(LONGEST_TEXT)).ok, character).toBe(true);
      expect(readText(character.repeat(LONGEST_TEXT + 1)), character).toEqual(
        refused("text-too-long"),
      );
    }
  });

  it("a text is refused if it is very long although it shows only a few characters", () => {
    expect(readText(`a${"\u0301".repeat(100_000)}`)).toEqual(refused("text-too-long"));
  });

  it("an accepted text can always be stored and is read back unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const read = readText(typed);
        if (!read.ok) return true;
        return (
          isStorable(read.value) && JSON.stringify(readText(read.value)) === JSON.stringify(read)
        );
      }),
    );
  });
});

describe("The characters of a text", () => {
  it.each([
    ["", 0],
    ["通しの試験", 5],
    ["👨‍👩‍👧𠮷", 2],
    ["か\u3099", 1],
  ])("characters are counted as people see them: %j has %i", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe("A term that is looked up", () => {
  it.each([
    ["１．１．４", "1.1.4"],
    [" 1.1.4 ", "1.1.4"],
    ["２０２０－１０－１２", "2020-10-12"],
    ["Ａｎｄｒｏｉｄ", "Android"],
  ])("the search term %j is read as %j", (typed, expected) => {
    expect(readTerm(typed)).toBe(expected);
  });

  it("a search term whose marks would take minutes to normalise stays as it is", () => {
    const crowded = `a${"\u0301".repeat(50_000)}${"\u0316".repeat(50_000)}`;
    expect(readTerm(crowded)).toBe(crowded);
  });
});

describe("Whether a text can be stored", () => {
  it.each([
    ["理由", true],
    ["𠮷", true],
    ["理\0由", false],
    ["理由\ud800", false],
    ["\udc00理由", false],
  ])("whether the text %j can be stored is %s", (text, expected) =>
    expect(isStorable(text)).toBe(expected),
  );
});

it("a text is accepted up to another maximum if one is given", () => {
  expect(readText("理由", 2)).toEqual(kept("理由"));
  expect(readText("理由。", 2)).toEqual(refused("text-too-long"));
});

it("a text is normalised to the form that is asked for", () => {
  expect(composed("か\u3099１", "NFC")).toBe("が１");
  expect(composed("か\u3099１", "NFKC")).toBe("が1");
});

it("the characters of a very long text are counted without grouping combined ones", () => {
  expect(countCharacters("か\u3099".repeat(LONGEST_TEXT * 5))).toBe(LONGEST_TEXT * 5);
  expect(countCharacters("か\u3099".repeat(LONGEST_TEXT * 5 + 1))).toBe(LONGEST_TEXT * 10 + 2);
});
