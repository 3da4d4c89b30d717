import type { MEMBER } from "@/server/domain/records/member";
import { type KindWords, say } from "./words";

export const member: KindWords<typeof MEMBER> = {
  one: say("メンバー", "member"),
  many: say("メンバー", "Members"),
  enter: say("メンバーを登録する", "Enter a member"),
  labels: {
    account: say("アカウント", "Account"),
    party: say("組織", "Organisation"),
    role: say("役割", "Role"),
    name: say("名前", "Name"),
  },
  choices: {
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
  steps: {},
};
