import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OrderTalk } from "@/components/acknowledgements/order-talk";
import { ReadingChain } from "@/components/acknowledgements/reading-chain";
import { RiskForm } from "@/components/acknowledgements/risk-form";
import { HeldNotice } from "@/components/approvals/held-notice";
import { StaleNotice } from "@/components/events/stale-notice";
import { LinkButton } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { UndertakingRequests } from "@/components/undertakings/undertaking-requests";
import { DutyList } from "@/components/waiting/duty-list";
import type { Wait } from "@/components/waiting/types";
import { riskName } from "@/components/waiting/wait-words";
import { WaitingOthers } from "@/components/waiting/waiting-others";
import { wordsIn } from "@/server/domain/words";
import { BelowLines } from "./below-lines";
import { ChangeRequests } from "./change-requests";
import { LaterTasks } from "./later-tasks";
import { NowSection } from "./now-section";
import { OrderReason } from "./order-reason";
import { OrderNotice, OrderReceipt } from "./order-receipt";
import { TaskFacts } from "./task-facts";
import type { QueueWork, WorkProps } from "./types";
import { WorkHeading } from "./work-heading";

/** What a vendor does next and why: one current task, and one press for its progress. */
export function WorkScreen({ view, ...rest }: WorkProps) {
  const t = useTranslations("acknowledgements.chain");
  const work = useTranslations("work.capacity");
  if (view.queue === null) {
    return (
      <>
        <WorkHeading view={view} {...rest} />
        {view.may.enter && view.vendor !== null && <AddLink {...rest} party={view.vendor} />}
      </>
    );
  }
  const { subject, order } = view;
  const props = { view, ...rest };
  return (
    <>
      {order !== null && <OrderNotice {...props} order={order} />}
      <WorkHeading {...props} />
      {order !== null && <OrderReceipt {...props} order={order} />}
      {order?.held != null && (
        <HeldNotice
          held={order.held}
          number={order.number}
          href={rest.screen(`approvals/${order.number}`)}
        />
      )}
      <StaleNotice stale={view.freshness.stale} />
      <Vendors {...props} />
      {view.duties !== null && (
        <DutyList
          duties={view.duties.mine}
          total={view.duties.total}
          day={view.day}
          linkTo={rest.linkTo}
          formOf={(wait) => openRisk(props, wait)}
        />
      )}
      <NowSection {...props} />
      {view.duties !== null && <WaitingOthers waits={view.duties.others} linkTo={rest.linkTo} />}
      {props.acts !== null && (
        <UndertakingRequests requests={view.undertakings} act={props.acts.undertake} />
      )}
      <ChangeRequests changes={view.changes} act={rest.acts?.answer ?? null} />
      {subject !== null && <TaskFacts {...props} subject={subject} />}
      {order !== null && (
        <OrderTalk
          talks={order.talks}
          number={order.number}
          act={order.replies ? (props.acts?.reply ?? null) : null}
        />
      )}
      <OrderReason {...props}>
        {order !== null && (
          <>
            <h3 className="mt-8 mb-3 font-bold">{t("heading")}</h3>
            <ReadingChain links={order.chain} />
          </>
        )}
      </OrderReason>
      <LaterTasks {...props} />
      {view.may.enter && <AddLink {...rest} party={view.queue.partyKey} />}
      <BelowLines {...props} />
      <p className="section-gap">
        <TextLink href={rest.screen(`work/${encodeURIComponent(view.queue.partyKey)}/capacity`)}>
          {work("capacityLink")}
        </TextLink>
      </p>
    </>
  );
}

/** The form for a risk that the vendor is asked to confirm, in its place among the duties, if the address opens it. */
function openRisk({ view, acts, edit, address }: WorkProps<QueueWork>, { id }: Wait): ReactNode {
  const risk = view.duties?.risks.find((each) => each.id === id);
  if (risk === undefined || acts === null || edit !== riskName(id)) return null;
  return <RiskForm risk={risk} act={acts.risk} cancelHref={address.with({ edit: null })} />;
}

/** The way to the form for a task of a vendor. */
function AddLink({ screen, party }: Pick<WorkProps, "screen"> & { readonly party: string }) {
  const t = useTranslations("tasks");
  return (
    <p className="no-print mt-6">
      <LinkButton href={screen(`queues/${encodeURIComponent(party)}/new`)} size="medium">
        {t("add")}
      </LinkButton>
    </p>
  );
}

/** For readers who see several vendors: links between their pages. */
function Vendors({ view, screen }: WorkProps) {
  const t = useTranslations("work");
  const locale = useLocale();
  if (view.queue === null || view.tabs.length < 2) return null;
  const { partyKey } = view.queue;
  const primes = view.tabs.filter(({ prime }) => prime).length;
  return (
    <Tabs
      label={t("tabs")}
      tabs={view.tabs.map((tab) => {
        const name = wordsIn(tab.party, locale).text;
        const kind = t(tab.prime ? "prime" : "subcontractor");
        const others = tab.prime && primes === 1 ? kind : t("named", { kind, name });
        return {
          href: screen(`work/${encodeURIComponent(tab.partyKey)}`),
          label: tab.own ? t("own") : others,
          current: tab.partyKey === partyKey,
        };
      })}
    />
  );
}
