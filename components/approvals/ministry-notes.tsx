import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Person } from "./person";
import type { DecisionProps } from "./types";

/** Notes that no vendor sees, and a field for another. */
export function MinistryNotes({ view, acts, request }: DecisionProps) {
  const t = useTranslations("approvals.notes");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const { notes, reader } = view;
  if (notes.length === 0 && !reader.notes) return null;
  return (
    <div className="mt-4 border-t border-solid-gray-200 pt-2">
      {notes.length > 0 && (
        <>
          <h3 className="font-bold">{t("heading")}</h3>
          <p className="type-small quiet">{t("seen")}</p>
          <ul className="dashed">
            {notes.map(({ id, words, recordedAt, ...who }) => (
              <li key={id}>
                <span className="typed">
                  <RecordWords words={words} />
                </span>
                <span className="type-small quiet block">
                  <Person {...who} /> <Moment at={recordedAt} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reader.notes && (
        <details className="no-print">
          <summary className="disclosure">{t("write")}</summary>
          <ActForm
            act={acts.note}
            errorTitle={panel("errorTitle")}
            errorPrefix={shell("errorTitlePrefix")}
            request={request()}
          >
            <TextArea
              name="note"
              label={t("words")}
              mark={shell("required")}
              note={t("seen")}
              rows={2}
            />
            <div className="mt-3">
              <Button size="medium">{t("press")}</Button>
            </div>
          </ActForm>
        </details>
      )}
    </div>
  );
}
