// The router's outputs that this screen shows.
import type { inferProcedureOutput } from "@trpc/server";
import type { ThreadActs } from "@/components/comments/task-thread";
import type { FormAct } from "@/components/ui/act-form";
import type { AppRouter } from "@/server/trpc/router";
import type { Here } from "./links";

/** The form in which a task is entered or put right. */
export type TaskFormView = inferProcedureOutput<AppRouter["tasks"]["form"]>;

export type QueueView = inferProcedureOutput<AppRouter["queues"]["read"]>;
export type Board = NonNullable<QueueView["board"]>;
export type Slip = QueueView["slips"][number];
export type OpenTask = NonNullable<QueueView["open"]>;
type Row = QueueView["list"]["rows"][number];

/** What a row shows of a task. */
export type QueueTask = Pick<
  Row,
  | "id"
  | "lineId"
  | "line"
  | "title"
  | "status"
  | "blockedReason"
  | "estimateDays"
  | "dueOn"
  | "directedBy"
  | "instruction"
  | "qualityOwner"
  | "assignee"
  | "fullChainTest"
  | "verdict"
  | "platformId"
  | "illustrative"
  | "certainty"
  | "note"
>;

/** When a task is expected to begin and end, and the business days left to its due date. null: unknown. */
export type Expectation = Row["expected"];

/** Where a task stands in the other order: the approved one beside a draft, or that of a proposal that is out. */
export interface Other {
  readonly by: "draft" | "proposal";
  /** The number of the proposal. 0: a draft is compared with the approved order. */
  readonly number: number;
  readonly place: number;
  readonly expected: Expectation;
}

export interface QueueProps {
  readonly view: QueueView;
  readonly here: Here;
  /** What the address asks for: a selected task, an open panel, a proposal that was just sent. */
  readonly wanted: {
    readonly task: string | null;
    readonly open: boolean;
    readonly sent: number | null;
  };
  readonly acts: {
    readonly save: FormAct;
    readonly send: FormAct;
    readonly amend: FormAct;
    readonly retarget: FormAct;
    readonly ask: FormAct;
    readonly answer: FormAct;
    readonly plan: FormAct;
    readonly thread: ThreadActs;
  };
  /** The id of the press, so that a press sent twice counts once. */
  readonly request: string;
}

/** A draft as stored, and as a board holds it. */
export interface KeptDraft extends NonNullable<Board["draft"]> {}
export interface Draft extends Omit<KeptDraft, "version"> {}
