import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Order, QueueWork, WorkProps } from "./types";

/** Why the order is as it is: the reason, who proposed it, who approved it, and the conditions. */
export function OrderReason({
  view,
  screen,
  children,
}: WorkProps<QueueWork> & { readonly children: ReactNode }) {
  const t = useTranslations("work.why");
  const { order } = view;
  if (order === null) {
    if (view.subject === null) return null;
    return (
      <Section id="why" heading={t("heading")}>
        <p>{t("none")}</p>
      </Section>
    );
  }
  const { number } = order;
  return (
    <Section id="why" heading={t("heading")}>
      <p className="max-w-[44em]">
        <RecordWords words={order.reason} />
      </p>
      <p className="quiet type-small mt-3">
        <Deciders order={order} />
      </p>
      <ApproversWords order={order} />
      <p className="type-small mt-1">
        <TextLink href={screen(`approvals/${number}`)}>{t("link", { number })}</TextLink>
      </p>
      <Conditions order={order} today={view.day} />
      {children}
    </Section>
  );
}

function Deciders({ order }: { readonly order: Order }) {
  const t = useTranslations("work.why");
  const roles = useTranslations("words.roles");
  const { party, role } = order.askedBy;
  return (
    <>
      {party !== null && role !== null && (
        <span className="mr-4">
          {t.rich("asked", { role: roles(role), party: () => <RecordWords words={party} /> })}
        </span>
      )}
      {order.approvals.map((step) => (
        <span key={step.role} className="mr-4">
          {t.rich("approved", {
            role: `${roles(step.role)}${step.deputy ? t("deputy") : ""}`,
            at: () => <Moment at={step.at} />,
          })}
        </span>
      ))}
    </>
  );
}

/** The words of those who approved it. */
function ApproversWords({ order }: { readonly order: Order }) {
  const t = useTranslations("work.why");
  const roles = useTranslations("words.roles");
  return order.approvals.map(
    ({ role, deputy, words }) =>
      words !== null && (
        <p key={role} className="mt-3 max-w-[44em]">
          {t.rich("words", {
            role: `${roles(role)}${deputy ? t("deputy") : ""}`,
            words: () => <RecordWords words={words} />,
          })}
        </p>
      ),
  );
}

function Conditions({
  order,
  today,
}: {
  readonly order: Order;
  readonly today: WorkProps["view"]["day"];
}) {
  const t = useTranslations("work.why");
  const roles = useTranslations("words.roles");
  if (order.conditions.length === 0) return null;
  return (
    <div className="mt-4 max-w-[44em]">
      <h3 className="font-bold">{t("conditions")}</h3>
      <ul className="list-disc pl-5">
        {order.conditions.map(({ id, words, dueOn, metOn, owner }) => (
          <li key={id}>
            <RecordWords words={words} />{" "}
            <span className="quiet type-small">
              {t.rich(metOn === null ? "due" : "met", {
                day: () => <NearDay day={metOn ?? dueOn} today={today} />,
              })}
              {metOn === null && owner !== null && t("shownBy", { role: roles(owner) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
