import { useLocale, useTranslations } from "next-intl";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { labelOf } from "@/messages/records/kinds";
import { fieldsOf } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import { Fact } from "./record-facts";
import type { LinkTo, RecordView } from "./types";

/** The fields that the reader does not correct, each with its value and why. The form does not have them. */
export function LockedFields({
  view,
  linkTo,
}: {
  readonly view: RecordView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("records");
  const role = useTranslations("words.roles");
  const refusals = useTranslations("refusals");
  const locale = useLocale();
  const { name, record, locked } = view;
  const fields = fieldsOf(kindOf(name));
  if (locked.length === 0) return null;
  return (
    <section>
      <h3 className="type-strong mb-2">{t("correct.locked")}</h3>
      <input
        type="hidden"
        name="fields-left"
        value={locked.map(({ field }) => field).join(" ")}
        data-shown=""
      />
      <DefinitionRows
        rows={locked.map(({ field, code, roles }) => ({
          term: labelOf(name, field)[locale],
          value: (
            <>
              {fields[field] !== undefined && (record.told[field] ?? null) !== null && (
                <p>
                  <Fact view={view} name={field} field={fields[field]} linkTo={linkTo} />
                </p>
              )}
              <p className="quiet type-small">
                {roles.length === 0
                  ? refusals(code)
                  : t("correct.lockedBy", {
                      roles: roles.map((each) => role(each)).join(t("comma")),
                    })}
              </p>
            </>
          ),
        }))}
      />
    </section>
  );
}
