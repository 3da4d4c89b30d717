// What the home screen shows.
import type { DistributionRow } from "@/db/queries/releases";
import type { listUndertakings } from "@/db/queries/undertakings";
import type { Dated } from "../domain/calendar/dated";
import type { Day } from "../domain/calendar/day";
import type { Provenance } from "../domain/events/provenance";
import type { LeadPart } from "../domain/releases/lead";
import type { TakenBack } from "../domain/releases/taken-back";
import type { Words } from "../domain/words";
import type { CourseView } from "./course-view";
import type { Decision } from "./decisions";
import type { DriftView } from "./drift-view";
import type { Duty } from "./duties";
import type { EnvironmentView } from "./environment-view";
import type { FirstDraft } from "./first-draft";
import type { Freshness } from "./freshness";
import type { LiveBuild } from "./live-build";
import type { Owed } from "./owed";
import type { QuestionView } from "./question-view";
import type { deputiesOf } from "./routes";
import type { Running } from "./running";
import type { SlipView } from "./slip-view";
import type { LiveDefect, SpokenReport } from "./spoken";
import type { StepsView } from "./steps-view";
import type { WaitsInView } from "./waits";

export interface StripCell {
  readonly version: string;
  readonly platformKey: string;
  readonly verdict: DistributionRow["verdict"];
  readonly relation: DistributionRow["relation"];
  readonly contradicted: DistributionRow["contradicted"];
  readonly distributedOn: Day | null;
  /** The day, with its time if a source gives it, on which it was taken back from users. */
  readonly takenBackOn: Dated | null;
}

export interface HomeView {
  /** The builds that users have, the worst first. It is the headline. Empty: nothing is live. */
  readonly lead: readonly LeadPart<LiveBuild>[];
  /** The newest build of each platform that went out, where it was taken back and nothing has gone out since. */
  readonly takenBack: readonly TakenBack[];
  /** Whether a waiver in force excuses everything that is owed. */
  readonly waived: boolean;
  /** The open critical defects in what users have, those found first first. They lead before what is not tested. */
  readonly defects: readonly LiveDefect[];
  /** The open reports that speak of builds whose full-chain test is not verified or is contradicted, nearest first. */
  readonly spoken: { readonly shown: readonly SpokenReport[]; readonly more: number };
  /** What is owed, in the order of the lead. */
  readonly owed: readonly Owed[];
  /** Versions that are not counted because their day is unconfirmed. */
  readonly uncounted: readonly string[];
  /** What the button opens: the owed tests drafted to the front of their queue. null: none waits in a queue. */
  readonly draft: FirstDraft | null;
  /** How far each test is that was decided to be ranked now, from the decision to the result. */
  readonly steps: readonly StepsView[];
  /** What has happened since the debts began, and what is expected, for the picture. */
  readonly course: CourseView;
  /** Full-chain tests that have begun and of which no result is on record. */
  readonly running: readonly Running[];
  /** The responsibilities that the reader's own party is asked to accept, if the reader may answer. */
  readonly undertakings: Awaited<ReturnType<typeof listUndertakings>>;
  /** Whether nothing is live yet and the reader may see what the project still lacks. */
  readonly setsUp: boolean;
  /** A build that leads because nobody has said if it was tested, and of which the reader may say it. null: none. */
  readonly records: { readonly version: string; readonly platformKey: string } | null;
  /** Whether the reader may answer vendors' reports and one is waiting. */
  readonly confirms: boolean;
  /** Whether the reader may change which version a waiting test is of. */
  readonly retargets: boolean;
  /** Whether the reader may decide what is done about a failed test. */
  readonly responds: boolean;
  /** Whether the reader may say which stages a test environment reaches. */
  readonly saysReach: boolean;
  /** Whether the reader may record that data arrived. */
  readonly mayHear: boolean;
  readonly chain: {
    readonly name: Words;
    readonly officialTerm: Words;
    readonly lastStage: Words | null;
  } | null;
  readonly environment: EnvironmentView | null;
  readonly strip: {
    readonly platforms: readonly { readonly key: string; readonly name: Words }[];
    readonly cells: readonly StripCell[];
  };
  /** The question about the headline and how far it is answered. null: nothing is asked. */
  readonly question: QuestionView | null;
  /** What has been sent and not answered: what waits for the reader, and what waits for others. */
  readonly waits: Pick<WaitsInView, "mine" | "others">;
  /** Present or future deputies of the reader's role, and roles for which the reader is a deputy. */
  readonly deputies: ReturnType<typeof deputiesOf>;
  /** Approved orders whose forecast no longer matches the approval. */
  readonly drifts: readonly DriftView[];
  /** Owed tests whose expected start keeps moving later. */
  readonly slips: readonly SlipView[];
  /** The reader's decisions besides the headline, and their number. */
  readonly decisions: readonly Decision[];
  readonly decisionsTotal: number;
  /** Of a vendor: what was sent to it and what the rules ask of it, in one list by date. Of others: empty. */
  readonly duties: readonly Duty[];
  /** The number of decisions that await other roles. */
  readonly othersTotal: number;
  /** Whether the reader may decide what the headline asks. */
  readonly mineOnTop: boolean;
  /** Whether new orders of queues come to the reader for approval. */
  readonly approves: boolean;
  /** Distributions with users, by the state of their full-chain test. */
  readonly reached: {
    readonly all: number;
    readonly verified: number;
    readonly failed: number;
    readonly notRun: number;
    readonly noRecord: number;
  };
  readonly reports: { readonly open: number; readonly unowned: number };
  /** Whether the reader sees every party's work. If not, only its own queues. */
  readonly seesAll: boolean;
  readonly day: Day;
  readonly downloads: readonly {
    readonly value: number;
    readonly onDay: Day;
    readonly provenance: Provenance | null;
  }[];
  readonly freshness: Freshness;
}
