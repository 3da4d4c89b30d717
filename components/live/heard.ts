// What an open page has learned.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

/** What is new since the page was rendered. */
export type News = inferProcedureOutput<AppRouter["live"]["news"]>;

/**
 * Why updates stopped: the connection is cut; the session has ended; the reader has opened too many pages; the reader
 * may no longer see this page.
 */
export type Trouble = "cut" | "signed-out" | "crowded" | "withdrawn";

export interface Heard extends News {
  readonly trouble: Trouble | null;
}

export const NOTHING: Heard = { count: 0, exercise: "same", trouble: null };

/** What the status of a refusal means for the updates. null: the refusal passes by itself, or there was no answer. */
export function troubleOf(status: number | null): Trouble | null {
  if (status === null || status >= 500 || status === 429) return null;
  return status === 401 ? "signed-out" : "withdrawn";
}
