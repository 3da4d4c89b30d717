import type { Scope } from "@/db/scope";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import type { Day, Instant } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import type { Counting } from "./calendar";

/** A question about a project: who asks, in which scope, and as of which moment. */
export interface Asked extends Counting {
  readonly asker: Asker;
  readonly scope: Scope;
  /** The moment in question: `asOf`, or now. */
  readonly at: Instant;
  /** The day of that moment in Asia/Tokyo. */
  readonly day: Day;
  /** The calendar of the project as it was on record at that moment. */
  readonly calendar: BusinessCalendar;
  /** null: the present. */
  readonly asOf: Instant | null;
}

/** The project in question. */
export const projectOf = (asked: Asked): string => asked.asker.membership.projectId;

/** Rows per page of a long list. */
export const PAGE_ROWS = 50;

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a list that the database has already cut. */
export const pageOf = <T>(rows: readonly T[], total: number, page: number): Page<T> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / PAGE_ROWS)),
});
