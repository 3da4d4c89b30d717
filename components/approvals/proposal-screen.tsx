import { useTranslations } from "next-intl";
import { ReadingChain } from "@/components/acknowledgements/reading-chain";
import { CorrectedSince } from "@/components/events/corrected-since";
import { RecordWords } from "@/components/events/source-note";
import { Section } from "@/components/ui/section";
import { DecisionPanel } from "./decision-panel";
import { DriftSection } from "./drift-section";
import { ProposalConditions } from "./proposal-conditions";
import { ProposalDecided } from "./proposal-decided";
import { ProposalEffects } from "./proposal-effects";
import { ProposalEvidence } from "./proposal-evidence";
import { ProposalFrozen } from "./proposal-frozen";
import { ProposalHeading } from "./proposal-heading";
import { ProposalOrders } from "./proposal-orders";
import { ProposalRisks } from "./proposal-risks";
import { ProposalTalk } from "./proposal-talk";
import type { ProposalProps } from "./types";

/** One proposal: its effects, risks and evidence, with the decision on the right. */
export function ProposalScreen(props: ProposalProps) {
  const { view } = props;
  const t = useTranslations("approvals");
  const chain = useTranslations("acknowledgements.chain");
  return (
    <>
      <ProposalHeading view={view} linkTo={props.linkTo} />
      {view.drifts.map((drift) => (
        <DriftSection key={drift.number} drift={drift} linkTo={props.linkTo} />
      ))}
      <CorrectedSince lines={view.corrections} />
      {view.orders !== null && <ProposalOrders view={view} linkTo={props.linkTo} />}
      <div className={view.past ? "proposal" : "proposal proposal-with-panel"}>
        <div className="proposal-body">
          <Section id="reason" heading={t("reason.heading")}>
            <p className="max-w-[46em] typed">
              <RecordWords words={view.reason} />
            </p>
          </Section>
          <ProposalEffects view={view} here={props.here} />
          <ProposalRisks view={view} />
          <Section id="alternatives" heading={t("alternatives.heading")}>
            {view.alternatives === null ? (
              <p className="quiet">{t("alternatives.none")}</p>
            ) : (
              <p className="max-w-[46em] typed">
                <RecordWords words={view.alternatives} />
              </p>
            )}
          </Section>
          <ProposalEvidence view={view} linkTo={props.linkTo} />
          <ProposalDecided view={view} />
          {view.chain.length > 0 && (
            <Section id="chain" heading={chain("heading")}>
              <ReadingChain links={view.chain} />
            </Section>
          )}
          <ProposalConditions {...props} />
          <ProposalTalk {...props} />
          <ProposalFrozen {...props} />
        </div>
        {!view.past && <DecisionPanel {...props} />}
      </div>
    </>
  );
}
