export const dates = {
  /** Which years the reader has chosen; app/language.ts sets it from the cookie. */
  era: "japanese",
  /** The day that the page is about, for the browser: the board of a queue sets it. */
  shown: "none" as string,
  eras: {
    reiwa: "令和",
    heisei: "平成",
    showa: "昭和",
  },
  firstYear: "元",
  weekdays: { d0: "日", d1: "月", d2: "火", d3: "水", d4: "木", d5: "金", d6: "土" },
  months: {
    m1: "1月",
    m2: "2月",
    m3: "3月",
    m4: "4月",
    m5: "5月",
    m6: "6月",
    m7: "7月",
    m8: "8月",
    m9: "9月",
    m10: "10月",
    m11: "11月",
    m12: "12月",
  },
  japanese: {
    long: "{era}{year}年{month}月{day}日({weekday})",
    plain: "{month}月{day}日({weekday})",
    month: "{era}{year}年{month}月",
    year: "{era}{year}年",
  },
  western: {
    long: "{year}年{month}月{day}日({weekday})",
    plain: "{month}月{day}日({weekday})",
    month: "{year}年{month}月",
    year: "{year}年",
  },
  moment: "{day} {time}",
} as const;
