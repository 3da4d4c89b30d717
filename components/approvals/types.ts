// The router's outputs that these screens show.
import type { inferProcedureOutput } from "@trpc/server";
import type { FormAct } from "@/components/ui/act-form";
import type { LinkTo } from "@/components/ui/links";
import type { AppRouter } from "@/server/trpc/router";

export type ApprovalsView = inferProcedureOutput<AppRouter["approvals"]["list"]>;
export type ProposalLine = ApprovalsView["others"][number];
/** A proposal whatever it is about, as far as its decision is concerned. */
export type DecisionView = inferProcedureOutput<AppRouter["approvals"]["read"]>;
/** The proposal of a new order, and one about a record. */
export type ProposalView = Extract<DecisionView, { readonly subject: "order" }>;
export type RecordProposalView = Exclude<DecisionView, { readonly subject: "order" }>;
export type Evidence = DecisionView["evidence"];
export type Condition = ProposalView["conditions"][number];
export type Drift = ProposalView["drifts"][number];
export type RouteView = inferProcedureOutput<AppRouter["routes"]["read"]>;

export interface Here {
  readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  readonly get: (name: string) => string | undefined;
}

export interface ProposalActs {
  /** Decides, asks or comments, depending on the choice made. */
  readonly decide: FormAct;
  /** Asks for something that is missing. */
  readonly ask: FormAct;
  /** Reminds the side that was asked. */
  readonly remind: FormAct;
  readonly opine: FormAct;
  readonly withdraw: FormAct;
  /** Writes a note that no vendor sees. */
  readonly note: FormAct;
  /** Throws away a counter-proposal. */
  readonly drop: FormAct;
  /** Stops the order, and lets it go on. */
  readonly hold: FormAct;
  readonly resume: FormAct;
  /** Shows that a condition is met, and accepts it. */
  readonly show: FormAct;
  readonly meet: FormAct;
}

export interface DecisionProps<V extends DecisionView = DecisionView> {
  readonly view: V;
  readonly here: Here;
  readonly linkTo: LinkTo;
  readonly acts: ProposalActs;
  /** A new id for each form of the page, so that the same form sent twice counts once. */
  readonly request: () => string;
  readonly fileHref: string;
  /** The file of a step's sealed decision. */
  readonly decisionHref: (step: number) => string;
}

export type ProposalProps = DecisionProps<ProposalView>;
export type RecordProposalProps = DecisionProps<RecordProposalView>;

export interface RouteActs {
  readonly set: FormAct;
  readonly addDeputy: FormAct;
  readonly removeDeputy: FormAct;
}
