"use client";

import { useLayoutEffect, useRef } from "react";

/** The id of a row's control. */
export const controlId = (task: string, control: string): string => `${control}-${task}`;

interface Held {
  readonly task: string;
  /** Absent: the row was dragged. */
  readonly control: string | undefined;
  readonly top: number;
  /** Whether the draft's bar was on the page before. */
  readonly drafting: boolean;
}

const MARGIN = 16;
const bar = () => document.getElementById("draft")?.closest("section") ?? null;

/** Scrolls to the top of the bar that has just appeared, as far as the pressed control stays visible. */
function showBar(control: Element): void {
  const up = MARGIN - (bar()?.getBoundingClientRect().top ?? MARGIN);
  const room = window.innerHeight - MARGIN - control.getBoundingClientRect().bottom;
  if (up > 0 && up <= room) window.scrollBy({ top: -up, behavior: "instant" });
}

/**
 * After a row has moved, the pressed control keeps the focus and its position in the window, so that it can be pressed
 * again. A dragged row is scrolled into view.
 */
export function useKeptPlace() {
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    const was = held.current;
    if (was === null) return;
    held.current = null;
    if (was.control === undefined) {
      document.getElementById(`task-${was.task}`)?.scrollIntoView({ block: "nearest" });
      return;
    }
    const control = document.getElementById(controlId(was.task, was.control));
    if (control === null) return;
    control.focus({ preventScroll: true });
    window.scrollBy({ top: control.getBoundingClientRect().top - was.top, behavior: "instant" });
    if (!was.drafting) showBar(control);
  });
  return {
    hold: (task: string, control: string | undefined) => {
      const pressed =
        control === undefined ? null : document.getElementById(controlId(task, control));
      const top = pressed?.getBoundingClientRect().top ?? 0;
      held.current = { task, control, top, drafting: bar() !== null };
    },
  };
}
