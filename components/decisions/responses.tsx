// What was decided about a failed test, in the same words on every page.
import { useLocale, useTranslations } from "next-intl";
import type { Live } from "@/components/home/types";
import { NearDay } from "@/components/ui/near-day";
import { choiceOf } from "@/messages/records/kinds";
import type { Day } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";

type Answered = Pick<Live, "platform" | "platformKey" | "version" | "responses">;

/** What was decided about each failed test. */
export function Responses({
  builds,
  today,
}: {
  readonly builds: readonly Answered[];
  readonly today: Day;
}) {
  const t = useTranslations("home");
  const locale = useLocale();
  return builds.flatMap(({ platform, platformKey, version, responses }) =>
    responses.map(({ measure, decidedOn, dueOn }) => (
      <p key={`${platformKey} ${measure} ${decidedOn}`}>
        {t.rich(dueOn === null ? "facts.responded" : "facts.respondedBy", {
          build: t("build", { platform: wordsIn(platform, locale).text, version }),
          measure: choiceOf("response", "measure", measure)[locale],
          day: () => <NearDay day={decidedOn} today={today} />,
          due: () => dueOn && <NearDay day={dueOn} today={today} />,
        })}
      </p>
    )),
  );
}
