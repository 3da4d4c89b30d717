import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { ReleaseView } from "./release-verdict";
import { InPlaceOf } from "./run-word";

type Run = ReleaseView["runs"][number];

/** Passes reported by a vendor, if the verdict awaits only their confirmation. */
export function ReleaseConfirm({
  view,
  act,
}: {
  readonly view: ReleaseView;
  readonly act: FormAct | null;
}) {
  const t = useTranslations("releases.runs");
  const runs = view.runs.filter(
    (run) =>
      run.backing === "awaiting" &&
      run.results.every(({ outcome }) => outcome === "passed") &&
      view.distributions.some(
        ({ platformId, verdict }) => platformId === run.platformId && verdict === "reported",
      ),
  );
  if (act === null || !view.confirms || runs.length === 0) return null;
  return (
    <Section id="confirm" heading={t("confirmHeading")}>
      <div className="grid gap-10">
        {runs.map((run) => (
          <Confirm key={run.id} view={view} run={run} act={act} />
        ))}
      </div>
    </Section>
  );
}

function Confirm({
  view,
  run,
  act,
}: {
  readonly view: ReleaseView;
  readonly run: Run;
  readonly act: FormAct;
}) {
  const t = useTranslations("releases.runs");
  const shell = useTranslations("shell");
  const one = view.distributions.find(({ platformId }) => platformId === run.platformId);
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
      <input type="hidden" name="run" value={run.id} />
      <p>
        {t.rich("confirmLead", {
          version: view.version,
          platform: () => one !== undefined && <RecordWords words={one.platform} />,
          day: () => <CalendarDay day={run.ranOn} />,
        })}
      </p>
      <p>
        {run.ranBy !== null && <RecordWords words={run.ranBy} />}
        <InPlaceOf of={run} />
      </p>
      {run.words !== null && (
        <p className="typed mt-2">
          <RecordWords words={run.words} />
        </p>
      )}
      <p className="quiet type-small mt-2">{t("confirmNote")}</p>
      <div className="mt-4 grid gap-4">
        <div>
          <Button name="verdict" value="confirmed" tone="primary">
            {t("confirm")}
          </Button>
        </div>
        <TextArea name="words" label={t("reason")} mark={t("reasonMark")} rows={3} />
        <div>
          <Button name="verdict" value="returned">
            {t("return")}
          </Button>
        </div>
      </div>
    </ActForm>
  );
}
