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
    on: noted(
      "いつのことか",
      "When it happened",
      say("空けておくと、きょうのことになります。", "Left empty, it is today."),
    ),
    ownedOn: say("担当が決まった日", "First had an owner on"),
    escalations: say("上げた経緯", "How it was raised"),
    level: say("だれに", "To whom"),
    passedOn: say("渡した日", "Passed on"),
    passedBy: say("渡した人", "Passed by"),
    answeredOn: say("答えた日", "Answered on"),
    answeredBy: say("答えた人", "Answered by"),
    answered: say("答え", "Answer in words"),
    verdict: say("どうするか", "Answer"),
    trials: say("再現しなかった記録", "Could not be reproduced"),
    triedOn: say("試した日", "Tried on"),
    triedBy: say("試した組織", "Who tried"),
    builds: say("試した版", "Builds tried"),
    devices: noted(
      "試した端末",
      "Devices tried",
      say("機種と OS の版を書きます。", "The models, and the versions of their systems."),
    ),
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
    answer: {
      owned: say("引き受けた", "Taken over"),
      taken_up: say("取り上げる", "Taken up"),
      declined: say("取り上げない", "Declined"),
      sent_back: say("差し戻した", "Sent back"),
      raised: say("さらに上げた", "Raised further"),
    },
    verdict: {
      owned: say("引き受ける（自分が担当になる）", "Take it over (become its owner)"),
      taken_up: say("取り上げると決める", "Decide to take it up"),
      declined: say("取り上げないと決める（対応を終える）", "Decide to decline it (closes it)"),
      sent_back: say("下の職位に差し戻す", "Send it back to the level below"),
    },
    level: {
      official: say("担当", "Official in charge"),
      division: say("課長", "Director"),
      bureau: say("局長", "Bureau head"),
    },
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
    raise: {
      act: say("上の職位に上げる", "Raise it to the next level"),
      note: say(
        "担当から課長へ、課長から局長へ上がり、相手のホームに出ます。書いたことは、この事業の全員が読めます。",
        "It goes from the official to the director, and from the director to the bureau head, and waits on that person's home page. Everybody in this project can read what you write.",
      ),
      labels: { words: say("なぜ上げるか、何を決めてほしいか", "Why, and what is to be decided") },
    },
    answer: {
      act: say("上がってきた指摘に答える", "Answer what was raised to you"),
      note: say(
        "差し戻すと、一つ下の職位のホームに出ます。書いたことは、この事業の全員が読めます。",
        "What you send back waits on the home page of the level below. Everybody in this project can read what you write.",
      ),
      labels: { words: say("決めたことと、その理由", "What was decided, and why") },
    },
    notReproduced: {
      act: say("再現しなかったことを記録する", "Record that it could not be reproduced"),
      note: say(
        "再現しなくても、指摘は終わりません。終えるまで、未対応のままです。",
        "It stays open until somebody closes it.",
      ),
      said: say("試しましたが、再現しませんでした。", "Somebody tried and could not reproduce it."),
      labels: { words: say("試したことと、起きたこと", "What was done, and what happened") },
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
