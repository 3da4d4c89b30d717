"use client";
import { useEffect, useRef } from "react";

/** Tells the form which rows of evidence its sender opened. Without script it tells nothing. */
export function OpenedFolds() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opened = new Set<string>();
    const note = (fold: HTMLDetailsElement) => {
      const id = fold.querySelector("h3")?.id;
      if (!fold.open || id === undefined) return;
      opened.add(id);
      if (field.current) field.current.value = [...opened].join(" ");
    };
    // The state of a row changes before its event, which does not bubble.
    const hear = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.matches(".fold")) note(target);
    };
    if (field.current) field.current.value = "none";
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.fold[open]"))
      note(fold);
    document.addEventListener("toggle", hear, true);
    return () => document.removeEventListener("toggle", hear, true);
  }, []);
  return <input ref={field} type="hidden" name="folds" data-shown="" />;
}
