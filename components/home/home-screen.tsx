import { DeputyLines } from "@/components/approvals/deputy-lines";
import type { LinkTo } from "@/components/ui/links";
import { FactsAndAction } from "@/components/ui/page-heading";
import { UndertakingRequests } from "@/components/undertakings/undertaking-requests";
import { WaitingMine } from "@/components/waiting/waiting-mine";
import { WaitingOthers } from "@/components/waiting/waiting-others";
import { DecisionSection } from "./decision-section";
import { FindingAction, type HomeActs } from "./finding-action";
import { FindingFacts } from "./finding-facts";
import { HomeFigures } from "./home-figures";
import { HomeHeading } from "./home-heading";
import { MarkSeen } from "./mark-seen";
import { OwedDays } from "./owed-days";
import { StaleNotice } from "./stale-notice";
import type { HomeView } from "./types";
import { VersionSection } from "./version-section";

/** Is anything live untested, since when, where is its test, and what must I decide? */
export function HomeScreen({
  home,
  linkTo,
  past,
  project,
  acts,
  request,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
  readonly past: boolean;
  readonly project: string;
  readonly acts: HomeActs;
  readonly request: string;
}) {
  return (
    <>
      <WaitingMine waits={home.waits.mine} day={home.day} linkTo={linkTo} />
      <DeputyLines deputies={home.deputies} linkTo={linkTo} />
      {home.question?.newTo != null && <MarkSeen project={project} />}
      <UndertakingRequests requests={home.undertakings} act={acts.undertake} />
      <HomeHeading home={home} past={past} linkTo={linkTo} />
      <StaleNotice stale={home.freshness.stale} mayHear={home.mayHear} linkTo={linkTo} />
      <OwedDays home={home} past={past} />
      <FactsAndAction
        facts={<FindingFacts home={home} past={past} linkTo={linkTo} />}
        action={<FindingAction home={home} linkTo={linkTo} acts={acts} request={request} />}
      />
      <VersionSection home={home} linkTo={linkTo} />
      <DecisionSection home={home} linkTo={linkTo} past={past} />
      <WaitingOthers waits={home.waits.others} day={home.day} linkTo={linkTo} />
      <HomeFigures home={home} />
    </>
  );
}
