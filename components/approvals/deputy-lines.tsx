import { useTranslations } from "next-intl";
import type { HomeView } from "@/components/home/types";
import { CalendarDay } from "@/components/ui/calendar-day";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";

type Deputy = HomeView["deputies"][number];

/**
 * Present and future deputies of the reader's role, and roles for which the reader is a deputy, so that nobody learns
 * of it too late.
 */
export function DeputyLines({
  deputies,
  linkTo,
}: {
  readonly deputies: readonly Deputy[];
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.home");
  if (deputies.length === 0) return null;
  return (
    <section aria-label={t("deputies")} className="pt-5">
      <ul className="border-y border-solid-gray-200 py-3">
        {deputies.map((deputy) => (
          <li key={deputy.id} className="py-1">
            <Line deputy={deputy} />{" "}
            <TextLink href={`${linkTo("/approvals/route")}#deputies`}>{t("deputyLink")}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ deputy }: { readonly deputy: Deputy }) {
  const t = useTranslations("approvals.home");
  const roles = useTranslations("words.roles");
  const { mine, role, memberRole, namedByRole, name, fromOn, untilOn } = deputy;
  return t.rich(mine ? "youAreDeputy" : "deputyOfYours", {
    role: roles(role),
    of: roles(memberRole),
    by: namedByRole === null ? t("nobody") : roles(namedByRole),
    name: () => <RecordWords words={name} />,
    from: () => <CalendarDay day={fromOn} />,
    until: () => <NearDay day={untilOn} today={fromOn} />,
  });
}
