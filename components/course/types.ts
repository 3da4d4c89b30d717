import type { inferProcedureOutput } from "@trpc/server";
import type { StatusKind } from "@/components/ui/status-tile";
import type { Day } from "@/server/domain/calendar/day";
import type { AppRouter } from "@/server/trpc/router";

export type HomeView = inferProcedureOutput<AppRouter["projects"]["home"]>;
export type CourseView = HomeView["course"];
export type CoursePlatform = CourseView["platforms"][number];

/** How a mark is drawn. A build is drawn as the tile of its verdict. */
export type Shape =
  | { readonly of: "build"; readonly verdict: StatusKind }
  /** A day: an environment that is ready, something said or decided, a report. */
  | { readonly of: "dot" | "diamond" | "ring" }
  /** Days that are known: a waiver. `open`: it still holds, so that its end is not drawn. */
  | { readonly of: "line"; readonly until: Day; readonly open: boolean }
  /** Days that are expected: of the test in the order in force, or as the button would bring it. */
  | { readonly of: "box" | "draft"; readonly until: Day };

/** One record in the picture, and the link to it. */
export interface Mark {
  readonly key: string;
  readonly on: Day;
  readonly shape: Shape;
  /** The words beside it, and what is left of them where there is less room. */
  readonly labels: readonly string[];
  /** The same as a sentence, for the table, the phone and those who listen. */
  readonly full: string;
  readonly href: string;
  /** Those with more weight get their place first. */
  readonly weight: number;
}

/** Some of the days of a platform, drawn as a part of its bar. */
export interface Bar {
  readonly kind: "silent" | "excused" | "overdue" | "decided";
  readonly from: Day;
  readonly until: Day;
  readonly label: string;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly Mark[];
  /** Only a platform has them. */
  readonly bars: readonly Bar[];
  /** What is said of a lane without marks. */
  readonly none: string | null;
}
