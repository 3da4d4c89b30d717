"use client";
// A form that sends an act. A refusal is shown at the top, and nothing that was typed is lost.
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { failureWords } from "./failure-words";
import { FormAnswer, type Refused } from "./fields";
import { useHalfTyped } from "./half-typed";
import { useKeptForm } from "./kept-form";
import { RefusedInput } from "./notice";
import { PageFields } from "./page-marks";
import type { Entry } from "./post";
import { TakeFocus } from "./take-focus";
import { usePress } from "./use-press";

/** The address that a form is sent to. */
export type FormAct = string;

/** What a form sends. A field in which no file was chosen sends nothing. */
const entriesOf = (form: FormData): Entry[] =>
  [...form].filter(([, value]) => typeof value === "string" || value.name !== "");

/** Whether the form contains typed text that exists nowhere else. */
const holdsTyped = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input")].some(
    ({ type, value, defaultValue }) => type !== "checkbox" && value !== defaultValue,
  );

/** Without script the browser sends the form itself. */
export function ActForm({
  act,
  errorTitle,
  errorPrefix,
  request,
  className,
  files = false,
  onSend,
  onRefused,
  children,
}: {
  readonly act: FormAct;
  /** The title of a refusal, such as 送れませんでした. */
  readonly errorTitle: string;
  /** Prefixed to the page's title while a refusal is shown. */
  readonly errorPrefix: string;
  /** The id of the press for browsers without script. With script each press gets its own id. */
  readonly request?: string;
  readonly className?: string;
  /** It has fields for files. */
  readonly files?: boolean;
  /** Runs before anything is sent. Returns what to send in addition to the fields. */
  readonly onSend?: () => Promise<readonly (readonly [string, string])[]>;
  readonly onRefused?: () => void;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const id = useId();
  const press = usePress(act);
  const [busy, setBusy] = useState(false);
  const kept = useKeptForm(act, id);
  const form = useRef<HTMLFormElement>(null);
  // A form with `onSend` stores what is typed by itself.
  const typed = useHalfTyped(form, act, kept === null && onSend === undefined);
  // The top of the page already says it.
  const [refused, setRefused] = useState<Refused | null>(kept && { ...kept, tries: 0 });

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const sent = event.currentTarget;
    const { nativeEvent } = event;
    const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    setBusy(true);
    const more = (await onSend?.()) ?? [];
    const answer = (await press([...more, ...entriesOf(new FormData(sent, submitter))])) ?? {
      sentence: failureWords(document.documentElement.lang).form.unreachable,
      field: null,
    };
    setBusy(false);
    if ("sentence" in answer) {
      onRefused?.();
      setRefused((before) => ({ ...answer, tries: (before?.tries ?? 0) + 1 }));
      // Refreshes the page to show what has changed meanwhile, unless that could remove the form with text typed in it.
      if (answer.changed === true && (answer.stands || !holdsTyped(sent))) router.refresh();
      return;
    }
    setRefused(null);
    typed.forget();
    sent.reset();
    if (answer.to === null) router.refresh();
    else router.push(answer.to);
  }

  return (
    <form
      ref={form}
      method="post"
      action={act}
      {...(files && { encType: "multipart/form-data" })}
      onSubmit={send}
      onInput={typed.keep}
      className={className}
      aria-busy={busy}
    >
      {request !== undefined && (
        <input type="hidden" name="request" value={request} data-shown="" />
      )}
      <input type="hidden" name="form" value={id} data-shown="" />
      <PageFields />
      {typed.restored && (
        <p role="status" className="type-small mb-4">
          {failureWords(document.documentElement.lang).form.restored}
        </p>
      )}
      {refused !== null && refused.tries > 0 && (
        <div key={refused.tries} className="mb-6">
          <Titled prefix={errorPrefix} />
          <TakeFocus>
            <RefusedInput title={errorTitle}>
              <p>
                {refused.field === null ? (
                  refused.sentence
                ) : (
                  <a href={`#${id}-${refused.field}`}>{refused.sentence}</a>
                )}
              </p>
              {refused.way && (
                <p className="mt-2">
                  <a href={refused.way.href} target="_self">
                    {refused.way.label}
                  </a>
                </p>
              )}
            </RefusedInput>
          </TakeFocus>
        </div>
      )}
      <FormAnswer value={{ refused, id, kept: kept?.fields ?? null }}>{children}</FormAnswer>
    </form>
  );
}

function Titled({ prefix }: { readonly prefix: string }) {
  useEffect(() => {
    const before = document.title;
    document.title = `${prefix}${before}`;
    return () => {
      document.title = before;
    };
  }, [prefix]);
  return null;
}
