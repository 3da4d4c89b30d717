import { useLocale, useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import { Tip, WithGitHub } from "./tip";
import type { HomeView, Owed } from "./types";

/** Where each owed test stands, and for the first of them what stands before it and who directed that. */
export function TestPlaces({ home }: { readonly home: HomeView }) {
  return home.owed.map((owed, place) => (
    <div key={owed.platformKey} className={place > 0 ? "mt-2" : ""}>
      <p>
        <Place owed={owed} seesAll={home.seesAll} first={place === 0} />
      </p>
      {place === 0 && <Ahead owed={owed} />}
    </div>
  ));
}

function Place({ owed, seesAll, first }: { owed: Owed; seesAll: boolean; first: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { test } = owed;
  const platform = wordsIn(owed.platform, locale).text;
  if (test === null) return t(seesAll ? "home.place.nobody" : "home.place.unseen", { platform });
  const party = wordsIn(test.party, locale).text;
  if (test.place === null) {
    const status = TASK_STATUS.find((known) => known === test.status) ?? "not_started";
    return t("home.place.status", { platform, party, status: t(`words.taskStatus.${status}`) });
  }
  const said = { platform, party, place: test.place, n: noBreak };
  return (
    <>
      {test.prime && first
        ? t.rich("home.place.rankedPrime", { ...said, prime: () => <Tip of="prime" /> })
        : t.rich("home.place.ranked", said)}
      {test.illustrative && first && (
        <span className="type-small ml-1">
          <Tip of="illustrative" />
        </span>
      )}
      {test.place === 1 && <span className="ml-1">{t("home.place.first")}</span>}
    </>
  );
}

const TASK_STATUS = ["not_started", "in_progress", "in_review", "done", "blocked"] as const;

function Ahead({ owed }: { readonly owed: Owed }) {
  const t = useTranslations("home.place");
  const locale = useLocale();
  const { test } = owed;
  if (test === null || test.ahead === 0) return null;
  const { ahead, aheadDirected, aheadTasks } = test;
  const directors = new Set(
    aheadTasks.map((task) => task.directedBy && wordsIn(task.directedBy, locale).text),
  );
  const [director] = directors;
  const all = directors.size === 1 && director != null && aheadTasks.length === ahead;
  const github = aheadTasks.findIndex((task) =>
    wordsIn(task.title, locale).text.includes("GitHub"),
  );
  return (
    <>
      <p>
        {all
          ? t.rich("allBy", { ahead, party: director, n: noBreak })
          : aheadDirected > 0
            ? t.rich("someDirected", { ahead, directed: aheadDirected, n: noBreak })
            : t.rich("ahead", { ahead, n: noBreak })}
      </p>
      <ol
        aria-label={t("aheadLabel", { platform: wordsIn(owed.platform, locale).text })}
        className="type-small mt-1 list-decimal pl-6"
      >
        {aheadTasks.map(({ title, directedBy }, place) => {
          const said = wordsIn(title, locale);
          const text = all
            ? said.text
            : directedBy === null
              ? t("byNobody", { title: said.text })
              : t("by", { title: said.text, party: wordsIn(directedBy, locale).text });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two tasks may bear the same title
            <li key={place} lang={said.lang}>
              {place === github ? <WithGitHub text={text} /> : text}
            </li>
          );
        })}
      </ol>
      {ahead > aheadTasks.length && (
        <p className="type-small quiet">
          {t.rich("more", { count: ahead - aheadTasks.length, n: noBreak })}
        </p>
      )}
    </>
  );
}
