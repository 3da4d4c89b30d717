import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { HomeView } from "./types";

const SHOWN = 3;

/** At the top for those who must act: each proposal with a link, before and after its deadline. */
export function WaitingApprovals({
  home,
  linkTo,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.home");
  const { waiting, day } = home;
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("region")} className="pt-5 desktop:pt-8">
      <ul className="border-y border-t-black border-b-solid-gray-200 py-3">
        {waiting.slice(0, SHOWN).map(({ id, number, party, dueOn, waits }) => (
          <li key={id} className="py-1">
            <TextLink href={linkTo(`/approvals/${number}`)} className="mr-4 font-bold">
              {t.rich(waits, {
                number,
                n: noBreak,
                party: () => <RecordWords words={party} />,
              })}
            </TextLink>
            {dueOn !== null &&
              t.rich(dueOn < day ? "overdue" : "due", {
                day: () => <NearDay day={dueOn} today={day} />,
              })}
          </li>
        ))}
        {waiting.length > SHOWN && (
          <li className="py-1">
            <TextLink href={linkTo("/approvals")}>
              {t.rich("more", { count: waiting.length - SHOWN, n: noBreak })}
            </TextLink>
          </li>
        )}
      </ul>
    </section>
  );
}
