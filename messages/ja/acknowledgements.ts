export const acknowledgements = {
  chain: {
    heading: "どこまで読まれ、受領されたか",
    prime: "元請",
    subcontractor: "再委託先",
    unread: "未読",
    read: "<at></at>に読みました（{role}）",
    acknowledged: "<at></at>に受領しました（{role}）",
    objected: "<at></at>に異議を出しました（{role}）",
    words: "「<words></words>」",
    unanswered: "受領していません",
    untold: "この事業者がどこまで読んだかは、あなたの画面には表示されません。",
  },
  own: {
    acknowledge: "この順番を受領する",
    pending: "受領：まだ。期限は<day></day>です。",
    overdue: "受領：まだ。期限の<day></day>を過ぎています。",
    ends: "受領すると、この順番への異議は出せなくなります。この順番ではできないことがあるときは、受領する前に異議を出してください。",
    endsLate: "異議を出せる期限は過ぎています。受領すると、この順番で作業することになります。",
    acknowledged:
      "受領しました。この順番への異議は、もう出せません。できないことが分かったときは、上の「着手できない」で知らせてください。",
    objected:
      "異議を出しました。求めた人とCIO補佐官に戻っています。新しい順番が承認されるまで、いまの順番のままです。",
    object: "異議を出す",
    objectNote: "<day></day>まで出せます。求めた人とCIO補佐官に戻ります。",
    closed: "異議を出せる期限（<day></day>）は過ぎました。担当職員に直接伝えてください。",
    reason: "異議の理由",
    reasonNote: "この順番ではできないことと、どうすればできるかを書いてください。",
    send: "この理由で異議を出す",
    cancel: "やめる",
    refused: "送れませんでした",
  },
} as const;
