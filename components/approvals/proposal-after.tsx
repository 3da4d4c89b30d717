import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Sources } from "@/components/ui/sources";
import { CounterProposal } from "./counter-proposal";
import { Fold } from "./fold";
import { HeldNotice } from "./held-notice";
import { MissingThen } from "./missing-then";
import { HoldHistory } from "./order-hold";
import { ProposalConditions } from "./proposal-conditions";
import { EffectsTable } from "./proposal-effects";
import { ProposalFolds } from "./proposal-folds";
import { ProposalSteps } from "./proposal-steps";
import type { ProposalProps } from "./types";

/** A decided proposal: the steps that follow, its conditions, the deadlines that it touches, and the evidence folded. */
export function ProposalAfter({
  sources,
  ...props
}: ProposalProps & { readonly sources: Sources }) {
  const { view } = props;
  const t = useTranslations("approvals.decided");
  const folds = useTranslations("approvals.folds");
  const effects = useTranslations("approvals.effects");
  const hold = useTranslations("approvals.hold");
  const conditions = useTranslations("approvals.conditions");
  const due = view.effects.rows.filter(({ dueOn }) => dueOn !== null);
  const approved = view.status === "approved";
  return (
    <>
      {view.held !== null && (
        <HeldNotice
          held={{ ...view.held, role: view.held.memberRole, at: view.held.recordedAt }}
          number={view.number}
        />
      )}
      {approved && view.counts.overdue > 0 && (
        <div className="mt-6">
          <Notice
            tone="refused"
            title={conditions.rich("question.one", { count: view.counts.overdue, n: noBreak })}
          >
            {conditions("question.next")}
          </Notice>
        </div>
      )}
      {approved && <ProposalSteps view={view} />}
      <CounterProposal {...props} />
      <ProposalConditions {...props} />
      {approved && due.length > 0 && (
        <Section
          id="deadlines"
          heading={t.rich("deadlines", { count: due.length, n: noBreak })}
          aside={t("deadlinesNote")}
        >
          <EffectsTable view={view} rows={due} />
        </Section>
      )}
      <div className="section-gap folds">
        <MissingThen view={view} />
        {view.holds.length > 0 && (
          <Fold id="holds" name={hold("history")} finding={hold(`state.${holdState(view)}`)}>
            <HoldHistory holds={view.holds} />
          </Fold>
        )}
        <Fold
          id="effects"
          name={folds("effects")}
          finding={effects.rich("heading", { count: view.effects.total, n: noBreak })}
        >
          <EffectsTable view={view} rows={view.effects.rows} />
        </Fold>
      </div>
      <ProposalFolds {...props} sources={sources} />
    </>
  );
}

const holdState = ({ held, holds }: ProposalProps["view"]) => {
  if (held !== null) return "held";
  return holds.at(-1)?.kind === "held" ? "ended" : "resumed";
};
