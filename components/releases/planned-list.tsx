import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { type Here, screenOf } from "./here";
import type { ReleaseListView } from "./list-heading";
import { useOwedWords } from "./planned-words";

/** What is planned and has not gone out. It is counted nowhere else. */
export function PlannedList({
  view,
  here,
  project,
}: {
  readonly view: ReleaseListView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("releases.planned");
  const build = useTranslations("releases.one");
  const locale = useLocale();
  const owedWords = useOwedWords();
  if (view.planned.length === 0) return null;
  return (
    <Section id="planned" heading={t("list")}>
      <ul className="mt-2 space-y-2">
        {view.planned.map((one) => {
          const list = owedWords(one);
          return (
            <li key={one.id}>
              <TextLink
                href={screenOf(here, project, `releases/${encodeURIComponent(one.version)}`)}
              >
                {build("build", {
                  platform: wordsIn(one.platform, locale).text,
                  version: one.version,
                })}
              </TextLink>{" "}
              {t.rich("line", {
                day: () => <CalendarDay day={one.plannedOn} />,
                list,
                owed: list === "" ? "no" : "yes",
              })}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
