import { useLocale, useTranslations } from "next-intl";
import { SpokenRowWords, SpokenValue } from "@/components/events/changes";
import { rowsSpoken, spokenOfField } from "@/components/events/record-words";
import { Moment } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Inferred } from "@/components/ui/marks";
import { TextLink } from "@/components/ui/text-link";
import { labelOf } from "@/messages/records/kinds";
import { parseInstant } from "@/server/domain/calendar/instant";
import { canonical } from "@/server/domain/canonical";
import { type Field, isWords } from "@/server/domain/records/field";
import { fieldsOf, isInferred, isShown } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { LinkTo, RecordView } from "./types";

/** As much of a record as its facts show. */
export interface FactsOf {
  readonly name: RecordView["name"];
  readonly record: Pick<RecordView["record"], "title" | "values" | "told">;
}

/** The recorded values field by field. Empty fields are listed once below. */
export function RecordFacts({ view, linkTo }: { readonly view: FactsOf; readonly linkTo: LinkTo }) {
  const t = useTranslations("records");
  const locale = useLocale();
  const { name, record } = view;
  const kind = kindOf(name);
  const { oneOf = [], decidedIn } = kind;
  const undecided = record.values.approval === "drafted" ? decidedIn : undefined;
  const isEmpty = (field: string) => (record.told[field] ?? null) === null;
  const settled = oneOf.filter((group) => group.some((field) => !isEmpty(field))).flat();
  const fields = Object.entries(fieldsOf(kind)).filter(
    ([field, { type }]) => type !== "id" && field !== undecided,
  );
  const there = fields.filter(([field, declared]) => says(record, field, declared));
  const blank = fields.filter(
    ([field, declared]) => isShown(declared) && isEmpty(field) && !settled.includes(field),
  );
  return (
    <div className="max-w-[56rem]">
      <DefinitionRows
        rows={there.map(([field, declared]) => ({
          term: labelOf(name, field)[locale],
          value: (
            <>
              <Fact view={view} name={field} field={declared} linkTo={linkTo} />
              {isInferred(kind, record.values, field) && <Inferred />}
            </>
          ),
        }))}
      />
      {blank.length > 0 && (
        <p className="quiet type-small mt-4">
          {t("blank", {
            names: blank.map(([field]) => labelOf(name, field)[locale]).join(t("comma")),
          })}
        </p>
      )}
    </div>
  );
}

/** Whether a field adds something that the page does not already show. */
function says({ told, title, values }: FactsOf["record"], name: string, field: Field): boolean {
  const value = told[name] ?? null;
  if (value === null || values[name] === "stated") return false;
  return !(field.type === "words" && canonical(value) === canonical(title));
}

/** The value of one field; nothing if it is empty. */
export function Fact({
  view: { name: kind, record },
  name,
  field,
  linkTo,
}: {
  readonly view: FactsOf;
  readonly name: string;
  readonly field: Field;
  readonly linkTo: LinkTo;
}) {
  const told = record.told[name] ?? null;
  const value = record.values[name] ?? null;
  if (field.type === "link" && typeof value === "string") {
    return (
      <a href={value} rel="noreferrer">
        {value}
      </a>
    );
  }
  const at = field.type === "moment" && typeof value === "string" ? parseInstant(value) : null;
  if (at !== null) return <Moment at={at} />;
  if (field.type === "rows") {
    return (
      <ul className="space-y-1">
        {rowsSpoken(kind, field, told).map((row) => (
          <li key={JSON.stringify(row)}>
            <SpokenRowWords row={row} />
          </li>
        ))}
      </ul>
    );
  }
  const spoken = spokenOfField(kind, name, field, told);
  if (spoken === null) return null;
  const shown = isWords(told) && "text" in spoken ? { name: spoken.text } : spoken;
  if (field.type === "reference" && field.to !== "stage" && typeof value === "string") {
    return (
      <TextLink href={linkTo(`/records/${field.to}/${encodeURIComponent(value)}`)}>
        <SpokenValue value={shown} />
      </TextLink>
    );
  }
  const spokenValue = <SpokenValue value={shown} />;
  return field.type === "words" ? <span className="typed">{spokenValue}</span> : spokenValue;
}
