// Dates as a ministry writes them: the era and its year, the day of the week, the fiscal year (seed: 令和 2 年 9 月 28 日).
import { type Day, partsOf, type Weekday, weekdayOf } from "./day";

/** A day by the Japanese era. */
export interface Wareki {
  /** 令和, 平成, 昭和, 大正, 明治; 西暦 before 1868-10-23, which no era here covers. */
  readonly era: string;
  readonly eraShort: "R" | "H" | "S" | "T" | "M" | "AD";
  /** The era's name in Latin letters, as `Reiwa`. */
  readonly eraRoman: string;
  readonly year: number;
  /** The year as it is written out: 元 for the first of an era, else the number. */
  readonly yearText: string;
  readonly month: number;
  readonly day: number;
  /** 日, 月, 火, 水, 木, 金 or 土. */
  readonly weekday: string;
}

const ERAS = [
  { from: "2019-05-01", first: 2019, era: "令和", eraShort: "R", eraRoman: "Reiwa" },
  { from: "1989-01-08", first: 1989, era: "平成", eraShort: "H", eraRoman: "Heisei" },
  { from: "1926-12-25", first: 1926, era: "昭和", eraShort: "S", eraRoman: "Showa" },
  { from: "1912-07-30", first: 1912, era: "大正", eraShort: "T", eraRoman: "Taisho" },
  { from: "1868-10-23", first: 1868, era: "明治", eraShort: "M", eraRoman: "Meiji" },
] as const;
const NO_ERA = { first: 1, era: "西暦", eraShort: "AD", eraRoman: "AD" } as const;

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  0: "日",
  1: "月",
  2: "火",
  3: "水",
  4: "木",
  5: "金",
  6: "土",
};

/**
 * The day by its era; on the day of a change the new era counts. Months and days are Gregorian throughout
 * (Japan used another calendar before 1873).
 */
export function wareki(day: Day): Wareki {
  const parts = partsOf(day);
  const found = ERAS.find((era) => day >= era.from) ?? NO_ERA;
  const year = parts.year - found.first + 1;
  return {
    era: found.era,
    eraShort: found.eraShort,
    eraRoman: found.eraRoman,
    year,
    yearText: year === 1 && found !== NO_ERA ? "元" : String(year),
    month: parts.month,
    day: parts.day,
    weekday: WEEKDAYS[weekdayOf(day)],
  };
}

/** The fiscal year of the day, April to March, named by the year in which it begins. */
export function fiscalYear(day: Day): number {
  const { year, month } = partsOf(day);
  return month >= 4 ? year : year - 1;
}
