import type { Rule } from "@/server/domain/findings/finding";

export const home = {
  build: "{platform}版{version}",
  builds: "{platforms}の{version}",
  and: "と",
  or: "か",
  comma: "、",
  when: { today: "きょう", thatDay: "この日に" },
  heading: {
    defect: "<n>{build}</n>に、致命的な不具合「{title}」があります。",
    defectMany: "配布中の版に、致命的な不具合が<n>{count, number}件</n>あります。",
    takenBack: "<n>{build}</n>の配布は、<n>{day}</n>に取りやめました。",
    untested: "通しの試験をしていない版が、<n>{count, number}件</n>配布中です。",
    failed: "<n>{build}</n>は、通しの試験で不合格です。",
    failedAt: "<n>{build}</n>は、通しの試験で不合格です（{stages}）。",
    failedMany: "通しの試験で不合格の版が、<n>{count, number}件</n>配布中です。",
    unproved: "{platforms}は<n>{version}</n>から、通しで確かめないまま配布が続いています。",
    unprovedNow: "いまの{versions}は、記録がありません。",
    untilReady: "試験の環境が整うまで、省略する判断です。",
    untilDay: "<day></day>まで、省略する判断です。",
    open: "試験を省略する判断が続いています。",
    deferred: "<day></day>まで、試験を後に回す判断です。",
    deferredOf: "{platforms}は<day></day>まで、試験を後に回す判断です。",
    contradicted:
      "通しの試験に合格した配布中の版の<n>{count, number}件</n>に、合格に反する指摘や不具合があります。",
    unconfirmed:
      "配布中の版の通しの試験は、<n>{count, number}件</n>が事業者の報告では合格で、確認を待っています。",
    noRecord: "通しの試験の記録がない版が、<n>{count, number}件</n>配布中です。",
    clear: "配布中の版は、どれも通しの試験で確かめてあります。",
    nothingLive: "配布中の版は、記録にありません。",
    settingUp: "この事業には、配布した版の登録がまだありません。",
    stale: "確認できません。",
    staleAt: "<n><at></at></n>の時点のデータです。",
    staleNever: "データは、まだ一度も届いていません。",
  },
  lead: {
    owed: "<builds></builds>です。<wide>{official}（<term></term>）をせずに配布しました。</wide>",
    owedPlain: "<builds></builds>は、<term></term>をせずに配布しました。",
    reported:
      "{build}の試験は、<day></day>に事業者の報告では合格しました。確認待ちのため、まだ確かめたことにはなりません。",
    contradicted:
      "<build></build>は、<day></day>に<term></term>に{passed, select, reported {事業者の報告では合格しましたが（確認待ち）} other {合格しましたが}}、それに反する{by, select, report {指摘} defect {不具合} other {指摘と不具合}}があります。もう一度試験をするまで、確かめたとは言い切れません。",
    failed:
      "<build></build>は、<day></day>の<term></term>で不合格でした。直して合格するまで、確かめたことにはなりません。",
    failedThen: "{build}は、<day></day>の試験で不合格でした。",
    through: "{platforms}は{version}から、通しで確かめないまま配布が続いています。",
    unprovedNow: "いまの{versions}は、記録がありません。",
    silence: "<term></term>の記録がないことは、問題がないという意味ではありません。",
    from: { distribution: "配布", version: "{version}の配布" },
    throughNoRecord: "<versions></versions>には、試験をしたともしていないとも記録がありません。",
    endedReady:
      "{platform}版は、{from}から<n>{businessDays, number}営業日</n>たちました。試験の環境は{today}整い、省略の理由のうち「環境がないこと」はなくなりました。",
    endedDay:
      "{platform}版は、{from}から<n>{businessDays, number}営業日</n>たちました。省略の判断は{today}終わりました。",
    since: "{platform}版は、{from}から<n>{businessDays, number}営業日</n>たちました。",
    onDay: "{platform}版は、{today}配布しました。",
    noWaiver: "省略の判断の記録はありません。",
    other:
      "{platform}版は、<day></day>{businessDays, plural, =0 {に配布しました} other {の{from}から<n>{businessDays, number}営業日</n>です}}。",
    noRecord:
      "<builds></builds>には、<term></term>（{official}）をしたともしていないとも記録がありません。問題がないという意味ではありません。",
    noRecordPlain:
      "<builds></builds>には、<term></term>をしたともしていないとも記録がありません。問題がないという意味ではありません。",
    clear: "<build></build>は、<day></day>に<term></term>で確かめたと記録にあります。",
    clearUndated: "<build></build>は、<term></term>で確かめたと記録にあります。",
    debts:
      "これより前の版の記録は消えません。通しの試験をせずに配布したものが<n>{notRun, number}件</n>、{failed, plural, =0 {} other {不合格のまま配布したものが<n>#件</n>、}}記録がないものが<n>{noRecord, number}件</n>あります。",
    nothingLive: "この時点までに利用者に配布された版は、記録にありません。",
    settingUp:
      "版と配布を登録すると、通しの試験で確かめていない版があるか、その試験が作業順のどこにあるかが、ここに出ます。",
    defect: "{builds}の不具合「<title></title>」は、<day></day>に見つかり、まだ直っていません。",
    stale:
      "配布中の版を通しで確かめた記録はありますが、データが古いため、いまもそうかは確認できません。",
  },
  spoken: {
    received: "外部からの指摘「<title></title>」が、<day></day>に届いています。",
    receivedToday: "外部からの指摘「<title></title>」が、{today}届きました。",
    unknown: "どの版のことか分かりません。",
    version: "どの系統のことか分かりません。",
    other: "いま配布中の版を名指ししたものではありません。",
    owner: "担当は<owner></owner>です。",
    noOwner: "担当は決まっていません。",
    standing: {
      received: "対応の判断は、まだです。",
      listed: "<day></day>にリストに載せましたが、対応の判断は、まだです。",
      taken_up: "<day></day>に取り上げました。",
    },
    moved: "こちらが最後に動いたのは<day></day>で、<n>{businessDays, number}営業日</n>たちました。",
    movedToday: "こちらは、{today}動きました。",
    idle: "それから<n>{businessDays, number}営業日</n>、こちらの動きはありません。",
    added: "<mark></mark><day></day>に、指摘した人が書き足しました。<words></words>",
    more: "ほかに<link>外部からの指摘が<n>{count, number}件</n></link>あります。",
  },
  days: {
    count: "<n>{businessDays, number}営業日</n>",
    sinceReady: "試験の環境が整った<day></day>から、試験をするかどうかの判断の記録がありません。",
    sinceDay: "省略の期限の<day></day>から、試験をするかどうかの判断の記録がありません。",
    unexcused:
      "{platform}版{version}を配布した<day></day>から、試験を省略する判断の記録がありません。",
    untilWaived:
      "{platform}版{version}を配布した<day></day>から{today}まで、試験を省略する判断の記録がありませんでした。",
    untilDecided: "<day></day>から{today}まで、試験をするかどうかの判断の記録がありませんでした。",
    noEnvironment:
      "{platform}版{version}を配布した<day></day>から、試験の環境がないため、試験を省略しています。",
    deferred: "<day></day>から、期日を決めて試験を省略しています。",
    endedReady:
      "{platform}版{version}を配布してからの日数です。試験の環境は{today}整い、省略の理由のうち「環境がないこと」はなくなりました。",
    endedDay: "{platform}版{version}を配布してからの日数です。省略の判断は{today}終わりました。",
    decided: "<day></day>に判断を記録してから、試験がまだ済んでいません。",
    failed: "<day></day>の不合格から、合格した版がまだありません。",
    one: "{platform}版{from, select, none {} other {（{from}から）}}{businessDays, number}営業日",
    distributed: "配布からは、{list}です。",
  },
  asked: {
    label: "あなたの組織に求められていること",
    others: "ほかに<n>{count, number}件</n>",
    answer: "この件に答える",
  },
  ask: {
    what: "この試験",
    whatOf: "{builds}の試験",
    place: "{what}は、いま<n>{place, number}番目</n>です。",
    places: "{what}は、いま{places}です。",
    placeOf: "{place, number}番目（{platform}）",
    nowhere: "{what}は、どの事業者の作業順にも入っていません。",
    unseen: "{what}は、あなたの見られる作業順にはありません。",
    begun: "{what}は、もう始まっています。",
    choice: {
      draft: "先にするか、期日まで後に回すか、できない理由を残すか。",
      enter: "作業順に入れるか、期日まで後に回すか、できない理由を残すか。",
      retarget: "いまの版の試験に変えるか、期日まで後に回すか、できない理由を残すか。",
      keep: "いまの順番で行うか、期日まで後に回すか、できない理由を残すか。",
    },
    older: "ただし{version}の試験で、利用者がいま使っているのは{live}です。",
    who: "決めるのは、{roles}です。",
    gain: "先にすると",
    agreement: "決め方",
    undecided: "先にするか、後に回すか、できないとするかは、まだ決まっていません。",
    proposers: "変更案を出すのは、{roles}です。",
    unproposed: "まだ変更案は出ていません。",
    proposed: "変更案{number, number}号が、{step}を待っています。",
    agreed: "{role}が<day></day>までに承認すれば、この日程の見込みです。",
    approver: "承認するのは、{role}です。",
    decider: "そのあと、{role}が決裁します。",
    start: "着手 <now></now> → <instead></instead>。",
    canStart: "早く着手できるかを、作業のやりとりに書く",
    startUnknown: "見積りの記録がないため、着手の日は分かりません。",
    costsNothing: "ほかの作業は遅れません。",
    cost: {
      kept: "代わりに<n>{delayed, number}件</n>が<n>{days}</n>後ろへ、期限には間に合う見込みです。",
      none: "代わりに<n>{delayed, number}件</n>が<n>{days}</n>後ろへ動く見込みです。",
      missed:
        "代わりに<n>{delayed, number}件</n>が<n>{days}</n>後ろへ、うち<n>{late, number}件</n>は期限に間に合わない見込みです。",
    },
    days: "{most, number}営業日",
    daysRange: "{least, number}〜{most, number}営業日",
    daysOf: "{platforms}の日程です。",
    pending:
      "いまの順番で計算しています。変更案{number, number}号が承認されると、この日程は変わります。",
    left: "{platform}も先にすると<n>{late, number}件</n>が期限を<n>{by, number}営業日</n>超えるため、下書きでは外してあります。",
  },
  steps: {
    label: "{build}の試験の進み",
    names: {
      decided: "判断",
      approved: "承認",
      decision: "承認と決裁",
      received: "受領",
      begun: "着手",
      result: "結果",
    },
    dated: { done: "<day></day>", due: "<day></day>まで", expected: "<day></day>の見込み" },
    undated: { done: "済み", awaited: "期日の記録なし", expected: "日は未定" },
    state: { done: "済み", awaited: "待ち", expected: "見込み" },
    unsent: "変更案は、まだ出ていません",
    by: "{role}",
    waits: "{role}を待っています",
  },
  beside: { heading: "ほかに分かっていること" },
  staleNotice: {
    hear: "データが届いたことを記録する",
    title: "次のデータが古いため、いまの状況は確認できません。",
    heard:
      "{title}：最後に届いたのは<n><at></at></n>です（<n>{age, number}営業日</n>以内に届くことになっています）。",
    never:
      "{title}：まだ一度も届いていません（<n>{age, number}営業日</n>以内に届くことになっています）。",
  },
  calendar: {
    line: "<build></build>：配布から<n>{days, number}日</n>",
    ended:
      "<build></build>：配布から<n>{days, number}日</n>、理由がなくなってから<n>{ended, number}日</n>",
    note: "営業日は、土曜・日曜、祝日、12月29日から1月3日までを除いて数えます。",
  },
  facts: {
    decided: "決めたこと",
    decidedBefore: "これまでの判断",
    next: {
      ranked: "先頭にするには、作業順の変更案を出し、承認を受けます。",
      cannot:
        "通しで確かめていないことは変わりません。確かめるか、期日を決めて後に回すまで、ここに残ります。",
      deferred: "その翌日から、もう一度この判断を求めます。",
      mixed: "系統ごとに判断が違います。",
    },
    response: "不合格への対応",
    responded: "{build}：「{measure}」と<day></day>に決めました。",
    respondedBy: "{build}：「{measure}」と<day></day>に決めました。期限は<due></due>です。",
    why: "試験を省略した理由",
    whyNone: "試験をせずに配布した理由は、記録にありません。",
    environmentReady: "環境は<day></day>に整いました。",
    environmentBroken: "<day></day>に環境が使えなくなり、省略の判断は、また環境を待っています。",
    environmentNone: "環境は、まだ整っていません。",
    environmentUnknown: "ただし、{stages}をこの環境で試せるかどうかは、記録がありません。",
    effect: "利用者への影響",
    effectStage:
      "最後の段階「{stage}」まで通して働くことを、確かめていません。利用者のところで働いているかどうかは、この記録からは分かりません。",
    effectFailed: "「{stages}」で不合格でした。最後の段階「{stage}」まで働かないおそれがあります。",
    effectDefect: "（<day></day>に見つかった不具合「<title></title>」）",
    effectNoRecord:
      "最後の段階「{stage}」まで通して働くことを確かめた記録がありません。利用者のところで働いているかどうかは、この記録からは分かりません。",
    effectOthers: "{builds}は、最後の段階「{stage}」まで通して働くことを、確かめていません。",
    downloads: "ダウンロードは<n>{value}件</n>です（<day></day>の数）。",
    effectNone: "どこまで働くかを通して確かめた記録がありません。",
    place: "いまの順番",
    environment: "試験の環境",
    environmentIs: "「{name}」が<day></day>に整いました。",
    environmentIsNone: "整ったという記録はありません。",
    uncounted: "数えていない版",
    uncountedText:
      "<versions></versions>は、利用者に配布された日を伝える出典がなく、配布日未確認です。配布中の版として数えていません。",
  },
  place: {
    ranked: "{platform}版の試験は、{party}の作業順で<n>{place, number}番目</n>です。",
    rankedPrime:
      "{platform}版の試験は、{party}（<prime></prime>）の作業順で<n>{place, number}番目</n>です。",
    first: "前に待っている作業はありません。",
    firstOnLine: "同じライン（{line}）に、前に待っている作業はありません。",
    reported: "{platform}版の試験は、{party}の報告では合格しています（確認待ち）。",
    status: "{platform}版の試験は、{party}で「{status}」です。",
    nobody: "{platform}版の試験は、どの事業者の作業順にも入っていません。",
    unseen: "{platform}版の試験は、あなたの見られる作業順にはありません。",
    aheadLabel: "{platform}版の試験の前にある作業",
    by: "{title}（{party}の指示）",
    byNobody: "{title}（指示の記録なし）",
    more: "ほかに<n>{count, number}件</n>",
    start: "着手は<day></day>の見込みです（<n>{businessDays, number}営業日後</n>）。",
    startEarliest:
      "着手は、早くても<day></day>の見込みです（<n>{businessDays, number}営業日後</n>）。",
    startOther: "着手は<day></day>の見込みです。",
    startOtherEarliest: "着手は、早くても<day></day>の見込みです。",
    startToday: "着手は{today}の見込みです。",
    startTodayEarliest: "着手は、早くても{today}の見込みです。",
    older: "この作業は{version}の試験です。利用者がいま使っているのは{live}です。",
    retarget: "{live}の試験に変える",
    running:
      "<day></day>から{party}が試験をしています（{businessDays, plural, =0 {} other {<n>{businessDays, number}営業日</n>、}}結果の記録なし）。",
    runningUnknown: "どの版のどの系統かは、記録がありません。",
    startUnknown: "いつ着手できるかは、分かりません。",
  },
  answers: {
    rank_now: "<day></day>に{role}が、{builds}の試験を先にすると判断しました。",
    defer: "<day></day>に{role}が、{builds}の試験を<until></until>まで後に回すと決めました。",
    deferApproved:
      "{role}の求めを<day></day>に{approver}が{kind, select, executive {決裁} other {承認}}し、{builds}の試験を<until></until>まで後に回すと決まりました（{requests}）。",
    cannot: "<day></day>に{role}が、{builds}の試験はできないと記録しました。",
    reason: "理由：",
    heldBy: "リスクを引き受ける組織：",
    alternatives: "比べたほかの方法：",
    risk: "起こりうること：",
    earlier: "その前の判断を見る",
    nobody: "記録のない人",
  },
  seen: {
    heading: "見た人",
    one: "{role}（<at></at>）",
    oneOf: "{role}・{party}（<at></at>）",
    now: "{role}（いま見ています）",
    part: "{role}（<at></at>、{builds}について）",
    partOf: "{role}・{party}（<at></at>、{builds}について）",
    unseen: "まだ見ていない人：{roles}",
    everyone: "判断にかかわる役割の人は、みな見ました。",
  },
  action: {
    work: "自社の作業を開く",
    queue: "作業順を見る",
    confirm: "事業者の報告を確認する",
    respond: "不合格への対応を決める",
    builds: "この判断の対象",
    rank: "この試験を先にする",
    /** Where the others are not asked about. */
    rankOf: "{platforms}の試験を先にする",
    /** Where the test of another platform is put first already. */
    rankToo: "{platforms}の試験も先にする",
    rankNote: "下書きが開くだけで、記録されません。承認まで、事業者の順番は変わりません。",
    enter: "この試験を作業順に入れる",
    enterNote:
      "押すと、いま行うという判断を記録し、試験を作業順の最後に加えて、先にする下書きを開きます。承認まで、事業者の順番は変わりません。",
    retarget: "この試験を{live}の試験に変える",
    retargetNote: "作業順を開き、理由を書いて変えます。開くだけでは、記録されません。",
    keep: "いまの順番で行うと決める",
    keepNote: "押すと、この判断を記録します。順番は変わりません。",
    defer: "期日を決めて後に回す",
    cannot: "実施できない理由を記録する",
    failed: "記録できませんでした",
    release: "版{version}の詳細を見る",
    releases: "配布した版を見る",
    coverage: "試験の状況を見る",
    events: "記録を見る",
    record: "試験をしたかを記録する",
    setup: "導入を続ける",
  },
  strip: {
    none: "直近の{versions, number}つの版に、通しで確かめた記録はありません",
    some: "直近の{versions, number}つの版で、通しで確かめた配布は{count, number}件です",
    aside: "版と<platform></platform>ごとに、古い版から並べています。",
    caption: "直近の版と系統ごとの、通しの試験の状況",
    empty: "この時点までに登録された版はありません。",
  },
  decisions: {
    heading: "あなたを待っているもの",
    headingCount: "あなたを待っているものは、<n>{total, number}件</n>です",
    cut: "<n>{shown, number}件</n>を載せています。",
    all: "{total, number}件すべてを見る",
    what: "すること",
    since: "いつから・いつまで",
    elapsed: "残り・経過",
    from: "<day></day>から",
    until: "<day></day>まで",
    left: "{businessDays, plural, =0 {きょうまで} other {あと<n>{businessDays, number}営業日</n>}}",
    late: "<n>{businessDays, number}営業日</n>遅れ",
    passed: "<days></days>経過",
    none: "いま、あなたの判断を待っているものはありません。",
    tellRun: "{what}の通しの試験をしたかどうかを、記録に残してください。",
    noDuty: "いま、あなたを待っているものはありません。",
    noneYet: "いま、あなたの承認を待っているものはありません。",
    ahead: "この試験を先にする変更案は、まだ出ていません。",
    aheadBy:
      "この試験を先にする変更案は、まだ出ていません。出たときは、<day></day>までに承認すれば、上の日程の見込みです。",
    noneBeside: "いちばん上に示したもののほかに、あなたの判断を待っているものはありません。",
    others: "ほかの役割の判断を待っているものが<n>{count, number}件</n>あります。",
  },
  rules: {
    "test-failed": {
      decide:
        "{what}の通しの試験が不合格でした。配布を止めるか、直した版を配布するか、利用者に知らせるかを決めてください。",
      otherwise: "決めないあいだ、不合格の版を利用者が使い続けます。",
    },
    "untested-live": {
      decide: "{what}の通しの試験を、いつ行うかを決めてください。",
      otherwise: "決めないあいだ、通しで確かめていない版を利用者が使い続けます。",
    },
    "report-on-untested": {
      decide:
        "外部からの指摘「{title}」は、配布中で、通しで確かめていない版に関わるものです。指摘のとおりかを、どう確かめるかを決めてください。",
      otherwise: "確かめないあいだ、指摘のとおりの版を利用者が使い続けているかもしれません。",
    },
    "verdict-contradicted": {
      decide:
        "{what}は通しの試験に合格しましたが、それに反する{against, select, report {外部からの指摘} defect {不具合} other {外部からの指摘と不具合}}があります。もう一度試験をするか、{against, select, report {指摘} defect {不具合} other {指摘と不具合}}に答えを出すかを決めてください。",
      otherwise: "決めないあいだ、合格の記録と、それに反する記録が並んだままです。",
    },
    "waiver-ended": {
      decide:
        "{what}の通しの試験を、いま行うか、期日を決めて後に回すか、できない理由を残すかを決めてください。",
      otherwise: "省略の理由はもうありません。決めないあいだ、試験をしないまま配布が続きます。",
    },
    "waiver-in-force": {
      decide: "{what}の通しの試験を省略する判断を、続けてよいか確かめてください。",
      otherwise: "理由がなくなったことに気付かなければ、試験をしないまま配布が続きます。",
    },
    "result-unconfirmed": {
      decide:
        "{what}の通しの試験に合格したという事業者の報告を、確認するか差し戻すかを決めてください。",
      otherwise: "確認しないあいだ、通しで確かめたことにはなりません。",
    },
    "test-not-ranked": {
      decide: "{what}の通しの試験を、作業順のどこに置くかを決めてください。",
      otherwise: "いまの順番のままでは、ほかの作業が先に行われます。",
    },
    "test-slipping": {
      decide:
        "{what}の通しの試験は、着手の見込みが遅れ続けています。先に行うか、いつまで待つかを決めてください。",
      otherwise: "決めないあいだ、見込みはさらに遅れることがあります。",
    },
    "defect-live": {
      decide: "配布中の版に残る不具合「{title}」を、いつまでに直すかを決めてください。",
      otherwise: "直すまで、利用者はこの不具合のある版を使い続けます。",
    },
    "statement-contradicted": {
      decide:
        "「{title}」という発表は、記録と合いません。記録では、そのとき配布中の{version}は{against, select, untested {通しの試験で確かめていません} defect {直っていない不具合があります} other {通しの試験で確かめておらず、直っていない不具合があります}}。訂正するか、理由を説明してください。",
      otherwise: "答えないあいだ、利用者は、記録と合わない発表を信じたままです。",
    },
    "publication-due": {
      decide: "{what}について、利用者へのお知らせがまだありません。知らせるかを決めてください。",
      otherwise: "知らせないあいだ、利用者は、確かめていない版や重大な不具合を知らずに使います。",
    },
    "order-objected": {
      decide: "{title}の作業順の変更に、事業者が異議を出しました。どうするかを決めてください。",
      otherwise: "答えないあいだ、事業者が実施できないと考える順番のまま残ります。",
    },
    "order-drifted": {
      decide:
        "{title}の作業順が、承認したときの見込みから外れました。並べ直すか、変わった値を元に戻してもらうかを決めてください。",
      otherwise: "決めないあいだ、承認したときに示した日より遅れたまま進みます。",
    },
    "approval-overdue": {
      decide: "{title}についての承認の求めを、承認するか差し戻すかを決めてください。",
      otherwise: "決めないあいだ、いまのまま変わりません。",
    },
    "instruction-unacknowledged": {
      decide: "{title}の作業順の変更を、事業者が受け取ったかを確かめてください。",
      otherwise: "受領がないあいだ、新しい順番で作業しているかは分かりません。",
    },
    "instruction-unconfirmed": {
      decide: "指示「{title}」が正しく伝わったかを、受けた側の言葉で確かめてください。",
      otherwise: "確かめないあいだ、だれも思ったとおりに動いていないかもしれません。",
    },
    "review-overdue": {
      decide: "見直し会議を開いて、いまの優先順位でよいかを決めてください。",
      otherwise: "開かないあいだ、前に決めた順番のまま作業が進みます。",
    },
    "responsibility-gap": {
      decide:
        "責任を負う組織や契約が確定していない活動があります。活動ごとに責任を負う組織を一つに決め、発注側と事業者の両方で確認してください。",
      otherwise: "決めないあいだ、どの組織も「ほかがやっている」と思うかもしれません。",
    },
    "contract-gap": {
      decide:
        "契約「{title}」は、通しの試験か不具合の修正を残したまま終わりそうです。延ばすか、だれが引き継ぐかを決めてください。",
      otherwise: "決めないあいだに終わると、残ったことを行う事業者がいなくなります。",
    },
    "check-stale": {
      decide: "{what}の定点観測を行うか、いつ行うかを決めてください。",
      otherwise: "行わないあいだ、動いているはずのものが止まっても気付けません。",
    },
    "diagnostics-missing": {
      decide: "{what}で、動かないことにどう気付くかを決めてください。",
      otherwise: "決めないあいだ、動かなくても、だれも気付かないかもしれません。",
    },
    "condition-overdue": {
      decide: "承認のときの条件「{title}」を、満たしたかを確かめてください。",
      otherwise: "条件のついた承認が、条件のないものになります。",
    },
    "platform-gap": {
      decide: "{what}を、ほかの系統と同じように通しで確かめるかを決めてください。",
      otherwise: "一つの系統で確かめても、ほかの系統で確かめたことにはなりません。",
    },
    "report-unowned": {
      decide: "外部からの指摘「{title}」の担当を決めてください。",
      otherwise: "決まらないあいだ、担当職員から課長、局長へと順に上がります。",
    },
    "report-untriaged": {
      decide: "外部からの指摘「{title}」に、どう対応するかを決めてください。",
      otherwise: "決めないあいだ、指摘が正しいかどうかも確かめられません。",
    },
    "report-idle": {
      decide: "外部からの指摘「{title}」への対応を、次にどう進めるかを決めてください。",
      otherwise: "決めないあいだ、動きのない日が続きます。",
    },
    "environment-purpose-unshared": {
      decide:
        "試験の環境「{title}」が何のためのものかを、まだ書いていない組織に書いてもらってください。",
      otherwise: "そろわないあいだ、環境が整ったことの意味が、組織ごとに違うおそれがあります。",
    },
    "cases-missing": {
      decide: "{stages}を何で確かめるか、試験項目を決めて、承認を求めてください。",
      otherwise: "承認された項目がないあいだ、環境があっても、そこを確かめたとは言えません。",
    },
    "environment-missing": {
      decide: "{stages}を試せる環境を、いつまでに用意するかを決めてください。",
      otherwise: "用意するまで、通しの試験はできません。",
    },
    "no-record": {
      decide: "{what}の通しの試験をしたかどうかを、知っている人に確かめてください。",
      otherwise: "記録がないあいだ、確かめたとも、確かめていないとも言えません。",
    },
    "data-stale": {
      decide: "「{title}」の新しいデータが届いていません。なぜ届かないかを確かめてください。",
      otherwise: "届くまで、いまの状況は確認できません。",
    },
  } satisfies Record<Rule, { decide: string; otherwise: string }>,
  subject: {
    versions: "{first}から{last}までの{count, number}つの版",
    versionsBut: "{first}から{last}までの{count, number}つの版（数えていない版：{leftOut}）",
    leftOutGap: "、",
    leftOut: {
      failed: "{versions}は不合格",
      not_run: "{versions}は未実施",
      reported: "{versions}は事業者の報告で合格",
      verified: "{versions}は通しで確認",
      unconfirmed: "{versions}は配布日未確認",
      undistributed: "{versions}は配布の記録なし",
    },
    stage: "「{name}」",
    unknown: "名前の記録がないもの",
  },
  tips: {
    fullChain: {
      term: "通しの試験",
      meaning:
        "利用者の操作から最後の結果が出るまでを、外部のシステムもつないで、はじめから終わりまで確かめる試験です。",
    },
    platform: {
      term: "系統",
      meaning:
        "アプリが動く端末の種類です。AndroidとiOSがあり、同じ版でも別々に作られ、別々に配布されます。",
    },
    prime: {
      term: "元請",
      meaning: "省と直接契約し、ほかの事業者に再委託することもある事業者です。",
    },
    illustrative: { term: "例示", meaning: "記録にないことを、演習のために補ったものです。" },
    github: {
      term: "GitHub",
      meaning: "プログラムの中身を公開し、だれでも不具合を書き込める外部のサービスです。",
    },
  },
} as const;
