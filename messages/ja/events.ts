import type { Field } from "@/server/domain/events/change";
import type { EventKind } from "@/server/domain/events/event";
import type { EventGroup } from "@/server/domain/events/kind-groups";

/** One sentence a kind; a kind without its sentence does not compile. Tags are filled in by event-words.ts. */
const sentences: Record<EventKind, string> = {
  "project-amended":
    "{changed, select, yes {事業の設定について、<changes></changes>} other {事業の設定を変えました。}}理由：<reason></reason>",
  "project-founded": "事業「<project></project>」の記録を始めました。",
  "record-sealed":
    "それまでに記録されていた内容に、まとめて封をしました。この行から後は、行ごとに書いた内容にも封をします。",
  "record-entered": "<record></record>「<title></title>」を登録しました。",
  "record-corrected":
    "<record></record>「<title></title>」の記録を直しました。<changes></changes>理由：<reason></reason>",
  "record-withdrawn":
    "<record></record>「<title></title>」の記録を取り消しました。理由：<reason></reason>",
  "record-moved":
    "<record></record>「<title></title>」について、<step></step><changes></changes>{known, select, yes {「<words></words>」} other {}}",
  "party-registered": "関係者として<party></party>を登録しました。",
  "member-set":
    "{changed, select, yes {<member></member>の登録を変えました。<changes></changes>} other {<member></member>を、{role, select, official {担当職員} executive {幹部} adviser {CIO補佐官} vendor_manager {事業者の責任者} vendor_member {事業者の担当} auditor {監査} admin {システム管理} other {メンバー}}にしました。}}",
  "contract-registered": "<party></party>の契約「<title></title>」を登録しました。",
  "contract-extended":
    "{changed, select, yes {契約「<title></title>」の期間を延ばしました。<changes></changes>} other {契約「<title></title>」の期間を、<day></day>までに延ばしました。}}",
  "contract-amended":
    "契約「<title></title>」を、<day></day>に変更しました。変えたことは「<words></words>」です。<changes></changes>理由は「<why></why>」です。",
  "review-begun": "<title></title>を始めました。議題は<n>{items, number}件</n>です。",
  "agenda-added": "<title></title>の議題に、<n>{items, number}件</n>を加えました。",
  "review-closed":
    "<title></title>を閉じました。決めたもの<n>{decided, number}件</n>、次回へ回したもの<n>{carried, number}件</n>、決めなかったもの<n>{none, number}件</n>。{known, select, yes {次回は<day></day>です。} other {次に開く日は決まっていません。}}",
  "chain-defined": "一連の流れ「<chain></chain>」を、<n>{stages, number}つの段階</n>で定めました。",
  "platform-registered": "<platform></platform>を、系統として登録しました。",
  "source-registered": "出典「<title></title>」を登録しました。",
  "source-heard": "「<title></title>」からデータが届きました。",
  "release-registered": "版<version></version>を登録しました。",
  "distribution-planned":
    "<platform></platform>版<version></version>を、<day></day>に配布する予定です。",
  "distribution-registered":
    "{known, select, yes {<platform></platform>版<version></version>を、<day></day>に配布しました。} other {<platform></platform>版<version></version>の配布を登録しました。利用者に届いた日は未確認です。}}",
  "environment-registered": "試験の環境「<environment></environment>」を登録しました。",
  "environment-ready":
    "試験の環境「<environment></environment>」が、<day></day>に整いました。<changes></changes>",
  "test-case-registered":
    "{caseKind, select, unit {単体試験} integration {結合試験} system {総合試験} other {通しの試験}}の項目「<title></title>」を登録しました。",
  "test-run-recorded":
    "<platform></platform>版<version></version>の{caseKind, select, unit {単体試験} integration {結合試験} system {総合試験} other {通しの試験}}は、{outcome, select, passed {合格でした。} reported {事業者の報告では合格でした。確認待ちです。} failed {不合格でした。} blocked {実施できませんでした。} other {実施していません。}}",
  "test-run-confirmed":
    "<platform></platform>版<version></version>の通しの試験について、事業者が報告した合格を確認しました。",
  "test-run-returned":
    "<platform></platform>版<version></version>の通しの試験について、事業者が報告した合格を差し戻しました。理由は「<reason></reason>」です。",
  "waiver-decided":
    "<platform></platform>版<version></version>について、試験を省略すると判断しました。理由は「<reason></reason>」です。{ends, select, ready {「<environment></environment>」が整うまでの判断です。} reached {「<stage></stage>」に環境が届くまでの判断です。} out {版<out></out>が配布されるまでの判断です。} day {<day></day>までの判断です。} other {いつまでかの記録はありません。}}",
  "defect-registered":
    "不具合「<title></title>」を登録しました。重さは{severity, select, critical {致命的} major {重大} other {軽微}}です。",
  "defect-resolved":
    "不具合「<title></title>」が{known, select, yes {版<version></version>で} other {}}解決しました。<changes></changes>",
  "report-received":
    "{channel, select, github {GitHubで} social {SNSで} press {報道で} call_centre {相談窓口で} other {外部から}}、指摘「<title></title>」が届きました。",
  "report-assigned":
    "指摘「<title></title>」の担当を、<member></member>に決めました。<changes></changes>",
  "report-triaged": "指摘「<title></title>」への対応を判断しました。<decision></decision>",
  "report-moved":
    "指摘「<title></title>」に{by, select, outside {、外部から} other {}}動きがありました。<words></words>",
  "report-closed": "指摘「<title></title>」への対応を終えました。<words></words>",
  "report-raised":
    "指摘「<title></title>」を、{level, select, division {課長} bureau {局長} other {担当}}に上げました。<words></words>",
  "report-answered":
    "指摘「<title></title>」について、{answer, select, owned {上げられた人が引き受けました。} taken_up {取り上げると決めました。} declined {取り上げないと決めました。} other {下の職位に差し戻しました。}}<words></words>",
  "file-attached":
    "「<title></title>」に、{known, select, yes {ファイル「{name}」（SHA-256 {digest}）} other {リンク {name} }}を付けました。<words></words>",
  "file-withdrawn":
    "「<title></title>」に付けた{known, select, yes {ファイル「{name}」（SHA-256 {digest}）} other {リンク {name} }}（<words></words>）を取り下げました。理由：<reason></reason>",
  "queue-opened": "<party></party>の作業順を作りました。",
  "task-entered": "<party></party>の作業「<title></title>」を登録しました。",
  "task-status-set":
    "{changed, select, yes {<party></party>の作業「<title></title>」について、<changes></changes>} other {<party></party>の作業「<title></title>」が、「{status, select, not_started {未着手} in_progress {作業中} in_review {確認待ち} done {完了} other {着手できない}}」になりました。{known, select, yes {理由は「<reason></reason>」です。} other {}}}}",
  "task-stopped":
    "<party></party>の作業「<title></title>」が止まりました。理由は「<reason></reason>」です。{known, select, yes {<awaits></awaits>を待っています。} other {}}{waits, select, yes {試験環境「<environment></environment>」が使えるようになるのを待っています。} other {}}",
  "task-commented": "<party></party>の作業「<title></title>」に書き込みました。「<words></words>」",
  "comment-withdrawn": "<party></party>の作業「<title></title>」への書き込みを取り消しました。",
  "comments-read": "<party></party>の作業「<title></title>」への書き込みを読みました。",
  "statement-recorded": "<words></words>",
  "figure-recorded":
    "<day></day>の{figure, select, downloads {ダウンロードの数} other {数}}は、<n>{value, number}{figure, select, downloads {件} other {}}</n>でした。",
  acknowledged: "確認したことを、自分の言葉で記録しました。「<words></words>」",
  "line-set":
    "{step, select, added {<party></party>の作業のライン「<line></line>」を加えました。{known, select, yes {週に<n>{capacity, number}人日</n>です。} other {どれだけ働けるかは、記録がありません。}}} closed {<party></party>の作業のライン「<line></line>」を閉じました。} other {<party></party>の作業のライン「<line></line>」について、<changes></changes>}}",
  "queue-set":
    "{changed, select, yes {<party></party>について、<changes></changes>} other {<party></party>の働ける量を決めました。{known, select, yes {週に<n>{capacity, number}人日</n>で、うち<n>{percent, number}%</n>を不具合の対応に残します。} other {どれだけ働けるかは、記録がありません。}}{daysOff, plural, =0 {} other {ほかに、休む日が<n>#日</n>あります。}}}}",
  "change-asked":
    "<party></party>の{what, select, capacity {働ける量} due {作業「<title></title>」の期限} other {作業「<title></title>」の見積り}}を、<from></from>から<to></to>に変えることを申し出ました。理由：<reason></reason>",
  "change-answered":
    "<party></party>の{what, select, capacity {働ける量} due {作業「<title></title>」の期限} other {作業「<title></title>」の見積り}}を<from></from>から<to></to>に変える申し出を、{agreed, select, yes {認めました} other {認めませんでした}}。{known, select, yes {理由：<reason></reason>} other {}}",
  "task-amended":
    "{changed, select, yes {<party></party>の作業「<title></title>」について、<changes></changes>{known, select, yes {理由：<reason></reason>} other {}}} other {<party></party>の作業「<title></title>」の{what, select, estimate {見積り} due {期限} assignee {担当} ticket {事業者の管理番号} other {最終的な品質管理の実施主体}}を決めました。}}",
  "task-withdrawn":
    "<party></party>の作業「<title></title>」を取り消しました。理由：<reason></reason>",
  "test-retargeted":
    "<party></party>の作業「<title></title>」で試す版を、{from}から{to}に変えました。理由：<reason></reason>",
  "test-plan-set":
    "{changed, select, yes {<party></party>の作業「<title></title>」の計画について、<changes></changes>} other {<party></party>の作業「<title></title>」の計画を決めました。{passes, select, yes {合格とする条件は「<passesWhen></passesWhen>」です。} other {合格とする条件は、記録なしにしました。}}{fails, select, yes {不合格のときは「<onFailure></onFailure>」です。} other {不合格のときにすることは、記録なしにしました。}}}}",
  "task-status-undone":
    "{changed, select, yes {<party></party>の作業「<title></title>」についての報告を取り消しました。<changes></changes>} other {<party></party>の作業「<title></title>」の状況を、「{status, select, not_started {未着手} in_progress {作業中} in_review {確認待ち} done {完了} other {着手できない}}」に戻しました。}}",
  "order-proposed":
    "<party></party>の作業順の変更案<n>{number, number}号</n>を出しました。「<title></title>」を<n>{from, number}番目</n>から<n>{to, number}番目</n>にする案です。理由は「<reason></reason>」です。",
  "record-drafted":
    "<record></record>「<title></title>」の下書きを作りました。まだ効力はありません。",
  "approval-asked":
    "<record></record>「<name></name>」の承認を求めました（<n>{number, number}号</n>）。理由は「<reason></reason>」です。",
  "approval-given":
    "<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}が{deputy, select, yes {（代理）} other {}}{role, select, executive {決裁しました} other {承認しました}}。{conditions, plural, =0 {} other {条件は#件です。}}",
  "proposal-withdrawn":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}を取り下げました。",
  "proposal-remarked":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}について、{remark, select, question {質問しました} answer {質問に答えました} opinion_asked {事業者に意見を求めました} opinion {事業者が意見を出しました} other {意見を書きました}}。「<words></words>」",
  "request-reminded":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}について聞いたことを、{side, select, vendor_manager {事業者} other {案を出した人}}に催促しました（<n>{times, number}回目</n>）。",
  "ministry-noted":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}に、省だけが見るメモを書きました。「<words></words>」",
  "step-approved":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}が{deputy, select, yes {（代理）} other {}}{role, select, executive {決裁しました} other {承認しました}}。次の人の判断に進みます。{conditions, plural, =0 {} other {条件は#件です。}}",
  "order-approved":
    "<party></party>の作業順の変更案<n>{number, number}号</n>を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}が{deputy, select, yes {（代理）} other {}}{role, select, executive {決裁しました} other {承認しました}}。「<title></title>」が<n>{from, number}番目</n>から<n>{to, number}番目</n>になりました。{conditions, plural, =0 {} other {条件は#件です。}}理由は「<reason></reason>」です。",
  "proposal-returned":
    "{of, select, order {<party></party>の作業順の変更案<n>{number, number}号</n>} other {<record></record>「<name></name>」の承認の求め<n>{number, number}号</n>}}を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}が{deputy, select, yes {（代理）} other {}}差し戻しました。{counterTo, plural, =0 {} other {対案は#番目です。}}理由は「<reason></reason>」です。",
  "counter-dropped":
    "<party></party>の作業順の変更案<n>{number, number}号</n>への対案（{counterTo, number}番目）を使わないことにしました。",
  "order-read": "<party></party>が、作業順の変更<n>{number, number}号</n>を読みました。",
  "order-acknowledged": "<party></party>が、作業順の変更<n>{number, number}号</n>を受領しました。",
  "risk-confirmed":
    "<party></party>が、試験を省略したリスクを読んで理解したと記録しました。「<words></words>」",
  "order-reserved":
    "<party></party>が、作業順の変更<n>{number, number}号</n>を条件つきで受領しました。条件は「<words></words>」です。",
  "order-asked":
    "<party></party>が、作業順の変更<n>{number, number}号</n>について質問しました。「<words></words>」",
  "order-replied":
    "作業順の変更<n>{number, number}号</n>について、<party></party>に答えました。「<words></words>」",
  "order-objected":
    "<party></party>が、作業順の変更<n>{number, number}号</n>に異議を出しました。理由は「<reason></reason>」です。",
  "order-held":
    "<party></party>の作業順の変更<n>{number, number}号</n>を止めました。理由は「<reason></reason>」です。",
  "order-resumed":
    "<party></party>の作業順の変更<n>{number, number}号</n>を、再開しました。理由は「<reason></reason>」です。",
  "condition-shown":
    "変更案<n>{number, number}号</n>の条件「<words></words>」について、満たしたことを示しました。「<shown></shown>」",
  "condition-met":
    "変更案<n>{number, number}号</n>の条件「<words></words>」を、{role, select, adviser {CIO補佐官に代わって} executive {幹部に代わって} other {}}満たしたと受け入れました。{known, select, yes {示されたもの：「<shown></shown>」} other {}}",
  "route-set":
    "{of, select, record {<record></record>について：} other {}}{changed, select, yes {<changes></changes>} other {承認の経路を、{first, select, adviser {CIO補佐官の承認} executive {幹部の決裁} other {記録なし}}{second, select, none {だけ} adviser {、CIO補佐官の承認の順} executive {、幹部の決裁の順} other {}}に決めました。}}",
  "second-factor-asked":
    "{required, select, yes {この事業を見る人に、確認コードの設定を求めることにしました。} other {この事業を見る人に、確認コードの設定を求めるのをやめました。}}",
  "deputy-set":
    "<member></member>を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}の代理に決めました。<from></from>から<day></day>までです。",
  "deputy-removed":
    "<member></member>を、{role, select, adviser {CIO補佐官} executive {幹部} other {決裁者}}の代理から外しました。{known, select, yes {<from></from>から<day></day>までの予定でした。} other {}}",
  "finding-seen":
    "<platform></platform>版<version></version>の通しの試験について、判断が求められていることを見ました。",
  "decision-recorded":
    "<platform></platform>版<version></version>の通しの試験について、{answer, select, rank_now {先にすると判断しました。} defer {<day></day>まで後に回すと決めました{asked, select, no {} other {（<proposer></proposer>による承認の求め<n>{number, number}号</n>）}}。理由は「<reason></reason>」です。<changes></changes>} other {実施できないと記録しました。理由は「<reason></reason>」です。}}",
  "undertaking-answered":
    "<party></party>が、「<title></title>」の{what, select, risk {リスクを引き受けること} other {最終的な品質に責任を持つこと}}を、{accepts, select, yes {引き受けました。} other {断りました。理由は「<reason></reason>」です。}}",
  "really-happened": "実際には、次のことが起きました。<words></words>",
};

type Phrase =
  | "none"
  | "personDays"
  | "businessDays"
  | "calendarDays"
  | "weekly"
  | "share"
  | "status"
  | "kind"
  | "fullChain"
  | "projectState"
  | "publicPage"
  | "role"
  | "route";

/** What is said of a value that was changed, whichever act changed it; a field without its name does not compile. */
export interface ChangeSentences {
  readonly changed: string;
  readonly set: string;
  readonly added: string;
  readonly removed: string;
  readonly quoted: string;
  /** A row of a list: its first value, and the others. */
  readonly bracketed: string;
  readonly comma: string;
  readonly phrases: Readonly<Record<Phrase, string>>;
  readonly fields: Readonly<Record<Field, string>>;
}

const changes: ChangeSentences = {
  changed: "<field></field>を<from></from>から<to></to>に変えました。",
  set: "<field></field>を<to></to>と記録しました。",
  added: "<to></to>を<field></field>に加えました。",
  removed: "<from></from>を<field></field>から外しました。",
  quoted: "「<text></text>」",
  bracketed: "<head></head>（<rest></rest>）",
  comma: "、",
  phrases: {
    none: "記録なし",
    personDays: "<n>{value, number}人日</n>",
    businessDays: "<n>{value, number}営業日</n>",
    calendarDays: "<n>{value, number}日</n>",
    weekly: "<n>1週間に{value, number}人日</n>",
    share: "<n>{value, number}%</n>",
    status:
      "「{value, select, not_started {未着手} in_progress {作業中} in_review {確認待ち} done {完了} other {着手できない}}」",
    kind: "「{value, select, development {開発} test {試験} defect {不具合の対応} other {運用}}」",
    fullChain: "「{value, select, yes {はい} other {いいえ}}」",
    publicPage:
      "{on, select, yes {{notes, select, yes {「お知らせ」} other {}}{defects, select, yes {「わかっている不具合」} other {}}{versions, select, yes {「使われている版」} other {}}{checks, select, yes {「確かめたこと」} other {}}{vendors, select, yes {「事業者の名前」} other {}}} other {「公開しない」}}",
    projectState:
      "「{value, select, suspended {休止} closed {終了} archived {保存} other {実施中}}」",
    role: "{value, select, official {担当職員} executive {幹部} adviser {CIO補佐官} vendor_manager {事業者の責任者} vendor_member {事業者の担当} auditor {監査} admin {システム管理} other {メンバー}}",
    route:
      "「{first, select, adviser {CIO補佐官の承認} executive {幹部の決裁} other {記録なし}}（<n>{firstDays, number}営業日</n>）{second, select, none {だけ} adviser {、CIO補佐官の承認（<n>{secondDays, number}営業日</n>）の順} other {、幹部の決裁（<n>{secondDays, number}営業日</n>）の順}}」",
  },
  fields: {
    due: "期限",
    estimate: "見積り",
    assignee: "担当",
    quality: "最終的な品質管理の実施主体",
    line: "ライン",
    ticket: "事業者の管理番号",
    title: "題名",
    kind: "種類",
    directedBy: "指示した人",
    instruction: "どの指示か",
    version: "版",
    platform: "系統",
    fullChain: "通しの試験かどうか",
    stage: "段階",
    defect: "不具合",
    report: "外部からの指摘",
    waiver: "省略の判断",
    status: "状況",
    blockedReason: "着手できない理由",
    passesWhen: "合格とする条件",
    onFailure: "不合格のときにすること",
    capacity: "働ける量",
    reserve: "不具合の対応に残す割合",
    dayOff: "休む日",
    contractEnd: "期間の終わり",
    readyOn: "整った日",
    resolvedOn: "解決した日",
    resolvedIn: "解決した版",
    route: "承認の経路",
    role: "役割",
    party: "組織",
    name: "名前",
    projectState: "事業の状態",
    publicPage: "公表のページに載せるもの",
    purpose: "何のための事業か",
    reportUnowned: "担当のいない指摘を、担当職員に知らせるまで",
    reportToDirector: "担当のいない指摘を、課長に知らせるまで",
    reportToBureau: "担当のいない指摘を、局長に知らせるまで",
    reportUntriaged: "取り上げるか決まらない指摘を知らせるまで",
    reportIdle: "取り上げたまま動きのない指摘を知らせるまで",
    instructionUnacknowledged: "受領されない指示を知らせるまで",
    testSlipping: "試験の着手が遅れたと知らせる幅",
    reviewOverdue: "見直し会議が開かれていないと知らせるまで",
    checkStale: "定点観測が行われていないと知らせるまで",
    contractGap: "契約の終わりの何日前に、残った義務を知らせるか",
    publicationDue: "利用者に知らせていないことを知らせるまで",
    purposeUnshared: "環境の目的の確認を待つ日数",
    casesMissing: "環境が整ってから試験の項目を待つ日数",
    deferredUntil: "後に回す期限",
  },
};

export const events = {
  sentences,
  changes,
  title: "記録を後から書き換えると、分かります。",
  lines: "<n>{count, number}行</n>の記録があります。",
  lead: "書き足すことしかできません。どの行も前の行とつながっているので、途中の行を消したり変えたりすると分かります。",
  vendorLead: "書き足すことしかできません。あなたの組織が見てよい行だけを表示しています。",
  caption: "{year}の記録。新しいできごとから順に並べています。",
  captionEmpty: "記録",
  fiscalYear: "{named}年度",
  noDay: "日の記録なし",
  views: {
    label: "記録の見方",
    all: "すべて",
    decisions: "判断だけ",
    deadlines: "期限",
    mine: "自分に関わるもの",
  },
  folded: {
    note: "データの受け取り、画面を見た記録、作業への書き込みの<n>{count, number}件</n>は、日ごとに件数だけを示しています。",
    show: "並べて見る",
    day: "<list></list>を見る",
    heard: "データの受け取り<n>{count, number}件</n>",
    seen: "画面を見た記録<n>{count, number}件</n>",
    said: "作業への書き込み<n>{count, number}件</n>",
    and: "と",
    comma: "、",
  },
  columns: {
    day: "日と記録の時刻",
    sentence: "できごと",
    version: "版",
    who: "記録した人",
    source: "根拠",
  },
  recordedAt: "<at></at>に記録",
  happenedAt: "{time}のこと",
  lineNumber: "{number, number}行目",
  who: "{role}（{party}）",
  noActor: "記録なし",
  inPlace: "元請が代わりに",
  deputyFor: "{role}の代理として",
  replayed: "記録の再生",
  replayedNote:
    "「記録の再生」は、公表された資料から演習のために入れた行です。そのときの担当者が入れたものではありません。",
  exampleNote: "「<mark></mark>」と付いた行は、記録にないことを演習のために補ったものです。",
  groups: {
    all: "すべて",
    releases: "版と配布",
    tests: "試験と環境",
    decisions: "判断と確認",
    reports: "不具合・指摘",
    tasks: "作業",
    orders: "作業順の変更",
    statements: "発表と説明",
    project: "事業・契約・関係者",
    sources: "出典とデータ",
    corrections: "訂正と取消し",
  } satisfies Record<EventGroup | "all", string>,
  allVersions: "すべての版",
  days: {
    from: "この日から",
    to: "この日まで",
    submit: "絞り込む",
    clear: "日の絞り込みをやめる",
    since: "<day></day>から",
    unread:
      "「{text}」は日付として読めないので、絞り込みに使っていません。2020-10-12のように入力してください。",
    until: "<day></day>まで",
  },
  filtered: "絞り込み：",
  comma: "、",
  clear: "すべての記録を表示する",
  found: "<n>{count, number}件</n>あります。",
  noneYet:
    "<at></at>までの記録はありません。何かが起きて誰かが入力すると、ここに1行ずつ加わります。",
  export: "Excelファイルで書き出す",
  exportLimit:
    "一つのファイルに書き出せるのは<n>{count, number}行</n>までです。日や種類で絞ってから書き出してください。",
  basis: {
    proposal: "変更案{number, number}号",
    frozen: "案を固定したファイル",
    decision: "決定を封じたファイル",
    task: "この作業",
    queue: "この作業順",
    release: "版{version}",
    route: "承認の経路",
    entry: "記録した人の入力",
    example: "出典なし",
  },
  conflicting: "出典に食い違い",
  integrity: {
    heading: "記録が変えられていないことを確かめられます",
    lines: "行の数",
    linesValue: "<n>{count, number}行</n>",
    statement: "記録の控え",
    statementNote:
      "記録がここまであったことを示す、署名のある控えです。サーバーの外に保存しておくと、あとで末尾が消されたり、書き直されたりしたときに、この控えと合わなくなるので分かります。",
    save: "控えをファイルに保存する（{file}）",
    how: "あとで確かめるには",
    howNote:
      "保存した控えをサーバーの管理者に渡し、この控えの行が記録に残っているかを確かめてもらいます。署名だけなら、俯瞰を使わずに誰でも確かめられます。手順は、製品に付属する文書「記録の確かめ方」（docs/verify.md）にあります。",
  },
  verification: {
    lead: "記録のすべての行と、行ごとに書かれた内容を、はじめから読み直し、あとから変えられていないかを計算で確かめます。行が多いと数分かかります。",
    button: "記録を確かめる",
    begun: "確かめ始めました。",
    progress: "{total, number}件のうち{read, number}件まで確かめました。",
    refused:
      "この事業の記録は、いま別の画面で確かめているところです。終わるまで少し待ってから、もう一度押してください。",
    failed:
      "サーバーとの通信が途切れたため、確かめ終わりませんでした。少し待ってから、もう一度「記録を確かめる」を押してください。",
    whole: "いま残っている記録に、書き換えられた跡はありません。",
    broken: "書かれたときと違うところが、{count, number}か所あります。",
    whatNow:
      "サーバーの管理者と監査の担当に、この画面を見せて知らせてください。保存してある控えやバックアップと比べると、いつ変わったかが分かります。",
    more: "このほかに{count, number}か所あります。",
    read: "{lines, number}行と、書かれた内容{versions, number}件を、{seconds, number}秒で確かめました。",
    sealedFrom:
      "内容の確かめは{line, number}行目から後が対象です。それより前は、行だけを確かめました。",
    where: "表 {table}、書込みの番号 {act}",
    breaks: {
      "lines-missing": "{line, number}行目から{count, number}行がなくなっています。",
      "line-loose": "{line, number}行目が、前の行とつながっていません。",
      "line-altered": "{line, number}行目が書き換えられています。",
      "line-unsealed": "{line, number}行目は、正規の手続きを通らずに加えられています。",
      "tail-missing": "{line, number}行目から終わりまでの{count, number}行がなくなっています。",
      "head-differs": "{line, number}行目が、記録の末尾の控えと合いません。",
      "held-line-gone": "控えにある行が、記録に残っていません。",
      "held-not-ours": "控えの署名が、この俯瞰のものではありません。",
      "facts-altered":
        "{line, number}行目とともに書かれた内容が、書き換えられているか、なくなっています。",
      "facts-unknown": "どの行にも記録されていない内容が{count, number}件あります。",
      "present-differs": "いまの内容{count, number}件が、最後に書かれた内容と違います。",
    },
  },
  sheet: {
    name: "記録",
    file: "記録",
    columns: {
      number: "番号",
      happenedOn: "できごとの日",
      happenedAt: "時刻",
      recordedAt: "記録した日時",
      sentence: "できごと",
      version: "版",
      who: "記録した人",
      party: "組織",
      source: "根拠",
      url: "根拠のアドレス",
      publishedOn: "根拠の公表日",
      marks: "注記",
      hash: "行のハッシュ値",
    },
    about: {
      name: "この表について",
      item: "項目",
      value: "内容",
      unfiltered: "なし（すべての行）",
      hidden: "記録の全体を見られる役割の人だけに表示します",
      how: "「記録の末尾のハッシュ値」を、別に保管した控え（署名付き）の同じ行数の値と比べてください。手順は docs/verify.md にあります。",
      items: {
        project: "事業",
        moment: "いつの時点の記録か（日本時間）",
        filter: "絞り込み",
        inFile: "この表に入っている行の数",
        recordLines: "記録全体の行の数",
        head: "記録の末尾のハッシュ値",
        check: "書き換えられていないことの確かめ方",
      },
    },
  },
  stale: {
    title: "確認できません（<at></at>時点）",
    never: "確認できません（まだ一度も届いていません）",
    sentence:
      "「<title></title>」から、<n>{days, number}営業日</n>をこえてデータが届いていません。この間に変わったことは、ここには出ていません。",
  },
} as const;
