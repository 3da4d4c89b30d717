import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TaskTitle } from "./change-sentence";
import type { ProposalView } from "./types";

type Orders = NonNullable<ProposalView["orders"]>;

/** The frozen order beside the current one, and the way to make the proposal again. */
export function ProposalOrders({
  view,
  linkTo,
}: {
  readonly view: ProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.orders");
  const { orders, party, number } = view;
  if (orders === null) return null;
  return (
    <Section id="orders" heading={t("heading")}>
      <p className="max-w-[46em]">{t("lead")}</p>
      <div className="mt-6 grid gap-x-16 gap-y-8 desktop:grid-cols-2">
        <Order name={t("frozen")} rows={orders.frozen} total={orders.frozenTotal} />
        <Order name={t("now")} rows={orders.now} total={orders.nowTotal} />
      </div>
      {view.reader.redoes ? (
        <div className="no-print mt-6">
          <LinkButton
            href={linkTo(`/queues/${encodeURIComponent(party.key)}`, { redo: String(number) })}
            size="medium"
          >
            {t("redo")}
          </LinkButton>
          <p className="quiet type-small mt-2">{t("redoNote")}</p>
        </div>
      ) : (
        !view.past && <p className="quiet mt-6">{t("ask")}</p>
      )}
    </Section>
  );
}

function Order({
  name,
  rows,
  total,
}: {
  readonly name: string;
  readonly rows: Orders["frozen"];
  readonly total: number;
}) {
  const t = useTranslations("approvals.orders");
  return (
    <div className="border-t border-black pt-4">
      <h3 className="mb-2 font-bold">{name}</h3>
      {rows.length === 0 ? (
        <p className="quiet">{t("empty")}</p>
      ) : (
        <ol className="list-decimal pl-8">
          {rows.map(({ id, title, moved }) => (
            <li key={id} className={moved ? "py-1 font-bold" : "quiet py-1"}>
              <TaskTitle title={title} />
            </li>
          ))}
        </ol>
      )}
      {total > rows.length && (
        <p className="quiet type-small mt-2">
          {t.rich("more", { count: total - rows.length, n: noBreak })}
        </p>
      )}
    </div>
  );
}
