import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { CriteriaFields } from "@/components/ui/criteria-fields";
import type { DefinitionRow } from "@/components/ui/definition-rows";
import { FormEnding } from "@/components/ui/form-ending";
import { RecordText } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "@/server/domain/words";
import type { QueueWork, Subject, WorkActs, WorkProps } from "./types";

type Props = WorkProps<QueueWork> & { readonly subject: Subject };
type Test = NonNullable<Subject["test"]>;

/** What was agreed before a test: what counts as passed, what follows if it fails, and the form for both. */
export function useCriteria(props: Props, test: Test | null): readonly DefinitionRow[] {
  const { view, acts, edit, subject } = props;
  const t = useTranslations("words.criteria");
  const may = acts !== null && view.may.plan && subject.status !== "done";
  const open = may && edit === "plan";
  if (test === null) return [];
  const said = (words: Words | null, what: "passes" | "fails") => (
    <Criterion {...props} words={words} what={what} link={may} />
  );
  if (open) return [{ term: t("plan"), value: <Form {...props} act={acts.plan} test={test} /> }];
  return [
    { term: t("passes"), value: said(test.passesWhen, "passes") },
    { term: t("fails"), value: said(test.onFailure, "fails") },
  ];
}

function Criterion({
  address,
  subject,
  words,
  what,
  link,
}: Props & {
  readonly words: Words | null;
  readonly what: "passes" | "fails";
  readonly link: boolean;
}) {
  const t = useTranslations("words.criteria");
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      <RecordText words={words} />
      {link && (
        <TextLink href={`${address.with({ task: subject.id, edit: "plan" })}#plan`}>
          {t(words === null ? "write" : "change")}
          <span className="sr-only">：{t(what)}</span>
        </TextLink>
      )}
    </span>
  );
}

function Form({
  act,
  address,
  subject,
  test,
}: Props & { readonly act: WorkActs["plan"]; readonly test: Test }) {
  const t = useTranslations("work.edit");
  const shell = useTranslations("shell");
  return (
    <div id="plan" tabIndex={-1} className="max-w-[36rem]">
      <ActForm
        act={act}
        errorTitle={t("refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
      >
        <input type="hidden" name="task" value={subject.id} />
        <CriteriaFields {...test} />
        <FormEnding
          send={t("send")}
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      </ActForm>
    </div>
  );
}
