// What the router answers, as this screen shows it.
import type { inferProcedureOutput } from "@trpc/server";
import type { ReactNode } from "react";
import type { AppRouter } from "@/server/trpc/router";

export type ReportsView = inferProcedureOutput<AppRouter["reports"]["list"]>;
export type ReportLine = ReportsView["reports"]["rows"][number];
export type OpenReport = NonNullable<ReportsView["open"]["report"]>;
export type OpenDefect = NonNullable<ReportsView["open"]["defect"]>;

export interface ReportsProps {
  readonly view: ReportsView;
  readonly address: {
    readonly get: (name: string) => string | undefined;
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  readonly releaseHref: (version: string) => string;
  /** The pages on which a report or a defect is entered; absent where the reader may enter none. */
  readonly enterHref: { readonly report?: string; readonly defect?: string };
  /** What the reader can do with the report or defect that is open. */
  readonly acts: ReactNode;
}
