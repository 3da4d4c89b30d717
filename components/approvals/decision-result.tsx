import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { tokyo } from "@/components/ui/day-words";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { Instant } from "@/server/domain/calendar/day";
import { Person } from "./person";
import type { DecisionProps, DecisionView } from "./types";

type Approval = DecisionView["approvals"][number];

/** Who decided, when by both clocks, with what missing, under which conditions and why. */
export function DecisionResult({
  view,
  decisionHref,
}: Pick<DecisionProps, "view" | "decisionHref">) {
  const subject = useTranslations("approvals.subjects");
  const frozen = useTranslations("approvals.frozen");
  const status = useTranslations("approvals.status");
  if (view.approvals.length === 0)
    return (
      <p className="mt-2">
        <b>{status(view.status)}</b>{" "}
        {view.decidedOn !== null && <CalendarDay day={view.decidedOn} />}
      </p>
    );
  return (
    <>
      {view.approvals.map((approval) => (
        <div key={approval.step} className="mt-2">
          <Result approval={approval} view={view} />
          {approval.seal !== null && (
            <a
              href={decisionHref(approval.step)}
              target="_self"
              className="no-print inline-flex min-h-11 items-center"
            >
              {frozen("decisionFile")}
            </a>
          )}
        </div>
      ))}
      <p className="type-small quiet">{subject(`${view.subject}.decidedSeen`)}</p>
    </>
  );
}

function Result({ approval, view }: { readonly approval: Approval; readonly view: DecisionView }) {
  const t = useTranslations("approvals.decided");
  const act = useTranslations("approvals.act");
  const { role, verdict, deputy, words, recordedAt, told, ...who } = approval;
  const count = view.conditions.length;
  const name = t(`approved.${role}`);
  const missing = told?.missing?.length ?? 0;
  const lacking = missing === 0 ? name : t("lacking", { verdict: name, count: missing });
  const approved = count === 0 ? lacking : t("conditional", { verdict: lacking });
  return (
    <dl className="decision-result">
      <Fact name={t("verdict")}>
        <b>{verdict === "approved" ? approved : t("returned")}</b>
      </Fact>
      <Fact name={t("who")}>
        {view.route.length > 1 && <span className="block">{act(role)}</span>}
        <Person {...who} />
        {deputy && t("deputy")}
      </Fact>
      {told?.openedAt != null && (
        <Fact name={t("opened")}>
          <Moment at={told.openedAt.record} />
        </Fact>
      )}
      <Fact name={t("at")}>
        <Moment at={told?.decidedAt.record ?? recordedAt} />
      </Fact>
      {told !== null && !isOneClock(told.decidedAt) && (
        <Fact name={t("real")}>
          <Real opened={told.openedAt?.real} decided={told.decidedAt.real} />
        </Fact>
      )}
      {told?.missing !== undefined && (
        <Fact name={t("missing")}>
          {t.rich("missingCount", { count: told.missing.length, n: noBreak })}
        </Fact>
      )}
      {told?.openedFolds !== undefined && (
        <Fact name={t("folds")}>
          <Folds opened={told.openedFolds} />
        </Fact>
      )}
      {verdict === "approved" && (
        <Fact name={t("conditions")}>
          {t.rich("conditionsOf", { count, before: view.counts.before, n: noBreak })}
          <ByConsole told={told} />
        </Fact>
      )}
      <Fact name={t("words")}>
        {words === null ? (
          <span className="quiet">{t("noWords")}</span>
        ) : (
          <span className="typed">
            <RecordWords words={words} />
          </span>
        )}
      </Fact>
    </dl>
  );
}

/** How many of the conditions are in the console's words, made from what was missing. */
function ByConsole({ told }: Pick<Approval, "told">) {
  const t = useTranslations("approvals.decided");
  const count = told?.conditions.filter(({ writer }) => writer === "record").length ?? 0;
  return count === 0 ? null : <span className="note">{t("byConsole", { count })}</span>;
}

/** The rows of evidence that were opened; what stayed closed is not said to have been read. */
function Folds({
  opened,
}: {
  readonly opened: NonNullable<NonNullable<Approval["told"]>["openedFolds"]> | null;
}) {
  const t = useTranslations("approvals");
  const locale = useLocale();
  if (opened === null) return <span className="quiet">{t("decided.foldsUnknown")}</span>;
  if (opened.length === 0) return t("decided.foldsNone");
  const names = opened.map((name) => t(name === "options" ? "options.name" : `folds.${name}`));
  return names.join(locale === "ja" ? "、" : ", ");
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="type-small quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Outside an exercise the record's clock is the real one. */
const isOneClock = ({ record, real }: { readonly record: Instant; readonly real: Instant }) =>
  record.slice(0, 16) === real.slice(0, 16);

function Real({
  opened,
  decided,
}: {
  readonly opened: Instant | undefined;
  readonly decided: Instant;
}) {
  const t = useTranslations("approvals.decided");
  if (opened === undefined || opened.slice(0, 16) === decided.slice(0, 16))
    return <Moment at={decided} style="long" />;
  const sameDay = tokyo(opened).day === tokyo(decided).day;
  return t.rich("until", {
    from: () => <Moment at={opened} style="long" />,
    to: () =>
      sameDay ? (
        <time dateTime={decided}>{tokyo(decided).time}</time>
      ) : (
        <Moment at={decided} style="long" />
      ),
  });
}
