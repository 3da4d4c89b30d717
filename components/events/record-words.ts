// How a value of a declared kind of record is shown, by the type of its field.

import { dates as en } from "@/messages/en/dates";
import { dates as ja } from "@/messages/ja/dates";
import { choiceOf, labelOf } from "@/messages/records/kinds";
import { type Dated, dayIn, parseDated, timeIn } from "@/server/domain/calendar/dated";
import { partsOf, weekdayOf } from "@/server/domain/calendar/day";
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
import type { Spoken } from "./spoken";

const plain = (text: string): Words => ({ ja: text, en: text });

const joined = (all: readonly Words[]): Words => ({
  ja: all.map(({ ja, en }) => ja ?? en).join("、"),
  en: all.map(({ ja, en }) => en ?? ja).join(", "),
});

const inBrackets = (head: Words, rest: Words): Words => ({
  ja: `${head.ja ?? head.en}（${rest.ja}）`,
  en: `${head.en ?? head.ja} (${rest.en})`,
});

/** A day within a list of rows, with its year and its time if that is known. */
function wordsOfDay(dated: Dated): Words {
  const { year, month, day } = partsOf(dayIn(dated));
  const time = timeIn(dated)?.replace(/^0/, "");
  const [weekday, name] = [`d${weekdayOf(dayIn(dated))}`, `m${month}`] as const;
  const [inJa, inEn] = [ja.weekdays, en.weekdays].map(
    (names) => Object.entries(names).find(([key]) => key === weekday)?.[1],
  );
  const monthName = Object.entries(en.months).find(([key]) => key === name)?.[1];
  return {
    ja: `${year}年${month}月${day}日(${inJa})${time === undefined ? "" : ` ${time}`}`,
    en: `${day} ${monthName} ${year} (${inEn})${time === undefined ? "" : `, ${time}`}`,
  };
}

/** A value in words; a day only within a list of rows. */
function wordsOfValue(record: RecordName, name: string, field: Field, value: Value): Words {
  if (isWords(value)) return value;
  if (typeof value === "string") {
    const dated = field.type === "day" ? parseDated(value) : null;
    if (dated !== null) return wordsOfDay(dated);
    return field.type === "choice" ? choiceOf(record, name, value) : plain(value);
  }
  if (typeof value === "number") {
    const unit = field.type === "number" && field.unit === "percent" ? "%" : "";
    return plain(`${value.toLocaleString("en")}${unit}`);
  }
  if (field.type !== "rows") return joined((value ?? []).filter(isWords));
  return joined(wordsOfRows(record, field, value));
}

/** The rows of a field, each in words: its first value, and the others in brackets. */
export function wordsOfRows(
  record: RecordName,
  { fields }: RowsField,
  value: Value,
): readonly Words[] {
  return rowsIn(value).map((row) => {
    const [first, ...rest] = Object.entries(fields).flatMap(([inner, declared]) => {
      const each = row[inner] ?? null;
      return each === null ? [] : [wordsOfValue(record, inner, declared, each)];
    });
    if (first === undefined) return plain("");
    return rest.length === 0 ? first : inBrackets(first, joined(rest));
  });
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
