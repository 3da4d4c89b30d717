export const drafts = {
  bar: {
    title: "変更案の下書き",
    unsent: "まだ送っていません",
    first: "<title></title>を<n>{place, number}番目</n>へ。",
    others: "ほかに<n>{count, number}件</n>を動かします。",
    nothing: "先頭へ動かす試験を選んでください。いまは、何も動かしていません。",
    another:
      "案{number, number}号とは別の下書きです。送ると両方が承認待ちになり、先に承認されたほうだけが効きます。",
  },
  cost: {
    kept: {
      same: "<n>{count, number}件</n>が<n>{days, number}営業日</n>後ろへ、期限には間に合う見込みです。",
      range:
        "<n>{count, number}件</n>が<n>{least, number}〜{most, number}営業日</n>後ろへ、期限には間に合う見込みです。",
    },
    free: {
      same: "<n>{count, number}件</n>が<n>{days, number}営業日</n>後ろへずれる見込みです。",
      range:
        "<n>{count, number}件</n>が<n>{least, number}〜{most, number}営業日</n>後ろへずれる見込みです。",
    },
    late: {
      same: "<n>{count, number}件</n>が<n>{days, number}営業日</n>後ろへずれ、<n>{late, number}件</n>が期限に間に合わない見込みです。",
      range:
        "<n>{count, number}件</n>が<n>{least, number}〜{most, number}営業日</n>後ろへずれ、<n>{late, number}件</n>が期限に間に合わない見込みです。",
    },
    undelayed: "後ろへずれる作業はない見込みです。",
    unknown: "着手の見込みは、記録がないため出せません。",
  },
  slack: {
    least: "余裕は最小で<n>{days, number}営業日</n>です（<title></title>）。",
    leastExamples:
      "余裕は最小で<n>{days, number}営業日</n>です（<title></title>）。見積りは仮です。",
    examples: "見積りは仮です。",
  },
  tests: {
    label: "先頭へ動かす通しの試験",
    name: "{platform} {version}",
    ticked: {
      moves: "着手 <from></from> → <to></to>",
      same: "着手 <day></day>のまま変わりません",
      unknown: "着手の見込みは、記録がないため出せません",
    },
    left: {
      moves: "着手 <from></from> → <to></to>。決まっていないまま残ります",
      same: "着手 <day></day>のまま。決まっていないまま残ります",
      unknown: "着手の見込みは、記録がないため出せません。決まっていないまま残ります",
    },
    breaks: "先にすると「<title></title>」が期限を<n>{days, number}営業日</n>こえる見込み",
    breaksMore:
      "先にすると「<title></title>」など<n>{count, number}件</n>が期限をこえる見込み（最も長くて<n>{days, number}営業日</n>）",
    apply: "選んだ試験で下書きを作り直す",
  },
  approval: {
    adviser: {
      alone:
        "CIO補佐官が<day></day>までに承認すれば、この日程の見込みです。それまで順番は変わりません。",
      both: "CIO補佐官の承認と幹部の決裁が<day></day>までに済めば、この日程の見込みです。それまで順番は変わりません。",
    },
    executive: {
      alone:
        "幹部が<day></day>までに決裁すれば、この日程の見込みです。それまで順番は変わりません。",
      both: "幹部の決裁とCIO補佐官の承認が<day></day>までに済めば、この日程の見込みです。それまで順番は変わりません。",
    },
  },
  wish: {
    instead:
      "前からの下書きがあるので、それを表示しています。選んだ試験は、まだ先頭へ動かしていません。",
    ownDraft:
      "前からの下書きがあるので、それを表示しています。差し戻した人が示した順位を下書きにするには、この下書きを送るか捨ててから、もう一度開いてください。",
    gone: "先にする試験は、もうこの作業順で待っていません。いまの作業順を表示しています。",
  },
  effects: {
    approver:
      "{role, select, adviser {CIO補佐官の承認} other {幹部の決裁}}（<day></day>まで）{next, select, adviser {、そのあとCIO補佐官の承認} executive {、そのあと幹部の決裁} other {}}。それまで、事業者に見える順番は変わりません。",
  },
  reason: {
    label: "理由",
    required: "※必須",
    optional: "※任意",
    drafted: "記録から下書きしました。承認する人と事業者が読みます。",
    write: "なぜこの順番にするかを書いてください。承認する人と事業者が読みます。",
    ready:
      "{platform}版{version}は、通しの試験をせずに{since}から配布しています。試験の環境は{ready}に整い{days, plural, =0 {} other {、{days, number}営業日たち}}ました。この試験をするまで、一連の流れが最後まで働くかどうかを確認できません。",
    notReady:
      "{platform}版{version}は、通しの試験をせずに{since}から配布しています。この試験をするまで、一連の流れが最後まで働くかどうかを確認できません。",
    sources: "出典：{list}",
    comma: "、",
    more: "そのほかの記入欄",
    risk: "順番を変えない場合のリスク",
    riskNote: "いまの順番のまま進めると、何が起きるおそれがあるか。",
    alternatives: "ほかに検討したこと",
    alternativesNote: "ほかの案と、それを選ばなかった理由。",
  },
  send: "承認を求める",
  confirm: "確認に進む",
  errorTitle: "送れませんでした",
  throwAway: "下書きを捨てる",
  thrown: "下書きを捨てました。",
  bringBack: "捨てた下書きを戻す",
  tools: {
    label: "並べ替えの操作",
    undo: "元に戻す",
    redo: "やり直す",
    chosen: "<n>{count, number}件</n>を選んでいます。どれか1つを動かすと、いっしょに動きます。",
    choose: "いっしょに動かす作業を選んでください。",
    several: "複数を選んで動かす",
    unchoose: "選択をやめる",
  },
  saved: {
    saving: "保存しています",
    saved: "保存しました",
    failed: "保存できませんでした。",
    unreachable:
      "まだ保存されていません。サーバーにつながらないためです。つながりしだい保存します。この画面を閉じないでください。",
  },
  conflict: {
    title: "この下書きは、別の画面（タブ）で変わりました",
    lead: "どちらも残っています。どちらで続けるかを選んでください。選ぶまで、この画面の内容は保存されません。",
    elsewhere: "別の画面で保存されたもの",
    here: "この画面にあるもの（まだ保存されていません）",
    takeElsewhere: "別の画面のもので続ける",
    keepHere: "この画面のもので続ける",
    gone: "下書きはありません。別の画面で送られたか、捨てられました。",
    unmoved: "作業順は、いまのままです。",
  },
  row: {
    first: "先頭へ",
    up: "↑",
    down: "↓",
    last: "末尾へ",
    move: "移す",
    firstOf: "{title}を先頭へ",
    upOf: "{title}を一つ上へ",
    downOf: "{title}を一つ下へ",
    lastOf: "{title}を末尾へ",
    moveOf: "{title}を{place, number}番目へ移す",
    placeOf: "{title}の順位",
    choose: "{title}を選ぶ",
    more: "{title}の操作をすべて表示する",
    together: "選んだ{count, number}件",
    earlier: "<n>{days, number}営業日</n>早まる",
    later: "<n>{days, number}営業日</n>遅れる",
    same: "変わらない",
    unknown: "見込みは分かりません",
  },
  said: {
    moved: "{title}を{to, number}番目にしました。{from, number}番目からです。",
    movedTogether: "選んだ{count, number}件を、{to, number}番目から並べました。",
    unmoved: "{title}は、もう{to, number}番目です。",
    undone: "元に戻しました。{title}は{to, number}番目です。",
    redone: "やり直しました。{title}は{to, number}番目です。",
    undoneTogether: "元に戻しました。{count, number}件の順番が変わりました。",
    redoneTogether: "やり直しました。{count, number}件の順番が変わりました。",
    thrown: "下書きを捨て、いまの作業順に戻しました。",
    broughtBack: "捨てた下書きを戻しました。",
    full: "1つの変更案で動かせる回数の限りです。ここまでを送るか、元に戻してください。",
    loaded: "変更案{number, number}号の順番を、いまの作業順に当てはめました。",
  },
  confirmation: {
    title: "変更案の確認",
    heading: "<title></title>を<n>{place, number}番目</n>にします。",
    missed: "代わりに<n>{count, number}件</n>が期限に間に合わなくなります。",
    noneMissed: "期限に間に合わなくなる作業はありません。",
    delayed: "代わりに<n>{count, number}件</n>の着手が遅れます。",
    lead: "まだ送っていません。承認されるまで、事業者に見える順番は変わりません。",
    nothing: "送っていない変更案はありません。",
    nothingNote: "作業順で作業を動かすと、変更案になります。",
    back: "作業順に戻る",
    missedHeading: "期限に間に合わなくなる作業",
    missedCaption: "期限に間に合わなくなる作業と、遅れる長さ",
    changesHeading: "変わる前と、変わった後",
    changesCaption: "順位か着手見込みが変わる作業。変わった後の順に並べています。",
    more: "はじめの<n>{count, number}件</n>を表示しています。",
    columns: {
      task: "作業",
      directedBy: "指示した人",
      due: "期限",
      endsBefore: "いまの順番で終わる見込み",
      endsAfter: "変えたあとで終わる見込み",
      late: "期限からの遅れ",
      before: "前の順位",
      after: "後の順位",
      startsBefore: "前の着手見込み",
      startsAfter: "後の着手見込み",
      shift: "ずれ",
    },
    late: "<n>{days, number}営業日</n>",
    route: "承認",
    reasonHeading: "理由を確かめて、承認を求める",
  },
} as const;
