"use client";
// A form that sends an act. A refusal is shown at the top, and nothing that was typed is lost.
import { useRouter } from "next/navigation";
import {
  type ChangeEvent,
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { failureWords } from "./failure-words";
import { useHalfTyped } from "./half-typed";
import { useKeptForm } from "./kept-form";
import { RefusedInput } from "./notice";
import { PageFields } from "./page-marks";
import type { RefusedAnswer } from "./post";
import { TakeFocus } from "./take-focus";
import { usePress } from "./use-press";

/** The address that a form is sent to. */
export type FormAct = string;

interface Refused extends Pick<RefusedAnswer, "sentence" | "field" | "signIn"> {
  readonly tries: number;
}

/** The answer to the surrounding form, for custom fields. */
export const FormAnswer = createContext<{
  readonly refused: Refused | null;
  readonly id: string;
  /** What was typed before, by field name. null: nothing was sent yet. */
  readonly kept: Readonly<Record<string, string>> | null;
}>({ refused: null, id: "", kept: null });

const textsOf = (form: FormData): [string, string][] =>
  [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));

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
    const answer = (await press([...more, ...textsOf(new FormData(sent, submitter))])) ?? {
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
              {refused.signIn && (
                <p className="mt-2">
                  <a href={refused.signIn.href} target="_self">
                    {refused.signIn.label}
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

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** ※必須 or ※任意. */
  readonly mark?: ReactNode;
  readonly note?: ReactNode;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

function useField(name: string, value: string | undefined, note: ReactNode) {
  const { refused, id, kept } = useContext(FormAnswer);
  const own = `${id}-${name}`;
  return {
    id: own,
    name,
    defaultValue: kept?.[name] ?? value,
    ...(note === undefined ? {} : { "aria-describedby": `${own}-note` }),
    ...(refused?.field === name ? { "aria-invalid": true } : {}),
  };
}

function Label({ id, label, mark, note }: { readonly id: string } & Omit<FieldProps, "name">) {
  return (
    <>
      <label htmlFor={id} className="block font-bold">
        {label}
        {mark !== undefined && <span className="type-small ml-2 font-normal">{mark}</span>}
      </label>
      {note !== undefined && (
        <p id={`${id}-note`} className="type-small quiet">
          {note}
        </p>
      )}
    </>
  );
}

type TextChange = ChangeEvent<HTMLTextAreaElement>;

export function TextArea({
  name,
  value,
  rows = 4,
  onTyped,
  ...rest
}: FieldProps & {
  readonly rows?: number;
  /** A field with a listener is controlled: it shows the value that it is given. */
  readonly onTyped?: (text: string) => void;
}) {
  const { defaultValue, ...props } = useField(name, value, rest.note);
  const holds = onTyped
    ? { value: value ?? "", onChange: (event: TextChange) => onTyped(event.target.value) }
    : { defaultValue };
  return (
    <div>
      <Label id={props.id} {...rest} />
      <textarea {...props} {...holds} rows={rows} className="field field-text" />
    </div>
  );
}

export function Field({
  name,
  value,
  type = "text",
  autoComplete,
  ...rest
}: FieldProps & {
  readonly type?: "text" | "date" | "number" | "email" | "password";
  /** What a browser or password manager may fill in. */
  readonly autoComplete?: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
}) {
  const { min, max, step, ...labelled } = rest;
  const props = useField(name, value, rest.note);
  return (
    <div>
      <Label id={props.id} {...labelled} />
      <input
        {...props}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        {...(step !== undefined && { step })}
        {...(autoComplete !== undefined && { autoComplete })}
        type={type}
        className="field"
      />
    </div>
  );
}

export function Choice({
  name,
  value,
  options,
  ...rest
}: FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const props = useField(name, value, rest.note);
  return (
    <div>
      <Label id={props.id} {...rest} />
      <select {...props} className="field">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A checkbox. If checked, it sends its value. */
export function Check({
  name,
  value = "on",
  checked = false,
  ...rest
}: Omit<FieldProps, "required"> & { readonly checked?: boolean }) {
  const { kept } = useContext(FormAnswer);
  const { defaultValue: _, ...box } = useField(name, undefined, rest.note);
  return (
    <div>
      <label htmlFor={box.id} className="flex min-h-11 items-center gap-3">
        <input
          {...box}
          type="checkbox"
          value={value}
          defaultChecked={kept === null ? checked : kept[name] !== undefined}
          className="size-6 flex-none accent-blue-900"
        />
        <span>{rest.label}</span>
      </label>
      {rest.note !== undefined && (
        <p id={`${box.id}-note`} className="type-small quiet">
          {rest.note}
        </p>
      )}
    </div>
  );
}
