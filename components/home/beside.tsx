import { useTranslations } from "next-intl";
import type { LinkTo } from "@/components/ui/links";
import { Section } from "@/components/ui/section";
import { LeadPartLine } from "./finding-lead";
import { SpokenReports } from "./spoken-lines";
import type { HomeView } from "./types";

/** What else is known of the builds that users have: those that do not lead, and the reports that speak of them. */
export function Beside({
  home,
  past,
  linkTo,
}: {
  readonly home: HomeView;
  readonly past: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home.beside");
  const [, ...others] = home.lead;
  const { shown, more } = home.spoken;
  if (others.length + shown.length + more === 0) return null;
  return (
    <Section id="beside" heading={t("heading")}>
      {others.map((part) => (
        <p key={part.standing}>
          <LeadPartLine part={part} home={home} leads={false} />
        </p>
      ))}
      <SpokenReports home={home} past={past} linkTo={linkTo} />
    </Section>
  );
}
