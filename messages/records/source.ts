import type { SOURCE } from "@/server/domain/records/source";
import { type KindWords, noted, say } from "./words";

export const source: KindWords<typeof SOURCE> = {
  one: say("出典", "source"),
  many: say("出典とデータ", "Sources and data"),
  enter: say("出典を登録する", "Enter a source"),
  labels: {
    key: noted(
      "略称",
      "Short name",
      say("空けておくと、番号が付きます。", "Left empty, it is numbered."),
    ),
    kind: say("種類", "Kind"),
    title: say("題名", "Title"),
    publisher: say("発行者", "Publisher"),
    url: say("アドレス", "Address"),
    publishedOn: say("公表された日", "Published on"),
    allowedAge: noted(
      "古さの上限",
      "Allowed age",
      say(
        "これより長くデータが届かないと、「確認できません」と表示します。",
        "When no data arrives for longer, the pages say that they cannot tell.",
      ),
    ),
    heardAt: say("最後に届いた時", "Last heard from"),
  },
  choices: {
    kind: {
      investigation: say("調査報告", "Investigation report"),
      press: say("報道", "Press"),
      code: say("公開ソース", "Public source code"),
      announcement: say("発表", "Announcement"),
      report: say("指摘の原文", "Original of a report"),
      exercise: say("演習の補足", "Made up for the exercise"),
      feed: say("繰り返し届くデータ", "Data that arrives again and again"),
    },
  },
  steps: {
    hear: {
      act: say("データが届いたことを記録する", "Record that data arrived"),
      note: say("いまの時刻で、データが届いたと記録します。", "Records that data arrived now."),
    },
  },
};
