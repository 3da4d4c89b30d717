// How a value of a declared kind of record is shown, by the type of its field.
import { choiceOf, labelOf } from "@/messages/records/kinds";
import { parseDated } from "@/server/domain/calendar/dated";
import type { RecordChange } from "@/server/domain/events/change";
import {
  type Field,
  isWords,
  type RowsField,
  rowsIn,
  type Value,
} from "@/server/domain/records/field";
import { fieldsOf } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { RecordName } from "@/server/domain/records/names";
import type { Words } from "@/server/domain/words";
import type { Spoken, SpokenRow } from "./spoken";

const plain = (text: string): Words => ({ ja: text, en: text });

const joined = (all: readonly Words[]): Words => ({
  ja: all.map(({ ja, en }) => ja ?? en).join("、"),
  en: all.map(({ ja, en }) => en ?? ja).join(", "),
});

/** A value in words. */
function wordsOfValue(record: RecordName, name: string, field: Field, value: Value): Words {
  if (isWords(value)) return value;
  if (typeof value === "string")
    return field.type === "choice" ? choiceOf(record, name, value) : plain(value);
  if (typeof value === "number") {
    const unit = field.type === "number" && field.unit === "percent" ? "%" : "";
    return plain(`${value.toLocaleString("en")}${unit}`);
  }
  return joined((value ?? []).filter(isWords));
}

/** The rows of a field, each with the values that it has. A text within a row is a name: it is not quoted. */
export function rowsSpoken(
  record: RecordName,
  { fields }: RowsField,
  value: Value,
): readonly SpokenRow[] {
  return rowsIn(value).map((row) =>
    Object.entries(fields).flatMap(([inner, declared]) => {
      const spoken = spokenOfField(record, inner, declared, row[inner] ?? null);
      if (spoken === null) return [];
      return "text" in spoken ? { name: spoken.text } : spoken;
    }),
  );
}

/** One value of a field for display. null: there is no record of it. */
export function spokenOfField(
  record: RecordName,
  name: string,
  field: Field,
  value: Value,
): Spoken | null {
  if (value === null) return null;
  const day = field.type === "day" && typeof value === "string" ? parseDated(value) : null;
  if (day !== null) return { day };
  if (field.type === "rows") return { rows: rowsSpoken(record, field, value) };
  const words = wordsOfValue(record, name, field, value);
  return field.type === "words" ? { text: words } : { name: words };
}

/** One side of a change of a record. null: there was no record of it. */
export function spokenOfRecord(change: RecordChange, side: "from" | "to"): Spoken | null {
  const { record, field } = change;
  const declared = fieldsOf(kindOf(record))[field];
  const value = change[side];
  if (declared !== undefined) return spokenOfField(record, field, declared, value);
  return value === null ? null : { name: plain(JSON.stringify(value)) };
}

/** The label of the changed field. */
export const labelOfChange = ({ record, field }: RecordChange): Words => labelOf(record, field);
