import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import type { DefinitionRow } from "@/components/ui/definition-rows";
import { Field } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { type Words, wordsIn } from "@/server/domain/words";
import type { Queue, QueueWork, WorkProps } from "./types";

type Props = WorkProps<QueueWork> & { readonly queue: Queue };
type Line = Queue["lines"][number];

/** How much can be worked on each line of work, the main one first. `main`: its amount, with the way to set it. */
export function LineAmounts({ main, ...props }: Props & { readonly main: ReactNode }) {
  return (
    <ul>
      {props.queue.lines.map((line) => (
        <li key={line.id} className="py-1">
          <b className="mr-4">
            <RecordWords words={line.name} />
          </b>
          {line.id === null ? (
            <>
              <div className="mr-4 inline-block">{main}</div>
              <MainLineName {...props} name={line.name} />
            </>
          ) : (
            <LineAmount {...props} line={line} id={line.id} />
          )}
        </li>
      ))}
    </ul>
  );
}

function LineAmount({ line, id, ...props }: Props & { readonly line: Line; readonly id: string }) {
  const t = useTranslations("work.capacity");
  const words = useTranslations("words");
  const locale = useLocale();
  const { capacityDays: days, name } = line;
  return (
    <>
      {days === null ? (
        <span className="quiet mr-4">{words("noRecord")}</span>
      ) : (
        <span className="mr-4">{t.rich("days", { days, n: noBreak })}</span>
      )}
      <Opened {...props} form={`line-${id}`} label={t("change")} of={wordsIn(name, locale).text}>
        <LineForm {...props} what="amend" line={id}>
          <NameFields name={name} />
          <div className="mt-4">
            <AmountField days={days} />
          </div>
        </LineForm>
        <div className="mt-6">
          <LineForm {...props} what="close" line={id} />
        </div>
      </Opened>
    </>
  );
}

/** The main line has a name only beside others. */
function MainLineName({ name, ...props }: Props & { readonly name: Words }) {
  const t = useTranslations("work.capacity.lines");
  return (
    <Opened {...props} form="line-main" label={t("rename")}>
      <LineForm {...props} what="main">
        <NameFields name={name} />
      </LineForm>
    </Opened>
  );
}

/** What a line of work is, and the way to add one. No row: there is only one, and the reader may not add another. */
export function useLinesRow(props: Props): readonly DefinitionRow[] {
  const t = useTranslations("work.capacity.lines");
  const { acts, queue } = props;
  const may = acts !== null && queue.mayLine;
  if (!may && queue.lines.length === 0) return [];
  return [
    {
      term: t("term"),
      value: (
        <>
          <p className="quiet type-small phrased">{t("note")}</p>
          <Opened {...props} form="line-new" label={t("add")}>
            <LineForm {...props} what="add">
              <NameFields name={null} />
              <div className="mt-4">
                <AmountField days={null} />
              </div>
            </LineForm>
          </Opened>
        </>
      ),
    },
  ];
}

/** A link that opens a form in place, for those who may set up lines. */
function Opened({
  acts,
  queue,
  edit,
  address,
  form,
  label,
  of,
  children,
}: Props & {
  readonly form: string;
  readonly label: string;
  readonly of?: string;
  readonly children: ReactNode;
}) {
  if (acts === null || !queue.mayLine) return null;
  if (edit !== form)
    return (
      <TextLink href={`${address.with({ edit: form })}#${form}`}>
        {label}
        {of !== undefined && <span className="sr-only">：{of}</span>}
      </TextLink>
    );
  return (
    <div id={form} tabIndex={-1} className="mt-3 max-w-[28rem]">
      {children}
    </div>
  );
}

function LineForm({
  acts,
  address,
  what,
  line = "",
  children,
}: Props & {
  readonly what: "add" | "amend" | "main" | "close";
  readonly line?: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("work.capacity");
  const shell = useTranslations("shell");
  if (acts === null) return null;
  return (
    <ActForm
      act={acts.line}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
    >
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="line" value={line} />
      {children}
      {what === "close" ? (
        <Button size="small" tone="quiet">
          {t("lines.close")}
        </Button>
      ) : (
        <FormEnding
          send={t("send")}
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      )}
    </ActForm>
  );
}

function NameFields({ name }: { readonly name: Words | null }) {
  const t = useTranslations("work.capacity.lines");
  const shell = useTranslations("shell");
  return (
    <>
      <Field name="nameJa" label={t("nameJa")} note={t("nameNote")} value={name?.ja ?? ""} />
      <div className="mt-4">
        <Field name="nameEn" label={t("nameEn")} mark={shell("optional")} value={name?.en ?? ""} />
      </div>
    </>
  );
}

function AmountField({ days }: { readonly days: number | null }) {
  const t = useTranslations("work.capacity");
  return (
    <Field
      name="capacityDays"
      label={t("amountLabel")}
      note={t("amountNote")}
      value={days === null ? "" : String(days)}
    />
  );
}
