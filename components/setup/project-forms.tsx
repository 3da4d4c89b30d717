import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";
import { PROJECT_STATES } from "@/server/domain/projects/project-state";
import { isOfCalendar, THRESHOLD_DAYS } from "@/server/domain/projects/thresholds";
import type { SetupView } from "./types";

interface Props {
  readonly view: SetupView;
  /** The address that the forms are sent below. */
  readonly acts: string;
  readonly request: () => string;
}

/** A form of the settings: it says which settings were on the page, and why they are changed. */
function SettingForm({
  view,
  acts,
  request,
  what,
  children,
}: Props & {
  readonly what: "name" | "thresholds" | "going";
  readonly children: ReactNode;
}) {
  const t = useTranslations(`setup.${what}`);
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={`${acts}/${what}`}
      request={request()}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      className="mt-4 grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="seen" value={view.version ?? ""} data-shown="" />
      {children}
      <WordsField name="reason" label={t("reason")} mark={shell("required")} />
      <p>
        <Button size="medium">{t("submit")}</Button>
      </p>
    </ActForm>
  );
}

/** What the project is called and what it is for. */
export function NameForm(props: Props) {
  const t = useTranslations("projects.found");
  const shell = useTranslations("shell");
  const { name, purpose } = props.view.project;
  return (
    <SettingForm {...props} what="name">
      <WordsField name="name" label={t("name")} mark={shell("required")} value={name} />
      <WordsField
        name="purpose"
        label={t("purpose")}
        mark={shell("optional")}
        long
        value={purpose}
      />
    </SettingForm>
  );
}

/** After how many days the rules of the project speak. */
export function ThresholdForm(props: Props) {
  const t = useTranslations("setup.thresholds");
  const label = useTranslations("events.changes.fields");
  return (
    <SettingForm {...props} what="thresholds">
      {THRESHOLD_DAYS.map((name) => (
        <Field
          key={name}
          name={name}
          label={label(name)}
          mark={t(isOfCalendar(name) ? "calendarUnit" : "unit")}
          value={String(props.view.thresholds[name])}
        />
      ))}
    </SettingForm>
  );
}

/** Whether the project goes on. */
export function StateForm(props: Props) {
  const t = useTranslations("setup.going");
  const states = useTranslations("words.projectStates");
  const shell = useTranslations("shell");
  return (
    <SettingForm {...props} what="going">
      <Choice
        name="state"
        label={t("label")}
        mark={shell("required")}
        value={props.view.project.state}
        options={PROJECT_STATES.map((state) => ({ value: state, label: states(state) }))}
      />
    </SettingForm>
  );
}
