import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/decisions/answers";
import { PutOffs } from "@/components/decisions/put-offs";
import { Responses } from "@/components/decisions/responses";
import { Section } from "@/components/ui/section";
import { type Here, screenOf } from "./here";
import type { ReleaseView } from "./release-verdict";

/** What was decided about the owed tests of this version, as home and the record say it. */
export function ReleaseDecisions({
  view,
  here,
  project,
}: {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("releases.decisions");
  if (view.decisions.length + view.failures.length + view.putOffs.length === 0) return null;
  return (
    <Section id="decisions" heading={t("heading")}>
      <AnswerList answers={view.decisions} today={view.day} />
      <PutOffs
        putOffs={view.putOffs}
        today={view.day}
        linkTo={(path) => screenOf(here, project, path.slice(1))}
      />
      <Responses builds={view.failures} today={view.day} />
    </Section>
  );
}
