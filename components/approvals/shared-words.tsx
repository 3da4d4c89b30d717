import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";
import { isAlike, saidAlike } from "./said-alike";

interface Shared {
  readonly party: Words | null;
  readonly as: "ministry" | "adviser" | "prime";
  readonly by: Day;
  readonly words: Words | null;
  readonly on: Day | null;
}

/**
 * How each side understands one risk, in its own words, beside the text of the risk itself. The same words stand once, with
 * the names of all who wrote them.
 */
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
  const nameOf = ({ as, party }: Pick<Shared, "as" | "party">): string => {
    const name = party === null ? "" : wordsIn(party, locale).text;
    if (as === "adviser") return t("adviser");
    return as === "ministry" ? name : t("primeOf", { party: name });
  };
  return (
    <ul className="shared-words">
      <li>
        <h3 className="font-bold">{own("written")}</h3>
        {risk === null ? <p className="quiet">{words("noRecord")}</p> : <Typed words={risk} />}
      </li>
      {saidAlike(shared).map((group) => {
        const [{ words: said }] = group;
        const names = group.map(nameOf);
        const asRisk = isAlike(risk, said);
        return (
          <li key={names.join()}>
            <h3 className="font-bold">{names.join(own("and"))}</h3>
            {said === null && (
              <p>
                <Status kind="no_record" />
              </p>
            )}
            {group.length > 1 && <p className="quiet type-small">{own("alike")}</p>}
            {said !== null && (asRisk ? <p>{own("asWritten")}</p> : <Typed words={said} />)}
            {group.map(({ as, party, by, on }) => (
              <p key={as + nameOf({ as, party })} className="quiet type-small">
                {group.length > 1 && `${nameOf({ as, party })}${own("colon")}`}
                {on === null
                  ? own.rich("by", { day: () => <CalendarDay day={by} /> })
                  : t.rich("on", { day: () => <CalendarDay day={on} /> })}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const Typed = ({ words }: { readonly words: Words }) => (
  <p className="typed">
    <RecordWords words={words} />
  </p>
);
