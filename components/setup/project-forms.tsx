import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import { WordsField } from "@/components/ui/words-field";
import { PROJECT_STATES } from "@/server/domain/projects/project-state";
import { THRESHOLD_DAYS } from "@/server/domain/projects/thresholds";
import type { SetupView } from "./types";

interface Props {
  readonly view: SetupView;
  /** The address that the forms are sent below. */
  readonly acts: string;
  readonly request: () => string;
}

/** What the project is called and what it is for. */
export function NameForm({ view, acts, request }: Props) {
  const t = useTranslations("setup.name");
  const found = useTranslations("projects.found");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={`${acts}/name`}
      request={request()}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      className="mt-4 grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="seen" value={view.version ?? ""} data-shown="" />
      <WordsField
        name="name"
        label={found("name")}
        mark={shell("required")}
        value={view.project.name}
      />
      <WordsField
        name="purpose"
        label={found("purpose")}
        mark={shell("optional")}
        long
        value={view.project.purpose}
      />
      <WordsField name="reason" label={t("reason")} mark={shell("required")} />
      <p>
        <Button size="medium">{t("submit")}</Button>
      </p>
    </ActForm>
  );
}

/** After how many business days the rules of the project speak. */
export function ThresholdForm({ view, acts, request }: Props) {
  const t = useTranslations("setup.thresholds");
  const label = useTranslations("events.changes.fields");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={`${acts}/thresholds`}
      request={request()}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      className="mt-4 grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="seen" value={view.version ?? ""} data-shown="" />
      {THRESHOLD_DAYS.map((name) => (
        <Field
          key={name}
          name={name}
          label={label(name)}
          mark={t("unit")}
          value={String(view.thresholds[name])}
        />
      ))}
      <WordsField name="reason" label={t("reason")} mark={shell("required")} />
      <p>
        <Button size="medium">{t("submit")}</Button>
      </p>
    </ActForm>
  );
}

/** Whether the project goes on. */
export function StateForm({ view, acts, request }: Props) {
  const t = useTranslations("setup.going");
  const states = useTranslations("words.projectStates");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={`${acts}/state`}
      request={request()}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      className="mt-4 grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="seen" value={view.version ?? ""} data-shown="" />
      <Choice
        name="state"
        label={t("label")}
        mark={shell("required")}
        value={view.project.state}
        options={PROJECT_STATES.map((state) => ({ value: state, label: states(state) }))}
      />
      <WordsField name="reason" label={t("reason")} mark={shell("required")} />
      <p>
        <Button size="medium">{t("submit")}</Button>
      </p>
    </ActForm>
  );
}
