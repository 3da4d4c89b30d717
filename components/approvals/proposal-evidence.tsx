import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LinkTo } from "@/components/ui/links";
import { Section } from "@/components/ui/section";
import {
  AnsweredFindings,
  OutsideDeadlines,
  Statements,
  WaiversAndDecisions,
} from "./evidence-facts";
import { TestPlan } from "./evidence-plan";
import { EnvironmentReach } from "./evidence-reach";
import type { ProposalView } from "./types";

/** The evidence beside the decision, as of the day in question. */
export function ProposalEvidence({
  view,
  linkTo,
}: {
  readonly view: ProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.evidence");
  const { evidence } = view;
  const tested = evidence.tests.length > 0;
  return (
    <Section id="evidence" heading={t("heading")}>
      <div className="grid gap-12">
        {!tested && <p>{t("noTests")}</p>}
        {tested && (
          <>
            <Part heading={t("reach")}>
              <EnvironmentReach evidence={evidence} />
            </Part>
            <Part heading={t("plan")}>
              <TestPlan evidence={evidence} open={view.status === "open"} linkTo={linkTo} />
            </Part>
          </>
        )}
        <Part heading={t("due")}>
          <OutsideDeadlines evidence={evidence} />
        </Part>
        <Part heading={t("answered")}>
          <AnsweredFindings evidence={evidence} linkTo={linkTo} party={view.party.key} />
        </Part>
        {tested && (
          <>
            <Part heading={t("waivers")}>
              <WaiversAndDecisions evidence={evidence} />
            </Part>
            <Part heading={t("statements")}>
              <Statements evidence={evidence} />
            </Part>
          </>
        )}
      </div>
    </Section>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="type-strong mb-3">{heading}</h3>
      {children}
    </div>
  );
}
