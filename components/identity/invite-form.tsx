import { useTranslations } from "next-intl";
import { RecordFields } from "@/components/records/record-fields";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/fields";
import { Section } from "@/components/ui/section";
import { MEMBER } from "@/server/domain/records/member";
import type { MembersView } from "./types";

const { name, party, role, untilOn } = MEMBER.fields;

/** Invites a person: who, for which organisation, in which role, for how long. */
export function InviteForm({
  view,
  act,
  request,
}: {
  readonly view: MembersView;
  readonly act: string;
  readonly request: string;
}) {
  const t = useTranslations("access.invite");
  const shell = useTranslations("shell");
  return (
    <Section id="invite" heading={t("heading")}>
      {view.mayInvite ? (
        <>
          <p className="mb-6 max-w-[46em]">{t("lead")}</p>
          <ActForm
            act={act}
            errorTitle={t("failed")}
            errorPrefix={shell("errorTitlePrefix")}
            request={request}
            className="grid max-w-[46rem] gap-6"
          >
            <Field
              name="email"
              type="email"
              autoComplete="off"
              label={t("email")}
              mark={shell("required")}
            />
            <RecordFields
              kind="member"
              fields={{ name, party, role, untilOn }}
              choices={{ party: view.parties }}
            />
            <div>
              <Button tone="primary">{t("submit")}</Button>
            </div>
          </ActForm>
        </>
      ) : (
        <p className="max-w-[46em]">{t("exercise")}</p>
      )}
    </Section>
  );
}
