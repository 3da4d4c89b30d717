import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Person } from "./person";
import type { ProposalProps, ProposalView } from "./types";

/** For those who proposed or approved an order: stop it, or let it go on. */
export function OrderHold({ view, acts, request }: ProposalProps) {
  const t = useTranslations("approvals.hold");
  const subject = useTranslations("approvals.subjects.order");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const { holds, resumes } = view.reader;
  if (!holds && !resumes) return null;
  const act = resumes ? "resume" : "hold";
  return (
    <details key={act} className="no-print mt-3">
      <summary className="disclosure">{t(`${act}.name`)}</summary>
      <ActForm
        act={acts[act]}
        errorTitle={panel("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request()}
      >
        <p className="type-small mb-3">{t(`${act}.does`)}</p>
        <TextArea
          name="reason"
          label={t(`${act}.reason`)}
          mark={shell("required")}
          note={subject("seen")}
          rows={2}
        />
        <div className="mt-3">
          <Button size="medium">{t(`${act}.press`)}</Button>
        </div>
      </ActForm>
    </details>
  );
}

/** Every time that the order was stopped or went on again, oldest first. */
export function HoldHistory({ holds }: Pick<ProposalView, "holds">) {
  const t = useTranslations("approvals.hold");
  return (
    <ol className="dashed">
      {holds.map(({ id, kind, words, recordedAt, ...who }) => (
        <li key={id}>
          {t.rich(`did.${kind}`, {
            at: () => <Moment at={recordedAt} />,
            who: () => <Person {...who} />,
            words: () => <RecordWords words={words} />,
          })}
        </li>
      ))}
    </ol>
  );
}
