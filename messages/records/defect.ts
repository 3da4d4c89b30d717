import type { DEFECT } from "@/server/domain/records/defect";
import { type KindWords, noted, say } from "./words";

export const severity = {
  critical: say("致命的", "Critical"),
  major: say("重大", "Major"),
  minor: say("軽微", "Minor"),
} as const;

export const defect: KindWords<typeof DEFECT> = {
  one: say("不具合", "defect"),
  many: say("不具合", "Defects"),
  enter: say("不具合を登録する", "Enter a defect"),
  labels: {
    key: noted(
      "略称",
      "Short name",
      say("空けておくと、番号が付きます。", "Left empty, it is numbered."),
    ),
    title: say("題名", "Title"),
    effect: noted(
      "利用者への影響",
      "What users notice",
      say("1文で書きます。", "In one sentence."),
    ),
    severity: say("重さ", "Severity"),
    foundOn: say("見つかった日", "Found on"),
    in: say("この不具合がある配布", "Distributions it is in"),
    stage: say("現れる段階", "Stage at which it shows"),
    owner: say("担当の組織", "Owner"),
    resolvedOn: say("解決した日", "Resolved on"),
    resolvedIn: say("解決した版", "Resolved in"),
    version: say("解決した版", "Resolved in"),
    words: say("理由", "Reason"),
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
  choices: { severity },
  steps: {
    own: {
      act: say("担当の組織を決める", "Name the owner"),
      said: say("担当の組織を決めました。", "The owner was named."),
    },
    judge: {
      act: say("重さを見直す", "Change the severity"),
      said: say("重さを見直しました。", "The severity was changed."),
    },
    link: {
      act: say("この不具合がある配布を決める", "Link it to distributions"),
      said: say("この不具合がある配布を決めました。", "It was linked to distributions."),
    },
    resolve: { act: say("解決したことを記録する", "Record that it is resolved") },
    reopen: {
      act: say("解決を取り消す", "Open it again"),
      said: say("まだ解決していないと記録しました。", "It is open again."),
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
