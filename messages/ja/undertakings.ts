/** What a party is asked to answer for by somebody else's form, and what it said. */
export const undertakings = {
  heading: "あなたの組織が、引き受けるかどうかを答えてください",
  risk: "「<title></title>」の通しの試験を後に回すあいだの、リスクを引き受けること",
  quality: "作業「<title></title>」の、最終的な品質に責任を持つこと",
  note: "引き受けるまで、引き受けた組織はないものとして扱います。",
  accept: "引き受ける",
  decline: "断る",
  reason: "断る理由",
  reasonMark: "※断るときは必須",
  refused: "記録できませんでした",
  awaited: "<party></party>（引き受けの返事待ち）",
  declined: "<party></party>（引き受けを断りました）",
} as const;
