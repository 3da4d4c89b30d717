import { useLocale, useTranslations } from "next-intl";
import { Check, Choice, TextArea } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";
import { type Words, wordsIn } from "@/server/domain/words";
import type { TaskFormView } from "./types";

/** What the fields of a task start with: what is on record, or what the address names. */
export interface TaskValues {
  readonly title?: Words | null;
  readonly kind?: string | null;
  readonly fullChainTest?: boolean;
  readonly version?: string | null;
  readonly platform?: string | null;
  readonly stage?: string | null;
  readonly directedBy?: string | null;
  readonly instruction?: Words | null;
  readonly defect?: string | null;
  readonly report?: string | null;
  readonly waiver?: string | null;
}

type Offered = TaskFormView["offered"];
const KINDS = ["development", "test", "defect", "operation"] as const;

/** A choice among records, or none of them. */
export function OneOf({
  name,
  label,
  note,
  value,
  among,
  none,
}: {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly value?: string | null | undefined;
  readonly among: readonly { readonly key: string; readonly title: Words }[];
  /** What the choice of none of them is called. */
  readonly none?: string;
}) {
  const t = useTranslations("tasks.fields");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <Choice
      name={name}
      label={label}
      mark={shell("optional")}
      value={value ?? ""}
      {...(note !== undefined && { note })}
      options={[
        { value: "", label: none ?? t("none") },
        ...among.map(({ key, title }) => ({ value: key, label: wordsIn(title, locale).text })),
      ]}
    />
  );
}

/** What a task is called and of which kind it is. */
export function TaskName({ values }: { readonly values: TaskValues }) {
  const t = useTranslations("tasks.fields");
  const kinds = useTranslations("queues.kinds");
  const shell = useTranslations("shell");
  return (
    <>
      <WordsField
        name="title"
        label={t("title")}
        mark={shell("required")}
        note={t("titleNote")}
        long={false}
        value={values.title ?? null}
      />
      <Choice
        name="kind"
        label={t("kind")}
        mark={shell("required")}
        value={values.kind ?? "development"}
        options={KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
    </>
  );
}

interface FieldsProps {
  readonly values: TaskValues;
  readonly offered: Offered;
}

/** The build that a task is about, and whether the task is its full-chain test. */
export function TaskBuildFields({ values, offered }: FieldsProps) {
  const t = useTranslations("tasks.fields");
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-bold">{t("build")}</legend>
      <Check
        name="fullChainTest"
        label={t("fullChain")}
        note={t("fullChainNote")}
        checked={values.fullChainTest === true}
      />
      <div className="grid gap-4 desktop:grid-cols-2">
        <OneOf
          name="version"
          label={t("version")}
          value={values.version}
          among={offered.versions}
        />
        <OneOf
          name="platform"
          label={t("platform")}
          value={values.platform}
          among={offered.platforms}
        />
      </div>
    </fieldset>
  );
}

/** Who directed a task, and with which words. */
export function TaskOrigin({ values, offered }: FieldsProps) {
  const t = useTranslations("tasks.fields");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { instruction = null } = values;
  return (
    <>
      <OneOf
        name="directedBy"
        label={t("directedBy")}
        value={values.directedBy}
        among={offered.directors}
        none={t("noDirector")}
      />
      <TextArea
        name="instruction"
        label={t("instruction")}
        mark={shell("optional")}
        note={t("instructionNote")}
        rows={3}
        {...(instruction !== null && { value: wordsIn(instruction, locale).text })}
      />
    </>
  );
}

/** The records that a task is about, folded unless it names one. */
export function TaskRecords({ values, offered }: FieldsProps) {
  const t = useTranslations("tasks.fields");
  const { stage, defect, report, waiver } = values;
  const named = [stage, defect, report, waiver].some((key) => key != null);
  return (
    <details open={named}>
      <summary className="min-h-11 cursor-pointer content-center">
        <span className="font-bold underline">{t("links")}</span>{" "}
        <span className="type-small quiet">{t("linksNote")}</span>
      </summary>
      <div className="mt-3 grid gap-4">
        <OneOf name="stage" label={t("stage")} value={stage} among={offered.stages} />
        <OneOf name="defect" label={t("defect")} value={defect} among={offered.defects} />
        <OneOf name="report" label={t("report")} value={report} among={offered.reports} />
        <OneOf name="waiver" label={t("waiver")} value={waiver} among={offered.waivers} />
      </div>
    </details>
  );
}
