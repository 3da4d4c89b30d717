import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { ChangedValue } from "./changed-value";
import type { QueueWork } from "./types";

type Change = QueueWork["changes"][number];

/** The open requests about a vendor's queue. The owner of each value answers here. */
export function ChangeRequests({
  changes,
  act,
}: {
  readonly changes: readonly Change[];
  /** Where an answer is sent. null: this page shows the past. */
  readonly act: FormAct | null;
}) {
  const t = useTranslations("work.changes");
  if (changes.length === 0) return null;
  return (
    <Section id="changes" heading={t("heading")}>
      <ul>
        {changes.map((change) => (
          <li key={change.id} className="max-w-[44rem] border-b border-solid-gray-200 py-4">
            <p className="font-bold">
              <ChangeLine change={change} />
            </p>
            <p>{t.rich("reason", { words: () => <RecordWords words={change.reason} /> })}</p>
            <p className="quiet type-small">
              {t.rich("asked", {
                party: () =>
                  change.askedBy === null ? null : <RecordWords words={change.askedBy} />,
                day: () => <CalendarDay day={change.askedOn} />,
              })}
            </p>
            {change.mine && act !== null ? (
              <AnswerForm change={change} act={act} />
            ) : (
              change.owner !== null && (
                <p className="mt-2">
                  {t.rich("waits", {
                    owner: () => change.owner !== null && <RecordWords words={change.owner} />,
                  })}
                </p>
              )
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The requested change, with the old and the new value. */
export function ChangeLine({ change }: { readonly change: Omit<Change, "mine"> }) {
  const t = useTranslations("work.changes");
  const { what, title, party, from, to } = change;
  return t.rich(what, {
    title: () => <RecordWords words={title ?? party} />,
    from: () => <ChangedValue what={what} value={from} />,
    to: () => <ChangedValue what={what} value={to} />,
  });
}

function AnswerForm({ change, act }: { readonly change: Change; readonly act: FormAct }) {
  const t = useTranslations("work.changes");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="no-print mt-4 grid gap-4"
    >
      <input type="hidden" name="id" value={change.id} />
      <TextArea name="words" label={t("answerReason")} note={t("answerNote")} />
      <div className="flex flex-wrap gap-4">
        <Button size="medium" name="verdict" value="agreed">
          {t("agree")}
        </Button>
        <Button size="medium" tone="quiet" name="verdict" value="declined">
          {t("decline")}
        </Button>
      </div>
    </ActForm>
  );
}
