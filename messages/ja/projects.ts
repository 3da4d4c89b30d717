export const projects = {
  untested:
    "<n>{total, number}件</n>の事業のうち<n>{count, number}件</n>で、通しの試験をしていない版を配布中です",
  fine: "<n>{total, number}件</n>の事業に、通しの試験をしていない版の配布の記録はありません",
  none: "見ることのできる事業がありません",
  noneText: "この事業のシステム管理の担当が登録すると、ここに表示されます。",
  lead: "悪いものから順に並べています。判定は記録から計算したもので、人が付けたものではありません。",
  caption: "事業ごとの状況",
  name: "事業",
  state: "配布中の版",
  decisions: "あなたの判断",
  waiting: "待っている日数",
  data: "データ",
  role: "あなたの役割：{role}",
  states: {
    untested: "未実施の版を{count, number}件配布中",
    waived: "未実施の版を{count, number}件配布中（省略の判断あり）",
    "no-record": "記録のない配布が{count, number}件",
    unconfirmed: "事業者の報告では合格（確認待ち）が{count, number}件",
    clear: "通しで確認",
    "nothing-live": "配布中の版の記録なし",
    stale: "確認できません",
  },
  undeliveredDeputy:
    "<page>代理</page>を決めた知らせを、{name}（{email}）に送れませんでした。メールアドレスが正しいかを確かめてください。",
  undelivered:
    "<page>変更案{number}</page>の写しを、{name}（{email}）に送れませんでした。メールアドレスが正しいかを確かめてください。",
  since: "<day></day>から<n>{businessDays, number}営業日</n>",
  noDecision: "なし",
  heard: "<at></at>に届いたもの",
  never: "まだ届いていません",
  byHand: "手で入力した記録だけ",
  old: "古くなっています",
} as const;
