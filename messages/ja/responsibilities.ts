import type { Part, ResponsibilityGap } from "@/server/domain/responsibilities/gaps";

export const responsibilities = {
  crumb: "役割分担",
  open: "<n>{total, number}件</n>のうち<n>{count, number}件</n>は、責任を負う組織が確定していません",
  whole: "<n>{total, number}件</n>すべてで、責任を負う組織が一つに決まっています",
  own: "あなたの組織に見える役割分担は、<n>{total, number}件</n>です",
  none: "役割分担は、まだ登録されていません",
  noneText: "だれが責任を負い、だれが行い、どの契約に含まれるかを、することごとに登録します。",
  lead: "責任を負う組織は、することごとに一つです。発注側と事業者の両方が確認して、はじめて決まります。",
  enter: "役割分担を登録する",
  caption: "することと組織ごとの役割",
  activity: "すること",
  lacks: "足りないもの",
  others: "どの役割も記録にない組織：{parties}",
  nothing: "なし",
  parts: {
    accountable: "責任",
    responsible: "実施",
    consulted: "相談",
    informed: "連絡",
  } satisfies Record<Part, string>,
  means: {
    accountable: "：結果に責任を負う組織",
    responsible: "：実際に行う組織",
    consulted: "：行う前に意見を聞く組織",
    informed: "：行ったことを知らせる組織",
  } satisfies Record<Part, string>,
  gaps: {
    "nobody-accountable": "責任を負う組織がありません",
    "two-accountable": "責任を負う組織が二つあります",
    "nobody-responsible": "実際に行う組織がありません",
    "no-contract": "どの契約にも含まれていません",
    "ordering-unconfirmed": "発注側の確認がまだです",
    "vendor-unconfirmed": "事業者の確認がまだです",
  } satisfies Record<ResponsibilityGap, string>,
} as const;
