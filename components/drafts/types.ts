import type { inferProcedureOutput } from "@trpc/server";
import type { Expectation } from "@/components/queues/types";
import type { FormAct } from "@/components/ui/act-form";
import type { Way } from "@/server/domain/queues/draft";
import type { AppRouter } from "@/server/trpc/router";

export type Confirmation = inferProcedureOutput<AppRouter["drafts"]["confirmation"]>;

export interface ConfirmProps {
  readonly view: Confirmation;
  readonly project: string;
  /** The queue that this is about. */
  readonly back: string;
  readonly send: FormAct;
  readonly request: string;
}

/** Where a row stands, and how it is moved: a row, one way, by which of its controls. */
export interface Movable {
  /** In the draft's order, from 1. */
  readonly place: number;
  readonly total: number;
  readonly go: (id: string, way: Way, control: string) => void;
}

/** Where a task stands by the approved order, what is expected of it there, and what the draft makes of it. */
export interface Shift {
  readonly from: number;
  /** A person moved it, and not only what stands around it. */
  readonly moved: boolean;
  readonly before: Expectation;
  readonly after: Expectation;
  /** Business days by which it starts later; negative: earlier; null: nobody can say. */
  readonly later: number | null;
  readonly missesDue: boolean;
}
