import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { type Here, screenOf } from "@/components/releases/here";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DayAndTime } from "@/components/ui/day-and-time";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { EntryFiles } from "@/components/ui/entry-files";
import { Choice, TextArea } from "@/components/ui/fields";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";
import { StageOutcomes } from "./stage-outcomes";

type RunView = inferProcedureOutput<AppRouter["coverage"]["runForm"]>;

interface Props {
  readonly view: RunView;
  /** null: the form cannot be sent from this page. */
  readonly act: FormAct | null;
  readonly here: Here;
  readonly project: string;
}

/** The form for the result of one full-chain test, stage by stage, with a preview of what the record will say. */
export function RecordRun(props: Props) {
  const { view, here, project } = props;
  const t = useTranslations("work.result");
  const shell = useTranslations("shell");
  const { version, platform } = view;
  const may = view.may && view.yours && platform !== null && view.testable;
  return (
    <>
      <title>{`${t("title", { version })}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[
          may
            ? t.rich("heading", { term: () => <FullChainTerm chain={view.chain} /> })
            : t("cannotHeading"),
        ]}
        lead={may ? <Lead view={view} /> : <Why view={view} />}
      />
      {may && view.platforms.length > 1 && <Platforms view={view} here={here} />}
      {may && platform.verdict === "verified" && (
        <div className="mt-8">
          <Notice tone="empty">{t("verified")}</Notice>
        </div>
      )}
      {may && props.act !== null && <RunForm view={view} act={props.act} />}
      <p className="mt-8">
        <TextLink href={screenOf(here, project, `releases/${encodeURIComponent(version)}`)}>
          {t("back", { version })}
        </TextLink>
      </p>
    </>
  );
}

function Why({ view }: Pick<Props, "view">) {
  const t = useTranslations("work.result");
  if (!view.may) return t("cannot");
  if (view.platform === null) return t("noDistribution");
  return t(view.testable ? "notYours" : "noCases");
}

function Lead({ view }: Pick<Props, "view">) {
  const t = useTranslations("work.result");
  const { platform, version, stages } = view;
  return t.rich("lead", {
    version,
    count: stages.length,
    n: noBreak,
    platform: () => platform !== null && <RecordWords words={platform.name} />,
  });
}

function Platforms({ view, here }: Pick<Props, "view" | "here">) {
  const t = useTranslations("work.result");
  const locale = useLocale();
  return (
    <Tabs
      label={t("platforms")}
      tabs={view.platforms.map(({ key, name }) => ({
        href: here.with({ platform: key }),
        label: wordsIn(name, locale).text,
        current: key === view.platform?.key,
      }))}
    />
  );
}

function RunForm({ view, act }: { readonly view: RunView; readonly act: FormAct }) {
  const t = useTranslations("work.result");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { from } = view;
  const named = ({ key, name }: RunView["vendors"][number]) => ({
    value: key,
    label: wordsIn(name, locale).text,
  });
  return (
    <ActForm
      key={view.platform?.key}
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      files
      className="mt-8 max-w-[44rem]"
    >
      <input type="hidden" name="platform" value={view.platform?.key ?? ""} />
      <input type="hidden" name="task" value={view.task?.id ?? ""} />
      <input type="hidden" name="party" value={view.task?.partyKey ?? ""} />
      <div className="grid gap-6">
        <DayAndTime
          name="ranOn"
          label={t("ranOn")}
          mark={shell("required")}
          note={
            from === null
              ? t("ranOnNoteOpen")
              : t.rich("ranOnNote", { from: () => <CalendarDay day={from} /> })
          }
          dated={view.day}
        />
        <Choice
          name="environment"
          label={t("environment")}
          mark={shell("optional")}
          value={view.environments.length === 1 ? view.environments[0]?.key : ""}
          options={[{ value: "", label: t("noEnvironment") }, ...view.environments.map(named)]}
        />
        <RanBy view={view} />
        <Agreed view={view} />
        <Outcomes view={view} />
        <TextArea name="words" label={t("words")} mark={shell("optional")} note={t("wordsNote")} />
        {view.mayAttach && <EntryFiles />}
        <div>
          <Button tone="primary">{t("send")}</Button>
        </div>
      </div>
    </ActForm>
  );
}

/** Who ran it. A vendor has a choice only if several of its queues contain the test. */
function RanBy({ view }: Pick<Props, "view">) {
  const t = useTranslations("work.result");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const options = view.vendors.map(({ key, name }) => ({
    value: key,
    label: wordsIn(name, locale).text,
  }));
  const [only] = options;
  if (view.reports && options.length === 1 && only !== undefined)
    return <p>{t("ranByOwn", { party: only.label })}</p>;
  return (
    <Choice
      name="ranBy"
      label={t("ranBy")}
      mark={shell(view.reports ? "required" : "optional")}
      value={view.ranBy ?? ""}
      options={view.reports ? options : [{ value: "", label: t("nobody") }, ...options]}
    />
  );
}

/** What was agreed before the test, shown beside the choice of its result. */
function Agreed({ view }: Pick<Props, "view">) {
  const t = useTranslations("words.criteria");
  const { criteria } = view;
  if (criteria === null) return null;
  return (
    <DefinitionRows
      rows={[
        { term: t("passes"), value: <RecordText words={criteria.passesWhen} /> },
        { term: t("fails"), value: <RecordText words={criteria.onFailure} /> },
      ]}
    />
  );
}

function Outcomes({ view }: { readonly view: RunView }) {
  const t = useTranslations("work.result");
  const results = useTranslations("words.results");
  const shell = useTranslations("shell");
  return (
    <StageOutcomes
      stages={view.stages.map(({ position, name, counterpart }) => ({
        position,
        name: <RecordWords words={name} />,
        touches:
          counterpart !== null &&
          t.rich("touches", { counterpart: () => <RecordWords words={counterpart} /> }),
      }))}
      outcomes={(["passed", "failed", "blocked", "not_run"] as const).map((outcome) => ({
        outcome,
        word: results(outcome),
      }))}
      words={{
        legend: t("stages"),
        required: shell("required"),
        preview: t("preview"),
        missing: view.stages.map((_, left) => t("missing", { count: left + 1 })),
        passed: t(view.reports && view.platform?.verdict !== "verified" ? "reported" : "passed"),
        failed: t("failed"),
        blocked: t(view.platform?.verdict === "failed" ? "stillFailed" : "blocked"),
        not_run: t(view.platform?.verdict === "failed" ? "stillFailed" : "not_run"),
      }}
    />
  );
}
