// What an open page has heard.
import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/trpc/router";

/** What is new since the page was made. */
export type News = inferProcedureOutput<AppRouter["live"]["news"]>;

/**
 * Why nothing more is heard: the connection is cut; the session for which the page was made has ended; the reader
 * has opened too many pages; the reader may no longer see this one.
 */
export type Trouble = "cut" | "signed-out" | "crowded" | "withdrawn";

export interface Heard extends News {
  readonly trouble: Trouble | null;
}

export const NOTHING: Heard = { count: 0, exercise: "same", trouble: null };

/** What the status of a refusal means for hearing; null for a refusal that passes by itself, and where none came. */
export function troubleOf(status: number | null): Trouble | null {
  if (status === null || status >= 500 || status === 429) return null;
  return status === 401 ? "signed-out" : "withdrawn";
}
