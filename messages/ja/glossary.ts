export const glossary = {
  heading: "用語",
  lead: "この画面で使う言葉を、一つにつき一つか二つの文で説明します。",
  label: "探す言葉",
  note: "言葉や説明の一部を入れてください。空にすると、すべて表示します。",
  submit: "探す",
  found: "「{query}」を含む用語は<n>{count, number}件</n>です。",
  all: "用語は<n>{count, number}件</n>です。",
  none: "「{query}」を含む用語はありません。別の言葉で探すか、すべての用語を見てください。",
  showAll: "すべての用語を見る",
  terms: {
    "full-chain-test": {
      term: "通しの試験",
      other: "Full-chain test",
      meaning:
        "利用者の操作から通知が届くまでを、外部のシステムもつないで、はじめから終わりまで一度に確かめる試験です。正式には「一連の流れに係る結合テスト」といいます。",
    },
    "full-chain": {
      term: "一連の流れ",
      other: "Full chain",
      meaning: "利用者の操作から最後の結果が出るまでの、順番の決まった段階のつながりです。",
    },
    stage: {
      term: "段階",
      other: "Stage",
      meaning:
        "一連の流れを分けた一つ一つの部分です。それぞれ、つなぐ相手の外部システムがあります。",
    },
    platform: {
      term: "系統",
      other: "Platform",
      meaning:
        "アプリが動く端末の種類です。AndroidやiOSなどがあり、同じ版でも別々に作られ、別々に配布されます。",
    },
    release: {
      term: "版（リリース）",
      other: "Release",
      meaning: "番号を付けて出すアプリの一つ一つです。1.1.4のように書きます。",
    },
    distribution: {
      term: "配布",
      other: "Distribution",
      meaning: "一つの版が、一つの系統で利用者に届くことです。届いた日を記録します。",
    },
    "unconfirmed-day": {
      term: "配布日未確認",
      other: "Day of distribution unconfirmed",
      meaning: "利用者に届いた日を伝える出典がないことです。配布中の版としては数えません。",
    },
    environment: {
      term: "試験環境",
      other: "Test environment",
      meaning:
        "試験のための、本番とは別の仕組みです。何に使うか、どの段階まで届くか、どれだけ本物に近いかを記録します。",
    },
    "test-case": {
      term: "試験項目",
      other: "Test case",
      meaning: "何をどう確かめるかを決めた、試験の一つ一つです。通しの試験も一つの試験項目です。",
    },
    "test-suite": {
      term: "試験項目一式",
      other: "Test suite",
      meaning:
        "標準とする試験項目をまとめたものです。事業者か省が案を作り、承認されると、通しの試験はその項目がすべて合格したときにだけ「合格」と判定します。",
    },
    "test-run": {
      term: "試験の実施・結果",
      other: "Test run, result",
      meaning: "試験を実際にしたことと、その結果（合格、不合格、実施できない、未実施）です。",
    },
    execution: {
      term: "試験の着手",
      other: "Test begun",
      meaning:
        "事業者が通しの試験を始めたことです。結果が記録されるまで、始めた日からの日数を示します。",
    },
    response: {
      term: "不合格への対応",
      other: "Response to a failed test",
      meaning:
        "通しの試験が不合格になったあとに決めることです。配布を止める、直した版を配布する、利用者に知らせる、のどれかです。",
    },
    waiver: {
      term: "省略の判断",
      other: "Waiver",
      meaning:
        "試験をせずに版を出すと決めることです。理由、リスク、だれが引き受けるか、いつまでかを残します。",
    },
    debt: {
      term: "試験の借り",
      other: "Debt",
      meaning:
        "通しの試験をしないまま配布が続いている状態です。次の版が出ても、通しで確かめた版が届くまで消えません。",
    },
    verdict: {
      term: "判定",
      other: "Verdict",
      meaning:
        "配布した版が通しの試験で確かめられたかどうかを、記録から計算した答えです。人が書き換えることはできません。合格に反する外部からの指摘や不具合があるときは、そのことを並べて示します。",
    },
    "symbol-verified": {
      term: "○ 通しで確認",
      other: "○ Full chain checked",
      meaning: "その段階を、通しの試験で確かめました。",
    },
    "symbol-reported": {
      term: "… 事業者の報告では合格（確認待ち）",
      other: "… Passed by the vendor’s report",
      meaning:
        "事業者が、通しの試験に合格したと報告しました。省かCIO補佐官が確認するまで、確かめたことにはなりません。",
    },
    "symbol-partial": {
      term: "△ 一部だけ",
      other: "△ Parts only",
      meaning:
        "その段階を、ばらばらの試験でだけ確かめました。つないだときに働くかどうかは分かりません。",
    },
    "symbol-not-run": {
      term: "× 未実施",
      other: "× Not run",
      meaning: "その段階の試験を、まだ実施していません。",
    },
    "symbol-no-environment": {
      term: "□ 環境なし",
      other: "□ No environment",
      meaning: "その段階を試せる環境がありません。",
    },
    "symbol-not-applicable": {
      term: "– 対象外",
      other: "– Does not apply",
      meaning: "その系統には、この段階がありません。",
    },
    "no-record": {
      term: "？ 記録なし",
      other: "? No record",
      meaning:
        "試験をしたともしていないとも、だれも記録していません。問題がないという意味ではありません。",
    },
    stale: {
      term: "確認できません",
      other: "Cannot be confirmed",
      meaning: "データが届くはずの期限を過ぎて古いため、いまの状況を答えられないことです。",
    },
    illustrative: {
      term: "例示",
      other: "Example",
      meaning: "記録にないことを、演習のために補ったものです。実際の見積りや順番ではありません。",
    },
    "later-found": {
      term: "後日の調査で判明",
      other: "Found later",
      meaning:
        "出来事より後に出た出典が伝えることで、そのときに知っていた人の記録がないものです。知っていた人がいるときは、だれかを書きます。",
    },
    exercise: {
      term: "演習",
      other: "Exercise",
      meaning:
        "過去の記録をもとに、時計を進めながら体験するものです。実在の事業の現在の状態ではありません。",
    },
    "as-of": {
      term: "過去の画面",
      other: "Page of the past",
      meaning: "選んだ日に記録にあったことだけを見せる画面です。何も変更できません。",
    },
    "business-day": {
      term: "営業日",
      other: "Business day",
      meaning: "土曜・日曜、祝日、12月29日から1月3日までを除いた日です。はじまりの日は数えません。",
    },
    wareki: {
      term: "和暦",
      other: "Japanese years",
      meaning:
        "令和2年のような、元号による年の書き方です。画面の時計と同じ年の日付では、年を省きます。上の「西暦で表示」で切り替えられます。",
    },
    "fiscal-year": {
      term: "年度",
      other: "Fiscal year",
      meaning: "4月から翌年3月までの1年です。",
    },
    project: {
      term: "事業",
      other: "Project",
      meaning: "省が契約して進める、一つのシステムやアプリの仕事です。",
    },
    party: {
      term: "関係者",
      other: "Party",
      meaning: "事業に加わる組織です。省、IT室、事業者、コミュニティなどです。",
    },
    vendor: {
      term: "事業者",
      other: "Vendor",
      meaning: "契約して開発や試験をする会社です。",
    },
    prime: {
      term: "元請",
      other: "Prime contractor",
      meaning: "省と直接契約し、ほかの事業者に再委託することもある事業者です。",
    },
    subcontract: {
      term: "再委託",
      other: "Subcontract",
      meaning: "元請が、仕事の一部をほかの事業者に任せることです。",
    },
    contract: {
      term: "契約",
      other: "Contract",
      meaning: "省と事業者、または事業者どうしの約束です。仕事の範囲と期間を決めます。",
    },
    adviser: {
      term: "CIO補佐官",
      other: "CIO adviser",
      meaning: "省の情報システムについて助言する外部の専門家です。決裁は省がします。",
    },
    defect: {
      term: "不具合",
      other: "Defect",
      meaning: "版が、決めたとおりに働かないことです。",
    },
    report: {
      term: "外部からの指摘",
      other: "External report",
      meaning: "GitHub、SNS、報道、電話窓口などから届いた、おかしいという知らせです。",
    },
    github: {
      term: "GitHub",
      other: "GitHub",
      meaning: "プログラムの中身を公開し、だれでも不具合を書き込める外部のサービスです。",
    },
    "her-sys": {
      term: "HER-SYS",
      other: "HER-SYS",
      meaning:
        "新型コロナウイルス感染者等の情報を、保健所などが登録し共有するための国のシステムです。",
    },
    task: {
      term: "作業",
      other: "Task",
      meaning: "事業者が行う仕事の一つ一つです。",
    },
    queue: {
      term: "作業順",
      other: "Queue",
      meaning: "一つの事業者の作業を、行う順に並べたものです。",
    },
    line: {
      term: "ライン",
      other: "Line of work",
      meaning:
        "事業者の中で、別々の人が並行して進める作業の組です（開発と試験など）。ラインごとに働ける量があり、ラインが違う作業は互いに待ちません。ラインが一つの事業者では、画面に出ません。",
    },
    proposal: {
      term: "変更案",
      other: "Proposal",
      meaning:
        "一つの事業者の作業順を変える案です。理由と、何がどれだけ遅れるかを付けます。承認されるまで、事業者の順番は変わりません。",
    },
    approval: {
      term: "承認",
      other: "Approval",
      meaning:
        "変更案を認めることです。この事業で決めた経路の最後の人が認めると、事業者の作業順が変わります。自分が出した案は、自分では承認できません。",
    },
    ruling: {
      term: "決裁",
      other: "Executive decision",
      meaning:
        "省として決めることです。承認の経路に入れた事業では、CIO補佐官の承認のあとに、幹部が決裁します。",
    },
    return: {
      term: "差戻し",
      other: "Return",
      meaning: "変更案を認めず、理由を付けて出した人に返すことです。直して、もう一度出せます。",
    },
    withdrawal: {
      term: "取下げ",
      other: "Withdrawal",
      meaning: "変更案を出した人が、決まる前に取りやめることです。",
    },
    condition: {
      term: "条件",
      other: "Condition",
      meaning:
        "承認するときに付ける約束です。作業として加えるか、期日を決めて満たされたかを見ます。",
    },
    deputy: {
      term: "代理",
      other: "Deputy",
      meaning: "承認や決裁をする人がいない間、代わりに決める人です。期間を決めて登録します。",
    },
    "public-note": {
      term: "お知らせ",
      other: "Public note",
      meaning:
        "アプリを使う人に伝える文です。一人が書き、別の人が承認すると、公表のページに載ります。載ったあとは直せず、終えるか、新しいお知らせに置き換えます。",
    },
    "public-page": {
      term: "公表のページ",
      other: "Public page",
      meaning:
        "アプリを使う人が、サインインなしで見るページです。省が公開するまで、あることも分かりません。",
    },
    instruction: {
      term: "指示",
      other: "Instruction",
      meaning: "省などが、事業者に作業やその順番を伝えることです。",
    },
    acknowledgement: {
      term: "受領",
      other: "Acknowledgement",
      meaning:
        "指示された側が、受け取ったと伝えることです。元請と再委託先は、それぞれが受領します。",
    },
    objection: {
      term: "異議",
      other: "Objection",
      meaning:
        "承認された順番では困ると、事業者が理由を付けて伝えることです。承認から10営業日まで出せます。案を出した人とCIO補佐官に届きます。",
    },
    "expected-start": {
      term: "着手見込み",
      other: "Expected start",
      meaning:
        "作業順と見積り、事業者の働ける量から計算した、作業を始める日です。前に見積りのない作業があると「早くても」と付きます。",
    },
    "person-day": {
      term: "人日",
      other: "Person-day",
      meaning: "一人が一日働く量です。2人日は、一人なら2日、二人なら1日の作業です。",
    },
    responsibility: {
      term: "役割分担",
      other: "Responsibility",
      meaning:
        "活動ごとに、だれが責任を持ち、だれが行い、だれに相談し、だれに知らせるかの取り決めです。",
    },
    review: {
      term: "見直し会議",
      other: "Review",
      meaning: "作業の優先順位を見直す会議です。議題、決めたこと、宿題を残します。",
    },
    check: {
      term: "定点観測",
      other: "Periodic check",
      meaning: "配布中の版が通しで働いているかを、決まった間隔で確かめることです。",
    },
    finding: {
      term: "要判断",
      other: "Finding",
      meaning: "決まった規則から、だれかの判断が要るとされたことです。",
    },
    event: {
      term: "記録",
      other: "Record",
      meaning: "いつ、だれが、何をしたかの一行です。あとから書き換えられません。",
    },
  },
} as const;
