// Reads the form of a record: each value under the name of its field, and a refusal with the field that it points to.
import type { z } from "zod";
import { ENTRY_FILES } from "@/server/domain/files/attachment";
import type { Field, Fields } from "@/server/domain/records/field";
import { type AnyKind, isShown } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import { isRecordName } from "@/server/domain/records/names";
import { REFUSALS, Refusal } from "@/server/domain/refusal";
import type { Words } from "@/server/domain/words";
import type { Sent } from "./form-route";

/** The kind in the address. Refused: `not-found`. */
export function kindIn({ params }: Sent): AnyKind {
  const name = params.kind ?? "";
  if (!isRecordName(name)) throw new Refusal("not-found");
  return kindOf(name);
}

/** The project and the record in the address. */
export const placeIn = ({ params }: Sent) => ({
  project: decodeURIComponent(params.project ?? ""),
  record: decodeURIComponent(params.record ?? ""),
});

/** A procedure of a kind. Refused: `not-found` (the kind has no procedure of this name). */
export function offered<T>(procedure: T | undefined): T {
  if (procedure === undefined) throw new Refusal("not-found");
  return procedure;
}

const digits = /^-?\d{1,15}$/;

/** The parts that follow a field's own name in names like `reaches.3.truth`. */
const partsUnder = (sent: Sent, name: string): readonly string[] => [
  ...new Set(
    sent.names().flatMap((each) => {
      if (!each.startsWith(`${name}.`)) return [];
      const [part = ""] = each.slice(name.length + 1).split(".");
      return part === "" ? [] : [part];
    }),
  ),
];

/** As a value of a record. */
const textsIn = (sent: Sent, name: string): unknown => sent.bothWords(name) ?? null;

/** A text that must be there, in either language. Refused: `record-incomplete`, at its field. */
export function requiredWords(sent: Sent, name: string): Words {
  const typed = sent.bothWords(name);
  if (typed === undefined) throw new Refusal("record-incomplete", { field: name });
  return typed;
}

/** A day, and its time if one was typed beside it. "": nothing was typed. */
export function datedOf({ field }: Pick<Sent, "field">, name: string): string {
  const [day, time] = [field(name), field(`${name}.time`)];
  return time === "" ? day : `${day}T${time}`;
}

function valueIn(sent: Sent, name: string, field: Field): unknown {
  switch (field.type) {
    case "words":
      return textsIn(sent, name);
    case "number": {
      const typed = sent.field(name).replaceAll(",", "");
      if (typed === "") return null;
      return digits.test(typed) ? Number(typed) : typed;
    }
    case "day": {
      const dated = field.timed ? datedOf(sent, name) : sent.field(name);
      return dated === "" ? null : dated;
    }
    case "references": {
      // What is named may have dots in its key, such as a version.
      const chosen = sent.names().filter((each) => each.startsWith(`${name}.`));
      const keys = chosen.map((each) => sent.field(each)).filter((key) => key !== "");
      return keys.length === 0 ? null : keys;
    }
    case "rows": {
      const rows = partsUnder(sent, name)
        .map((part) => rowIn(sent, `${name}.${part}`, field.fields))
        .filter((row) => row !== null);
      return rows.length === 0 ? null : rows;
    }
    default:
      return sent.field(name) === "" ? null : sent.field(name);
  }
}

/** A row of a list. null: a required part is empty, so the row was not filled in. */
function rowIn(sent: Sent, name: string, fields: Fields): Readonly<Record<string, unknown>> | null {
  const row = valuesIn(sent, fields, `${name}.`);
  const [meant] = Object.entries(fields)
    .filter(([, field]) => field.required && field.type !== "reference")
    .map(([inner]) => inner);
  return meant !== undefined && row[meant] === null ? null : row;
}

/** The values of a form's fields. null: nothing was typed. */
export const valuesIn = (
  sent: Sent,
  fields: Fields,
  under = "",
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => isShown(field))
      .map(([name, field]) => [name, valueIn(sent, `${under}${name}`, field)]),
  );

/** The files that were chosen in the form of an entry, each with what it shows. */
export const entryFilesIn = ({ file, bothWords }: Sent) =>
  ENTRY_FILES.flatMap((name) => {
    const chosen = file(name);
    return chosen === null
      ? []
      : [{ field: name, file: chosen, words: bothWords(`${name}-words`) ?? null }];
  });

/** How the entry is known. */
export const knownIn = (sent: Sent) => ({
  source: sent.field("source") || undefined,
  certainty: sent.field("certainty") || undefined,
  knownThen: sent.field("knownThen") || undefined,
  note: textsIn(sent, "note") ?? undefined,
  request: sent.request,
});

/** The fields of the form of a correction that no field of a record can be named like. */
const OF_CORRECTIONS: Readonly<Record<string, string>> = {
  reason: "correction-reason",
  version: "record-version",
};

/** Parses a form for a procedure. Refused with the field: `record-incomplete`, or the code of the field. */
export function readAs<T>(
  schema: z.ZodType<T>,
  sent: { readonly values?: Readonly<Record<string, unknown>>; readonly [other: string]: unknown },
): T {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field =
    issue?.path[0] === "values" ? String(issue.path[1] ?? "") : String(issue?.path[0] ?? "");
  const empty = (sent.values?.[field] ?? sent[field] ?? null) === null;
  const said = REFUSALS.find((code) => code === issue?.message);
  const code = empty ? "record-incomplete" : (said ?? "field-malformed");
  const ofRecord = issue?.path[0] === "values";
  // The time has an input of its own beside the day.
  if (code === "time-malformed" && issue?.path.length === 2)
    throw new Refusal(code, { field: `${field}.time` });
  throw new Refusal(code, { field: ofRecord ? field : (OF_CORRECTIONS[field] ?? field) });
}
