import { DeputyLines } from "@/components/approvals/deputy-lines";
import { CourseSection } from "@/components/course/course-section";
import type { TableAsked } from "@/components/course/course-table";
import { PutOffs } from "@/components/decisions/put-offs";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { UndertakingRequests } from "@/components/undertakings/undertaking-requests";
import { DutyList } from "@/components/waiting/duty-list";
import { WaitingOthers } from "@/components/waiting/waiting-others";
import { Ask } from "./ask";
import { AskedFirst, isAskedAbove } from "./asked-first";
import { Beside } from "./beside";
import { CourseSteps } from "./course-steps";
import { DecisionSection } from "./decision-section";
import { FindingAction, type HomeActs } from "./finding-action";
import { FindingFacts } from "./finding-facts";
import { HomeHeading } from "./home-heading";
import { LeadingDays } from "./leading-days";
import { MarkSeen } from "./mark-seen";
import { SeenBy } from "./seen-by";
import { StaleNotice } from "./stale-notice";
import type { HomeView } from "./types";
import { VersionSection } from "./version-section";

interface ScreenProps {
  readonly home: HomeView;
  /** The address that lists everything that waits for the reader. null: this page does. */
  readonly allHref: string | null;
  readonly courseTable: TableAsked;
  readonly linkTo: LinkTo;
  readonly past: boolean;
  readonly project: string;
  readonly acts: HomeActs;
  readonly request: string;
}

/** Is anything live untested, since when, what must I decide, and what does that cost? */
export function HomeScreen(props: ScreenProps) {
  const { home, allHref, linkTo, past, project, acts } = props;
  return (
    <>
      {home.question?.newTo != null && <MarkSeen project={project} />}
      {isAskedAbove(home, past) && <AskedFirst home={home} linkTo={linkTo} />}
      <HomeHeading home={home} past={past} linkTo={linkTo} />
      {home.steps.length === 0 && <LeadingDays home={home} past={past} />}
      <CourseSteps
        home={home}
        hrefOf={(number) => toSubject(linkTo, { of: "proposal", number: String(number) })}
      />
      <FirstAct {...props} />
      {!home.seesAll && (
        <DutyList
          duties={home.duties}
          total={home.waits.mine.length + home.decisionsTotal}
          allHref={allHref}
          day={home.day}
          linkTo={linkTo}
        />
      )}
      {home.seesAll && home.approves && <Decisions {...props} />}
      <StaleNotice stale={home.freshness.stale} mayHear={home.mayHear} linkTo={linkTo} />
      <Beside home={home} past={past} linkTo={linkTo} />
      <CourseSection home={home} past={past} linkTo={linkTo} table={props.courseTable} />
      <div className="section-gap">
        <FindingFacts home={home} past={past} linkTo={linkTo} />
        <SeenBy question={home.question} />
      </div>
      <UndertakingRequests requests={home.undertakings} act={acts.undertake} />
      {home.seesAll && !home.approves && <Decisions {...props} />}
      <DeputyLines deputies={home.deputies} linkTo={linkTo} />
      <WaitingOthers waits={home.waits.others} linkTo={linkTo} />
      <VersionSection home={home} linkTo={linkTo} />
    </>
  );
}

/** What waits for a reader of the ministry's side. Those who approve read it before the picture, others after it. */
function Decisions({ home, allHref, linkTo, past }: ScreenProps) {
  return <DecisionSection home={home} allHref={allHref} linkTo={linkTo} past={past} />;
}

/** Below the rule: what is to be decided and what it costs; beside it the button. */
function FirstAct({ home, linkTo, past, acts, request }: ScreenProps) {
  const { question } = home;
  return (
    <div className="first-act">
      <div>
        {question !== null && question.ranks.length > 0 && (
          <Ask home={home} question={question} linkTo={linkTo} />
        )}
        {question !== null && (
          <PutOffs putOffs={question.putOffs} today={home.day} linkTo={linkTo} />
        )}
      </div>
      <div>
        <FindingAction home={home} linkTo={linkTo} past={past} acts={acts} request={request} />
      </div>
    </div>
  );
}
