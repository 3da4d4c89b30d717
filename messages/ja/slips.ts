/** A full-chain test whose expected start moves later and later. */
export const slips = {
  heading: "{platform}版の通しの試験は、着手の見込みが遅れ続けています",
  lead: "初めの見込みは<first></first>、いまの見込みは<now></now>です。<n>{later, number}営業日</n>遅くなりました（遅れたのは<n>{times, number}回</n>）。",
  leadUnknown:
    "初めの見込みは<first></first>でした。いまは、いつ始まるか分かりません（遅れたのは<n>{times, number}回</n>）。",
  since: "<day></day>から、初めの見込みより大きく遅れています。",
  moves: "見込みの移り変わり",
  move: "<from></from>から<to></to>へ",
  unknown: "分からない",
  earlier: "これより前に<n>{count, number}件</n>",
  cause: {
    ranked: "作業順に入った",
    passing: "前の作業が見込みどおりに進まないまま、日がたった",
    order: "作業順の変更が承認された",
    entered: "作業が加わった",
    status: "作業の状況が変わった",
    estimate: "見積りが変わった",
    capacity: "働ける量か、作業しない日が変わった",
    line: "作業が別のラインに移った",
    withdrawn: "作業が取り消された",
  },
  ahead: "前に入った、または前で長くなった作業は<tasks></tasks>",
} as const;
