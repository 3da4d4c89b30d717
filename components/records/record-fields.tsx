import { useLocale, useTranslations } from "next-intl";
import { DayAndTime } from "@/components/ui/day-and-time";
import { Check, Choice, FieldGroup, Field as Input } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";
import { wordsOf } from "@/messages/records/kinds";
import type { StepWords } from "@/messages/records/words";
import {
  type Field,
  type Fields,
  keysIn,
  rowsIn,
  type Value,
  type Values,
  wordsOrNull,
} from "@/server/domain/records/field";
import { shownFields } from "@/server/domain/records/kind";
import type { RecordName, Referred } from "@/server/domain/records/names";
import { wordsIn } from "@/server/domain/words";
import type { Choices } from "./types";

/** How many rows a list of numbered rows has at least, and how many of them are spare at least. */
const LEAST_ROWS = 6;
const SPARE_ROWS = 3;

export interface FieldsProps {
  readonly kind: RecordName;
  readonly fields: Fields;
  /** The values that the fields start with: those of the record being corrected. */
  readonly values?: Values;
  readonly choices: Choices;
  /** Labels of a step's fields that differ from the usual ones. */
  readonly labels?: StepWords<string>["labels"] | undefined;
  /** The prefix of the inputs' names: the row of a list. */
  readonly under?: string;
  /** A row that may stay empty as a whole: none of its fields is marked as required. */
  readonly spare?: boolean;
}

const text = (value: Value | undefined): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** The fields of a form, each by its type. */
export function RecordFields(props: FieldsProps) {
  return shownFields(props.fields).map(([name, field]) => (
    <OneField key={name} {...props} name={name} field={field} />
  ));
}

interface OneProps extends FieldsProps {
  readonly name: string;
  readonly field: Field;
}

const markOf = ({ required, either }: Field) => {
  if (required) return "required";
  return either ? "either" : "optional";
};

function useNamed({ kind, name, field, labels, under = "", spare = false }: OneProps) {
  const shell = useTranslations("shell");
  const locale = useLocale();
  const label = labels?.[name] ?? wordsOf(kind).labels[name] ?? { ja: name, en: name };
  const note = "note" in label ? label.note : undefined;
  return {
    name: `${under}${name}`,
    label: label[locale],
    mark: shell(spare ? "optional" : markOf(field)),
    ...(note !== undefined && { note: note[locale] }),
  };
}

function OneField(props: OneProps) {
  const { kind, name, field, values = {}, choices, under = "" } = props;
  const t = useTranslations("records");
  const locale = useLocale();
  const named = useNamed(props);
  const value = values[name] ?? null;
  const shown = text(value);
  const given = shown === undefined ? {} : { value: shown };
  switch (field.type) {
    case "words":
      return <WordsField {...named} long={field.long === true} value={wordsOrNull(value)} />;
    case "day":
      return field.timed ? (
        <DayAndTime {...named} dated={shown} />
      ) : (
        <Input {...named} {...given} type="date" />
      );
    case "choice":
      return (
        <Choice
          {...named}
          {...given}
          options={[
            { value: "", label: t(emptyChoice(field, under)) },
            ...field.choices.map((choice) => ({
              value: choice,
              label: wordsOf(kind).choices[name]?.[choice]?.[locale] ?? choice,
            })),
          ]}
        />
      );
    case "reference":
      return (
        <Choice
          {...named}
          {...given}
          options={[
            { value: "", label: t(field.required ? "choose" : "noChoice") },
            ...options(choices, field.to, locale),
          ]}
        />
      );
    case "references":
      return (
        <CheckList
          label={named.label}
          mark={named.mark}
          note={named.note}
          name={named.name}
          options={options(choices, field.to, locale)}
          chosen={keysIn(value)}
        />
      );
    case "rows":
      return <Rows {...props} named={named} value={value} />;
    default:
      return <Input {...named} {...given} />;
  }
}

/** The label of the empty choice. In a row of a list it means that the row is not used. */
const emptyChoice = (field: Field, under: string) => {
  if (field.required !== true) return "noChoice";
  return under === "" ? "choose" : "notReached";
};

const options = (choices: Choices, to: Referred, locale: "ja" | "en") =>
  (choices[to] ?? []).map(({ key, title }) => ({ value: key, label: wordsIn(title, locale).text }));

function CheckList({
  name,
  label,
  mark,
  note,
  options: all,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly mark: string;
  readonly note: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}) {
  return (
    <FieldGroup name={name} label={label} mark={mark} note={note}>
      <div className="mt-1 grid gap-x-6 desktop:grid-cols-2">
        {all.map(({ value, label: named }) => (
          <Check
            key={value}
            name={`${name}.${value}`}
            value={value}
            label={named}
            checked={chosen.includes(value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** A list of rows: one for each record that identifies them, or numbered rows with some spare ones. */
function Rows({
  field,
  named,
  value,
  kind,
  choices,
}: OneProps & { readonly named: ReturnType<typeof useNamed>; readonly value: Value }) {
  const t = useTranslations("records");
  const locale = useLocale();
  if (field.type !== "rows") return null;
  const rows = rowsIn(value);
  const by = field.fields[field.by];
  const numbered = by?.type !== "reference";
  const inner: Fields = numbered
    ? field.fields
    : Object.fromEntries(Object.entries(field.fields).filter(([name]) => name !== field.by));
  const lines = numbered
    ? Array.from(
        { length: Math.max(field.least ?? LEAST_ROWS, rows.length + (field.least ?? SPARE_ROWS)) },
        (_, place) => ({
          key: String(place + 1),
          title: t("addRow", { place: place + 1 }),
          row: rows[place],
        }),
      )
    : (choices[by.to] ?? []).map(({ key, title }) => ({
        key,
        title: wordsIn(title, locale).text,
        row: rows.find((row) => row[field.by] === key),
      }));
  const group = (
    <FieldGroup
      name={named.name}
      label={named.label}
      note={named.note ?? (numbered ? t("spareRows") : undefined)}
    >
      <div className="mt-2 grid gap-5 border-l-2 border-solid-gray-200 pl-5">
        {lines.map(({ key, title, row }) => (
          <fieldset key={key} className="grid gap-3">
            <legend className="font-bold">{title}</legend>
            {!numbered && (
              <input
                type="hidden"
                name={`${named.name}.${key}.${field.by}`}
                value={key}
                data-shown=""
              />
            )}
            <RecordFields
              kind={kind}
              fields={inner}
              {...(row !== undefined && { values: row })}
              choices={choices}
              under={`${named.name}.${key}.`}
              spare={numbered && row === undefined && (key !== "1" || field.required !== true)}
            />
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
  if (field.folded !== true) return group;
  return (
    <details open={rows.length > 0}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
        {named.label}
      </summary>
      {group}
    </details>
  );
}
