"use client";
// Five joined buttons; the last opens a field. Without script each is a form, and the last is a link.

import { useEffect, useRef, useState } from "react";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";

interface State {
  readonly status: string;
  readonly word: string;
  readonly present: boolean;
  readonly note?: string;
}

export function StateForms({
  act,
  task,
  requests,
  states,
  blocked,
  words,
}: {
  readonly act: FormAct;
  readonly task: string;
  readonly requests: readonly [press: string, reason: string];
  readonly states: readonly State[];
  readonly blocked: {
    /** Whether the address opens the field. */
    readonly open: boolean;
    readonly href: string;
    readonly closeHref: string;
    readonly value: string;
  };
  readonly words: {
    readonly present: string;
    readonly reason: string;
    readonly required: string;
    readonly reasonNote: string;
    readonly send: string;
    readonly cancel: string;
    readonly refused: string;
    readonly errorPrefix: string;
  };
}) {
  const [open, setOpen] = useState(blocked.open);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) field.current?.querySelector("textarea")?.focus();
  }, [open]);
  const told = { errorTitle: words.refused, errorPrefix: words.errorPrefix };
  return (
    <>
      <ActForm act={act} request={requests[0]} className="mt-4" {...told}>
        <input type="hidden" name="task" value={task} />
        <ul aria-labelledby="states" className="states">
          {states.map((state) => (
            <li key={state.status}>
              <Press
                state={state}
                present={words.present}
                href={state.status === "blocked" ? blocked.href : undefined}
                open={open}
                onOpen={() => setOpen(true)}
              />
            </li>
          ))}
        </ul>
      </ActForm>
      {open && (
        <div ref={field} id="reason" className="mt-6 max-w-[44rem]">
          <ActForm act={act} request={requests[1]} {...told}>
            <input type="hidden" name="task" value={task} />
            <input type="hidden" name="status" value="blocked" />
            <TextArea
              name="reason"
              label={words.reason}
              mark={words.required}
              note={words.reasonNote}
              value={blocked.value}
            />
            <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
              <Button size="medium">{words.send}</Button>
              <a
                href={blocked.closeHref}
                className="tool"
                onClick={(event) => {
                  event.preventDefault();
                  setOpen(false);
                }}
              >
                {words.cancel}
              </a>
            </div>
          </ActForm>
        </div>
      )}
    </>
  );
}

function Press({
  state: { status, word, present: isPresent, note },
  present,
  href,
  open,
  onOpen,
}: {
  readonly state: State;
  readonly present: string;
  readonly href: string | undefined;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const said = (
    <>
      <b>{word}</b>
      {isPresent && <small>{present}</small>}
      {note !== undefined && <small>{note}</small>}
    </>
  );
  if (href !== undefined) {
    return (
      <a
        href={href}
        className="state"
        data-present={isPresent || undefined}
        aria-current={isPresent ? "true" : undefined}
        aria-expanded={open}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        {said}
      </a>
    );
  }
  if (isPresent) {
    return (
      <p className="state" data-present aria-current="true">
        {said}
      </p>
    );
  }
  return (
    <button type="submit" name="status" value={status} className="state">
      {said}
    </button>
  );
}
