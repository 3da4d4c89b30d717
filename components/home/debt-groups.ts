// Debts of live builds that run from the same version, as one sentence names them.
import type { useTranslations } from "next-intl";
import { type Locale, wordsIn } from "@/server/domain/words";
import type { Live, LiveDefect, Owed } from "./types";

export type HomeWords = ReturnType<typeof useTranslations<"home">>;

export interface DebtGroup {
  /** The version in which the debts began. */
  readonly version: string;
  /** Never empty. */
  readonly owed: readonly Owed[];
}

/** The debts of these builds, those that run from the same version together. */
export function debtsFrom(owed: readonly Owed[], builds: readonly Live[]): readonly DebtGroup[] {
  const debts = builds.flatMap((b) => owed.filter((o) => o.platformKey === b.platformKey));
  return [...new Set(debts.map(({ version }) => version))].map((version) => ({
    version,
    owed: debts.filter((debt) => debt.version === version),
  }));
}

/** Its platforms, its first version and the versions that users have, for a sentence. */
export function debtNames(t: HomeWords, { version, owed }: DebtGroup, locale: Locale) {
  return {
    version,
    platforms: joinedText(
      t,
      owed.map(({ platform }) => wordsIn(platform, locale).text),
    ),
    versions: joinedText(t, [...new Set(owed.map(({ liveVersion }) => liveVersion))]),
  };
}

/** The builds that a defect is in, for a sentence. */
export const defectBuilds = (t: HomeWords, { builds }: LiveDefect, locale: Locale): string =>
  joinedText(
    t,
    builds.map(({ platform, version }) =>
      t("build", { platform: wordsIn(platform, locale).text, version }),
    ),
  );

/** Names in a sentence, such as A, B and C. */
export const joinedText = (t: HomeWords, names: readonly string[]): string =>
  names.reduce((said, name, place) => {
    if (place === 0) return name;
    return `${said}${t(place === names.length - 1 ? "and" : "comma")}${name}`;
  }, "");
