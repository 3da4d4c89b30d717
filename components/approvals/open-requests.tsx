import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import { Reminded } from "@/components/waiting/reminded";
import { wordsIn } from "@/server/domain/words";
import { gapName } from "./gap-words";
import { Person } from "./person";
import type { DecisionProps, DecisionView } from "./types";

type Request = DecisionView["requests"][number];

/** What was asked and not answered: of whom, since when, and a reminder by whoever asked. */
export function OpenRequests({ view, acts, request: newId }: DecisionProps) {
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
            {request.mayRemind && (
              <RemindForm request={request} view={view} act={acts.remind} id={newId()} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The names of what a request asks for. null: it only asks in words. */
function useNames({ needs }: DecisionView, { gaps }: Request): string | null {
  const t = useTranslations("approvals");
  const name = useTranslations("approvals.gaps");
  const locale = useLocale();
  const asked = needs.filter(({ id }) => gaps?.includes(id));
  return asked.length === 0
    ? null
    : asked.map((need) => gapName(name, need, locale)).join(t("requests.comma"));
}

function Asked({ request, view }: { readonly request: Request; readonly view: DecisionView }) {
  const { by, on, words, side, reminders, remindedOn, mayRemind, remindFrom } = request;
  const t = useTranslations("approvals.requests");
  const roles = useTranslations("words.roles");
  const names = useNames(view, request);
  return (
    <>
      <p>
        {t.rich("asked", {
          role: () => <b>{roles(side)}</b>,
          what: () => names ?? <RecordWords words={words} />,
        })}
      </p>
      <p className="quiet type-small">
        {t.rich("by", {
          by: () => <Person {...by} />,
          day: () => <NearDay day={on} today={view.day} />,
        })}
        {!mayRemind &&
          remindFrom !== null &&
          t.rich("from", { day: () => <NearDay day={remindFrom} today={view.day} /> })}
      </p>
      {remindedOn !== null && (
        <p className="type-small">
          <Reminded times={reminders} on={remindedOn} today={view.day} />
        </p>
      )}
    </>
  );
}

function RemindForm({
  request,
  view,
  act,
  id,
}: {
  readonly request: Request;
  readonly view: DecisionView;
  readonly act: DecisionProps["acts"]["remind"];
  readonly id: string;
}) {
  const t = useTranslations("approvals.requests");
  const panel = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const what = useNames(view, request) ?? wordsIn(request.words, locale).text;
  return (
    <ActForm
      act={act}
      errorTitle={panel("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={id}
      className="no-print mt-2"
    >
      <input type="hidden" name="remark" value={request.id} />
      <Button size="small" aria-label={t("remindLabel", { role: roles(request.side), what })}>
        {t("remind")}
      </Button>
    </ActForm>
  );
}
