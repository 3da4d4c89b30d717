import type { PUBLIC_NOTE } from "@/server/domain/records/public-note";
import { type KindWords, noted, say } from "./words";

export const publicNote: KindWords<typeof PUBLIC_NOTE> = {
  one: say("お知らせ", "public note"),
  many: say("お知らせ（公表）", "Public notes"),
  enter: say("お知らせの案を書く", "Draft a public note"),
  labels: {
    key: say("番号", "Number"),
    title: noted(
      "題名",
      "Title",
      say(
        "公表のページに載ります。日本語は必ず書きます。",
        "It stands on the public page. The Japanese is always needed.",
      ),
    ),
    text: noted(
      "本文",
      "Text",
      say(
        "アプリを使う人が読みます。何が起きているか、何をすればよいか、次にいつ知らせるかを、やさしい言葉で書きます。人の名前や、内部の呼び名は書きません。",
        "The users of the app read it. Say in plain words what is happening, what to do, and when they will hear more. No names of people, and no internal terms.",
      ),
    ),
    version: say("どの版についてか", "Version it is about"),
    platform: say("どの系統についてか", "Platform it is about"),
    defect: say("どの不具合についてか", "Defect it is about"),
    replaces: noted(
      "置き換えるお知らせ",
      "Note that it replaces",
      say(
        "承認されると、選んだお知らせは「以前のお知らせ」に移ります。",
        "Once this one is approved, the chosen note moves to the earlier notes.",
      ),
    ),
    writtenBy: say("書いた人", "Written by"),
    publishedAt: say("公表した日時", "Published"),
    endedAt: say("掲載を終えた日時", "Ended"),
    ending: noted(
      "終える理由",
      "Why it ends",
      say(
        "公表のページの「以前のお知らせ」に、日付と一緒に載ります。",
        "It stands among the earlier notes of the public page, with the day.",
      ),
    ),
    replacedBy: say("置き換えたお知らせ", "Replaced by"),
    approval: say("承認", "Approval"),
    words: say("公表する理由", "Why it is published"),
  },
  choices: {
    approval: {
      drafted: say("下書き（まだ公表していません）", "Draft (not published)"),
      approved: say("承認済み", "Approved"),
    },
  },
  steps: {
    approve: {
      act: say("公表の承認を求める", "Ask for approval to publish"),
      note: say(
        "書いた人とは別の人が承認します。承認されると、すぐに公表されます。承認を求めているあいだは、内容を直せません。公表したあとも、直せません。",
        "Somebody other than its writer approves it. It is published once approved. It cannot be corrected while approval is asked for, nor after it is published.",
      ),
      said: say("承認され、公表されました。", "It was approved and published."),
    },
    end: {
      act: say("掲載を終える", "End it"),
      said: say("掲載を終えました。", "It was ended."),
    },
    replace: {
      act: say("新しいお知らせに置き換える", "Replace it"),
      said: say("新しいお知らせに置き換えました。", "It was replaced by a new note."),
    },
  },
};
