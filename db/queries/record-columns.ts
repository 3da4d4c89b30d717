// How the fields of a record are stored: the name and type of each column.
import type { Field, ReferencesField, RowsField } from "@/server/domain/records/field";

const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (each) => `_${each.toLowerCase()}`);

/** The column of a field that is stored in a single column. */
export const columnOf = (name: string, field: Field): string =>
  field.column ??
  (field.type === "reference" || field.type === "id" ? `${snake(name)}_id` : snake(name));

/** The column that keeps the time of a day, beside the column of the day. null: the field has no times. */
export const timeColumnOf = (name: string, field: Field): string | null =>
  field.type === "day" && field.timed === true ? `${columnOf(name, field)}_at` : null;

export type InOwnTable = RowsField | (ReferencesField & Required<Pick<ReferencesField, "table">>);

/** Whether the values of a field are stored as rows of a separate table. */
export const isInOwnTable = (field: Field): field is InOwnTable =>
  field.type === "rows" || (field.type === "references" && field.table !== undefined);

/** The cast that gives a parameter the type of its column. */
export const typeOf = (field: Field): string => {
  switch (field.type) {
    case "words":
      return "::words";
    case "references":
      return "::jsonb";
    case "reference":
    case "id":
      return "::uuid";
    case "day":
      return "::date";
    case "moment":
      return "::timestamptz";
    case "number":
      return "::numeric";
    default:
      return "";
  }
};
