import type { REPORT } from "@/server/domain/records/report";
import { severity } from "./defect";
import { type KindWords, noted, say } from "./words";

export const report: KindWords<typeof REPORT> = {
  one: say("指摘", "report"),
  many: say("外部からの指摘", "Reports from outside"),
  enter: say("外部からの指摘を登録する", "Enter a report from outside"),
  labels: {
    key: noted(
      "略称",
      "Short name",
      say("空けておくと、番号が付きます。", "Left empty, it is numbered."),
    ),
    channel: say("どこから届いたか", "Where it came from"),
    title: say("題名", "Title"),
    summary: noted(
      "何を指摘しているか",
      "What it says",
      say("専門の言葉を使わずに書きます。", "Without technical words."),
    ),
    originalUrl: say("原文のアドレス", "Address of the original"),
    receivedOn: say("届いた日", "Received on"),
    version: say("対象の版", "Version it speaks of"),
    platform: say("対象の系統", "Platform it speaks of"),
    stage: say("対象の段階", "Stage it speaks of"),
    owner: say("担当", "Owner"),
    severity: say("重さ", "Severity"),
    listedOn: say("リストに載せた日", "Listed on"),
    answer: say("取り上げるか", "Taken up or declined"),
    triagedOn: say("判断した日", "Decided on"),
    movedOn: say("最後に動いた日", "Last moved on"),
    closedOn: say("対応を終えた日", "Closed on"),
    addedOn: say("指摘した人が書き足した日", "Reporter added on"),
    added: say("指摘した人が書き足したこと", "What the reporter added"),
    defect: say("つながる不具合", "Linked defect"),
    duplicateOf: say("同じ内容の指摘", "Same as this report"),
    by: say("だれの動きか", "Whose move it was"),
    words: say("内容", "What happened"),
    publicWords: noted(
      "公表のページに載せる文",
      "What the public page says",
      say(
        "アプリを使う人が読みます。何が起きるか、何をすればよいかを、やさしい言葉で書きます。日本語は必ず書きます。会社や人の名前は書きません。",
        "The users of the app read it. Say in plain words what happens and what to do. The Japanese is always needed. No names of companies or people.",
      ),
    ),
    publicOn: say("公表のページに載せた日", "On the public page since"),
  },
  choices: {
    channel: {
      github: say("GitHub", "GitHub"),
      social: say("SNS", "Social media"),
      press: say("報道", "Press"),
      call_centre: say("相談窓口", "Call centre"),
    },
    severity,
    answer: { taken_up: say("取り上げる", "Taken up"), declined: say("取り上げない", "Declined") },
    by: {
      us: say("こちらが動いた", "Ours"),
      outside: say("外部で動きがあった", "From outside"),
    },
  },
  steps: {
    assign: { act: say("担当を決める", "Name an owner") },
    about: {
      act: say("どの版のことかを記録する", "Say which build it speaks of"),
      note: say(
        "分かるまで、この指摘は、届いてから配布したすべての版の横に出ます。版が分からないときは、系統だけを選びます。",
        "Until this is known, the report stands beside every build that users have had since it came. Choose the platform alone if the version is not known.",
      ),
      said: say("どの版のことかを記録しました。", "It was recorded which build it speaks of."),
    },
    list: {
      act: say("検討するもののリストに載せる", "Put it on the list of matters to examine"),
      note: say(
        "リストに載せても、対応を判断したことにはなりません。取り上げるか取り上げないかを決めるまで、判断を求め続けます。",
        "Being on a list is no decision. A decision is asked for until the report is taken up or declined.",
      ),
      said: say(
        "リストに載せました（対応の判断は、まだです）。",
        "It was put on a list (what to do is not decided).",
      ),
      labels: { words: say("リストに載せた経緯", "How it came to be listed") },
    },
    judge: {
      act: say("重さを判断する", "Judge its severity"),
      said: say("重さを判断しました。", "Its severity was judged."),
      labels: { words: say("判断の理由", "Reason") },
    },
    takeUp: {
      act: say("取り上げる", "Take it up"),
      labels: { words: say("何をするか", "What will be done") },
    },
    decline: {
      act: say("取り上げない", "Decline it"),
      said: say("取り上げないと判断しました。", "It was declined."),
      labels: { words: say("取り上げない理由", "Reason") },
    },
    note: {
      act: say("動きを書き足す", "Note what happened"),
      note: say(
        "外部での動きは、こちらの動きとは別に残り、期限は延びません。",
        "What happens outside is kept apart from our moves and extends no deadline.",
      ),
    },
    duplicate: {
      act: say("同じ指摘にまとめる", "Mark as a duplicate"),
      note: say(
        "この指摘への対応を終え、先に届いた指摘で続けます。",
        "Closes this report; work goes on under the earlier one.",
      ),
      said: say(
        "先に届いた指摘と同じ内容なので、対応をまとめました。",
        "It says the same as an earlier report and was closed as a duplicate.",
      ),
    },
    link: {
      act: say("不具合につなぐ", "Link to a defect"),
      said: say("不具合につなぎました。", "It was linked to a defect."),
    },
    close: {
      act: say("対応を終える", "Close it"),
      labels: { words: say("どう終えたか", "How it ended") },
    },
    publish: {
      act: say("公表のページに載せる", "Put it on the public page"),
      note: say(
        "公表のページを公開していて、「わかっている不具合」を載せているときに、書いた文が載ります。記録のほかの内容は載りません。",
        "Your text is shown when the public page is on and shows known defects. Nothing else of the record is shown.",
      ),
      said: say("公表のページに載せました。", "It was put on the public page."),
    },
    conceal: {
      act: say("公表のページから下げる", "Take it off the public page"),
      said: say("公表のページから下げました。", "It was taken off the public page."),
      labels: { words: say("下げる理由", "Why it is taken off") },
    },
  },
};
