// The router's outputs that this screen shows.
import type { inferProcedureOutput } from "@trpc/server";
import type { ReactNode } from "react";
import type { AppRouter } from "@/server/trpc/router";

export type ReportsView = inferProcedureOutput<AppRouter["reports"]["list"]>;
export type ReportLine = ReportsView["reports"]["rows"][number];
export type OpenReport = NonNullable<ReportsView["open"]["report"]>;
export type Addition = NonNullable<OpenReport["addition"]>;
export type OpenDefect = NonNullable<ReportsView["open"]["defect"]>;

export interface ReportsProps {
  readonly view: ReportsView;
  readonly address: {
    readonly get: (name: string) => string | undefined;
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  /** Whether the page shows a past day. */
  readonly past: boolean;
  readonly releaseHref: (version: string) => string;
  /** The pages for entering a report or defect. Absent: the reader may not enter one. */
  readonly enterHref: { readonly report?: string; readonly defect?: string };
  /** The reader's actions on the open report or defect. */
  readonly acts: ReactNode;
}
