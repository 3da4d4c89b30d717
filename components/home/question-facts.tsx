import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/decisions/answers";
import type { DefinitionRow } from "@/components/ui/definition-rows";
import type { Day } from "@/server/domain/calendar/day";
import { testsWait } from "./owed-state";
import type { Answer, HomeView } from "./types";

/** What was decided about the owed tests and by whom, with what follows. Nothing before the first answer. */
export function useQuestionRows(home: HomeView): DefinitionRow[] {
  const t = useTranslations("home.facts");
  const { question } = home;
  if (question === null || question.answers.length === 0) return [];
  const { state, answers } = question;
  if (state === "open")
    return [
      {
        term: t("decidedBefore"),
        value: <Answers answers={answers} next={null} today={home.day} />,
      },
    ];
  const next = state !== "ranked" || testsWait(home.owed) ? t(`next.${state}`) : null;
  return [
    { term: t("decided"), value: <Answers answers={answers} next={next} today={home.day} /> },
  ];
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
