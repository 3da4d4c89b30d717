// What the router answers, as this screen shows it.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

export type QueueView = inferProcedureOutput<AppRouter["queues"]["read"]>;
export type QueueTask = QueueView["busy"][number] & { readonly place?: number };

export interface QueueProps {
  readonly view: QueueView;
  readonly address: {
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  readonly queueHref: (partyKey: string) => string;
  readonly releaseHref: (version: string) => string;
}
