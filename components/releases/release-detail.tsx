import { DriftSection } from "@/components/approvals/drift-section";
import { TestsToEnter } from "@/components/queues/tests-to-enter";
import type { FormAct } from "@/components/ui/act-form";
import { SourceNotes, sourcesAmong } from "@/components/ui/sources";
import { type Here, screenOf } from "./here";
import { ReleaseConfirm } from "./release-confirm";
import { ReleaseCourse } from "./release-course";
import { ReleaseDecisions } from "./release-decisions";
import { ReleaseFacts } from "./release-facts";
import { ReleaseHeading } from "./release-heading";
import { ReleaseHistory } from "./release-history";
import { ReleasePlanned } from "./release-planned";
import { ReleaseRuns } from "./release-runs";
import { ReleaseStages } from "./release-stages";
import type { ReleaseView } from "./release-verdict";
import { ReleaseWaivers } from "./release-waivers";
import { ReleaseWork } from "./release-work";

/** One version: the decision about its test, the reason, who decided, and what has happened since. */
export function ReleaseDetail({
  view,
  here,
  project,
  past,
  act,
}: {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
  readonly past: boolean;
  /** Where an answer to a vendor's report is sent. null: it cannot be sent from this page. */
  readonly act: FormAct | null;
}) {
  const sources = sourcesAmong(
    [
      ...view.distributions,
      ...view.waivers,
      ...view.events.filter(({ illustrative }) => !illustrative),
      ...view.runs,
    ].map(({ provenance }) => provenance),
  );
  return (
    <>
      <ReleaseHeading view={view} />
      <ReleasePlanned view={view} here={here} project={project} />
      <TestsToEnter tests={view.toEnter} whole={view.whole} project={project} />
      <ReleaseConfirm view={view} act={act} />
      {view.drifts.map((drift) => (
        <DriftSection
          key={drift.number}
          drift={drift}
          linkTo={(path) => screenOf(here, project, path.slice(1))}
        />
      ))}
      <ReleaseFacts view={view} here={here} project={project} past={past} sources={sources} />
      <ReleaseCourse view={view} />
      <ReleaseStages view={view} />
      <ReleaseWaivers view={view} sources={sources} />
      <ReleaseDecisions view={view} here={here} project={project} />
      <ReleaseWork view={view} here={here} project={project} />
      <ReleaseHistory view={view} here={here} project={project} sources={sources} />
      <ReleaseRuns view={view} here={here} project={project} sources={sources} />
      <SourceNotes sources={sources} />
    </>
  );
}
