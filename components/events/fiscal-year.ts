import { useTranslations } from "next-intl";
import { type Day, parseDay } from "@/server/domain/calendar/day";
import { fiscalYear, wareki } from "@/server/domain/calendar/wareki";

const ERA_KEYS = { Reiwa: "reiwa", Heisei: "heisei", Showa: "showa" } as const;

const isEra = (era: string): era is keyof typeof ERA_KEYS => era in ERA_KEYS;

/** Names the fiscal year (April to March) that begins in a given year, using the era at its end. */
export function useFiscalYearName(): (first: number) => string {
  const t = useTranslations();
  const eraYear = (first: number): string => {
    const end = parseDay(`${String(first + 1).padStart(4, "0")}-03-31`);
    const named = end === null ? null : wareki(end);
    if (t("dates.era") === "western" || named === null || named.year < 2) return String(first);
    if (!isEra(named.eraRoman)) return String(first);
    const year = named.year === 2 ? t("dates.firstYear") : String(named.year - 1);
    return `${t(`dates.eras.${ERA_KEYS[named.eraRoman]}`)}${year}`;
  };
  return (first) => {
    const values = { named: eraYear(first), first: String(first), last: String(first + 1) };
    return t("events.fiscalYear", values);
  };
}

/** Groups the events by the fiscal year in which they happened, in their given order. */
export function byFiscalYear<
  T extends { readonly happenedOn: Day | null; readonly recordedOn: Day },
>(lines: readonly T[]): readonly { readonly first: number; readonly lines: readonly T[] }[] {
  const years: { first: number; lines: T[] }[] = [];
  for (const line of lines) {
    const first = fiscalYear(line.happenedOn ?? line.recordedOn);
    const last = years.at(-1);
    if (last?.first === first) last.lines.push(line);
    else years.push({ first, lines: [line] });
  }
  return years;
}
