import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import { Reminded } from "@/components/waiting/reminded";
import { Person } from "./person";
import type { ProposalProps, ProposalView } from "./types";

type Request = ProposalView["requests"][number];

/** What was asked and not answered: of whom, since when, and a reminder by whoever asked. */
export function OpenRequests({ view, acts, request: newId }: ProposalProps) {
  const t = useTranslations("approvals.requests");
  if (view.requests.length === 0) return null;
  return (
    <section aria-labelledby="requests" className="mt-6">
      <h3 id="requests" className="font-bold">
        {t("heading")}
      </h3>
      <ul>
        {view.requests.map((request) => (
          <li key={request.id} className="border-b border-solid-gray-200 py-3">
            <Asked request={request} view={view} />
            {request.mayRemind && <RemindForm request={request} act={acts.remind} id={newId()} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({
  request: { by, on, opinion, side, reminders, remindedOn, mayRemind, remindFrom },
  view,
}: {
  readonly request: Request;
  readonly view: ProposalView;
}) {
  const t = useTranslations("approvals.requests");
  return (
    <p>
      {t.rich(opinion ? "opinion" : "question", {
        by: () => <Person {...by} />,
        side,
        day: () => <NearDay day={on} today={view.day} />,
      })}
      {remindedOn !== null && (
        <span className="block">
          <Reminded times={reminders} on={remindedOn} today={view.day} />
        </span>
      )}
      {!mayRemind && remindFrom !== null && (
        <span className="quiet type-small block">
          {t.rich("from", { day: () => <NearDay day={remindFrom} today={view.day} /> })}
        </span>
      )}
    </p>
  );
}

function RemindForm({
  request: { id: remark, side },
  act,
  id,
}: {
  readonly request: Request;
  readonly act: ProposalProps["acts"]["remind"];
  readonly id: string;
}) {
  const t = useTranslations("approvals.requests");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={panel("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={id}
      className="no-print mt-2"
    >
      <input type="hidden" name="remark" value={remark} />
      <Button size="small" aria-label={t(`remindLabel.${side}`)}>
        {t("remind")}
      </Button>
    </ActForm>
  );
}
