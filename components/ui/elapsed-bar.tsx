import type { ReactNode } from "react";
import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";
import { Duration } from "./count";
import { NearDay } from "./near-day";

export interface ElapsedPart {
  /** excused: while a waiver was in force. overdue: since it ended, or without one. decided: since a decision. */
  readonly kind: "excused" | "overdue" | "decided";
  readonly from: Day;
  /** What happened on that day, such as 試験の環境が整う. */
  readonly event: ReactNode;
  readonly businessDays: number;
  /** What the length means. */
  readonly meaning: ReactNode;
}

/** A part below this share of the whole has no room for its words above and below. */
const ROOM_FOR_WORDS = 0.2;

/** The days as one bar to scale in business days: gray while a waiver was in force, red since it ended. */
export function ElapsedBar({
  label,
  parts,
  end,
}: {
  /** The whole in one sentence. */
  readonly label: string;
  readonly parts: readonly ElapsedPart[];
  readonly end: { readonly day: Day; readonly event: ReactNode };
}) {
  const shown = parts.filter((part) => part.businessDays > 0);
  const total = shown.reduce((sum, part) => sum + part.businessDays, 0);
  const narrow = shown.some((part) => part.businessDays / total < ROOM_FOR_WORDS);
  const grows = shown.map((part) => `minmax(0, ${part.businessDays}fr)`).join(" ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of words needs a name, not a form's group
    <figure
      role="group"
      aria-label={label}
      className="elapsed"
      {...(narrow && { "data-listed": true })}
      style={{ "--parts": grows } as Record<string, string>}
    >
      <div className="elapsed-bar" aria-hidden="true">
        {shown.map((part) => (
          <span key={part.from} data-kind={part.kind} />
        ))}
      </div>
      <ol className="elapsed-parts">
        {shown.map((part, place) => (
          <li key={part.from} data-kind={part.kind} style={{ gridColumn: place + 1 }}>
            <p className="elapsed-point">
              <NearDay day={part.from} today={end.day} /> <b>{part.event}</b>
            </p>
            <p className="elapsed-length">
              <b>
                <Duration businessDays={part.businessDays} />
              </b>
              <span>{part.meaning}</span>
            </p>
          </li>
        ))}
        <li className="elapsed-end" style={{ gridColumn: shown.length }}>
          <p className="elapsed-point">
            <CalendarDay day={end.day} /> <b>{end.event}</b>
          </p>
        </li>
      </ol>
    </figure>
  );
}
