import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";

interface Shared {
  readonly party: Words | null;
  readonly as: "ministry" | "adviser" | "prime";
  readonly by: Day;
  readonly words: Words | null;
  readonly on: Day | null;
}

/** How each side understands one risk, in its own words, beside the text of the risk itself. */
export function SharedWords({
  risk,
  shared,
}: {
  readonly risk: Words | null;
  readonly shared: readonly Shared[];
}) {
  const t = useTranslations("releases.waiver");
  const own = useTranslations("approvals.shared");
  const words = useTranslations("words");
  const locale = useLocale();
  return (
    <ul className="shared-words">
      <li>
        <h3 className="font-bold">{own("written")}</h3>
        {risk === null ? (
          <p className="quiet">{words("noRecord")}</p>
        ) : (
          <p className="typed">
            <RecordWords words={risk} />
          </p>
        )}
      </li>
      {shared.map(({ party, as, by, words: said, on }) => {
        const name = party === null ? "" : wordsIn(party, locale).text;
        return (
          <li key={name || as}>
            <h3 className="font-bold">
              {as === "adviser" && t("adviser")}
              {as === "ministry" && name}
              {as === "prime" && t("primeOf", { party: name })}
            </h3>
            {said === null ? (
              <p>
                <Status kind="no_record" />
              </p>
            ) : (
              <p className="typed">
                <RecordWords words={said} />
              </p>
            )}
            <p className="quiet type-small">
              {on === null
                ? own.rich("by", { day: () => <CalendarDay day={by} /> })
                : t.rich("on", { day: () => <CalendarDay day={on} /> })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
