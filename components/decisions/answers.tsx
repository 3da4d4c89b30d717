// What was decided about owed tests, in the same words on every page.
import { useLocale, useTranslations } from "next-intl";
import { joinedText } from "@/components/home/debt-groups";
import type { Answer } from "@/components/home/types";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";

type Build = Pick<Answer["builds"][number], "platform" | "version">;

/** Builds in a sentence, such as Android版1.1.4とiOS版1.1.4. */
export function useBuildNames() {
  const t = useTranslations("home");
  const locale = useLocale();
  return (builds: readonly Build[]): string => {
    const names = builds.map(({ platform, version }) =>
      t("build", { platform: wordsIn(platform, locale).text, version }),
    );
    return joinedText(t, names);
  };
}

/** The answers in the order given, each with its builds, day, role and reasons. */
export function AnswerList({
  answers,
  today,
}: {
  readonly answers: readonly Answer[];
  readonly today: Day;
}) {
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
  const putOff = useTranslations("decisions.putOff");
  const builds = useBuildNames()(answer.builds);
  const { decidedOn, until, role, approvedBy } = answer;
  const requests = answer.builds.flatMap(({ request }) =>
    request === null ? [] : putOff("request", { number: request }),
  );
  const key = requests.length > 0 ? "deferApproved" : answer.answer;
  return (
    <>
      {t.rich(`answers.${key}`, {
        day: () => <NearDay day={decidedOn} today={today} />,
        until: () => until && <NearDay day={until} today={today} />,
        role: role === null ? t("answers.nobody") : roles(role),
        builds,
        approver: approvedBy === null ? t("answers.nobody") : roles(approvedBy),
        kind: approvedBy ?? "adviser",
        requests: requests.join(t("comma")),
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
