export const signIn = {
  heading: "サインイン",
  lead: "通しの試験をせずに配布した版と、その試験がいまどこにあるかを確かめます。",
  email: "メールアドレス",
  password: "パスワード",
  submit: "サインインする",
  busy: "確かめています",
  errorTitle: "まだサインインしていません",
  unreachable: "つながりませんでした。通信を確かめて、もう一度サインインしてください。",
  forgotten: "パスワードを忘れたときは、システム管理の担当に連絡してください。",
  needsScript: "サインインには、ブラウザーのJavaScriptを使います。使えるように設定してください。",
  demonstration: {
    heading: "演習では、役割を選んで入れます",
    lead: "COCOAの記録を使った演習です。実在の人のアカウントではありません。役割によって、見えるものが違います。",
    as: "{role}として入る",
  },
  personas: {
    official: { role: "担当職員", sees: "省の担当者。すべての記録と、自分が決めることを見ます。" },
    executive: {
      role: "課長",
      sees: "省の幹部。すべての記録と、担当が決まらず上がってきた指摘を見ます。",
    },
    adviser: {
      role: "CIO補佐官",
      sees: "助言する専門家。すべての記録と、意見を求められていることを見ます。",
    },
    prime: { role: "元請の責任者", sees: "省と契約した事業者。自社と再委託先の作業順を見ます。" },
    subcontractor: {
      role: "再委託先の担当",
      sees: "元請から委託された事業者。自社の作業順だけを見ます。",
    },
    auditor: { role: "監査", sees: "すべての記録を見ます。何も変更できません。" },
    admin: { role: "管理者", sees: "すべての記録を見ます。利用者や取込元を登録します。" },
  },
} as const;
