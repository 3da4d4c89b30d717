import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { verdictWord } from "./verdict-word";

const japanese = createTranslator({ locale: "ja", messages: ja, namespace: "words" });
const english = createTranslator({ locale: "en", messages: en, namespace: "words" });

type Judged = Parameters<typeof verdictWord>[1];

describe("the word for a verdict", () => {
  it.each<[Judged["verdict"], Judged["relation"], Judged["contradicted"], string, string]>([
    ["verified", "before", null, "配布の前に通しで確認", "Full chain checked before distribution"],
    ["verified", null, null, "通しで確認", "Full chain checked"],
    [
      "verified",
      "before",
      "report",
      "配布の前に通しで確認（反する指摘あり）",
      "Full chain checked before distribution (contradicted by a report)",
    ],
    [
      "verified",
      null,
      "defect",
      "通しで確認（反する不具合あり）",
      "Full chain checked (contradicted by a defect)",
    ],
    [
      "reported",
      null,
      "both",
      "事業者の報告では合格（確認待ち、反する指摘と不具合あり）",
      "Passed by the vendor’s report (awaiting confirmation, contradicted by a report and a defect)",
    ],
    ["failed", null, null, "不合格", "Failed"],
    ["no_record", null, null, "記録なし", "No record"],
  ])(
    "%s, %s, contradicted by %s is %s",
    (verdict, relation, contradicted, inJapanese, inEnglish) => {
      const judged = { verdict, relation, contradicted };
      expect(verdictWord(japanese, judged)).toBe(inJapanese);
      expect(verdictWord(english as typeof japanese, judged)).toBe(inEnglish);
    },
  );
});
