import type { TEST_SUITE } from "@/server/domain/records/test-suite";
import { type KindWords, noted, say } from "./words";

export const testSuite: KindWords<typeof TEST_SUITE> = {
  one: say("試験項目一式", "test suite"),
  many: say("試験項目一式", "Test suites"),
  enter: say("試験項目一式の案を登録する", "Enter a draft of a test suite"),
  labels: {
    key: say("番号", "Number"),
    title: noted(
      "題名",
      "Title",
      say("例：接触の通知までの標準の試験", "For example: standard tests up to the notification"),
    ),
    cases: noted(
      "試験項目",
      "Test cases",
      say(
        "ここにない項目は、先に「試験項目」として登録します。",
        "A case that is not listed here is entered as a test case first.",
      ),
    ),
    criteria: noted(
      "何をもって合格とするか",
      "What counts as passed",
      say(
        "例：すべての項目が、一回の実施の中で合格する。別の端末に通知が届くまでを見る。",
        "For example: every case passes in one run, up to the notification on another device.",
      ),
    ),
    replaces: noted(
      "置き換える一式",
      "Suite that it replaces",
      say(
        "承認されると、選んだ一式は使われなくなります。出典にある一式では、登録したときから使われなくなります。",
        "Once this one is approved, the chosen one is no longer used; if a source states this one, from its entry on.",
      ),
    ),
    by: say("提案した組織", "Proposed by"),
    approval: say("承認", "Approval"),
    endedOn: say("使うのをやめた日", "Ended on"),
    ending: noted(
      "やめる理由",
      "Why it ends",
      say(
        "やめることが承認されると、この一式の項目は、承認された項目として数えられなくなります。",
        "Once its end is approved, its cases no longer count as approved.",
      ),
    ),
    replacedBy: say("置き換えた一式", "Replaced by"),
    words: say("承認を求める理由", "Why approval is asked for"),
  },
  choices: {
    approval: {
      drafted: say("案（まだ承認されていません）", "Draft (not approved)"),
      approved: say("承認済み", "Approved"),
    },
  },
  steps: {
    approve: {
      act: say("承認を求める", "Ask for approval"),
      note: say(
        "承認されると、通しの試験は、この一式の項目で判定します。承認を求めているあいだも、承認されたあとも、一式とその項目は直せません。",
        "Once approved, full-chain tests are judged by the cases of this suite. The suite and its cases cannot be corrected while approval is asked for, nor afterwards.",
      ),
      said: say(
        "承認され、標準の試験項目になりました。",
        "It was approved and is the standard now.",
      ),
    },
    end: {
      act: say("使うのをやめることの承認を求める", "Ask for approval to end it"),
      note: say(
        "通しの試験の判定が変わることがあるので、ほかの人の承認が要ります。承認の画面に、判定が変わる版が出ます。",
        "This may change verdicts on full-chain tests, so another person approves it. The page of the approval names the versions whose verdict changes.",
      ),
      said: say("使うのをやめました。", "It was ended."),
    },
    replace: {
      act: say("新しい一式に置き換える", "Replace it"),
      said: say("新しい一式に置き換えました。", "It was replaced by a new suite."),
    },
  },
};
