export const decisions = {
  build: "{platform}版{version}",
  and: "と",
  comma: "、",
  errorTitle: "記録できませんでした",
  home: "ホームに戻る",
  none: {
    heading: "いま判断を求められている試験はありません。",
    lead: "通しの試験をしていない版がないか、省略の判断がまだ続いています。",
  },
  about: { label: "どの版について", all: "すべて（{builds}）" },
  reason: "理由",
  defer: {
    title: "通しの試験を、いつまで後に回すかを決めてください。",
    lead: "<builds></builds>を、通しの試験で確かめないまま使い続けてもらう判断です。承認されるまで、何も決まりません。承認されても、最後の日の翌日から、もう一度この判断を求めます。",
    until: "最後の日",
    untilNote: "この日まで後に回します。きょうより後の日を選んでください。",
    reasonNote: "なぜ、いま試験をしないのかを、あとで読む人に分かるように書いてください。",
    heldBy: "危険を引き受ける組織",
    heldByNote: "後に回すあいだに何かが起きたとき、責任を持つ組織です。",
    choose: "選んでください",
    alternatives: "比べたほかの方法",
    alternativesNote: "一部だけの試験、配布の停止など、考えたものを書いてください。",
    risk: "起こりうること",
    riskNote: "利用者に何が起こりうるかを、専門の言葉を使わずに書いてください。",
    kept: "承認を求めると、事業者を含むこの事業の関係者に見えます。系統ごとに一つずつ、承認を求めます。差し戻されたときは、書いたことを直して、もう一度求められます。",
    submit: "この日まで後に回す承認を求める",
    none: "どの試験も、後に回す承認を求めています。",
  },
  putOff: {
    open: "<build></build>の試験を<until></until>まで後に回すことを、{proposer}が求めています（<link>承認の求め{number, number}号</link>）。{awaited}の{kind, select, executive {決裁} other {承認}}を待っています{due, select, none {} other {（<day></day>まで）}}。",
    returned:
      "<build></build>の試験を<until></until>まで後に回すことは、<day></day>に差し戻されました（<link>承認の求め{number, number}号</link>）。",
    withdrawn:
      "<build></build>の試験を<until></until>まで後に回すことは、<day></day>に取り下げられました（<link>承認の求め{number, number}号</link>）。",
    undecided: "後に回すかどうかは、まだ決まっていません。",
    asked:
      "この試験を後に回すことは、承認の求め{number, number}号で、もう求められています。結果を待つか、その求めを取り下げてください。",
    toRequest: "承認の求め{number, number}号を見る",
    nobody: "記録のない人",
  },
  cannot: {
    title: "通しの試験を実施できない理由を記録してください。",
    lead: "<builds></builds>についての記録です。記録しても、通しで確かめていないことは変わりません。確かめるか、期日を決めて後に回すまで、ホームのいちばん上に残ります。",
    reasonNote: "何があれば実施できるようになるかも書いてください。",
    kept: "記録すると、事業者を含むこの事業の関係者に見えます。あとから書き換えられませんが、もう一度判断して記録を加えることはできます。",
    submit: "実施できない理由を記録する",
  },
} as const;
