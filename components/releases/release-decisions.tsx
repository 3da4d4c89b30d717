import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/decisions/answers";
import { Responses } from "@/components/decisions/responses";
import { Section } from "@/components/ui/section";
import type { ReleaseView } from "./release-verdict";

/** What was decided about the owed tests of this version, as home and the record say it. */
export function ReleaseDecisions({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.decisions");
  if (view.decisions.length + view.failures.length === 0) return null;
  return (
    <Section id="decisions" heading={t("heading")}>
      <AnswerList answers={view.decisions} today={view.day} />
      <Responses builds={view.failures} today={view.day} />
    </Section>
  );
}
