import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import { DecisionForm } from "./decision-form";
import type { ProposalProps, ProposalView } from "./types";

/** The only framed panel of the page: the deadline, the decider, and the decision itself. */
export function DecisionPanel(props: ProposalProps) {
  const { view } = props;
  const t = useTranslations("approvals.panel");
  const { reader, status } = view;
  const open = status === "open";
  const role = view.route[view.step - 1]?.role ?? "adviser";
  return (
    <aside id="decision" aria-labelledby="decision-heading" className="decision-panel no-print">
      <h2 id="decision-heading" className="type-strong">
        {t(open ? role : "closed")}
      </h2>
      {open && <Term view={view} />}
      {reader.hasRole ? <Decider {...props} /> : <Waiting view={view} />}
      {reader.proposed && open && <Withdraw {...props} />}
    </aside>
  );
}

/** The deadline, the route with the current step in bold, and how much time the deadline leaves. */
function Term({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.panel");
  const roles = useTranslations("words.roles");
  const { dates, lead, route, step } = view;
  const { dueOn, lastOn, late } = dates;
  const startsOn = lead?.startsAfter ?? null;
  return (
    <>
      <dl className="mt-3 grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-2 gap-y-1">
        <dt className="quiet">{t("due")}</dt>
        <dd>
          {dueOn === null ? t("noDue") : <NearDay day={dueOn} today={view.day} />}
          <span className="note">{t("told")}</span>
        </dd>
        <dt className="quiet">{t("route")}</dt>
        <dd>
          {t("official")}
          {route.map(({ role }, at) => (
            <span key={role}>
              {" → "}
              {at + 1 === step ? <b>{roles(role)}</b> : roles(role)}
            </span>
          ))}
        </dd>
      </dl>
      {step < route.length && lastOn !== null && (
        <p className="type-small mt-2">
          {t.rich("lastOn", { day: () => <NearDay day={lastOn} today={view.day} /> })}
        </p>
      )}
      {late && startsOn !== null && (
        <p className="type-small mt-2 font-bold">
          {t.rich("late", { day: () => <NearDay day={startsOn} today={view.day} /> })}
        </p>
      )}
    </>
  );
}

/**
 * The form stays in place even if somebody else decides at the same moment, so that the person who comes too late reads
 * the refusal beside the new state.
 */
function Decider(props: ProposalProps) {
  const { view, acts, request } = props;
  const t = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={acts.decide}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
      className="mt-5"
    >
      {view.reader.decides === null ? <Waiting view={view} /> : <DecisionForm view={view} />}
    </ActForm>
  );
}

const WHY = { "own-proposal": "own", "second-step": "second" } as const;

/** For readers who do not decide: who does, or the result. */
function Waiting({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.panel");
  const status = useTranslations("approvals.status");
  const { reader } = view;
  const role = view.route[view.step - 1]?.role ?? "adviser";
  if (view.status !== "open") {
    return (
      <p role="status" className="mt-3">
        {t("decidedAlready")} <b>{status(view.status)}</b>
      </p>
    );
  }
  const why =
    reader.decidesNot === "own-proposal" || reader.decidesNot === "second-step"
      ? WHY[reader.decidesNot]
      : null;
  return (
    <p role="status" className="mt-3">
      {reader.hasRole && t(why === null ? `notYours.${role}` : why)} {t(`who.${role}`)}
    </p>
  );
}

function Withdraw({ acts, request }: ProposalProps) {
  const t = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={acts.withdraw}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
      className="mt-5"
    >
      <p className="type-small quiet mb-2">{t("withdrawNote")}</p>
      <Button size="medium">{t("withdraw")}</Button>
    </ActForm>
  );
}
