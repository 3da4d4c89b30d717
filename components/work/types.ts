// What the router answers, as this screen shows it.
import type { inferProcedureOutput } from "@trpc/server";
import type { FormAct } from "@/components/ui/act-form";
import type { AppRouter } from "@/server/trpc/router";

export type WorkView = inferProcedureOutput<AppRouter["work"]["read"]>;
/** A view of a queue that there is. */
export type QueueWork = Extract<WorkView, { readonly subject: unknown }>;
export type Subject = NonNullable<QueueWork["subject"]>;
export type Queue = NonNullable<QueueWork["queue"]>;
export type Order = NonNullable<QueueWork["order"]>;

/** What can be done here; absent on a page of the past. */
export interface WorkActs {
  readonly report: FormAct;
  readonly undertake: FormAct;
  readonly undo: FormAct;
  readonly amend: FormAct;
  readonly ask: FormAct;
  readonly answer: FormAct;
  readonly plan: FormAct;
  readonly capacity: FormAct;
  readonly acknowledge: FormAct;
  readonly object: FormAct;
  readonly read: FormAct;
}

export interface WorkProps<View extends WorkView = WorkView> {
  readonly view: View;
  readonly acts: WorkActs | null;
  /** The form that is open, by its name in the address. */
  readonly edit: string | undefined;
  readonly address: {
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  /** The address of a screen of the project, at the moment asked about. */
  readonly screen: (rest: string) => string;
}

/** How much can be worked: `act` null where the reader may not set it, or not from here. */
export interface Setting extends WorkProps<QueueWork> {
  readonly queue: Queue;
  readonly act: FormAct | null;
}
