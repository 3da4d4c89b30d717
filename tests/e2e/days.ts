// The sentences of the pages on the days that matter: what home leads with, and what the other pages say of the same day.

/** What each page says: the headline and lead of home, the headlines of the queue, of the release that users have and of
 * the reports, and the first decision that waits for the executive. */
export interface Said {
  readonly home: string;
  readonly lead: string;
  readonly queue: string;
  readonly release: string;
  readonly reports: string;
  readonly executive: string;
}

export interface DayRow {
  readonly day: string;
  /** The version that users have, or the last one that they got. */
  readonly version: string;
  readonly ja: Said;
  readonly en: Said;
}

export const DAYS: readonly DayRow[] = [
  {
    day: "2020-11-17",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、2件配布中です。",
      lead: "Android版1.1.4とiOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。 25営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版35営業日とiOS版37営業日です。",
      queue: "通しの試験は、Androidが7番目、iOSが8番目です。",
      release:
        "試験の環境がなかったため、通しの試験をせずに配布しました。 環境は10月12日(月)に整いましたが、試験はまだです。",
      reports: "外部からの指摘は、まだ届いていません。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "2 distributions are live without their full-chain test.",
      lead: "1.1.4 for Android and 1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification). 25 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 35 business days for Android and 37 business days for iOS.",
      queue: "The full-chain test is no. 7 in the queue for Android and no. 8 for iOS.",
      release:
        "Distributed without its full-chain test, because there was no test environment. The environment was ready on 12 October (Mon); the test has not been run yet.",
      reports: "No report from outside has arrived yet.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-11-25",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、2件配布中です。",
      lead: "Android版1.1.4とiOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。 30営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版40営業日とiOS版42営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、この日に届きました。どの版のことか分かりません。担当は決まっていません。対応の判断は、まだです。",
      queue: "通しの試験は、Androidが6番目、iOSが7番目です。",
      release:
        "試験の環境がなかったため、通しの試験をせずに配布しました。 環境は10月12日(月)に整いましたが、試験はまだです。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは、この日に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "2 distributions are live without their full-chain test.",
      lead: "1.1.4 for Android and 1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification). 30 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 40 business days for Android and 42 business days for iOS. A report from outside, “On Android, a contact is neither detected nor notified”, came on this day. Which version it speaks of is not known. It has no owner. What to do is not decided.",
      queue: "The full-chain test is no. 6 in the queue for Android and no. 7 for iOS.",
      release:
        "Distributed without its full-chain test, because there was no test environment. The environment was ready on 12 October (Mon); the test has not been run yet.",
      reports: "1 report has no owner. The oldest arrived on this day.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-11-30",
    version: "1.1.4",
    ja: {
      home: "通しの試験をしていない版が、2件配布中です。",
      lead: "Android版1.1.4とiOS版1.1.4です。接触通知までの一連の流れに係る結合テスト（通しの試験）をせずに配布しました。 33営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版43営業日とiOS版45営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。対応の判断は、まだです。",
      queue: "通しの試験は、Androidが4番目、iOSが5番目です。",
      release:
        "試験の環境がなかったため、通しの試験をせずに配布しました。 環境は10月12日(月)に整いましたが、試験はまだです。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは3営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "2 distributions are live without their full-chain test.",
      lead: "1.1.4 for Android and 1.1.4 for iOS. Distributed without a full-chain test (Integration test of the whole chain up to the contact notification). 33 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 43 business days for Android and 45 business days for iOS. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. What to do is not decided.",
      queue: "The full-chain test is no. 4 in the queue for Android and no. 5 for iOS.",
      release:
        "Distributed without its full-chain test, because there was no test environment. The environment was ready on 12 October (Mon); the test has not been run yet.",
      reports: "1 report has no owner. The oldest arrived 3 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-12-04",
    version: "1.2.0",
    ja: {
      home: "AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.0は、記録がありません。",
      lead: "通しの試験の記録がないことは、問題がないという意味ではありません。 37営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）47営業日とiOS版（1.1.4から）49営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。",
      queue: "通しの試験は、Androidが2番目、iOSが3番目です。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは7営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.0, live now, there is no record.",
      lead: "No record of a full-chain test does not mean that all is well. 37 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 47 business days for Android (since 1.1.4) and 49 business days for iOS (since 1.1.4). A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided.",
      queue: "The full-chain test is no. 2 in the queue for Android and no. 3 for iOS.",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "1 report has no owner. The oldest arrived 7 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-12-08",
    version: "1.2.0",
    ja: {
      home: "AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.0は、記録がありません。",
      lead: "通しの試験の記録がないことは、問題がないという意味ではありません。 39営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）49営業日とiOS版（1.1.4から）51営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから2営業日、こちらの動きはありません。",
      queue: "通しの試験は、Androidが2番目、iOSが3番目です。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは9営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.0, live now, there is no record.",
      lead: "No record of a full-chain test does not mean that all is well. 39 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 49 business days for Android (since 1.1.4) and 51 business days for iOS (since 1.1.4). A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided. Since then we have not moved for 2 business days.",
      queue: "The full-chain test is no. 2 in the queue for Android and no. 3 for iOS.",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "1 report has no owner. The oldest arrived 9 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2020-12-18",
    version: "1.2.1",
    ja: {
      home: "AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。通しの試験の記録がないことは、問題がないという意味ではありません。 47営業日試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）57営業日とiOS版（1.1.4から）59営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから10営業日、こちらの動きはありません。 外部から12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。",
      queue: "通しの試験は、Androidが2番目、iOSが3番目です。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が1件あります。 最も古いものは17営業日前に届きました。",
      executive:
        "AndroidとiOSの1.1.4の通しの試験は、着手の見込みが遅れ続けています。先に行うか、いつまで待つかを決めてください。",
    },
    en: {
      home: "On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "For 1.2.0 and 1.2.1 nobody has said whether the test was run. No record of a full-chain test does not mean that all is well. 47 business dayssince the test environment was ready on 12 October (Mon), without a decision on the test on record.Since distribution: 57 business days for Android (since 1.1.4) and 59 business days for iOS (since 1.1.4). A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided. Since then we have not moved for 10 business days. From outside The reporter added on 9 December (Wed): The person who had reported it reproduced it and posted the log lines.",
      queue: "The full-chain test is no. 2 in the queue for Android and no. 3 for iOS.",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "1 report has no owner. The oldest arrived 17 business days ago.",
      executive:
        "The full-chain test of 1.1.4 for Android and iOS is expected to begin later and later. Decide whether it goes first or until when it waits.",
    },
  },
  {
    day: "2021-01-08",
    version: "1.2.1",
    ja: {
      home: "AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。通しの試験の記録がないことは、問題がないという意味ではありません。 58営業日試験の環境が整った令和2年10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）68営業日とiOS版（1.1.4から）70営業日です。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、令和2年11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。令和2年12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから21営業日、こちらの動きはありません。 外部から令和2年12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。 外部からの指摘「アプリの通知について、SNSと報道で情報が増えている」が、この日に届きました。どの版のことか分かりません。担当は決まっていません。1月8日(金)に取り上げました。",
      queue:
        "通しの試験は、Androidが1番目、iOSが2番目です。 1月8日(金)から試験をしています（結果の記録なし）。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が2件あります。 最も古いものは28営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "For 1.2.0 and 1.2.1 nobody has said whether the test was run. No record of a full-chain test does not mean that all is well. 58 business dayssince the test environment was ready on 12 October 2020 (Mon), without a decision on the test on record.Since distribution: 68 business days for Android (since 1.1.4) and 70 business days for iOS (since 1.1.4). A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November 2020 (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December 2020 (Fri), but what to do is not decided. Since then we have not moved for 21 business days. From outside The reporter added on 9 December 2020 (Wed): The person who had reported it reproduced it and posted the log lines. A report from outside, “More and more is said about the app's notifications on social media and in the press”, came on this day. Which version it speaks of is not known. It has no owner. It was taken up on 8 January (Fri).",
      queue:
        "The full-chain test is no. 1 in the queue for Android and no. 2 for iOS. A test has run since 8 January (Fri) (no result on record).",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "2 reports have no owner. The oldest arrived 28 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
  {
    day: "2021-01-25",
    version: "1.2.1",
    ja: {
      home: "Android版1.2.1に、致命的な不具合「Android版で、接触があっても通知が届かない」があります。 AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "Android版1.2.1の不具合「Android版で、接触があっても通知が届かない」は、1月25日(月)に見つかり、まだ直っていません。1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。通しの試験の記録がないことは、問題がないという意味ではありません。 68営業日試験の環境が整った令和2年10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）78営業日とiOS版（1.1.4から）80営業日です。 外部からの指摘「iPhone（1.2.1）で、接触の点数が最高でも0となり、通知が出ない」が、1月10日(日)に届いています。担当は決まっていません。対応の判断は、まだです。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、令和2年11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。令和2年12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから31営業日、こちらの動きはありません。 外部から令和2年12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。 ほかに外部からの指摘が1件あります。",
      queue:
        "通しの試験は、Androidが1番目、iOSが2番目です。 1月8日(金)から試験をしています（10営業日、結果の記録なし）。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が3件あります。 最も古いものは38営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめておらず、直っていない不具合があります。訂正するか、理由を説明してください。",
    },
    en: {
      home: "1.2.1 for Android has a critical defect: “On Android, no notification arrives after a contact”. On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "The defect “On Android, no notification arrives after a contact” in 1.2.1 for Android was found on 25 January (Mon) and is not corrected yet.For 1.2.0 and 1.2.1 nobody has said whether the test was run. No record of a full-chain test does not mean that all is well. 68 business dayssince the test environment was ready on 12 October 2020 (Mon), without a decision on the test on record.Since distribution: 78 business days for Android (since 1.1.4) and 80 business days for iOS (since 1.1.4). A report from outside, “On an iPhone (1.2.1) the highest score of a contact is 0 and no notification appears”, came on 10 January (Sun). It has no owner. What to do is not decided. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November 2020 (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December 2020 (Fri), but what to do is not decided. Since then we have not moved for 31 business days. From outside The reporter added on 9 December 2020 (Wed): The person who had reported it reproduced it and posted the log lines. There is 1 more report from outside.",
      queue:
        "The full-chain test is no. 1 in the queue for Android and no. 2 for iOS. A test has run since 8 January (Fri) (10 business days, no result on record).",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "3 reports have no owner. The oldest arrived 38 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test and has an open defect. Correct it, or explain why.",
    },
  },
  {
    day: "2021-02-03",
    version: "1.2.1",
    ja: {
      home: "Android版1.2.1に、致命的な不具合「Android版で、接触があっても通知が届かない」があります。 AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。 いまの1.2.1は、記録がありません。",
      lead: "Android版1.2.1の不具合「Android版で、接触があっても通知が届かない」は、1月25日(月)に見つかり、まだ直っていません。1.2.0と1.2.1には、試験をしたともしていないとも記録がありません。通しの試験の記録がないことは、問題がないという意味ではありません。 75営業日試験の環境が整った令和2年10月12日(月)から、試験をするかどうかの判断の記録がありません。配布からは、Android版（1.1.4から）85営業日とiOS版（1.1.4から）87営業日です。 外部からの指摘「iPhone（1.2.1）で、接触の点数が最高でも0となり、通知が出ない」が、1月10日(日)に届いています。担当は決まっていません。対応の判断は、まだです。 外部からの指摘「Android版では、接触があっても検知も通知もされない」が、令和2年11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。令和2年12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから38営業日、こちらの動きはありません。 外部から令和2年12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。 ほかに外部からの指摘が1件あります。",
      queue:
        "通しの試験は、Androidが1番目、iOSが2番目です。 1月8日(金)から試験をしています（17営業日、結果の記録なし）。",
      release: "通しの試験をしたかどうかの記録がありません。",
      reports: "担当が決まっていない指摘が3件あります。 最も古いものは45営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめておらず、直っていない不具合があります。訂正するか、理由を説明してください。",
    },
    en: {
      home: "1.2.1 for Android has a critical defect: “On Android, no notification arrives after a contact”. On Android and iOS, nothing has been checked through the full chain since 1.1.4. For 1.2.1, live now, there is no record.",
      lead: "The defect “On Android, no notification arrives after a contact” in 1.2.1 for Android was found on 25 January (Mon) and is not corrected yet.For 1.2.0 and 1.2.1 nobody has said whether the test was run. No record of a full-chain test does not mean that all is well. 75 business dayssince the test environment was ready on 12 October 2020 (Mon), without a decision on the test on record.Since distribution: 85 business days for Android (since 1.1.4) and 87 business days for iOS (since 1.1.4). A report from outside, “On an iPhone (1.2.1) the highest score of a contact is 0 and no notification appears”, came on 10 January (Sun). It has no owner. What to do is not decided. A report from outside, “On Android, a contact is neither detected nor notified”, came on 25 November 2020 (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December 2020 (Fri), but what to do is not decided. Since then we have not moved for 38 business days. From outside The reporter added on 9 December 2020 (Wed): The person who had reported it reproduced it and posted the log lines. There is 1 more report from outside.",
      queue:
        "The full-chain test is no. 1 in the queue for Android and no. 2 for iOS. A test has run since 8 January (Fri) (17 business days, no result on record).",
      release: "Nobody has said whether the full-chain test was run.",
      reports: "3 reports have no owner. The oldest arrived 45 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test and has an open defect. Correct it, or explain why.",
    },
  },
  {
    day: "2021-02-18",
    version: "1.2.2",
    ja: {
      home: "配布中の版は、どれも通しの試験で確かめてあります。",
      lead: "Android版1.2.2は、2月18日(木)に通しの試験で確かめたと記録にあります。iOS版1.2.2は、2月18日(木)に通しの試験で確かめたと記録にあります。これより前の版の記録は消えません。通しの試験をせずに配布したものが2件、記録がないものが12件あります。",
      queue: "この作業順に、まだ要る通しの試験はありません。",
      release:
        "配布と同じ日に、通しの試験で確かめています。どちらが先かは、記録からは分かりません。",
      reports: "担当が決まっていない指摘が3件あります。 最も古いものは55営業日前に届きました。",
      executive:
        "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。訂正するか、理由を説明してください。",
    },
    en: {
      home: "Every live release has passed its full-chain test.",
      lead: "1.2.2 for Android: a full-chain test is on record as passed on 18 February (Thu).1.2.2 for iOS: a full-chain test is on record as passed on 18 February (Thu).Earlier releases stay on record: 2 distributed without a full-chain test, 12 without a record of one.",
      queue: "No full-chain test in this queue is still needed.",
      release:
        "Checked by the full-chain test on the day of distribution. The record does not say which came first.",
      reports: "3 reports have no owner. The oldest arrived 55 business days ago.",
      executive:
        "The public statement “The ministry announced that the defects confirmed so far were almost all resolved.” does not agree with the record. By the record, 1.1.4, which users had, was not checked by a full-chain test. Correct it, or explain why.",
    },
  },
];
