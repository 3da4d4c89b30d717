import type { DISTRIBUTION } from "@/server/domain/records/distribution";
import { type KindWords, noted, say } from "./words";

const goesOutTo = noted(
  "配布する割合（％）",
  "Share of users (%)",
  say("空けておくと、全員に一度に配布します。", "Left empty, all users get it at once."),
);

export const distribution: KindWords<typeof DISTRIBUTION> = {
  one: say("配布", "distribution"),
  many: say("配布", "Distributions"),
  enter: say("配布を登録する", "Enter a distribution"),
  titled: say("{title}の配布", "Distribution of {title}"),
  labels: {
    version: say("版", "Version"),
    platform: say("系統", "Platform"),
    plannedOn: noted(
      "配布の予定日",
      "Planned for",
      say(
        "まだ配布していないときは、ここだけに書きます。",
        "Fill in only this if it has not gone out yet.",
      ),
    ),
    distributedOn: noted(
      "利用者に届いた日",
      "Reached users on",
      say(
        "予定日も空けてあるときは、確かな日の記録がない配布になります。",
        "If the planned day is empty too, it is a distribution whose day no source confirms.",
      ),
    ),
    shares: noted(
      "段階的な配布",
      "Roll-out in stages",
      say(
        "一部の利用者から始めた配布だけ、割合を日時の順に書きます。全員に一度に配布したときは、空けておきます。",
        "Only for a roll-out that began with some users: the shares in the order of time. Leave it empty if all users got it at once.",
      ),
    ),
    since: say("いつから", "From"),
    percent: say("割合（％）", "Share (%)"),
    decidedBy: say("決めた組織", "Decided by"),
    unwaived: noted(
      "省略の判断",
      "Waiver",
      say(
        "配布の前に残っていることがあり、有効な省略の判断もないときだけ選びます。",
        "Choose it only if something is owed before it goes out and no waiver is in force.",
      ),
    ),
    unwaivedWords: say("それでも配布した事情", "Why it went out all the same"),
    unwaivedBy: say("省略の判断はないと記録した人", "Who recorded that no waiver was given"),
    unwaivedAt: say("それを記録した日時", "When that was recorded"),
    takenBackOn: say("配布を取りやめた日", "Taken back on"),
    takenBackWhy: say("取りやめた理由", "Why it was taken back"),
    words: say("理由", "Reason"),
  },
  choices: {
    unwaived: { none_given: say("省略の判断は出ていない", "No waiver was given") },
  },
  steps: {
    goOut: {
      act: say("配布したことを記録する", "Record that it went out"),
      note: say(
        "配布の前に残っていることがあるときは、承認された省略の判断が要ります。出ていないときは、そのことと事情を書きます。記録には、書いた人と日時が残ります。",
        "If something is owed before it goes out, an approved waiver is needed. If none was given, say so and why it went out all the same. Who said it and when stays on record.",
      ),
      said: say("配布しました。", "It went out."),
      labels: { distributedOn: say("利用者に届いた日", "Reached users on"), percent: goesOutTo },
    },
    rollOut: {
      act: say("配布する割合を変える", "Change the share of users"),
      said: say("配布する割合を変えました。", "The share of users was changed."),
    },
    takeBack: {
      act: say("配布を取りやめる", "Take it back from users"),
      note: say(
        "利用者への配布をやめたことの記録です。登録そのものが間違いだったときは、「取り消す」を使います。",
        "Records that users no longer get it. If the entry itself was a mistake, use “Withdraw”.",
      ),
      said: say("配布を取りやめました。", "It was taken back from users."),
      labels: { words: say("取りやめた理由", "Why") },
    },
    giveAgain: {
      act: say("取りやめを元に戻す", "Undo the taking back"),
      note: say(
        "取りやめていなかったことが分かったときに使います。",
        "For when it turns out that it was not taken back.",
      ),
      said: say("取りやめを元に戻しました。", "The taking back was undone."),
    },
  },
};
