import { useTranslations } from "next-intl";
import { Tip } from "@/components/home/tip";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { Day } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import { TaskTitle } from "./change-sentence";
import type { Here, ProposalView } from "./types";

type Effect = ProposalView["effects"]["rows"][number];

/** The effect of the new order on each task that it touches, as frozen. */
export function ProposalEffects({
  view,
  here,
}: {
  readonly view: ProposalView;
  readonly here: Here;
}) {
  const t = useTranslations("approvals.effects");
  const { effects, proposedOn } = view;
  return (
    <Section
      id="effects"
      heading={t("heading")}
      {...(view.illustrative && {
        aside: t.rich("illustrative", { mark: () => <Tip of="illustrative" /> }),
      })}
    >
      <div className="effects">
        <DataTable caption={t("caption")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("place")} width="5.75rem" />
            <ColumnHeading name={t("task")} />
            <ColumnHeading name={t("starts")} width="15.5rem" />
            <ColumnHeading name={t("difference")} width="8.5rem" />
          </TableHead>
          <TableBody>
            {effects.rows.map((effect) => (
              <EffectRow key={effect.taskId} effect={effect} />
            ))}
          </TableBody>
        </DataTable>
      </div>
      {effects.pages > 1 && (
        <Pager
          page={effects.page}
          total={effects.total}
          hrefOf={(page) => here.with({ page: page === 1 ? null : page })}
        />
      )}
      <p className="mt-4">
        <Opinion view={view} />
      </p>
      <p className="quiet type-small mt-2">
        {t.rich("frozen", { day: () => <NearDay day={proposedOn} today={view.day} /> })}
      </p>
    </Section>
  );
}

function EffectRow({ effect }: { readonly effect: Effect }) {
  const t = useTranslations("approvals.effects");
  const { from, to, title, startsBefore, startsAfter, later, missesDue, atTheEarliest } = effect;
  const raised = to < from;
  return (
    <Row>
      <Cell>
        {from === to ? (
          from
        ) : (
          <span className="whitespace-nowrap">
            <span className="quiet">{from} → </span>
            <b>{to}</b>
          </span>
        )}
      </Cell>
      <RowHeading>
        <span className={`phrased ${raised ? "font-bold" : "font-normal"}`}>
          <TaskTitle title={title} />
        </span>
        {missesDue && <span className="type-small block font-bold">{t("missesDue")}</span>}
      </RowHeading>
      <Cell>
        {atTheEarliest && <span className="note">{t("atTheEarliest")}</span>}
        {startsBefore === startsAfter ? (
          <Start day={startsAfter} />
        ) : (
          <>
            <span className="quiet">
              <Start day={startsBefore} /> →{" "}
            </span>
            <b>
              <Start day={startsAfter} />
            </b>
          </>
        )}
      </Cell>
      <Cell>{later === null ? t("unknown") : <Shift days={later} />}</Cell>
    </Row>
  );
}

/** How many business days earlier or later it begins. */
function Shift({ days }: { readonly days: number }) {
  const t = useTranslations("approvals.effects");
  if (days === 0) return t("same");
  return t.rich(days < 0 ? "earlier" : "later", { days: Math.abs(days), n: noBreak });
}

function Start({ day }: { readonly day: Day | null }) {
  const words = useTranslations("words");
  return day === null ? words("noRecord") : <CalendarDay day={day} />;
}

/** Whether the queue's own vendor agrees, because an order that it cannot work in is not a plan. */
function Opinion({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.effects");
  const { opinion, opinionAsked } = view;
  if (opinion === null) return t(opinionAsked ? "asked" : "noOpinion");
  const day = dayOf(opinion.recordedAt);
  return (
    <>
      {t.rich(opinion.agrees === true ? "agrees" : "disagrees", {
        day: () => <NearDay day={day} today={view.day} />,
      })}{" "}
      <a href="#talk">{t("toTalk")}</a>
    </>
  );
}
