import { FactsAndAction } from "@/components/ui/page-heading";
import { DecisionSection } from "./decision-section";
import { FindingAction } from "./finding-action";
import { FindingFacts } from "./finding-facts";
import { HomeFigures } from "./home-figures";
import { HomeHeading } from "./home-heading";
import { OwedDays } from "./owed-days";
import { StaleNotice } from "./stale-notice";
import type { HomeView, LinkTo } from "./types";
import { VersionSection } from "./version-section";

/** Is anything live untested, since when, where does its test stand, and what must I decide. */
export function HomeScreen({
  home,
  linkTo,
  past,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
  readonly past: boolean;
}) {
  return (
    <>
      <HomeHeading home={home} past={past} />
      <StaleNotice stale={home.freshness.stale} />
      <OwedDays home={home} past={past} />
      <FactsAndAction
        facts={<FindingFacts home={home} />}
        action={<FindingAction home={home} linkTo={linkTo} />}
      />
      <VersionSection home={home} linkTo={linkTo} />
      <DecisionSection home={home} linkTo={linkTo} />
      <HomeFigures home={home} />
    </>
  );
}
