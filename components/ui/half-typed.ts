"use client";
// Text that was typed into a form but not sent stays in this tab when the page is left, whether for another language,
// by a link, or because the session ended. Only the same account finds it again, at the same address.
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { usePageMarks } from "./page-marks";
import { forgetTyped, type Kept, keyOfTyped, readTyped, writeTyped } from "./typed-store";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Passwords and codes are never stored, nor fields that nobody types into. */
const UNKEPT = ["password", "hidden", "file", "submit", "button", "reset", "image", "search"];

const isTyped = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !UNKEPT.includes(target.type))) &&
  target.name !== "" &&
  target.autocomplete !== "one-time-code";

/** Identifies the subject of a form: its hidden fields, except those that only say what its page has shown. */
const aboutOf = (form: HTMLFormElement): readonly (readonly string[])[] =>
  [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]:not([data-shown])")].map(
    ({ name, value }) => [name, value],
  );

/** Sets a field's value as if a person had typed it, so that listeners are notified. */
function fill(control: Control, values: readonly string[]): void {
  const [value = ""] = values;
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
    if (control.checked !== values.includes(control.value)) control.click();
    return;
  }
  const isSelect = control instanceof HTMLSelectElement;
  if (isSelect && ![...control.options].some((option) => option.value === value)) return;
  control.value = value;
  control.dispatchEvent(new Event(isSelect ? "change" : "input", { bubbles: true }));
}

function fillAll(form: HTMLFormElement, kept: readonly Kept[]): void {
  for (const [name, ...values] of kept)
    for (const control of [...form.elements])
      if (isTyped(control) && control.name === name) {
        fill(control, values);
        // Opens the section that contains the field, so that restored text is visible.
        control.closest("details")?.setAttribute("open", "");
      }
}

/** Stores what is typed into a form, unless it is stored elsewhere. `restored`: earlier text was put back. */
export function useHalfTyped(form: RefObject<HTMLFormElement | null>, act: string, keeps: boolean) {
  const { account, from } = usePageMarks();
  const [restored, setRestored] = useState(false);
  const touched = useRef(new Set<string>());
  const keyOf = useCallback(
    (shown: HTMLFormElement | null): string | null =>
      keeps && account !== null && shown !== null
        ? keyOfTyped(account, [from, act, aboutOf(shown)])
        : null,
    [keeps, account, from, act],
  );

  useEffect(() => {
    const key = keyOf(form.current);
    const kept = key === null ? [] : readTyped(key);
    if (form.current === null || key === null || kept.length === 0) return;
    touched.current = new Set(kept.map(([name]) => name));
    fillAll(form.current, kept);
    // Filling the first field has stored the form without the others, so store all of it again.
    writeTyped(key, kept);
    setRestored(true);
  }, [form, keyOf]);

  return {
    restored,
    keep: ({ target }: FormEvent<HTMLFormElement>) => {
      const key = keyOf(form.current);
      if (form.current === null || key === null || !isTyped(target)) return;
      touched.current.add(target.name);
      const now = new FormData(form.current);
      const kept = [...touched.current].map(
        (name): Kept => [name, ...now.getAll(name).map(String)],
      );
      if (kept.some(([, ...values]) => values.join("") !== "")) writeTyped(key, kept);
      else forgetTyped(key);
    },
    /** Called when the form was sent. */
    forget: () => {
      const key = keyOf(form.current);
      if (key !== null) forgetTyped(key);
      touched.current.clear();
      setRestored(false);
    },
  };
}
