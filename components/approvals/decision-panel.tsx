import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import { Authority } from "./authority";
import { DecisionForm } from "./decision-form";
import { DecisionResult } from "./decision-result";
import { MinistryNotes } from "./ministry-notes";
import { OrderHold } from "./order-hold";
import type { DecisionProps, DecisionView } from "./types";

/** The only framed panel of the page: the deadline, the decider, and the decision itself, or its result. */
export function DecisionPanel(props: DecisionProps) {
  const { view } = props;
  const t = useTranslations("approvals.panel");
  const decided = useTranslations("approvals.decided");
  const { reader, status } = view;
  const open = status === "open";
  const role = view.route[view.step - 1]?.role ?? "adviser";
  return (
    <aside id="decision" aria-labelledby="decision-heading" className="decision-panel">
      <h2 id="decision-heading" className="type-strong">
        {open ? t(role) : decided("heading")}
      </h2>
      {open && <Term view={view} />}
      {!open && <DecisionResult {...props} />}
      {!open && view.subject === "order" && <OrderHold {...props} view={view} />}
      {reader.hasRole && !view.past && <Decider {...props} />}
      {!reader.hasRole && open && <Waiting view={view} />}
      {reader.proposed && open && !view.past && <Withdraw {...props} />}
      <MinistryNotes {...props} />
      <Authority {...props} />
    </aside>
  );
}

/** By when it is to be decided, what a later day costs, and the route if it has further steps. */
function Term({ view }: { readonly view: DecisionView }) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.panel");
  const roles = useTranslations("words.roles");
  const { dates, route, step, day } = view;
  const { dueOn, lastOn, startsOn, startsIfLate } = dates;
  const near = (on: Day) => () => <NearDay day={on} today={day} />;
  return (
    <div className="mb-2">
      <p className="font-bold">
        {dueOn === null
          ? t("noDue")
          : t.rich(dueOn < day ? "overdue" : "until", { day: near(dueOn) })}
      </p>
      {startsIfLate !== null && (
        <p className="type-small quiet">{t.rich("lateStart", { day: near(startsIfLate) })}</p>
      )}
      {startsIfLate === null && startsOn !== null && (
        <p className="type-small quiet">{t.rich("lateKept", { day: near(startsOn) })}</p>
      )}
      {route.length > 1 && (
        <p className="type-small">
          {t.rich("route", {
            steps: () => (
              <>
                {t("official")}
                {route.map(({ role }, at) => (
                  <span key={role}>
                    {" → "}
                    {at + 1 === step ? <b>{roles(role)}</b> : roles(role)}
                  </span>
                ))}
              </>
            ),
          })}
        </p>
      )}
      {step < route.length && lastOn !== null && (
        <p className="type-small">
          {subject.rich(`${view.subject}.lastOn`, { day: near(lastOn) })}
        </p>
      )}
    </div>
  );
}

/**
 * The form stays in place even if somebody else decides at the same moment, so that the person who comes too late reads
 * the refusal beside the new state.
 */
function Decider(props: DecisionProps) {
  const { view, acts, request } = props;
  const t = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={acts.decide}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
      className="no-print"
    >
      {view.reader.decides === null ? <Waiting view={view} /> : <DecisionForm view={view} />}
    </ActForm>
  );
}

const WHY = { "own-proposal": "own", "second-step": "second" } as const;

/** For readers who do not decide: who does, or the result. */
function Waiting({ view }: { readonly view: DecisionView }) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.panel");
  const { reader } = view;
  const role = view.route[view.step - 1]?.role ?? "adviser";
  if (view.status !== "open") {
    return (
      <p role="status" className="type-small quiet mt-3">
        {t("decidedAlready")}
      </p>
    );
  }
  const why =
    reader.decidesNot === "own-proposal" || reader.decidesNot === "second-step"
      ? WHY[reader.decidesNot]
      : null;
  return (
    <p role="status" className="mt-3">
      {reader.hasRole && t(why === null ? `notYours.${role}` : why)} {t(`who.${role}`)}{" "}
      {subject(`${view.subject}.meanwhile`)}
    </p>
  );
}

function Withdraw({ acts, request }: DecisionProps) {
  const t = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={acts.withdraw}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
      className="no-print mt-5"
    >
      <p className="type-small quiet mb-2">{t("withdrawNote")}</p>
      <Button size="medium">{t("withdraw")}</Button>
    </ActForm>
  );
}
