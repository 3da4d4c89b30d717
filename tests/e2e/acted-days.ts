// The sentences of the pages on the days of the acted course (tests/run/acted-course.ts), as days.ts has them for the
// record.
import type { DayRow } from "./days";

export const ACTED_DAYS: readonly DayRow[] = [
  {
    day: "2020-10-13",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、2件配布中です。",
      lead: "Android版1.1.4とiOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。",
      queue: "iOS版1.1.4の通しの試験は8番目です。 Android版1.1.4の通しの試験は、いま作業中です。",
      release:
        "試験の環境がなかったため、通しの試験をせずに配布しました。 環境は10月12日(月)に整いました。 Androidの試験を始めていますが、結果の記録はまだありません。",
      reports: "外部からの指摘は、まだ届いていません。",
      executive: "",
    },
    en: {
      home: "2 distributions are live without their full-chain test.",
      lead: "1.1.4 for Android and 1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification).",
      queue:
        "The full-chain test of 1.1.4 for iOS is no. 8 in the queue. The full-chain test of 1.1.4 for Android is in progress.",
      release:
        "Distributed without its full-chain test, because there was no test environment. The environment was ready on 12 October (Mon). The test has begun for Android; no result is on record yet.",
      reports: "No report from outside has arrived yet.",
      executive: "",
    },
  },
  {
    day: "2020-10-27",
    version: "1.1.4",
    ja: {
      home: "Android版1.1.4は、通しの試験で不合格です（接触の判定）。",
      lead: "Android版1.1.4は、10月27日(火)の通しの試験で不合格でした。直して合格するまで、確かめたことにはなりません。 iOS版1.1.4は、通しの試験をせずに配布しました。",
      queue:
        "iOS版1.1.4の通しの試験は8番目です。 Android版1.1.4の通しの試験は、10月27日(火)に不合格でした。作業は続いています。",
      release:
        "Androidは、通しの試験で不合格になりました。 iOSは、通しの試験をせずに配布しました。",
      reports: "外部からの指摘は、まだ届いていません。",
      executive: "",
    },
    en: {
      home: "1.1.4 for Android failed the full-chain test (Judgement of the contact).",
      lead: "1.1.4 for Android failed the full-chain test on 27 October (Tue). Until it is mended and passes, it does not count as checked. 1.1.4 for iOS: distributed without a full-chain test.",
      queue:
        "The full-chain test of 1.1.4 for iOS is no. 8 in the queue. The full-chain test of 1.1.4 for Android failed on 27 October (Tue). Its task goes on.",
      release: "Android: the full-chain test failed. iOS: distributed without the full-chain test.",
      reports: "No report from outside has arrived yet.",
      executive: "",
    },
  },
  {
    day: "2020-10-29",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、1件配布中です。",
      lead: "iOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。 13営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、iOS版25営業日です。 Android版1.1.4は、10月29日(木)に通しの試験で確かめたと記録にあります。",
      queue: "iOS版1.1.4の通しの試験は8番目です。 Android版1.1.4の通しの試験は、合格しました。",
      release:
        "Androidは、配布のあとに通しの試験で確かめました。 iOSは、通しの試験をせずに配布しました。",
      reports: "外部からの指摘は、まだ届いていません。",
      executive: "",
    },
    en: {
      home: "1 distribution is live without its full-chain test.",
      lead: "1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification). 13 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 25 business days for iOS. 1.1.4 for Android: a full-chain test is on record as passed on 29 October (Thu).",
      queue:
        "The full-chain test of 1.1.4 for iOS is no. 8 in the queue. The full-chain test of 1.1.4 for Android has passed.",
      release:
        "Android: checked by the full-chain test only after distribution. iOS: distributed without the full-chain test.",
      reports: "No report from outside has arrived yet.",
      executive: "",
    },
  },
  {
    day: "2020-11-25",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、1件配布中です。",
      lead: "iOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。 30営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、iOS版42営業日です。 Android版1.1.4は、10月29日(木)に通しの試験に合格しましたが、それに反する指摘があります。もう一度試験をするまで、確かめたとは言い切れません。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、この日に届きました。どの版のことか分かりません。担当は決まっていません。対応の判断は、まだです。",
      queue:
        "iOS版1.1.4の通しの試験は6番目です。 Android版1.1.4の通しの試験は、合格しました（反する指摘あり）。",
      release:
        "Androidは、配布のあとに通しの試験で確かめました。 iOSは、通しの試験をせずに配布しました。 Android版1.1.4の合格には、反する指摘があります。もう一度試験をして確かめる必要があります。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは、この日に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中のiOS版1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "1 distribution is live without its full-chain test.",
      lead: "1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification). 30 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 42 business days for iOS. 1.1.4 for Android passed the full-chain test on 29 October (Thu), but an open report contradicts it. Until the test is run again, nobody can be sure. A report from outside, “On Android, a contact is neither detected nor notified”, came on this day. Which version it speaks of is not known. It has no owner. What to do is not decided.",
      queue:
        "The full-chain test of 1.1.4 for iOS is no. 6 in the queue. The full-chain test of 1.1.4 for Android has passed (contradicted by a report).",
      release:
        "Android: checked by the full-chain test only after distribution. iOS: distributed without the full-chain test. An open report contradicts the pass of 1.1.4 for Android. The test has to be run again.",
      reports: "1 report has no owner. The oldest arrived on this day.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4 for iOS, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-12-04",
    version: "1.2.0",
    ja: {
      home: "iOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.0は、記録がありません。",
      lead: "37営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、iOS版（1.1.4から）49営業日です。 Android版1.2.0には、通しの試験をしたともしていないとも記録がありません。問題がないという意味ではありません。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。",
      queue: "iOS版1.1.4の通しの試験は2番目です。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは7営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中のiOS版1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "On iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.0, live now, there is no record.",
      lead: "37 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 49 business days for iOS (since 1.1.4). Nobody has said whether 1.2.0 for Android passed a full-chain test. That does not mean that all is well. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided.",
      queue: "The full-chain test of 1.1.4 for iOS is no. 2 in the queue.",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "1 report has no owner. The oldest arrived 7 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4 for iOS, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-12-18",
    version: "1.2.1",
    ja: {
      home: "iOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。 47営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、iOS版（1.1.4から）59営業日です。 Android版1.2.1には、通しの試験をしたともしていないとも記録がありません。問題がないという意味ではありません。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから10営業日、こちらの動きはありません。 外部から12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。",
      queue: "iOS版1.1.4の通しの試験は2番目です。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは17営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中のiOS版1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "On iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "For 1.2.0 and 1.2.1 nobody has said whether the test was run. 47 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 59 business days for iOS (since 1.1.4). Nobody has said whether 1.2.1 for Android passed a full-chain test. That does not mean that all is well. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided. Since then we have not moved for 10 business days. From outside The reporter added on 9 December (Wed): The person who had reported it reproduced it and posted the log lines.",
      queue: "The full-chain test of 1.1.4 for iOS is no. 2 in the queue.",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "1 report has no owner. The oldest arrived 17 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4 for iOS, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2021-01-25",
    version: "1.2.1",
    ja: {
      home: "Android版1.2.1に、致命的な不具合「Android版で、接触があっても通知が届かない」があります。 iOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "Android版1.2.1の不具合「Android版で、接触があっても通知が届かない」は、1月25日(月)に見つかり、まだ直っていません。1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。 68営業日試験の環境が整った令和2年10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、iOS版（1.1.4から）80営業日です。 Android版1.2.1には、通しの試験をしたともしていないとも記録がありません。問題がないという意味ではありません。 外部からの指摘「iPhone（1.2.1）で、接触の点数が最高でも0となり、通知が出ない」が、1月10日(日)に届いています。担当は決まっていません。対応の判断は、まだです。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、令和2年11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。令和2年12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから31営業日、こちらの動きはありません。 外部から令和2年12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。 ほかに外部からの指摘が1件あります。",
      queue:
        "iOS版1.1.4の通しの試験は、先頭にあります。 1月8日(金)から試験をしています（10営業日、結果の記録なし）。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が3件あります。 最も古いものは38営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめておらず、直っていない不具合があります。訂正するか、理由を説明してください。",
    },
    en: {
      home: "1.2.1 for Android has a critical defect: “On Android, no notification arrives after a contact”. On iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "The defect “On Android, no notification arrives after a contact” in 1.2.1 for Android was found on 25 January (Mon) and is not corrected yet.For 1.2.0 and 1.2.1 nobody has said whether the test was run. 68 business dayssince the test environment was ready on 12 October 2020 (Mon), without a decision on the test on record.Since distribution: 80 business days for iOS (since 1.1.4). Nobody has said whether 1.2.1 for Android passed a full-chain test. That does not mean that all is well. A report from outside, “On an iPhone (1.2.1) the highest score of a contact is 0 and no notification appears”, came on 10 January (Sun). It has no owner. What to do is not decided. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November 2020 (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December 2020 (Fri), but what to do is not decided. Since then we have not moved for 31 business days. From outside The reporter added on 9 December 2020 (Wed): The person who had reported it reproduced it and posted the log lines. There is 1 more report from outside.",
      queue:
        "The full-chain test of 1.1.4 for iOS is first. A test has run since 8 January (Fri) (10 business days, no result on record).",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "3 reports have no owner. The oldest arrived 38 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test and has an open defect. Correct it, or explain why.",
    },
  },
  {
    day: "2021-02-18",
    version: "1.2.2",
    ja: {
      home: "配布中の版は、どれも通しの試験で確かめてあります。",
      lead: "Android版1.2.2は、2月18日(木)に通しの試験で確かめたと記録にあります。iOS版1.2.2は、2月18日(木)に通しの試験で確かめたと記録にあります。これより前の版の記録は消えません。通しの試験をせずに配布したものが1件、記録がないものが12件あります。",
      queue: "この作業順に、まだ要る通しの試験はありません。",
      release:
        "配布と同じ日に、通しの試験で確かめています。どちらが先かは、記録からは分かりません。",
      reports: "担当が決まっていない指摘が3件あります。 最も古いものは55営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中のiOS版1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "Every live release has passed its full-chain test.",
      lead: "1.2.2 for Android: a full-chain test is on record as passed on 18 February (Thu).1.2.2 for iOS: a full-chain test is on record as passed on 18 February (Thu).Earlier releases stay on record: 1 distributed without a full-chain test, 12 without a record of one.",
      queue: "No full-chain test in this queue is still needed.",
      release:
        "Checked by the full-chain test on the day of distribution. The record does not say which came first.",
      reports: "3 reports have no owner. The oldest arrived 55 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4 for iOS, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
];
