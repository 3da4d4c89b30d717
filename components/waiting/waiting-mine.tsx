import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import type { Wait } from "./types";
import { WaitWords, waitHref } from "./wait-words";

const SHOWN = 5;

/** At the top for those who must act: what waits for the reader, each with a link and its deadline. */
export function WaitingMine({
  waits,
  day,
  linkTo,
}: {
  readonly waits: readonly Wait[];
  readonly day: Day;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("waits.mine");
  // A responsibility has its form on the same page.
  const lines = waits.filter(({ kind }) => kind !== "undertaking");
  if (lines.length === 0) return null;
  return (
    <section aria-label={t("region")} className="pt-5 desktop:pt-8">
      <ul className="border-y border-t-black border-b-solid-gray-200 py-3">
        {lines.slice(0, SHOWN).map((wait) => (
          <li key={`${wait.kind} ${wait.id}`} className="py-1">
            <TextLink href={waitHref(wait, linkTo)} className="mr-4 font-bold">
              <WaitWords wait={wait} list="mine" />
            </TextLink>
            {wait.dueOn !== null && <Due on={wait.dueOn} day={day} />}
          </li>
        ))}
        {lines.length > SHOWN && (
          <li className="py-1">{t.rich("more", { count: lines.length - SHOWN, n: noBreak })}</li>
        )}
      </ul>
    </section>
  );
}

function Due({ on, day }: { readonly on: Day; readonly day: Day }) {
  const t = useTranslations("waits.mine");
  return t.rich(on < day ? "overdue" : "due", {
    day: () => <CalendarDay day={on} />,
  });
}
