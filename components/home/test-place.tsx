import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AheadSentence } from "@/components/queues/ahead-sentence";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { whoDirected } from "@/server/domain/queues/directed";
import { wordsIn } from "@/server/domain/words";
import { isOlder } from "./answering-way";
import { Sentences } from "./sentences";
import { Tip, WithGitHub } from "./tip";
import type { HomeView, Owed, Running } from "./types";

/** The place of each owed test and, for the first, the tasks before it and who directed them. */
export function TestPlaces({
  home,
  past,
  linkTo,
}: {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
}) {
  return home.owed.map((owed, place) => (
    <div key={owed.platformKey} className={place > 0 ? "mt-2" : ""}>
      <p>
        <Sentences
          of={[
            <Place key="place" owed={owed} seesAll={home.seesAll} first={place === 0} />,
            isOlder(owed) && <Older key="older" owed={owed} home={home} linkTo={linkTo} />,
            ...startsOf(home, owed, place === 0, past),
          ]}
        />
        {place === 0 && owed.test?.illustrative && (
          <span className="type-small ml-1">
            <Tip of="illustrative" />
          </span>
        )}
      </p>
      {place === 0 && <Ahead owed={owed} />}
    </div>
  ));
}

/** That the task in the queue tests an older version than users have, and the way to change that while it waits. */
function Older({
  owed: { test, liveVersion },
  home,
  linkTo,
}: {
  readonly owed: Owed;
  readonly home: HomeView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home.place");
  if (test === null) return null;
  const waits = test.place !== null;
  const href = linkTo(`/queues/${encodeURIComponent(test.partyKey)}`, { open: test.taskId });
  return (
    <>
      {t("older", { version: test.version ?? "", live: liveVersion })}
      {home.retargets && waits && (
        <>
          {" "}
          <TextLink href={`${href}#retarget`}>{t("retarget", { live: liveVersion })}</TextLink>
        </>
      )}
    </>
  );
}

/** When the test would begin, or since when it runs: a test that runs is not one that is yet to begin. */
function startsOf(home: HomeView, owed: Owed, first: boolean, past: boolean): ReactNode[] {
  const running = home.running.filter(
    ({ platformKey }) => platformKey === null || platformKey === owed.platformKey,
  );
  if (running.length === 0)
    return [<Start key="start" owed={owed} first={first} past={past} today={home.day} />];
  return running.map((test) => (
    <Runs key={`${test.beganOn} ${test.partyKey}`} running={test} today={home.day} />
  ));
}

/** Since when a test has run without a result on record. */
function Runs({ running, today }: { readonly running: Running; readonly today: Day }) {
  const t = useTranslations("home.place");
  const { party, version, platformKey, beganOn, since } = running;
  const said = {
    party: wordsIn(party, useLocale()).text,
    businessDays: since.businessDays,
    day: () => <NearDay day={beganOn} today={today} />,
    n: noBreak,
  };
  const known = version !== null && platformKey !== null;
  return <Sentences of={[t.rich("running", said), !known && t("runningUnknown")]} />;
}

/** When the test would begin. Only the first one says how far away that is. */
function Start({
  owed,
  first,
  past,
  today: shownOn,
}: {
  readonly owed: Owed;
  readonly first: boolean;
  readonly past: boolean;
  readonly today: HomeView["day"];
}) {
  const t = useTranslations("home");
  const { test } = owed;
  if (test === null || test.place === null || test.reported) return null;
  const { start } = test;
  if (start === null) return t("place.startUnknown");
  const { on, away, atTheEarliest } = start;
  if (away.calendarDays === 0) {
    const today = t(past ? "when.thatDay" : "when.today");
    return t(atTheEarliest ? "place.startTodayEarliest" : "place.startToday", { today });
  }
  const day = () => <NearDay day={on} today={shownOn} />;
  if (!first)
    return t.rich(atTheEarliest ? "place.startOtherEarliest" : "place.startOther", { day });
  const key = atTheEarliest ? "place.startEarliest" : "place.start";
  return t.rich(key, { day, businessDays: away.businessDays, n: noBreak });
}

function Place({ owed, seesAll, first }: { owed: Owed; seesAll: boolean; first: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { test } = owed;
  const platform = wordsIn(owed.platform, locale).text;
  if (test === null) return t(seesAll ? "home.place.nobody" : "home.place.unseen", { platform });
  const party = wordsIn(test.party, locale).text;
  if (test.reported) return t("home.place.reported", { platform, party });
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
      {test.ahead === 0 && (
        <span className="ml-1">
          {test.line === null
            ? t("home.place.first")
            : t("home.place.firstOnLine", { line: wordsIn(test.line, locale).text })}
        </span>
      )}
    </>
  );
}

const TASK_STATUS = ["not_started", "in_progress", "in_review", "done", "blocked"] as const;

function Ahead({ owed }: { readonly owed: Owed }) {
  const t = useTranslations("home.place");
  const locale = useLocale();
  const { test } = owed;
  if (test === null || test.ahead === 0 || test.reported) return null;
  const { ahead, directors, aheadTasks, line } = test;
  const all = whoDirected(directors).kind === "all";
  const github = aheadTasks.findIndex((task) =>
    wordsIn(task.title, locale).text.includes("GitHub"),
  );
  return (
    <>
      <p>
        <AheadSentence directors={directors} line={line} build={null} />
      </p>
      <ol
        aria-label={t("aheadLabel", { platform: wordsIn(owed.platform, locale).text })}
        className="type-small mt-1 list-decimal pl-6"
      >
        {aheadTasks.map(({ title, directedBy }, place) => {
          const said = wordsIn(title, locale);
          const byWhom =
            directedBy === null
              ? t("byNobody", { title: said.text })
              : t("by", { title: said.text, party: wordsIn(directedBy, locale).text });
          const text = all ? said.text : byWhom;
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
