import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import { PageHeading } from "@/components/ui/page-heading";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { type Words, wordsIn } from "@/server/domain/words";
import {
  OneOf,
  TaskBuildFields,
  TaskName,
  TaskOrigin,
  TaskRecords,
  type TaskValues,
} from "./task-fields";
import type { TaskFormView } from "./types";

interface Props {
  readonly view: TaskFormView;
  /** What the address names. */
  readonly given: TaskValues;
  readonly act: FormAct;
  readonly request: string;
  /** The queue that the task goes to, and the same form for another vendor. */
  readonly queueHref: string;
  readonly formHref: (party: string) => string;
}

/** The page on which a task is entered into a vendor's queue. */
export function TaskNewScreen(props: Props) {
  const { view, queueHref, formHref } = props;
  const t = useTranslations("tasks");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { party, vendors } = view;
  const withLines = view.offered.lines.length > 0 ? "leadOnLine" : "lead";
  return (
    <>
      <title>{`${t("enter.title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={<TextLink href={queueHref}>{t("back")}</TextLink>}
        sentences={[t("enter.heading", { party: wordsIn(party.name, locale).text })]}
        lead={t(party.hasQueue ? `enter.${withLines}` : "enter.leadFirst")}
      />
      {vendors.length > 1 && (
        <Tabs
          label={t("vendors")}
          tabs={vendors.map(({ key, name }) => ({
            href: formHref(key),
            label: wordsIn(name, locale).text,
            current: key === party.key,
          }))}
        />
      )}
      <EntryForm {...props} />
    </>
  );
}

/** The title of the full-chain test of a build, as far as the address names one. */
function useProposedTitle({ view, given }: Props): Words | null {
  const t = useTranslations("tasks");
  const locale = useLocale();
  const platform = view.offered.platforms.find(({ key }) => key === given.platform);
  if (given.fullChainTest !== true || platform === undefined || !given.version) return null;
  const said = t("proposed", {
    platform: wordsIn(platform.title, locale).text,
    version: given.version,
  });
  return locale === "en" ? { en: said } : { ja: said };
}

function EntryForm(props: Props) {
  const { view, given, act, request } = props;
  const t = useTranslations("tasks");
  const fields = useTranslations("tasks.fields");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { offered, own, may } = view;
  const optional = shell("optional");
  const values = {
    ...given,
    title: useProposedTitle(props),
    ...(given.fullChainTest === true && { kind: "test" }),
  };
  return (
    <ActForm
      act={act}
      errorTitle={t("enter.refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="mt-8 grid max-w-[46rem] gap-6"
    >
      <TaskName values={values} />
      <TaskBuildFields values={values} offered={offered} />
      <TaskOrigin values={values} offered={offered} />
      {offered.lines.length > 0 && (
        <Choice
          name="line"
          label={fields("line")}
          mark={shell("required")}
          value=""
          options={offered.lines.map(({ id, name }) => ({
            value: id ?? "",
            label: wordsIn(name, locale).text,
          }))}
        />
      )}
      <Field
        name="estimateDays"
        label={fields("estimate")}
        mark={optional}
        note={fields("estimateNote", { party: wordsIn(own, locale).text })}
      />
      <Field
        name="dueOn"
        type="date"
        label={fields("due")}
        mark={optional}
        note={fields("dueNote")}
      />
      <OneOf
        name="qualityOwner"
        label={fields("quality")}
        note={fields("qualityNote")}
        among={offered.owners}
        none={fields("noDirector")}
      />
      <TaskRecords values={values} offered={offered} />
      {may.ticket && (
        <div className="grid gap-4 desktop:grid-cols-2">
          <Field name="ticketKey" label={fields("ticketKey")} mark={optional} />
          <Field
            name="ticketUrl"
            label={fields("ticketUrl")}
            mark={optional}
            note={fields("ticketNote")}
          />
        </div>
      )}
      <div>
        <Button tone="primary">{t("enter.send")}</Button>
      </div>
    </ActForm>
  );
}
