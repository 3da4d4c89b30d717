import { useTranslations } from "next-intl";
import { CorrectedSince } from "@/components/events/corrected-since";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { SourceNotes, type Sources, sourcesAmong } from "@/components/ui/sources";
import type { RecordSubjectName } from "@/server/domain/proposals/subject";
import { wordsOrNull } from "@/server/domain/records/field";
import { DecisionBar } from "./decision-bar";
import { DecisionPanel } from "./decision-panel";
import { Statements, WaiversAndDecisions } from "./evidence-facts";
import { EnvironmentReach } from "./evidence-reach";
import { Fold } from "./fold";
import { ReachFinding, TalkFinding, WaiversFinding } from "./fold-findings";
import { MissingThen } from "./missing-then";
import { OpenRequests } from "./open-requests";
import { Overtaking } from "./overtaking";
import { ProposalConditions } from "./proposal-conditions";
import { ProposalFrozen } from "./proposal-frozen";
import { ProposalGaps } from "./proposal-gaps";
import { ProposalTalk } from "./proposal-talk";
import { PutOffSince } from "./put-off-since";
import { RequestChange } from "./request-change";
import { RequestHeading } from "./request-heading";
import { RequestNote } from "./request-note";
import { RequestSuite } from "./request-suite";
import { SharedWords } from "./shared-words";
import type { RecordProposalProps } from "./types";
import { WaiverRisks } from "./waiver-risks";

/** What each kind of record shows of itself: what is to be approved, and what either decision means. */
const OWN = {
  waiver: { Content: RequestChange, Risks: WaiverRisks },
  public_note: { Content: RequestNote, Risks: null },
  test_suite: { Content: RequestSuite, Risks: null },
} satisfies Record<RecordSubjectName, object>;

/** A request for the approval of a step of a record, in the order of every page of a decision. */
export function RequestScreen(props: RecordProposalProps) {
  const { view, linkTo } = props;
  const sources = sourcesAmong([
    // Only a page about a build shows the environments.
    ...(view.build === null ? [] : view.evidence.environments).map(({ provenance }) => provenance),
    ...view.evidence.statements.map(({ provenance }) => provenance),
    ...view.evidence.waivers.map(({ provenance }) => provenance),
  ]);
  const { Content, Risks } = OWN[view.subject];
  const open = view.status === "open";
  const panel = !open || !view.past;
  return (
    <div className={panel ? "proposal proposal-with-panel" : "proposal"}>
      <div className="proposal-body">
        <RequestHeading view={view} linkTo={linkTo} />
        <Overtaking lines={view.overtaking} />
        <CorrectedSince lines={view.corrections} />
        <PutOffSince view={view} />
        {open ? (
          <>
            {view.needs.length > 0 && <ProposalGaps {...props} />}
            <OpenRequests {...props} />
            <ProposalConditions {...props} />
            {Risks !== null && <Risks view={view} />}
          </>
        ) : (
          <>
            <ProposalConditions {...props} />
            <MissingThen view={view} />
          </>
        )}
        <Content view={view} linkTo={linkTo} />
        <Shared view={view} />
        <Folds {...props} sources={sources} />
        <SourceNotes sources={sources} />
        {open && !view.past && <DecisionBar view={view} />}
      </div>
      {panel && <DecisionPanel {...props} />}
    </div>
  );
}

/** How each side understands what it means. */
function Shared({ view: { shared, content } }: Pick<RecordProposalProps, "view">) {
  const t = useTranslations("approvals.shared");
  const { risk = null } = content.told;
  if (shared.length === 0) return null;
  return (
    <Section id="shared" heading={t("heading")}>
      <SharedWords risk={wordsOrNull(risk)} shared={shared} />
    </Section>
  );
}

/** The evidence in rows, and the seal last. */
function Folds({ sources, ...props }: RecordProposalProps & { readonly sources: Sources }) {
  const { view } = props;
  const t = useTranslations("approvals.folds");
  const { evidence, reader, status } = view;
  const { statements, waivers, decisions } = evidence;
  const [newest] = statements;
  const asked = status === "open" && (reader.opines || reader.answers);
  return (
    <Section id="evidence" heading={t("heading")}>
      <div className="folds">
        {view.build !== null && (
          <Fold id="reach" name={t("reach")} finding={<ReachFinding evidence={evidence} />}>
            <EnvironmentReach evidence={evidence} sources={sources} />
          </Fold>
        )}
        {newest !== undefined && newest.happenedOn !== null && (
          <Fold
            id="statements"
            name={t("statements")}
            finding={t.rich("statementsFinding", {
              count: newest.total,
              n: noBreak,
              day: () =>
                newest.happenedOn !== null && <NearDay day={newest.happenedOn} today={view.day} />,
            })}
          >
            <Statements evidence={evidence} sources={sources} />
          </Fold>
        )}
        <Fold id="talk" name={t("talk")} finding={<TalkFinding view={view} />} open={asked}>
          <ProposalTalk {...props} />
        </Fold>
        <Fold id="reason" name={t("reason")} finding={<RecordWords words={view.reason} />}>
          <p className="typed max-w-[46em]">
            <RecordWords words={view.reason} />
          </p>
        </Fold>
        {waivers.length + decisions.length > 0 && (
          <Fold id="waivers" name={t("waivers")} finding={<WaiversFinding view={view} />}>
            <WaiversAndDecisions evidence={evidence} sources={sources} />
          </Fold>
        )}
        <Fold
          id="frozen"
          name={t("frozen")}
          finding={t.rich("frozenFinding", {
            day: () => <NearDay day={view.proposedOn} today={view.day} />,
            whole: view.whole ? "yes" : "no",
            b: (chunks) => <b>{chunks}</b>,
          })}
        >
          <ProposalFrozen {...props} />
        </Fold>
      </div>
    </Section>
  );
}
