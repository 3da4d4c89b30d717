import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/fields";
import type { RecordSubjectName } from "@/server/domain/proposals/subject";
import { wordsIn } from "@/server/domain/words";
import type { RouteActs, RouteView } from "./types";

interface Props {
  readonly view: RouteView;
  readonly acts: RouteActs;
  readonly request: () => string;
}

const DAYS = { min: "1", max: "60", step: "1" } as const;

/** One or two steps, each with its number of days. */
export function StepsForm({
  steps,
  subject,
  acts,
  request,
}: Omit<Props, "view"> & {
  readonly steps: RouteView["steps"];
  /** The kind of record for which they are; absent: for the project. */
  readonly subject?: RecordSubjectName;
}) {
  const t = useTranslations("approvals.route");
  const shell = useTranslations("shell");
  const [first, second] = steps;
  return (
    <div className="no-print mt-10 max-w-[32rem]">
      <h3 className="type-strong mb-3">{t("change")}</h3>
      <ActForm
        act={acts.set}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request()}
      >
        {subject !== undefined && <input type="hidden" name="subject" value={subject} />}
        <div className="grid gap-5">
          <Choice
            name="steps"
            label={t("choice")}
            value={String(steps.length)}
            options={[
              ...(subject === undefined ? [] : [{ value: "0", label: t("same") }]),
              { value: "1", label: t("one") },
              { value: "2", label: t("two") },
            ]}
          />
          <Field
            name="adviser"
            type="number"
            label={t("adviserDays")}
            value={String(first?.days ?? 3)}
            {...DAYS}
          />
          <Field
            name="executive"
            type="number"
            label={t("executiveDays")}
            note={t("executiveDaysNote")}
            value={String(second?.days ?? 5)}
            {...DAYS}
          />
          <Button size="medium" tone="primary">
            {t("save")}
          </Button>
        </div>
      </ActForm>
    </div>
  );
}

/** Who is a deputy for which role, from when until when. */
export function DeputyForm({ view, acts, request }: Props) {
  const t = useTranslations("approvals.route");
  const roles = useTranslations("words.roles");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <div className="no-print mt-10 max-w-[32rem]">
      <h3 className="type-strong mb-3">{t("add")}</h3>
      {view.members.length === 0 ? (
        <p>{t("noMembers")}</p>
      ) : (
        <ActForm
          act={acts.addDeputy}
          errorTitle={t("errorTitle")}
          errorPrefix={shell("errorTitlePrefix")}
          request={request()}
        >
          <div className="grid gap-5">
            <Choice
              name="role"
              label={t("of")}
              options={view.lends.map((role) => ({ value: role, label: roles(role) }))}
            />
            <Choice
              name="member"
              label={t("member")}
              options={view.members.map(({ id, name, role, party }) => ({
                value: id,
                label: t("memberOption", {
                  name: wordsIn(name, locale).text,
                  role: roles(role),
                  party: wordsIn(party, locale).text,
                }),
              }))}
            />
            <Field
              name="fromOn"
              type="date"
              label={t("from")}
              mark={shell("required")}
              min={view.day}
            />
            <Field
              name="untilOn"
              type="date"
              label={t("until")}
              mark={shell("required")}
              min={view.day}
            />
            <Button size="medium">{t("addSubmit")}</Button>
          </div>
        </ActForm>
      )}
    </div>
  );
}

export function RemoveForm({
  deputy,
  acts,
  request,
}: Props & { readonly deputy: RouteView["deputies"][number] }) {
  const t = useTranslations("approvals.route");
  const shell = useTranslations("shell");
  const name = wordsIn(deputy.name, useLocale()).text;
  return (
    <ActForm
      act={acts.removeDeputy}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
      className="no-print mt-2"
    >
      <input type="hidden" name="deputy" value={deputy.id} />
      <Button size="small" tone="quiet" aria-label={t("removeLabel", { name })}>
        {t("remove")}
      </Button>
    </ActForm>
  );
}
