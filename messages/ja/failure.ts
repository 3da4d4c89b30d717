// Said where the other sentences cannot be reached: they stand beside the pages of failure themselves.
export const failure = {
  name: "俯瞰",
  form: {
    unreachable:
      "つながりません。書いたことは残っています。しばらくしてから、もう一度送ってください。",
    restored:
      "書きかけの内容を戻しました。前に送ったか分からないときは、同じものがこの画面に出ていないか、確かめてから送ってください。",
  },
  missing: {
    title: "見つかりません",
    text: "お探しの画面は見つかりません。アドレスが正しいかを確かめてください。",
    home: "はじめの画面へ",
  },
  failed: {
    title: "画面を表示できませんでした",
    text: "こちらの不具合です。入力したものや記録が変わったわけではありません。もう一度開いても続くときは、次の番号をシステム管理の担当に伝えてください。",
    number: "受付番号",
    noNumber: "番号はありません。開いた時刻とアドレスを伝えてください。",
    again: "もう一度開く",
    home: "はじめの画面へ",
  },
} as const;
