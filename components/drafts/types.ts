import type { inferProcedureOutput } from "@trpc/server";
import type { Expectation, Other } from "@/components/queues/types";
import type { FormAct } from "@/components/ui/act-form";
import type { Way } from "@/server/domain/queues/draft";
import type { AppRouter } from "@/server/trpc/router";

export type Confirmation = inferProcedureOutput<AppRouter["drafts"]["confirmation"]>;

export interface ConfirmProps {
  readonly view: Confirmation;
  readonly project: string;
  /** The address of the queue in question. */
  readonly back: string;
  readonly send: FormAct;
  readonly request: string;
  /** The reason stands as the console had filled it in from the record. */
  readonly drafted: boolean;
}

/** The place of a row and how to move it: the row, the direction, and the control that was used. */
export interface Movable {
  /** The place in the draft's order, from 1. */
  readonly place: number;
  readonly total: number;
  readonly go: (id: string, way: Way, control: string) => void;
}

/** When a task is expected to begin and end, and where it stands in the other order. */
export interface Standing {
  readonly expected: Expectation;
  readonly other: Other | null;
  /** Whether a person moved the task itself, not only tasks around it. */
  readonly moved: boolean;
}
