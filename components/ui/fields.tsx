"use client";
// The fields of a form that sends an act. A field that was refused says why, and keeps what was typed.
import { type ChangeEvent, createContext, type ReactNode, useContext } from "react";
import { DayInput } from "./day-input";
import type { RefusedAnswer } from "./post";

export interface Refused extends Pick<RefusedAnswer, "sentence" | "field" | "way"> {
  readonly tries: number;
}

/** The answer to the surrounding form, for custom fields. */
export const FormAnswer = createContext<{
  readonly refused: Refused | null;
  readonly id: string;
  /** What was typed before, by field name. null: nothing was sent yet. */
  readonly kept: Readonly<Record<string, string>> | null;
}>({ refused: null, id: "", kept: null });

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** ※必須 or ※任意. */
  readonly mark?: ReactNode;
  readonly note?: ReactNode;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

/** What the answer to the form says of one field: its place on the page, and why it was refused, if it was. */
function useRefusal(name: string) {
  const { refused, id } = useContext(FormAnswer);
  return { id: `${id}-${name}`, error: refused?.field === name ? refused.sentence : null };
}

/** Why the field above it was refused. */
const FieldError = ({ id, error }: ReturnType<typeof useRefusal>) =>
  error !== null && (
    <p id={`${id}-error`} className="field-error">
      {error}
    </p>
  );

function useField(name: string, value: string | undefined, note: ReactNode) {
  const { kept } = useContext(FormAnswer);
  const refusal = useRefusal(name);
  const { id, error } = refusal;
  const describedBy = [
    ...(note === undefined ? [] : [`${id}-note`]),
    ...(error === null ? [] : [`${id}-error`]),
  ];
  return {
    refusal,
    defaultValue: kept?.[name] ?? value,
    input: {
      id,
      name,
      ...(describedBy.length > 0 && { "aria-describedby": describedBy.join(" ") }),
      ...(error !== null && { "aria-invalid": true }),
    },
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
  const { refusal, defaultValue, input } = useField(name, value, rest.note);
  const holds = onTyped
    ? { value: value ?? "", onChange: (event: TextChange) => onTyped(event.target.value) }
    : { defaultValue };
  return (
    <div>
      <Label id={input.id} {...rest} />
      <textarea {...input} {...holds} rows={rows} className="field field-text" />
      <FieldError {...refusal} />
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
  readonly type?: "text" | "date" | "time" | "number" | "email" | "password";
  /** What a browser or password manager may fill in. */
  readonly autoComplete?: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
}) {
  const { min, max, step, ...labelled } = rest;
  const { refusal, defaultValue, input } = useField(name, value, rest.note);
  const given = {
    ...input,
    defaultValue,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
    ...(autoComplete !== undefined && { autoComplete }),
    className: type === "time" ? "field w-32" : "field",
  };
  return (
    <div>
      <Label id={input.id} {...labelled} />
      {type === "date" ? <DayInput {...given} /> : <input {...given} type={type} />}
      <FieldError {...refusal} />
    </div>
  );
}

/** A file to choose. `again`: what is said if what was typed is shown again, because a browser forgets the file. */
export function FileField({
  name,
  again,
  ...labelled
}: Omit<FieldProps, "value" | "required"> & { readonly again: string }) {
  const { kept } = useContext(FormAnswer);
  const { refusal, input } = useField(name, undefined, labelled.note);
  return (
    <div>
      <Label id={input.id} {...labelled} />
      {kept !== null && <p>{again}</p>}
      <input {...input} type="file" className="field h-auto py-3" />
      <FieldError {...refusal} />
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
  const { refusal, defaultValue, input } = useField(name, value, rest.note);
  return (
    <div>
      <Label id={input.id} {...rest} />
      <select {...input} defaultValue={defaultValue} className="field">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError {...refusal} />
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
  const { refusal, input } = useField(name, undefined, rest.note);
  return (
    <div>
      <label htmlFor={input.id} className="flex min-h-11 items-center gap-3">
        <input
          {...input}
          type="checkbox"
          value={value}
          defaultChecked={kept === null ? checked : kept[name] !== undefined}
          className="size-6 flex-none accent-blue-900"
        />
        <span>{rest.label}</span>
      </label>
      {rest.note !== undefined && (
        <p id={`${input.id}-note`} className="type-small quiet">
          {rest.note}
        </p>
      )}
      <FieldError {...refusal} />
    </div>
  );
}

/** Fields that are refused as one, such as boxes to tick or a list of rows. */
export function FieldGroup({
  name,
  label,
  mark,
  note,
  children,
}: Pick<FieldProps, "name" | "label" | "mark" | "note"> & { readonly children: ReactNode }) {
  const refusal = useRefusal(name);
  return (
    <fieldset id={refusal.id} tabIndex={-1}>
      <legend className="font-bold">
        {label}
        {mark !== undefined && <span className="type-small ml-2 font-normal">{mark}</span>}
      </legend>
      {note !== undefined && <p className="type-small quiet">{note}</p>}
      <FieldError {...refusal} />
      {children}
    </fieldset>
  );
}
