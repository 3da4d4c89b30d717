export const comments = {
  heading: "この作業についてのやりとり",
  seen: "<parties></parties>に見えます。",
  none: "まだ何も書かれていません。",
  cut: "古いものを省いています。すべては記録にあります。",
  withdrawn: "取り消されました（<at></at>）。元の言葉は記録に残っています。",
  write: "書くこと",
  send: "書き込む",
  withdraw: {
    name: "取り消す",
    means: "言葉はこの画面から消え、記録には残ります。",
    press: "書いたことを取り消す",
    refused: "取り消せませんでした",
  },
  refused: "書き込めませんでした",
  read: "読んだことにする",
  comma: "、",
} as const;
