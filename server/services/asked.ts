import type { Scope } from "@/db/scope";
import type { Day, Instant } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";

/** A question about a project: who asks, within which scope, about which moment. */
export interface Asked {
  readonly asker: Asker;
  readonly scope: Scope;
  /** The moment asked about: `asOf`, or now. */
  readonly at: Instant;
  /** Its day in Asia/Tokyo. */
  readonly day: Day;
  /** null: the present. */
  readonly asOf: Instant | null;
}

/** The project that is asked about. */
export const projectOf = (asked: Asked): string => asked.asker.membership.projectId;

/** Rows a page of a long list. */
export const PAGE_ROWS = 50;

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a list, cut by the database. */
export const pageOf = <T>(rows: readonly T[], total: number, page: number): Page<T> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / PAGE_ROWS)),
});
