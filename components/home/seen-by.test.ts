import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { textsOf } from "@/components/ui/rendered.fixture";
import { parseInstant } from "@/server/domain/calendar/instant";
import { SeenBy } from "./seen-by";
import type { Question } from "./types";

const at = (text: string) => {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
};
const build = (name: string, version: string) => ({ platform: { ja: name, en: name }, version });
const MINISTRY = { ja: "厚生労働省", en: "the ministry" };
const OFFICE = { ja: "IT室", en: "the office" };

const ASKED: Question = {
  state: "open",
  answers: [],
  putOffs: [],
  mayAnswer: true,
  mayPutOff: true,
  must: ["official", "adviser"],
  seen: [],
  seenInPart: [],
  unseen: [],
  newTo: null,
  route: [],
  openBuilds: [],
  ranks: [],
  lastAnswers: {},
};

const said = (locale: "ja" | "en", more: Partial<Question>) =>
  textsOf(locale, createElement(SeenBy, { question: { ...ASKED, ...more } }), "li|p").slice(1);

/** On 4 December the official has looked; the adviser saw in October what was asked about 1.1.4. */
const DECEMBER: Partial<Question> = {
  seen: [{ role: "official", party: MINISTRY, at: at("2020-12-04T00:05:00Z") }],
  seenInPart: [
    {
      role: "adviser",
      party: OFFICE,
      at: at("2020-10-14T00:05:00Z"),
      builds: [build("Android", "1.1.4"), build("iOS", "1.1.4")],
    },
  ],
  unseen: ["adviser"],
};

describe("Who has seen the question", () => {
  it("names in Japanese of which version somebody has seen it, and does not say that all have", () =>
    expect(said("ja", DECEMBER)).toEqual([
      "担当職員（12月4日(金) 9:05）",
      "CIO補佐官（10月14日(水) 9:05、Android版1.1.4とiOS版1.1.4について）",
      "まだ見ていない人：CIO補佐官",
    ]));

  it("names in English of which version somebody has seen it, and does not say that all have", () =>
    expect(said("en", DECEMBER)).toEqual([
      "Official (4 December (Fri), 9:05)",
      "CIO adviser (14 October (Wed), 9:05, about 1.1.4 for Android and 1.1.4 for iOS)",
      "Not yet seen by: CIO adviser",
    ]));

  it("says that all have seen it only when nobody is missing", () =>
    expect(said("ja", { ...DECEMBER, unseen: [] }).at(-1)).toBe(
      "判断にかかわる役割の人は、みな見ました。",
    ));
});
