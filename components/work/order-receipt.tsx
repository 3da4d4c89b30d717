import { useTranslations } from "next-intl";
import { Receipt } from "@/components/acknowledgements/receipt";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { SeenInView } from "@/components/ui/seen-in-view";
import type { Order, QueueWork, WorkProps } from "./types";

type Handed = WorkProps<QueueWork> & { readonly order: Order };

/** The news of a new order: it stands above the sentence until the reader's party has answered. */
export function OrderNotice({ view, acts, order }: Handed) {
  const t = useTranslations("work.receipt");
  const { own, unread, approvals } = order;
  const at = approvals.at(-1)?.at;
  if (own === null || own.answer !== null || at === undefined) return null;
  const notice = (
    <p role="status" className="order-news type-small">
      <b>{t("changed")}</b> {t.rich("approved", { at: () => <Moment at={at} /> })}{" "}
      {acts !== null && view.may.marks && (
        <span>
          {t.rich(unread ? "seen" : "told", {
            ministry: () => (view.ministry === null ? null : <RecordWords words={view.ministry} />),
          })}
        </span>
      )}
    </p>
  );
  if (acts === null || !unread) return notice;
  return (
    <SeenInView act={acts.read} fields={{ number: String(order.number) }}>
      {notice}
    </SeenInView>
  );
}

/** Why the order changed, what that does, and the reader's answer to it. */
export function OrderReceipt(props: Handed) {
  const { view, acts, edit, address, order } = props;
  const t = useTranslations("work.receipt");
  const { own } = order;
  if (own === null) return null;
  return (
    <section aria-label={t("label")} className="mt-4">
      {own.answer === null && (
        <>
          <p className="order-reason">
            {t.rich("why", { reason: () => <RecordWords words={order.reason} /> })}
          </p>
          <p className="mt-1 font-bold">
            <OrderEffect order={order} />
          </p>
        </>
      )}
      <Receipt
        own={own}
        acts={acts}
        edit={edit}
        address={address}
        number={order.number}
        today={view.day}
      />
    </section>
  );
}

/** What the order moves, and whether the deadlines are expected to hold as things stand. */
export function OrderEffect({ order }: { readonly order: Pick<Order, "slip" | "deadlines"> }) {
  const t = useTranslations("work.receipt");
  const { delayed, least, most } = order.slip;
  const { late, slack, made } = order.deadlines;
  const moves = t.rich("moves", {
    count: delayed,
    least,
    most,
    kind: least === most ? "same" : "range",
    n: noBreak,
  });
  const kept = slack === null ? "noDue" : "holds";
  const holds = t.rich(late > 0 ? "late" : kept, {
    late,
    slack: slack ?? 0,
    made: made ? "yes" : "no",
    n: noBreak,
  });
  return (
    <>
      {moves}
      {holds}
    </>
  );
}
