import { useTranslations } from "next-intl";
import { CorrectedSince } from "@/components/events/corrected-since";
import { SourceNotes, sourcesAmong } from "@/components/ui/sources";
import { ChangeSentence } from "./change-sentence";
import { DecisionBar } from "./decision-bar";
import { DecisionLead } from "./decision-lead";
import { DecisionPanel } from "./decision-panel";
import { DriftSection } from "./drift-section";
import { OpenRequests } from "./open-requests";
import { ProposalAfter } from "./proposal-after";
import { ProposalConditions } from "./proposal-conditions";
import { ProposalEffects } from "./proposal-effects";
import { ProposalFolds } from "./proposal-folds";
import { ProposalGaps } from "./proposal-gaps";
import { ProposalHeading } from "./proposal-heading";
import { ProposalOrders } from "./proposal-orders";
import { ProposalRisks } from "./proposal-risks";
import { NextStep } from "./proposal-steps";
import type { ProposalProps } from "./types";

/** One proposal: what changes, what is missing, what it risks, and the decision beside it; afterwards its result. */
export function ProposalScreen(props: ProposalProps) {
  const { view, linkTo } = props;
  const sources = sourcesAmong([
    view.standstill.users?.provenance,
    ...view.evidence.environments.map(({ provenance }) => provenance),
    ...view.evidence.statements.map(({ provenance }) => provenance),
    ...view.evidence.waivers.map(({ provenance }) => provenance),
  ]);
  const open = view.status === "open";
  const panel = open ? !view.past : true;
  return (
    <div className={panel ? "proposal proposal-with-panel" : "proposal"}>
      <div className="proposal-body">
        <ProposalHeading view={view} linkTo={linkTo}>
          <Lead {...props} />
        </ProposalHeading>
        {view.drifts.map((drift) => (
          <DriftSection key={drift.number} drift={drift} linkTo={linkTo} />
        ))}
        <CorrectedSince lines={view.corrections} />
        {view.orders !== null && <ProposalOrders view={view} linkTo={linkTo} />}
        {open ? (
          <>
            <ProposalGaps {...props} />
            <OpenRequests {...props} />
            <ProposalConditions {...props} />
            <ProposalRisks view={view} sources={sources} />
            <ProposalEffects view={view} here={props.here} />
            <ProposalFolds {...props} sources={sources} />
          </>
        ) : (
          <ProposalAfter {...props} sources={sources} />
        )}
        <SourceNotes sources={sources} />
        {open && !view.past && <DecisionBar view={view} />}
      </div>
      {panel && <DecisionPanel {...props} />}
    </div>
  );
}

/** What the change gains; once it is approved, what comes next; if it is not, what it would have been. */
function Lead({ view }: ProposalProps) {
  const t = useTranslations("approvals");
  const { status, orders, lead, summary } = view;
  if (status === "open" && orders === null) return <DecisionLead view={view} />;
  if (status === "approved") return <NextStep view={view} />;
  if (lead === null) return t("unknownTask");
  return <ChangeSentence change={{ ...lead, ...summary }} leads />;
}
