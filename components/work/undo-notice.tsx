"use client";
// What was just reported, with a way to undo it while that is possible.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";

/** With more seconds left than this, the press has just happened and the notice takes the focus. */
const JUST_NOW = 55;

export function UndoNotice({
  act,
  task,
  seconds,
  undoable,
  request,
  words,
  children,
}: {
  readonly act: FormAct;
  readonly task: string;
  /** For how many seconds it can still be undone. */
  readonly seconds: number;
  readonly undoable: boolean;
  readonly request: string;
  readonly words: {
    readonly undo: string;
    readonly minute: string;
    readonly refused: string;
    readonly errorPrefix: string;
  };
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (seconds > JUST_NOW) place.current?.focus();
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  if (over) return null;
  return (
    <div ref={place} tabIndex={-1} className="said mt-4">
      <p role="status">{children}</p>
      {undoable && (
        <ActForm
          act={act}
          request={request}
          errorTitle={words.refused}
          errorPrefix={words.errorPrefix}
          className="said-form"
        >
          <input type="hidden" name="task" value={task} />
          <Button size="small" tone="quiet">
            {words.undo}
          </Button>
          <span className="type-small">{words.minute}</span>
        </ActForm>
      )}
    </div>
  );
}
