/** The letters that are sent by mail: the copy of a decision, and who was named a deputy; plain text. */
export const letters = {
  subject:
    "【俯瞰】{about}：{verdict, select, approved {{role, select, executive {決裁} other {承認}}} other {差戻し}}（{by}）",
  subjectOfExercise:
    "【俯瞰・演習】{about}：{verdict, select, approved {{role, select, executive {決裁} other {承認}}} other {差戻し}}（{by}）",
  about: {
    order: "{party}の作業順の変更案{number, number}号",
    record: "{record}「{title}」の承認の求め{number, number}号",
  },
  aboutIn: {
    order: "{party}の作業順の変更案{number, number}号",
    record: "{record}「{title}」の承認の求め{number, number}号",
  },
  deputySubject: "【俯瞰】あなたの役割（{role}）の代理：{member}",
  deputyOfExercise: "【俯瞰・演習】あなたの役割（{role}）の代理：{member}",
  deputyNamed: "{at}に、あなたの役割（{role}）の代理を{member}にすると決まりました。決めた人：{by}",
  deputyTerm: "期間：{from}から{until}まで",
  deputyMay: "この期間は、{member}が、{role}の段階の変更案を承認または差戻しできます。",
  deputyEnd: "心当たりがないときや、代理をやめるときは、下の画面で代理をやめてください。",
  hold: {
    held: {
      subject: "【俯瞰】{party}の作業順（変更案{number, number}号）：止められました（{by}）",
      subjectOfExercise:
        "【俯瞰・演習】{party}の作業順（変更案{number, number}号）：止められました（{by}）",
      did: "{party}の作業順（変更案{number, number}号）を、{by}が{at}に止めました。",
      means:
        "再開されるか、新しい順番が承認されるまで、前に出した作業は始められません。順番は変わっていません。",
      reason: "止めた理由",
    },
    resumed: {
      subject: "【俯瞰】{party}の作業順（変更案{number, number}号）：再開されました（{by}）",
      subjectOfExercise:
        "【俯瞰・演習】{party}の作業順（変更案{number, number}号）：再開されました（{by}）",
      did: "止められていた{party}の作業順（変更案{number, number}号）を、{by}が{at}に再開しました。",
      means: "前に出した作業を、また始められます。",
      reason: "再開した理由",
    },
  },
  exercise: "演習です。実際に決まったことではありません。",
  project: "事業：{project}",
  passes: "合格とする条件：{words}",
  fails: "不合格のとき：{words}",
  decided:
    "{aboutIn}を、{by}が{at}に{verdict, select, approved {{role, select, executive {決裁しました。} other {承認しました。}}} other {差し戻しました。}}",
  deputy: "代理として判断しました。",
  applied: "作業順が変わりました。",
  next: "作業順はまだ変わっていません。次は、{role}が判断します。",
  kept: "作業順は変わっていません。",
  ofRecord: {
    applied: "求められたとおりになりました。",
    next: "まだ決まっていません。次は、{role}が判断します。",
    kept: "求められる前のままです。",
  },
  changes: "変わる順番",
  change: "{from, number}番目 → {to, number}番目　{title}",
  more: "ほかに{count, number}件",
  delays:
    "{count, plural, =0 {着手が遅れる作業はありません。} other {#件の着手が、{kind, select, same {{most, number}営業日} other {{least, number}営業日から{most, number}営業日}}遅れます。}}",
  misses: "{count, number}件は、期限に間に合わなくなる見込みです。",
  reason: "求められた理由",
  wordsAdded: "添えられた言葉",
  whyReturned: "差戻しの理由",
  conditions: "承認の条件",
  condition: "・{day}までに",
  digest: "固定した内容の値（sha256）",
  seal: "判断の値（sha256）",
  check: "添付のファイルから計算し直すと、同じ値になります。",
  head: "記録の控え",
  headNote:
    "この手紙を送ったときの、記録の末尾です。この手紙を保存しておくと、あとで記録が消されたり書き直されたりしていないかを確かめられます。",
  link: "画面",
  quoted: "「>」で始まる行は、人が入力した文です。ほかの行は俯瞰が書いています。",
  foot: "決めた内容を俯瞰の外でも確かめられるように、写しを送っています。このメールに返信しても、届きません。",
  heading: "■ {name}",
  moment: "{day} {time}",
  day: "{era}{year}年{month}月{date}日({weekday})",
} as const;
