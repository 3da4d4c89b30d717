// A record of any declared kind, built from its declaration alone.
import { parseDated } from "@/server/domain/calendar/dated";
import { parseDay } from "@/server/domain/calendar/day";
import type { Field, Fields, Value, Values } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import type { RecordChoices } from "@/server/services/records-view";

/** Values that a kind needs besides its required fields. */
const BESIDE: Readonly<Record<string, (choices: RecordChoices) => Values>> = {
  waiver: () => ({ endsOn: "2099-01-31" }),
  response: () => ({ noDefect: { ja: "再現を確かめている", en: "It is being reproduced" } }),
  periodic_check: () => ({ stages: [{ stage: "1", outcome: "passed" }] }),
  // Whoever enters it is of the first party, and no party instructs itself.
  instruction: ({ party }) => ({ to: party?.at(-1)?.key ?? null }),
};

let made = 0;

const firstOf = (choices: RecordChoices, to: keyof RecordChoices): string => {
  const [first] = choices[to] ?? [];
  if (first === undefined) throw new Error(`there is no ${to} to name`);
  return first.key;
};

function sampleOf(field: Field, choices: RecordChoices): Value {
  made += 1;
  switch (field.type) {
    case "words":
      return { ja: `見本${made}`, en: `sample ${made}` };
    case "day": {
      // June has no national holiday: a day off of the project cannot be one.
      const month = field.past ? "2020-06" : `${2021 + Math.floor(made / 28)}-06`;
      const day = `${month}-${String((made % 28) + 1).padStart(2, "0")}`;
      return field.timed
        ? parseDated(`${day}T09:${String(made % 60).padStart(2, "0")}`)
        : parseDay(day);
    }
    case "choice":
      return field.choices[0] ?? null;
    case "number":
      return Math.min(field.max, field.min + 50 + (made % 40));
    case "link":
      return `https://example.org/${made}`;
    case "key":
      return `sample-${made}`;
    case "reference":
      return firstOf(choices, field.to);
    case "references":
      return [firstOf(choices, field.to)];
    case "rows":
      return [sample(field.fields, choices)];
    case "id":
    case "moment":
      throw new Error("no form asks for this");
  }
}

const sample = (fields: Fields, choices: RecordChoices): Values =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.required && field.hidden !== true)
      .map(([name, field]) => [name, sampleOf(field, choices)]),
  );

/** The values of a new record of a kind: its required fields, referring to the first existing records. */
export const sampleValues = (kind: AnyKind, choices: RecordChoices): Values => ({
  ...sample(kind.fields, choices),
  ...BESIDE[kind.name]?.(choices),
});

/** A different value for the first field of a kind that can have one. */
export function otherValue({ fields }: AnyKind, choices: RecordChoices): Values {
  const found = Object.entries(fields).find(([, { type }]) => type === "words" || type === "day");
  if (found === undefined) throw new Error("it has no field with another value");
  const [name, field] = found;
  return { [name]: sampleOf(field, choices) };
}
