import type { MEMBER } from "@/server/domain/records/member";
import { type KindWords, noted, say } from "./words";

export const member: KindWords<typeof MEMBER> = {
  one: say("メンバー", "member"),
  many: say("メンバー", "Members"),
  enter: say("メンバーを登録する", "Enter a member"),
  labels: {
    account: say("アカウント", "Account"),
    party: say("組織", "Organisation"),
    role: say("役割", "Role"),
    name: say("名前", "Name"),
    untilOn: noted(
      "期間の最後の日",
      "Last day of the term",
      say(
        "この日が過ぎると、この事業を見られなくなります。空けておくと、終わりはありません。",
        "After this day the person no longer sees the project. Leave it empty if there is no end.",
      ),
    ),
    endedOn: say("終わった日", "Ended on"),
    level: noted(
      "課長か局長か",
      "Director or bureau head",
      say(
        "幹部だけが選びます。空けておくと、課長です。課長か局長の一方がいない間は、もう一方にその分も届きます。",
        "For executives only. Left empty, the person is a director. As long as one of the two is missing, the other gets what is raised to it.",
      ),
    ),
    words: say("理由", "Reason"),
  },
  choices: {
    level: {
      division: say("課長", "Director"),
      bureau: say("局長", "Bureau head"),
    },
    role: {
      official: say("担当職員", "Official"),
      executive: say("幹部", "Executive"),
      adviser: say("CIO補佐官", "CIO adviser"),
      vendor_manager: say("事業者の責任者", "Vendor's manager"),
      vendor_member: say("事業者の担当", "Vendor's member"),
      auditor: say("監査", "Auditor"),
      admin: say("システム管理", "Administrator"),
    },
  },
  steps: {
    end: {
      act: say("メンバーから外す", "End the membership"),
      note: say(
        "外した人は、次の操作からこの事業を見られません。名前は、これまでの記録に残ります。あとで、もう一度加えられます。",
        "From their next request on, the person no longer sees the project. The name stays on what they did. They can be added again later.",
      ),
      said: say("メンバーから外しました。", "The membership was ended."),
    },
    return: {
      act: say("もう一度加える", "Add again"),
      note: say(
        "本人は、前と同じメールアドレスとパスワードでサインインします。",
        "The person signs in with the same address and password as before.",
      ),
    },
  },
};
