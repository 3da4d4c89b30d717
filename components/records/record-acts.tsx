import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { stepWordsOf } from "@/messages/records/kinds";
import type { Fields } from "@/server/domain/records/field";
import { type AnyKind, fieldsOf } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import { LockedFields } from "./locked-fields";
import { RecordFields } from "./record-fields";
import { CorrectionForm, StepForm } from "./record-form";
import type { LinkTo, RecordView } from "./types";

export interface ActsProps {
  readonly view: RecordView;
  readonly linkTo: LinkTo;
  /** The step that the address opens. */
  readonly open?: string | undefined;
  /** Makes an id for a form of this page. */
  readonly newRequest: () => string;
}

/** Everything that the reader can do with a record: its steps, then correct and withdraw. */
export function RecordActs({ view, linkTo, open, newRequest }: ActsProps) {
  const t = useTranslations("records");
  const locale = useLocale();
  const { name, record, steps, mayCorrect, mayWithdraw, choices, proposed, locked } = view;
  const kind = kindOf(name);
  const act = (what: string) =>
    linkTo(`/records/${name}/${encodeURIComponent(record.key)}/acts/${what}`);
  // What is kept by another party is opened for what it asks of the reader.
  const [first] = steps;
  const opened = open ?? (mayCorrect ? undefined : first);
  return (
    <>
      {steps.map((step) => {
        const words = stepWordsOf(name, step);
        const declared = kind.steps[step];
        if (words === null || declared === undefined) return null;
        return (
          <Fold key={step} id={step} name={words.act[locale]} open={opened === step}>
            {words.note !== undefined && <p className="quiet mb-4">{words.note[locale]}</p>}
            <StepForm
              kind={name}
              fields={declared.asks}
              values={{ ...record.values, ...proposed[step] }}
              choices={choices}
              labels={words.labels}
              send={words.act[locale]}
              version={record.version}
              act={act(step)}
              request={newRequest()}
            />
          </Fold>
        );
      })}
      {mayCorrect && (
        <Fold id="correct" name={t("correct.heading")} open={open === "correct"}>
          <CorrectionForm
            what="correct"
            version={record.version}
            act={act("correct")}
            request={newRequest()}
          >
            <RecordFields
              kind={name}
              fields={openFields(kind, locked)}
              values={record.values}
              choices={choices}
            />
            <LockedFields view={view} linkTo={linkTo} />
          </CorrectionForm>
        </Fold>
      )}
      {mayWithdraw && (
        <Fold id="withdraw" name={t("withdraw.heading")} open={open === "withdraw"}>
          <CorrectionForm
            what="withdraw"
            version={record.version}
            act={act("withdraw")}
            request={newRequest()}
          />
        </Fold>
      )}
    </>
  );
}

const openFields = (kind: AnyKind, locked: RecordView["locked"]): Fields =>
  Object.fromEntries(
    Object.entries(fieldsOf(kind)).filter(([name]) => !locked.some(({ field }) => field === name)),
  );

/** A row that opens. Only one is open at a time. */
function Fold({
  id,
  name,
  open,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details id={id} name="act" className="record-act" open={open}>
      <summary>{name}</summary>
      <div className="pt-2 pb-8">{children}</div>
    </details>
  );
}
