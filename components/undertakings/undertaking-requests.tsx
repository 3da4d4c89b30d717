import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Undertaken } from "@/server/domain/undertakings/undertaking";
import type { Words } from "@/server/domain/words";

export interface UndertakingRequest {
  readonly what: Undertaken;
  readonly id: string;
  readonly title: Words;
  /** For a risk: why the test is left out, and what can happen. */
  readonly reason: Words | null;
  readonly risk: Words | null;
}

/** The responsibilities that the reader's own party is asked to accept, with a button to accept and one to decline. */
export function UndertakingRequests({
  requests,
  act,
}: {
  readonly requests: readonly UndertakingRequest[];
  readonly act: FormAct;
}) {
  const t = useTranslations("undertakings");
  if (requests.length === 0) return null;
  return (
    <Section id="undertakings" heading={t("heading")}>
      <div className="grid gap-10">
        {requests.map((each) => (
          <Request key={`${each.what} ${each.id}`} request={each} act={act} />
        ))}
      </div>
    </Section>
  );
}

function Request({
  request: { what, id, title, reason, risk },
  act,
}: {
  readonly request: UndertakingRequest;
  readonly act: FormAct;
}) {
  const t = useTranslations("undertakings");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="max-w-[44rem]"
    >
      {/* Makes Enter in a field submit nothing, because only a button says which answer is meant. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="id" value={id} />
      <p className="font-bold">{t.rich(what, { title: () => <RecordWords words={title} /> })}</p>
      {[reason, risk].map(
        (words, place) =>
          words !== null && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two keep their places
            <p key={place} className="typed mt-2">
              <RecordWords words={words} />
            </p>
          ),
      )}
      <p className="quiet type-small mt-2">{t("note")}</p>
      <div className="mt-4 grid gap-4">
        <div>
          <Button name="answer" value="accept" tone="primary">
            {t("accept")}
          </Button>
        </div>
        <TextArea name="reason" label={t("reason")} mark={t("reasonMark")} rows={2} />
        <div>
          <Button name="answer" value="decline">
            {t("decline")}
          </Button>
        </div>
      </div>
    </ActForm>
  );
}
