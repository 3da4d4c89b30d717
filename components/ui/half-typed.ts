"use client";
// What is typed into a form and not sent yet stays in this tab while the page is left: for another language, by a link,
// or because the session has ended. It is found again at the same address by the same account alone.
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { usePageMarks } from "./page-marks";
import { forgetTyped, type Kept, keyOfTyped, readTyped, writeTyped } from "./typed-store";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Passwords and codes are never kept, nor what nobody types. */
const UNKEPT = ["password", "hidden", "file", "submit", "button", "reset", "image", "search"];

const isTyped = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !UNKEPT.includes(target.type))) &&
  target.name !== "" &&
  target.autocomplete !== "one-time-code";

/** What a form is about: its hidden fields, without those that only say what its page has shown. */
const aboutOf = (form: HTMLFormElement): readonly (readonly string[])[] =>
  [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]:not([data-shown])")].map(
    ({ name, value }) => [name, value],
  );

/** Puts a value into a field as a person does, so that whatever listens to the field hears of it. */
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
        // What was typed is seen, also in a part of the form that opens.
        control.closest("details")?.setAttribute("open", "");
      }
}

/** Keeps what is typed into a form, unless it is kept elsewhere; `restored`: something typed before was put back. */
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
    // A field that was filled before the others has kept the form as it was then.
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
    /** The form was sent. */
    forget: () => {
      const key = keyOf(form.current);
      if (key !== null) forgetTyped(key);
      touched.current.clear();
      setRestored(false);
    },
  };
}
