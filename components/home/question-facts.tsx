import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Moment } from "@/components/ui/calendar-day";
import type { DefinitionRow } from "@/components/ui/definition-rows";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import { PERMISSIONS } from "@/server/domain/identity/permissions";
import type { Role } from "@/server/domain/identity/roles";
import { type Words, wordsIn } from "@/server/domain/words";
import { joinedText } from "./debt-groups";
import { endsByDay, owedState, testsWait } from "./owed-state";
import { Sentences } from "./sentences";
import type { Answer, HomeView, Question } from "./types";

/** What must be decided about the owed tests, or what was decided and by whom. */
export function useQuestionRows(home: HomeView): DefinitionRow[] {
  const t = useTranslations("home.facts");
  const { question } = home;
  if (question === null) return [];
  const { state, answers } = question;
  if (state === "open") {
    return [
      { term: t("decide"), value: <Asked home={home} question={question} /> },
      ...(answers.length === 0
        ? []
        : [
            {
              term: t("decidedBefore"),
              value: <Answers answers={answers} next={null} today={home.day} />,
            },
          ]),
    ];
  }
  const next = state !== "ranked" || testsWait(home.owed) ? t(`next.${state}`) : null;
  return [
    { term: t("decided"), value: <Answers answers={answers} next={next} today={home.day} /> },
  ];
}

const useRoles = () => {
  const words = useTranslations("words.roles");
  const comma = useTranslations("home")("comma");
  return (roles: readonly Role[]): string => roles.map((role) => words(role)).join(comma);
};

function Asked({ home, question }: { readonly home: HomeView; readonly question: Question }) {
  const t = useTranslations("home.facts");
  const roles = useRoles();
  const [first] = home.owed;
  const state = first && owedState(first);
  const ended =
    first !== undefined && (state === "ended" || state === "endedNow")
      ? t(endsByDay(first) ? "decideSince.day" : "decideSince.ready")
      : null;
  const failed = home.lead.find(({ standing }) => standing === "failed")?.builds ?? [];
  const left = question.ranks.filter(
    ({ platformKey }) => !failed.some((live) => live.platformKey === platformKey),
  );
  const named = failed.length > 0 && left.length > 0 ? left : question.openBuilds;
  const builds = useBuildNames()(named);
  const what = named.length === 0 ? t("decideWhat.all") : t("decideWhat.some", { builds });
  return (
    <Sentences
      of={[
        <b key="asked">
          {ended === null ? t("decideOpen", { what }) : t("decideText", { what, ended })}
        </b>,
        !question.mayAnswer && t("decideWho", { roles: roles(PERMISSIONS["finding.answer"]) }),
      ]}
    />
  );
}

/** Builds in a sentence, such as Android版1.1.4とiOS版1.1.4. */
function useBuildNames() {
  const t = useTranslations("home");
  const locale = useLocale();
  return (builds: Question["openBuilds"]): string => {
    const names = builds.map(({ platform, version }) =>
      t("build", { platform: wordsIn(platform, locale).text, version }),
    );
    return joinedText(t, names);
  };
}

/** The newest answer and what follows from it, with earlier answers on request. */
function Answers({
  answers,
  next,
  today,
}: {
  readonly answers: readonly Answer[];
  readonly next: string | null;
  readonly today: Day;
}) {
  const t = useTranslations("home.answers");
  const [last] = answers;
  if (last === undefined) return null;
  const newest = answers.filter(({ decidedOn }) => decidedOn === last.decidedOn);
  const current = answers.slice(0, platformsApart(newest));
  const earlier = answers.slice(current.length);
  return (
    <>
      <List answers={current} today={today} />
      {next !== null && <p className="mt-2">{next}</p>}
      {earlier.length > 0 && (
        <details className="type-small mt-2">
          <summary className="tool">{t("earlier")}</summary>
          <List answers={earlier} today={today} />
        </details>
      )}
    </>
  );
}

/** How many of the newest answers concern different platforms and therefore all hold. */
function platformsApart(answers: readonly Answer[]): number {
  const seen = new Set<string>();
  for (const [place, { builds }] of answers.entries()) {
    const names = builds.map(({ platform }) => JSON.stringify(platform));
    if (names.some((name) => seen.has(name))) return place;
    for (const name of names) seen.add(name);
  }
  return answers.length;
}

function List({ answers, today }: { readonly answers: readonly Answer[]; readonly today: Day }) {
  return (
    <ul className="grid gap-3">
      {answers.map((answer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers keep their places
        <li key={place}>
          <AnswerWords answer={answer} today={today} />
        </li>
      ))}
    </ul>
  );
}

function AnswerWords({ answer, today }: { readonly answer: Answer; readonly today: Day }) {
  const t = useTranslations("home");
  const roles = useTranslations("words.roles");
  const builds = useBuildNames()(answer.builds);
  const { decidedOn, until, role } = answer;
  return (
    <>
      {t.rich(`answers.${answer.answer}`, {
        day: () => <NearDay day={decidedOn} today={today} />,
        until: () => until && <NearDay day={until} today={today} />,
        role: role === null ? t("answers.nobody") : roles(role),
        builds,
      })}
      {answer.illustrative && <Illustrative />}
      <Line name={t("answers.reason")} words={answer.reason} />
      <Line name={t("answers.heldBy")} words={answer.heldBy} />
      <Line name={t("answers.alternatives")} words={answer.alternatives} />
      <Line name={t("answers.risk")} words={answer.risk} />
    </>
  );
}

function Line({ name, words }: { readonly name: string; readonly words: Words | null }) {
  if (words === null) return null;
  return (
    <span className="block">
      {name}
      <span className="typed">
        <RecordWords words={words} />
      </span>
    </span>
  );
}

const VENDORS: readonly Role[] = ["vendor_manager", "vendor_member"];

/** Who has seen the question, and which of those who must act have not. */
export function useSeenRow({ question }: HomeView): DefinitionRow[] {
  const t = useTranslations("home");
  const roles = useTranslations("words.roles");
  const list = useRoles();
  const locale = useLocale();
  if (question === null || question.must.length === 0) return [];
  const { seen, newTo } = question;
  const unseen = question.unseen.filter((role) => role !== newTo);
  const items: ReactNode[] = seen.map(({ role, party, at }) =>
    t.rich(VENDORS.includes(role) ? "seen.oneOf" : "seen.one", {
      role: roles(role),
      party: wordsIn(party, locale).text,
      at: () => <Moment at={at} style="plain" />,
    }),
  );
  if (newTo !== null && !seen.some(({ role }) => role === newTo))
    items.push(t("seen.now", { role: roles(newTo) }));
  const value = (
    <div className="type-small">
      {items.length > 0 && (
        <ul>
          {items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: readers keep their places
            <li key={place}>{item}</li>
          ))}
        </ul>
      )}
      <p>{unseen.length === 0 ? t("seen.everyone") : t("seen.unseen", { roles: list(unseen) })}</p>
    </div>
  );
  return [{ term: t("facts.seen"), value }];
}
