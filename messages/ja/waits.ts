import type { WaitKind } from "@/server/domain/waiting/wait";

type Lines = Readonly<Record<WaitKind, string>> & Readonly<Record<string, string>>;

/** What was sent and waits for an answer: for the reader, and for others. */
export const waits = {
  mine: {
    decision: "<about></about>を承認するかを決めてください。",
    opinion: "<about></about>に、意見を書いてください。",
    answer: "<about></about>についての質問に答えてください。",
    receipt:
      "作業の順番が変わりました。<party></party>の変更案<n>{number, number}号</n>（承認済み）を読んで、受領してください。",
    reservation:
      "<asker></asker>が条件をつけて変更案<n>{number, number}号</n>（承認済み）を受領しました。その条件に答えてください。",
    question:
      "<asker></asker>が変更案<n>{number, number}号</n>（承認済み）について質問しています。答えてください。",
    hold: "<party></party>の作業順の変更案<n>{number, number}号</n>は止められています。再開するかを決めてください。",
    counter:
      "<party></party>の作業順の変更案<n>{number, number}号</n>に、対案が届きました。使うかを決めてください。",
    condition: "<about></about>の条件を満たしたことを示してください。",
    acceptance: "<about></about>の条件について、示されたものでよいかを決めてください。",
    change: "変更の申し出に答えてください。<change></change>",
    stuck: "あなたの組織を待って、作業「<title></title>」が止まっています。",
    resumable:
      "作業「<title></title>」が待っていた試験環境が使えるようになりました。作業を再開してください。",
    risk: "<platform></platform>版{version}は、通しの試験をせずに配布しました。何が起こりうるかを読み、どう理解したかを書いてください。",
    undertaking: "「<title></title>」について、引き受けるかを答えてください。",
    instruction: "指示「<title></title>」を読み、受け取ったことを自分の言葉で書いてください。",
    purpose: "環境「<title></title>」が何のためのものかを、あなたの組織の言葉で書いてください。",
    restatement: "指示「<title></title>」が正しく伝わったかを確かめてください。",
    escalation:
      "{level, select, official {差し戻された指摘} division {課長に上がった指摘} other {局長に上がった指摘}}「<title></title>」に答えてください。",
    review: "次の見直し会議に出てください。",
    comment: "作業「<title></title>」に、新しい書き込みが<n>{comments, number}件</n>あります。",
  },
  /** How a proposal is called: by the vendor whose queue it changes, by the record, or by the test that it puts off. */
  about: {
    mine: {
      order: "<party></party>の作業順の変更案<n>{number, number}号</n>",
      record: "<record></record>「<title></title>」の承認の求め<n>{number, number}号</n>",
      putOff: "「<title></title>」の試験を後に回す求め<n>{number, number}号</n>",
    },
    others: {
      order: "変更案<n>{number, number}号</n>（<party></party>の作業順）",
      record: "<record></record>「<title></title>」の承認の求め<n>{number, number}号</n>",
      putOff: "「<title></title>」の試験を後に回す求め<n>{number, number}号</n>",
    },
  },
  reminded: "催促 <n>{times, number}回</n>、最後は<day></day>",
  act: {
    decision: "{of, select, record {承認の求め} other {変更案}}{number, number}号を読んで決める",
    opinion: "{of, select, record {承認の求め} other {変更案}}{number, number}号に意見を書く",
    answer: "{of, select, record {承認の求め} other {変更案}}{number, number}号の質問に答える",
    receipt: "新しい順番を読んで受領する",
    reservation: "変更案{number, number}号の条件に答える",
    question: "変更案{number, number}号の質問に答える",
    hold: "変更案{number, number}号を再開するかを決める",
    counter: "変更案{number, number}号への対案を開く",
    condition:
      "{of, select, record {承認の求め} other {変更案}}{number, number}号の条件を満たしたことを示す",
    acceptance:
      "{of, select, record {承認の求め} other {変更案}}{number, number}号の、示された条件を見る",
    change: "申し出に答える",
    stuck: "止まっている理由を見る",
    resumable: "作業を再開する",
    risk: "読んで、どう理解したかを書く",
    undertaking: "引き受けるかを答える",
    instruction: "指示を読んで受け取る",
    purpose: "何のための環境かを書く",
    restatement: "指示が伝わったかを確かめる",
    escalation: "指摘に答える",
    review: "見直し会議の議題を見る",
    comment: "書き込みを読む",
  },
  others: {
    heading: "ほかの人の返事を待っているもの",
    cut: "期限の近い順に{shown, number}件です。全部で<n>{total, number}件</n>あります。",
    what: "待っていること",
    whom: "だれの返事か",
    since: "いつから",
    due: "期限",
    noDay: "期限なし",
    late: "<n>{days, number}営業日</n>遅れ",
    left: "{days, plural, =0 {きょうまで} other {あと<n>{days, number}営業日</n>}}",
    waited: "<n>{days, number}営業日</n>たちました",
    nobody: "記録なし",
    roleOf: "{party}の{role}",
    decision: "<about></about>の{role, select, executive {決裁} other {承認}}",
    opinion: "<about></about>への意見",
    answer: "<about></about>についての質問への答え",
    receipt: "承認した変更案<n>{number, number}号</n>（<party></party>の作業順）の受領",
    reservation:
      "<asker></asker>の条件つきの受領への答え（変更案<n>{number, number}号</n>。承認した人も答えられます）",
    question:
      "<asker></asker>の質問への答え（変更案<n>{number, number}号</n>。承認した人も答えられます）",
    hold: "止めた変更案<n>{number, number}号</n>（<party></party>の作業順）の再開か、新しい案",
    counter: "変更案<n>{number, number}号</n>（<party></party>の作業順）への対案を使うか",
    condition: "承認した<about></about>の条件を満たしたこと",
    acceptance: "承認した<about></about>の、示された条件の受け入れ",
    change: "変更の申し出への答え：<change></change>",
    stuck: "止まっている作業「<title></title>」の再開に要ること",
    resumable: "作業「<title></title>」の再開（待っていた試験環境は使えます）",
    risk: "試験をせずに配布したリスクの確認：<platform></platform>版{version}",
    undertaking: "引受けの確認：<title></title>",
    instruction: "指示の受領：「<title></title>」",
    purpose: "環境「<title></title>」が何のためのものか",
    restatement: "指示が伝わったかの確認：「<title></title>」",
    escalation:
      "指摘への{level, select, official {担当} division {課長} other {局長}}の答え：「<title></title>」",
    review: "次の見直し会議",
    comment: "作業「<title></title>」への書き込み",
  },
} as const satisfies {
  readonly mine: Lines;
  readonly about: Readonly<
    Record<"mine" | "others", Readonly<Record<"order" | "record" | "putOff", string>>>
  >;
  readonly reminded: string;
  readonly act: Lines;
  readonly others: Lines;
};
