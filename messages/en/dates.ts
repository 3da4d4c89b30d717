import type { dates as ja } from "../ja/dates";
import type { Translated } from "../translated";

export const dates = {
  era: "western",
  shown: "none",
  eras: {
    reiwa: "Reiwa",
    heisei: "Heisei",
    showa: "Showa",
  },
  firstYear: "1",
  weekdays: { d0: "Sun", d1: "Mon", d2: "Tue", d3: "Wed", d4: "Thu", d5: "Fri", d6: "Sat" },
  months: {
    m1: "January",
    m2: "February",
    m3: "March",
    m4: "April",
    m5: "May",
    m6: "June",
    m7: "July",
    m8: "August",
    m9: "September",
    m10: "October",
    m11: "November",
    m12: "December",
  },
  japanese: {
    long: "{day} {monthName} {era} {year} ({weekday})",
    plain: "{day} {monthName} ({weekday})",
    month: "{monthName} {era} {year}",
    year: "{era} {year}",
  },
  western: {
    long: "{day} {monthName} {year} ({weekday})",
    plain: "{day} {monthName} ({weekday})",
    month: "{monthName} {year}",
    year: "{year}",
  },
  moment: "{day}, {time}",
} as const satisfies Translated<typeof ja>;
