import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerList, useBuildNames } from "@/components/decisions/answers";
import { Moment } from "@/components/ui/calendar-day";
import type { DefinitionRow } from "@/components/ui/definition-rows";
import type { Day } from "@/server/domain/calendar/day";
import { PERMISSIONS } from "@/server/domain/identity/permissions";
import type { Role } from "@/server/domain/identity/roles";
import { wordsIn } from "@/server/domain/words";
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
  const failed = home.lead.find(({ standing }) => standing === "failed")?.builds ?? [];
  const left = question.ranks.filter(
    ({ platformKey }) => !failed.some((live) => live.platformKey === platformKey),
  );
  const named = failed.length > 0 && left.length > 0 ? left : question.openBuilds;
  const builds = useBuildNames()(named);
  const ended =
    first !== undefined &&
    (state === "ended" || state === "endedNow") &&
    !decidedSince(first.waiver?.endedOn ?? null, question.answers, named)
      ? t(endsByDay(first) ? "decideSince.day" : "decideSince.ready")
      : null;
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

/** Whether something was decided about an earlier version of these platforms since the waiver ended. */
function decidedSince(
  end: Day | null,
  answers: readonly Answer[],
  builds: Question["openBuilds"],
): boolean {
  const names = new Set(builds.map(({ platform }) => JSON.stringify(platform)));
  return answers.some(
    (answer) =>
      end !== null &&
      answer.decidedOn >= end &&
      answer.builds.some(({ platform }) => names.has(JSON.stringify(platform))),
  );
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
      <AnswerList answers={current} today={today} />
      {next !== null && <p className="mt-2">{next}</p>}
      {earlier.length > 0 && (
        <details className="type-small mt-2">
          <summary className="tool">{t("earlier")}</summary>
          <AnswerList answers={earlier} today={today} />
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

const VENDORS: readonly Role[] = ["vendor_manager", "vendor_member"];

/** Who has seen the question, who saw it only about an earlier version, and which of those who must act have not. */
export function useSeenRow({ question }: Pick<HomeView, "question">): DefinitionRow[] {
  const t = useTranslations("home");
  const roles = useTranslations("words.roles");
  const list = useRoles();
  const buildNames = useBuildNames();
  const locale = useLocale();
  if (question === null || question.must.length === 0) return [];
  const { seen, seenInPart, newTo } = question;
  const unseen = question.unseen.filter((role) => role !== newTo);
  const items: ReactNode[] = seen.map(({ role, party, at }) =>
    t.rich(VENDORS.includes(role) ? "seen.oneOf" : "seen.one", {
      role: roles(role),
      party: wordsIn(party, locale).text,
      at: () => <Moment at={at} />,
    }),
  );
  if (newTo !== null && !seen.some(({ role }) => role === newTo))
    items.push(t("seen.now", { role: roles(newTo) }));
  const before = seenInPart.map(({ role, party, at, builds }) =>
    t.rich(VENDORS.includes(role) ? "seen.partOf" : "seen.part", {
      role: roles(role),
      party: wordsIn(party, locale).text,
      at: () => <Moment at={at} />,
      builds: buildNames(builds),
    }),
  );
  const value = (
    <div className="type-small">
      {items.length + before.length > 0 && (
        <ul>
          {[...items, ...before].map((item, place) => (
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
