// What is owed before a planned distribution goes out, and how one that went out stands, in sentences.
import { useLocale, useTranslations } from "next-intl";
import { datedWords } from "@/components/ui/day-words";
import { wordsIn } from "@/server/domain/words";
import type { ReleaseView } from "./release-verdict";

export type Planned = ReleaseView["planned"][number];
type Stale = ReleaseView["freshness"]["stale"];

/** Names what is owed; "": by the record nothing is. */
export function useOwedWords(): (one: Planned) => string {
  const t = useTranslations("releases.planned.owed");
  return ({ owed, verdict, defects, reports }) =>
    owed
      .map((kind) =>
        t(kind, { verdict, count: kind === "defects" ? defects.length : reports.length }),
      )
      .join(t("and"));
}

/** One sentence or two for each planned day: what goes out, and what is owed before that. */
export function usePlannedSentences(): (planned: readonly Planned[], stale: Stale) => string[] {
  const t = useTranslations("releases.planned");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const owedWords = useOwedWords();
  return (planned, stale) => {
    const alike = new Map<string, Planned[]>();
    for (const one of planned) {
      const key = [one.version, one.plannedOn, owedWords(one), one.waiver === null].join("|");
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    return [...alike.values()].flatMap((group) => {
      const [one] = group;
      if (one === undefined) return [];
      const list = owedWords(one);
      const nothing = stale.length > 0 ? "unknown" : "nothing";
      const covered = one.waiver === null ? "still" : "covered";
      return [
        t("sentence", {
          platforms: group.map(({ platform }) => wordsIn(platform, locale).text).join(t("and")),
          version: one.version,
          day: datedWords(dates, one.plannedOn),
          late: one.late === null ? "no" : "yes",
          days: one.late?.businessDays ?? 0,
        }),
        t(list === "" ? nothing : covered, { list }),
      ];
    });
  };
}

/** Which distributions were taken back: that is said of a version before everything else. */
export function useTakenBackSentences(): (view: ReleaseView) => string[] {
  const t = useTranslations("releases.course");
  const dates = useTranslations("dates");
  const locale = useLocale();
  return ({ distributions }) =>
    distributions.flatMap(({ platform, takenBackOn }) =>
      takenBackOn === null
        ? []
        : t("takenBack", {
            platform: wordsIn(platform, locale).text,
            day: datedWords(dates, takenBackOn),
          }),
    );
}

/** To which share of users the distributions go that are rolled out in stages. */
export function useStagedSentences(): (view: ReleaseView) => string[] {
  const t = useTranslations("releases.course");
  const locale = useLocale();
  return ({ distributions }) =>
    distributions.flatMap(({ platform, takenBackOn, share }) =>
      takenBackOn !== null || share === null || share === 100
        ? []
        : t("staged", { platform: wordsIn(platform, locale).text, percent: share }),
    );
}
