export const acknowledgements = {
  chain: {
    heading: "どこまで読まれ、受領されたか",
    prime: "元請",
    subcontractor: "再委託先",
    unread: "未読",
    read: "<at></at>に読みました（{role}）",
    acknowledged: "<at></at>に受領しました（{role}）",
    reserved: "<at></at>に条件つきで受領しました（{role}）",
    objected: "<at></at>に異議を出しました（{role}）",
    words: "「<words></words>」",
    unanswered: "受領していません",
    untold: "この事業者がどこまで読んだかは、あなたの画面には表示されません。",
  },
  own: {
    acknowledge: "受領する",
    until:
      "<day></day>まで。「読んだ、この順で進める」という意味です。日付を約束するものではありません。受領すると、この順への異議は出せなくなります。",
    overdue:
      "期限の<day></day>を過ぎています。受領は「読んだ、この順で進める」という意味です。日付を約束するものではありません。受領すると、この順への異議は出せなくなります。",
    acknowledged:
      "受領しました。この順への異議は、もう出せません。できないことが分かったときは、作業のところの「止まっていると伝える」か「着手できないと伝える」で知らせてください。",
    reserved: "条件つきで受領しました。この順で進めます。条件への答えが来ると、この画面に出ます。",
    objected:
      "異議を出しました。求めた人とCIO補佐官に戻っています。新しい順が承認されるまで、この順のままです。",
    question: "質問する",
    reserve: "条件つきで受領",
    object: "異議を出す",
    does: {
      question: "答えが来るまでも、この順のままです。受領の期限は変わりません。",
      reserve:
        "この順で進めます。条件は、求めた人とCIO補佐官への質問になり、答えが出るまで残ります。",
      object: "新しい順が承認されるまで、この順のままです。<day></day>まで出せます。",
    },
    label: {
      question: "聞きたいこと",
      reserve: "受領の条件",
      object: "異議の理由",
    },
    note: {
      question: "求めた人とCIO補佐官に届きます。この事業の省の人は、だれでも読めます。",
      reserve: "何がそろえば、この順で進められるかを書いてください。",
      object: "この順ではできないことと、どうすればできるかを書いてください。",
    },
    send: {
      question: "この質問を送る",
      reserve: "この条件をつけて受領する",
      object: "この理由で異議を出す",
    },
    closed: "異議を出せる期限（<day></day>）は過ぎました。担当職員に直接伝えてください。",
    cancel: "やめる",
    refused: "送れませんでした",
  },
  talk: {
    heading: "この作業順についてのやりとり",
    asked: "質問",
    reserved: "受領の条件",
    replied: "答え",
    waits: "求めた人かCIO補佐官の答えを待っています。",
    label: "<party></party>への答え",
    seen: "<party></party>と、その上の元請が読みます。",
    send: "この答えを送る",
  },
  risks: {
    cancel: "やめる",
    build: "<platform></platform>版{version}",
    why: "省略の理由：<words></words>",
    risk: "起こりうること：<words></words>",
    noRisk: "起こりうることは、記録されていません。",
    label: "どう理解したか",
    note: "自分の言葉で書いてください。省とCIO補佐官が読みます。",
    means: "「読んで理解した」という意味です。責任を認めるものではありません。",
    send: "読んで理解した",
    refused: "記録できませんでした",
  },
} as const;
