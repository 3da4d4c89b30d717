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
    cause: noted(
      "原因",
      "Cause",
      say(
        "なぜ起きたかを書きます。わかっていなければ空けておきます。",
        "Why it happens. Leave it empty while it is not known.",
      ),
    ),
    causeBy: say("原因を述べた組織", "Who says so"),
    causeSource: say("原因の出典", "Source of the cause"),
    owner: say("担当の組織", "Owner"),
    resolvedOn: say("解決した日", "Resolved on"),
    resolvedIn: say("解決した版", "Resolved in"),
    version: say("解決した版", "Resolved in"),
    words: say("理由", "Reason"),
    duplicateOf: say("同じ内容の不具合", "Same as this defect"),
    trials: say("再現しなかった記録", "Could not be reproduced"),
    triedOn: say("試した日", "Tried on"),
    triedBy: say("試した組織", "Who tried"),
    builds: say("試した版", "Builds tried"),
    devices: noted(
      "試した端末",
      "Devices tried",
      say("機種と OS の版を書きます。", "The models, and the versions of their systems."),
    ),
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
    explain: {
      act: say("原因を記録する", "Record the cause"),
      note: say(
        "原因がわかっても、不具合は解決したことになりません。前に記録した原因は、履歴に残ります。",
        "It stays open until it is resolved. An earlier cause stays in the history.",
      ),
      said: say("原因を記録しました。", "The cause was recorded."),
    },
    link: {
      act: say("この不具合がある配布を決める", "Link it to distributions"),
      said: say("この不具合がある配布を決めました。", "It was linked to distributions."),
    },
    notReproduced: {
      act: say("再現しなかったことを記録する", "Record that it could not be reproduced"),
      note: say(
        "再現しなくても、不具合は解決したことになりません。",
        "It stays open until it is resolved.",
      ),
      said: say("試しましたが、再現しませんでした。", "Somebody tried and could not reproduce it."),
      labels: { words: say("試したことと、起きたこと", "What was done, and what happened") },
    },
    duplicate: {
      act: say("同じ不具合であることを記録する", "Mark as a duplicate"),
      note: say(
        "どちらの不具合のページにも、もう一方が出ます。この不具合は、解決を記録するまで、未解決のままです。",
        "Each of the two shows the other. This one stays open until it is resolved.",
      ),
      said: say(
        "先に登録した不具合と同じ内容であることを記録しました。",
        "It was marked as the same as an earlier defect.",
      ),
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
