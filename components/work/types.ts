// The router's outputs that this screen shows.
import type { inferProcedureOutput } from "@trpc/server";
import type { ThreadActs } from "@/components/comments/task-thread";
import type { FormAct } from "@/components/ui/act-form";
import type { LinkTo } from "@/components/ui/links";
import type { AppRouter } from "@/server/trpc/router";

export type WorkView = inferProcedureOutput<AppRouter["work"]["read"]>;
/** The view if the vendor has a queue. */
export type QueueWork = Extract<WorkView, { readonly subject: unknown }>;
export type Subject = NonNullable<QueueWork["subject"]>;
/** A task whose progress can be reported here. */
export type NowTask = QueueWork["now"][number];
export type Queue = NonNullable<QueueWork["queue"]>;
export type Order = NonNullable<QueueWork["order"]>;

/** What can be done here. Absent on a page of the past. */
export interface WorkActs {
  readonly report: FormAct;
  readonly undertake: FormAct;
  readonly stop: FormAct;
  readonly undo: FormAct;
  readonly amend: FormAct;
  readonly retarget: FormAct;
  readonly ask: FormAct;
  readonly answer: FormAct;
  readonly plan: FormAct;
  readonly capacity: FormAct;
  readonly line: FormAct;
  readonly acknowledge: FormAct;
  readonly object: FormAct;
  readonly reserve: FormAct;
  readonly question: FormAct;
  readonly reply: FormAct;
  readonly risk: FormAct;
  readonly read: FormAct;
  readonly thread: ThreadActs;
}

export interface WorkProps<View extends WorkView = WorkView> {
  readonly view: View;
  readonly acts: WorkActs | null;
  /** The name of the open form, from the address. */
  readonly edit: string | undefined;
  readonly address: {
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  readonly linkTo: LinkTo;
  /** The address of a screen of the project, as of the moment in question. */
  readonly screen: (rest: string) => string;
}

/** How the capacity is set. `act` null: the reader may not set it, or not from this page. */
export interface Setting extends WorkProps<QueueWork> {
  readonly queue: Queue;
  readonly act: FormAct | null;
}
